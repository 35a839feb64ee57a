import { EVENTS, type EventName } from "../domain/claim.js";
import type { CsvMapping } from "../domain/csv-mapping.js";
import { type EdtfDate, parseEdtf } from "../domain/edtf.js";
import { readOrganisation } from "./organisation-name.js";
import type { RegisterClaim, RowOutcome } from "./register-entry.js";

const HTTP_URL = /^https?:\/\/[^\s"<>]+$/;
/** Days as tables write them, with any sign between the numbers; a time of day after them is not read. */
const NUMBERS = /^(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})(?:[T ].*)?$/;

/** What a column's name says it dates, in the languages of the extension's readers. */
const EVENT_WORDS: readonly (readonly [EventName, RegExp])[] = [
  ["intrusion-ended", /\bend|until/i],
  ["intrusion-started", /start|began|breach|incident|access|occur|intrusion|侵入/i],
  ["detected", /detect|discover|aware|identif|entdeckt|検知/i],
  ["regulator-notified", /report|regulator|authorit|gemeldet/i],
  ["individuals-notified", /notif|individual/i],
  ["disclosed", /disclos|publi|announc|veröffent|公表/i],
];

/** Reads one row of any table by the reader's mapping. The row's place is its id. */
export function readMappedRow(
  fields: readonly string[],
  row: number,
  mapping: CsvMapping,
): RowOutcome {
  const organisation = readOrganisation(fields[mapping.company] ?? "");
  if (organisation === undefined) return "no company";
  const url = (fields[mapping.reference] ?? "").trim();
  if (!HTTP_URL.test(url)) return "no address to check it at";
  const claims: RegisterClaim[] = [];
  for (const { column, event } of mapping.dates) {
    const text = (fields[column] ?? "").trim();
    if (text === "") continue;
    const date = readTableDate(text, mapping.dayOrder);
    if (date === undefined) return `${text.slice(0, 40)} is no date`;
    claims.push({ event, date });
  }
  if (claims.length === 0) return "no date";
  return {
    id: String(row),
    organisation,
    kind: "unknown",
    peopleAffected: undefined,
    sector: undefined,
    claims: claims.sort((a, b) => EVENTS.indexOf(a.event) - EVENTS.indexOf(b.event)),
    links: [url],
    doubts: [],
  };
}

/** A date of the EDTF subset, or a day in the order that the reader named. */
export function readTableDate(text: string, order: CsvMapping["dayOrder"]): EdtfDate | undefined {
  const edtf = parseEdtf(text);
  if (edtf !== undefined) return edtf;
  const parts = NUMBERS.exec(text);
  if (parts === null) return undefined;
  const [, a = "", b = "", c = ""] = parts;
  const [year, month, day] =
    a.length === 4 ? [a, b, c] : order === "day-first" ? [c, b, a] : [c, a, b];
  if (year.length !== 4) return undefined;
  return parseEdtf(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
}

/**
 * Guesses which column holds what, from the names of the columns and the rows below them.
 *
 * @returns `undefined` when no column can be the company, a date or an address
 */
export function guessMapping(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): CsvMapping | undefined {
  const dayOrder = guessDayOrder(rows);
  const valuesOf = (column: number) => rows.map((row) => (row[column] ?? "").trim());
  const all = columns.map((_, column) => column);
  const reference = all.find((column) => valuesOf(column).some((text) => HTTP_URL.test(text)));
  const dated = all.filter((column) => {
    const filled = valuesOf(column).filter((text) => text !== "");
    return filled.length > 0 && filled.every((text) => readTableDate(text, dayOrder) !== undefined);
  });
  const company =
    all.find((column) =>
      /company|organi[sz]ation|entity|name|firma|企業/i.test(columns[column] ?? ""),
    ) ?? all.find((column) => column !== reference && !dated.includes(column));
  if (company === undefined || reference === undefined || dated.length === 0) return undefined;
  const dates = dated.map((column) => ({ column, event: eventOf(columns[column] ?? "") }));
  return { company, dates, reference, dayOrder };
}

function eventOf(name: string): EventName {
  return EVENT_WORDS.find(([, words]) => words.test(name))?.[0] ?? "disclosed";
}

/** A number above 12 tells which of two is the day; without one, months come first as in U.S. registers. */
function guessDayOrder(rows: readonly (readonly string[])[]): CsvMapping["dayOrder"] {
  const days = rows.flat().flatMap((text) => {
    const found = NUMBERS.exec(text.trim());
    return found === null ? [] : [found];
  });
  if (days.some(([, a = ""]) => a.length < 4 && Number(a) > 12)) return "day-first";
  return days.length > 0 && days.every(([, a = ""]) => a.length === 4)
    ? "year-first"
    : "month-first";
}
