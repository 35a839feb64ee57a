import * as z from "zod/mini";
import { type EdtfDate, parseEdtf } from "../domain/edtf.js";
import { ok, type Result } from "../domain/result.js";
import { type CsvError, parseCsvRecords } from "./csv.js";
import { readOrganisation } from "./organisation-name.js";
import { rowUrl } from "./register.js";
import {
  type RegisterClaim,
  type RegisterReading,
  type RowOutcome,
  readRows,
  reasonOf,
} from "./register-entry.js";
import { isAfter, readDay } from "./row-values.js";

const rowSchema = z.object({
  "organization name": z.string(),
  "date(s) of breach": z._default(z.string(), ""),
  "reported date": z.string(),
});

/**
 * Reads the California Attorney General's list as its CSV export has it. A row dates the breach with
 * no day, one, or several: the first is the start of the access, the last its end, unless they are
 * only one day.
 */
export function readCaliforniaCsv(text: string): Result<RegisterReading, CsvError> {
  const records = parseCsvRecords(text);
  return records.ok ? ok(readCaliforniaRecords(records.value)) : records;
}

/** Reads some of its rows, by column names in lower case. */
export function readCaliforniaRecords(records: readonly unknown[]): RegisterReading {
  return readRows(records, readRow);
}

function readRow(json: unknown): RowOutcome {
  const parsed = rowSchema.safeParse(json);
  if (!parsed.success) return reasonOf(parsed.error);
  const row = parsed.data;
  const organisation = readOrganisation(row["organization name"]);
  if (organisation === undefined) return "no organisation";
  const reported = readDay(row["reported date"]);
  if (reported === undefined) return "report has no date";
  const breach = breachDays(row["date(s) of breach"]);
  if (breach === undefined) return "date of breach is no list of days";
  const possible = breach.filter((day) => !isAfter(day, reported));
  const id = idOf(organisation.name, reported, breach);
  return {
    id,
    organisation,
    kind: "unknown",
    peopleAffected: undefined,
    sector: undefined,
    claims: [...accessClaims(possible), { event: "regulator-notified", date: reported }],
    links: [rowUrl("california-ag", id)],
    doubts: possible.length < breach.length ? ["a day of breach after the report"] : [],
  };
}

function accessClaims(days: readonly EdtfDate[]): readonly RegisterClaim[] {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const start: RegisterClaim = { event: "intrusion-started", date: first };
  return first === last ? [start] : [start, { event: "intrusion-ended", date: last }];
}

/** Days in their order, each once. "n/a" and nothing are no days. @returns `undefined` when one cannot be read */
function breachDays(text: string): readonly EdtfDate[] | undefined {
  if (/^(?:n\/?a|unknown)?$/i.test(text)) return [];
  const days = new Set<string>();
  for (const part of text.split(/\s*[,;]\s*/)) {
    const day = readDay(part);
    if (day === undefined) return undefined;
    days.add(day.text);
  }
  return [...days].sort().flatMap((day) => parseEdtf(day) ?? []);
}

/** The export gives its rows no ids: name and days tell them apart. */
function idOf(name: string, reported: EdtfDate, days: readonly EdtfDate[]): string {
  const words = name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-");
  const first = days[0] === undefined ? "" : `-${days[0].text}`;
  return `${reported.text}-${words.replace(/^-|-$/g, "")}${first}`;
}
