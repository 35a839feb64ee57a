import type * as z from "zod/mini";
import type { EventName } from "../domain/claim.js";
import type { EdtfDate } from "../domain/edtf.js";
import type { IncidentKind } from "../domain/incident.js";

/** What one row of a public register tells, in our words, before any company is resolved. */
export type RegisterEntry = {
  /** The row's own id, unique within its register and stable while the row is. */
  readonly id: string;
  readonly organisation: NamedOrganisation;
  readonly kind: IncidentKind;
  /** Of all places; a register that counts only its own residents says so in a claim's label. */
  readonly peopleAffected: number | undefined;
  readonly sector: Sector | undefined;
  /** At least one, in the order of `EVENTS`. */
  readonly claims: readonly RegisterClaim[];
  /** Where a reader finds the row, or else the list that holds it; then what the row itself cites. */
  readonly links: readonly [string, ...string[]];
  /** What of the row was left out because it cannot be, for the person who reads the report. */
  readonly doubts: readonly string[];
};

/** An organisation as the row names it. */
export type NamedOrganisation = {
  readonly name: string;
  /** Names of the same organisation in the same row: "dba", "formerly". */
  readonly otherNames: readonly string[];
  /** Others that the row mentions beside it: a supplier in brackets, a bank after a slash. Never taken for its names. */
  readonly mentioned: readonly string[];
  /** Lower case, without "www."; `undefined` when the row has none. */
  readonly domain: string | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | undefined;
  /** Where in the country, as the register abbreviates it: `WA`. Tells two organisations with one name apart. */
  readonly region: string | undefined;
};

export type RegisterClaim = {
  readonly event: EventName;
  readonly date: EdtfDate;
  /** Counts and the like, in our own words; never a sentence of the register. */
  readonly label?: string | undefined;
};

/** The coarse sectors that the registers have in common. */
export const SECTORS = [
  "business",
  "education",
  "finance",
  "government",
  "health",
  "non-profit",
] as const;

export type Sector = (typeof SECTORS)[number];

/** Why a row gives no entry. `row` counts from 1, without a header. */
export type RejectedRow = {
  readonly row: number;
  readonly reason: string;
};

/** A register's file, read to its end: a row that cannot be read never stops the rest. */
export type RegisterReading = {
  readonly entries: readonly RegisterEntry[];
  readonly rejected: readonly RejectedRow[];
};

/** A row's outcome; a text says why it is left out, `undefined` that another file decides on it. */
export type RowOutcome = RegisterEntry | string | undefined;

/**
 * Reads rows one by one. Of rows with one id the first stands and the others are left out in silence
 * when `repeats` is "same-notice", as in files that have a row for each kind of information.
 */
export function readRows<Row>(
  rows: readonly Row[],
  readRow: (row: Row, number: number) => RowOutcome,
  repeats: "same-notice" | "rejected" = "rejected",
): RegisterReading {
  const entries = new Map<string, RegisterEntry>();
  const rejected: RejectedRow[] = [];
  rows.forEach((row, index) => {
    const number = index + 1;
    const outcome = readRow(row, number);
    if (outcome === undefined) return;
    if (typeof outcome === "string") rejected.push({ row: number, reason: outcome });
    else if (!entries.has(outcome.id)) entries.set(outcome.id, outcome);
    else if (repeats === "rejected") rejected.push({ row: number, reason: "id seen before" });
  });
  return { entries: [...entries.values()], rejected };
}

/** Which part of a row is not of the register's form. */
export function reasonOf(error: z.core.$ZodError): string {
  const [issue] = error.issues;
  const path = issue?.path.join(".") ?? "";
  return path === "" ? "not a row" : `${path} is missing or of another form`;
}
