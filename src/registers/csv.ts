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
  const lines: (readonly string[])[] = [];
  for (const line of csvLines(text)) {
    if (line === undefined) return fail({ kind: "unclosed-quote", line: lines.length + 1 });
    lines.push(line);
  }
  return ok(lines);
}

/** The same line by line; `undefined`, and nothing after it, where a quote is never closed. */
export function* csvLines(text: string): Generator<readonly string[] | undefined> {
  let fields: string[] = [];
  let at = text.startsWith("\ufeff") ? 1 : 0;
  while (at < text.length) {
    const field = text[at] === '"' ? quotedField(text, at) : plainField(text, at);
    if (field === undefined) {
      yield undefined;
      return;
    }
    fields.push(field.value);
    at = field.end;
    if (text[at] === ",") {
      at += 1;
      if (at < text.length) continue;
      fields.push("");
    }
    at += text.startsWith("\r\n", at) ? 2 : 1;
    if (fields.length > 1 || fields[0] !== "") yield fields;
    fields = [];
  }
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
  return ok(lines.map((line) => csvRecord(header, line)));
}

/** One line by the names of its columns. */
export function csvRecord(
  header: readonly string[],
  line: readonly string[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    header
      .slice(0, line.length)
      .map((name, column) => [name.trim().toLowerCase(), (line[column] ?? "").trim()]),
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
