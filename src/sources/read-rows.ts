import type { Steps } from "../dataset/steps.js";
import type { CsvMapping } from "../domain/csv-mapping.js";
import { fail, ok, type Result } from "../domain/result.js";
import type { UpdateFailure } from "../domain/source-update.js";
import type { CsvSample, RejectedRecord } from "../platform/source-preview.js";
import { csvLines, csvRecord } from "../registers/csv.js";
import { guessMapping, readMappedRow } from "../registers/mapped-table.js";
import { type RegisterEntry, type RegisterReading, readRows } from "../registers/register-entry.js";
import {
  isReadable,
  rowIncident,
  rowIncidentId,
  type Teller,
  tellerOf,
} from "../registers/row-incident.js";
import { type Draft, rowCompanyId } from "./draft.js";
import type { LiveSource } from "./live-sources.js";
import { sha256Of } from "./signature.js";

/** Rows that are read without a pause: 2 ms. */
const ROWS_PER_STEP = 25;

/** What a feed's rows gave; where each entry stood, counted from 1, is kept beside it. */
export type RowsRead = {
  readonly entries: readonly { readonly entry: RegisterEntry; readonly row: number }[];
  readonly rejected: readonly RejectedRecord[];
};

/** Reads a live register's answer. */
export function* readLive(
  source: LiveSource,
  bytes: Uint8Array,
): Steps<Result<RowsRead, UpdateFailure>> {
  const rows = source.form === "json" ? jsonRows(bytes) : yield* csvRows(bytes);
  return rows.ok ? ok(yield* readEach(rows.value, source.read)) : rows;
}

/** Reads a table by the reader's mapping. */
export function* readTable(
  bytes: Uint8Array,
  mapping: CsvMapping,
): Steps<Result<RowsRead, UpdateFailure>> {
  const lines = yield* csvTable(bytes);
  if (!lines.ok) return lines;
  let before = 0;
  const read = (some: readonly (readonly string[])[]) => {
    const from = before;
    before += some.length;
    return readRows(some, (fields, row) => readMappedRow(fields, from + row, mapping));
  };
  return ok(yield* readEach(lines.value.slice(1), read));
}

/** The head of a table and its first ten rows; nothing of the rest is looked at. */
export async function sampleOfTable(table: Blob): Promise<CsvSample | undefined> {
  // Cut within a letter, the last one is not read.
  const text = await table.slice(0, FIRST_BYTES).text();
  const lines: (readonly string[])[] = [];
  for (const line of csvLines(text)) {
    if (line === undefined || lines.length > SAMPLE_ROWS) break;
    lines.push(line);
  }
  const [columns, ...rows] = lines;
  return columns && { columns, rows, guess: guessMapping(columns, rows) };
}

const SAMPLE_ROWS = 10;

/** Room for a head and ten rows of long texts. */
const FIRST_BYTES = 200_000;

/** Makes a draft of rows; ids that cannot stand in an incident's are replaced by a digest. */
export async function draftOfRows(
  { entries, rejected }: RowsRead,
  of: { readonly source: string; readonly idPrefix: string; readonly teller: Teller },
): Promise<Draft> {
  const digests = new Map<string, string>();
  for (const { entry } of entries) {
    if (isReadable(entry.id)) continue;
    const digest = await sha256Of(new TextEncoder().encode(entry.id));
    digests.set(entry.id, digest.slice(0, 10));
  }
  const hash = (text: string) => digests.get(text) ?? "";
  return {
    account: of.teller.account,
    rejected,
    companies: entries.map(({ entry: { organisation }, row }) => ({
      id: rowCompanyId(row),
      name: organisation.name,
      otherNames: organisation.otherNames,
      brands: [],
      domains: organisation.domain === undefined ? [] : [organisation.domain],
      country: organisation.country,
      region: organisation.region,
    })),
    incidents: entries.map(({ entry, row }) => {
      const id = rowIncidentId(of.idPrefix, entry.id, hash);
      const rowOf = { id, company: rowCompanyId(row), source: of.source, cause: undefined };
      return { row, incident: rowIncident(entry, rowOf, of.teller) };
    }),
  };
}

/** A live register's own voice and ids: those that its rows have in the compiled lists. */
export function tellingOfLive({ id, register }: LiveSource): Parameters<typeof draftOfRows>[1] {
  return { source: id, idPrefix: register, teller: tellerOf(register) };
}

function* readEach<Row>(
  rows: readonly Row[],
  read: (rows: readonly Row[]) => RegisterReading,
): Steps<RowsRead> {
  const entries = new Map<string, { readonly entry: RegisterEntry; readonly row: number }>();
  const rejected: RejectedRecord[] = [];
  for (let from = 0; from < rows.length; from += ROWS_PER_STEP) {
    const reading = read(rows.slice(from, from + ROWS_PER_STEP));
    for (const [at, entry] of reading.entries.entries()) {
      if (!entries.has(entry.id)) entries.set(entry.id, { entry, row: from + at + 1 });
    }
    for (const { row, reason } of reading.rejected) rejected.push({ row: from + row, reason });
    yield;
  }
  return { entries: [...entries.values()], rejected };
}

/** Registers are small enough to be parsed at once: 8 MB takes 40 ms. */
function jsonRows(bytes: Uint8Array): Result<readonly unknown[], UpdateFailure> {
  try {
    const json: unknown = JSON.parse(decoded(bytes) ?? "");
    if (Array.isArray(json)) return ok(json);
    return fail({ kind: "unreadable", line: 1, reason: "not a list" });
  } catch {
    return fail({ kind: "unreadable", line: 1, reason: "not JSON" });
  }
}

function* csvRows(bytes: Uint8Array): Steps<Result<readonly unknown[], UpdateFailure>> {
  const table = yield* csvTable(bytes);
  if (!table.ok) return table;
  const [header = [], ...lines] = table.value;
  return ok(lines.map((line) => csvRecord(header, line)));
}

function* csvTable(
  bytes: Uint8Array,
): Steps<Result<readonly (readonly string[])[], UpdateFailure>> {
  const text = decoded(bytes);
  if (text === undefined) return fail({ kind: "wrong-type", found: "not UTF-8" });
  const lines: (readonly string[])[] = [];
  for (const line of csvLines(text)) {
    if (line === undefined) {
      return fail({ kind: "unreadable", line: lines.length + 1, reason: "a quote is not closed" });
    }
    lines.push(line);
    if (lines.length % ROWS_PER_STEP === 0) yield;
  }
  return ok(lines);
}

/** @returns `undefined` when the bytes are no UTF-8 */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
