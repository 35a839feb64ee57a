import { readFileSync } from "node:fs";
import { z } from "zod";
import { type EdtfDate, parseEdtf } from "../domain/edtf.js";
import { nameKey } from "../identity/name-key.js";
import type { RegisterEntry } from "../registers/register-entry.js";
import type { Row } from "./resolved-companies.js";
import { rowKey } from "./row-corrections.js";

const FILE = new URL("./facts/causes.json", import.meta.url);

const schema = z.array(
  z.strictObject({
    id: z.string(),
    title: z.string().describe("What the incidents came through, as a label names it"),
    suppliers: z.array(z.string()).describe("Names by which rows mention it"),
    rows: z
      .array(z.string())
      .optional()
      .describe("Rows that name no supplier, and of which their register's words tell it"),
    from: z.string().describe("First month in which one of its incidents can have begun"),
    to: z.string().describe("Last month in which notice of one can have been given"),
  }),
);

/** One supplier's incident, through which many others were affected. */
export type Cause = {
  readonly id: string;
  readonly title: string;
  readonly supplierKeys: ReadonlySet<string>;
  /** Rows that a person found to be of it, as `rowKey` writes them. */
  readonly rows: ReadonlySet<string>;
  readonly from: EdtfDate;
  readonly to: EdtfDate;
};

/** The reviewed list of suppliers' incidents. */
export function readCauses(): readonly Cause[] {
  return schema.parse(JSON.parse(readFileSync(FILE, "utf8"))).map((cause) => ({
    id: cause.id,
    title: cause.title,
    supplierKeys: new Set(cause.suppliers.map(nameKey)),
    rows: new Set(cause.rows),
    from: monthOf(cause.from),
    to: monthOf(cause.to),
  }));
}

/** Whether a name is that of a supplier in the list. */
export function supplierTest(causes: readonly Cause[]): (name: string) => boolean {
  const keys = new Set(causes.flatMap(({ supplierKeys }) => [...supplierKeys]));
  return (name) => keys.has(nameKey(name));
}

/** What a row came through: it mentions the supplier, or is the supplier's own, and all its dates fit; or a person found it. */
export function causeOf(
  { register, entry }: Pick<Row, "register" | "entry">,
  causes: readonly Cause[],
): Cause | undefined {
  const { name, otherNames, mentioned } = entry.organisation;
  const keys = [name, ...otherNames, ...mentioned].map(nameKey);
  const isNamed = ({ supplierKeys, from, to }: Cause) =>
    keys.some((key) => supplierKeys.has(key)) &&
    entry.claims.every(({ date }) => isWithin(date, from, to));
  const row = rowKey({ register, id: entry.id });
  return causes.find((cause) => cause.rows.has(row) || isNamed(cause));
}

/** Whether a row is the supplier's own. */
export function isSupplierOf(cause: Cause, { organisation }: RegisterEntry): boolean {
  const own = [organisation.name, ...organisation.otherNames];
  return own.some((name) => cause.supplierKeys.has(nameKey(name)));
}

function isWithin(date: EdtfDate, from: EdtfDate, to: EdtfDate): boolean {
  const { earliest, latest } = date;
  if (latest === undefined || earliest === undefined) return false;
  return latest >= (from.earliest ?? latest) && earliest <= (to.latest ?? earliest);
}

function monthOf(text: string): EdtfDate {
  const month = parseEdtf(text);
  if (month === undefined) throw new Error(`a cause is bounded by months: found ${text}`);
  return month;
}
