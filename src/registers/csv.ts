import { fail, ok, type Result } from "../domain/result.js";

/** Where a text stops being CSV: the line, counted from 1. */
export type CsvError = { readonly kind: "unclosed-quote"; readonly line: number };

/**
 * Reads comma-separated values as RFC 4180 has them: quoted fields may hold commas, line breaks and
 * doubled quotes; lines end in LF or CRLF. A byte order mark and empty lines are skipped.
 *
 * @returns a list of fields for each line, the header included
 */
export function parseCsv(text: string): Result<readonly (readonly string[])[], CsvError> {
  const lines: string[][] = [];
  let fields: string[] = [];
  let at = text.startsWith("\ufeff") ? 1 : 0;
  while (at < text.length) {
    const field = text[at] === '"' ? quotedField(text, at) : plainField(text, at);
    if (field === undefined) return fail({ kind: "unclosed-quote", line: lines.length + 1 });
    fields.push(field.value);
    at = field.end;
    if (text[at] === ",") {
      at += 1;
      if (at < text.length) continue;
      fields.push("");
    }
    at += text.startsWith("\r\n", at) ? 2 : 1;
    if (fields.length > 1 || fields[0] !== "") lines.push(fields);
    fields = [];
  }
  return ok(lines);
}

/**
 * Reads the lines after the header as records by column name in lower case, each value without the
 * spaces around it. Fields that a line lacks are missing; fields beyond the header are dropped.
 */
export function parseCsvRecords(
  text: string,
): Result<readonly Readonly<Record<string, string>>[], CsvError> {
  const parsed = parseCsv(text);
  if (!parsed.ok) return parsed;
  const [header = [], ...lines] = parsed.value;
  const names = header.map((name) => name.trim().toLowerCase());
  return ok(
    lines.map((line) =>
      Object.fromEntries(
        names.slice(0, line.length).map((name, column) => [name, (line[column] ?? "").trim()]),
      ),
    ),
  );
}

type Field = { readonly value: string; readonly end: number };

function plainField(text: string, from: number): Field {
  let end = from;
  while (end < text.length && text[end] !== "," && text[end] !== "\n" && text[end] !== "\r")
    end += 1;
  return { value: text.slice(from, end), end };
}

/** @returns `undefined` when the closing quote is missing, or followed by more than a separator */
function quotedField(text: string, from: number): Field | undefined {
  let value = "";
  for (let start = from + 1; ; ) {
    const quote = text.indexOf('"', start);
    if (quote < 0) return undefined;
    value += text.slice(start, quote);
    if (text[quote + 1] !== '"') {
      const next = text[quote + 1];
      const isClosed = next === undefined || next === "," || next === "\n" || next === "\r";
      return isClosed ? { value, end: quote + 1 } : undefined;
    }
    value += '"';
    start = quote + 2;
  }
}
