import * as z from "zod/mini";
import type { IncidentKind } from "../domain/incident.js";
import { ok, type Result } from "../domain/result.js";
import { type CsvError, parseCsvRecords } from "./csv.js";
import { readOrganisation } from "./organisation-name.js";
import { isPersonName } from "./person-name.js";
import { rowUrl } from "./register.js";
import { type RegisterReading, type RowOutcome, readRows, reasonOf } from "./register-entry.js";
import { readCount, readDay } from "./row-values.js";

/** The columns of the portal's export. Of the description, which is prose, only suppliers' names are read. */
const rowSchema = z.object({
  "name of covered entity": z.string(),
  state: z.string(),
  "covered entity type": z.string(),
  "individuals affected": z.string(),
  "breach submission date": z.string(),
  "type of breach": z.string(),
  "location of breached information": z.string(),
  "web description": z._default(z.string(), ""),
});

type Row = z.infer<typeof rowSchema>;

/** The first that a row names counts; theft of a server is no intrusion. */
const KINDS: readonly (readonly [RegExp, IncidentKind])[] = [
  [/^Theft|^Loss|, (?:Theft|Loss)/, "physical"],
  [/Improper Disposal/, "error"],
  [/Hacking/, "unauthorized-access"],
  // "Unauthorized Access/Disclosure" is an intruder as often as a letter to the wrong address.
];

/**
 * Reads a list of the U.S. health department's breach portal: one row a notice of 500 people or more.
 * It dates the submission alone, so no gap can be told from it.
 */
export function readHhsCsv(text: string): Result<RegisterReading, CsvError> {
  const records = parseCsvRecords(text);
  return records.ok ? ok(readRows<unknown>(records.value, readRow)) : records;
}

function readRow(json: unknown): RowOutcome {
  const parsed = rowSchema.safeParse(json);
  if (!parsed.success) return reasonOf(parsed.error);
  const row = parsed.data;
  const submitted = readDay(row["breach submission date"]);
  if (submitted === undefined) return "submission has no date";
  const organisation = readOrganisation(row["name of covered entity"]);
  if (organisation === undefined) return "no organisation";
  if (isPersonName(organisation.name)) return "a person's own name";
  if (/^Paper\/Films$/.test(row["location of breached information"])) return "paper only";
  const id = idOf(row, organisation.name);
  return {
    id,
    organisation: {
      ...organisation,
      mentioned: [...organisation.mentioned, ...suppliersIn(row["web description"])],
      country: "US",
      region: row.state || undefined,
    },
    kind: KINDS.find(([type]) => type.test(row["type of breach"]))?.[1] ?? "unknown",
    peopleAffected: readCount(row["individuals affected"]),
    sector: "health",
    claims: [{ event: "regulator-notified", date: submitted }],
    links: [rowUrl("hhs-ocr", id)],
    doubts: [],
  };
}

/** Suppliers through which many entities were affected at once. */
const SUPPLIERS =
  /\b(?:American Medical Collection Agency|Bizmatics|Blackbaud|Medical Informatics Engineering)\b/;

function suppliersIn(description: string): readonly string[] {
  const found = SUPPLIERS.exec(description);
  return found === null ? [] : [found[0]];
}

/** The portal gives its rows no ids: name, day and count tell them apart. */
function idOf(row: Row, name: string): string {
  const words = name.toLowerCase().replace(/[^a-z0-9]+/g, "-");
  const [month = "", day = "", year = ""] = row["breach submission date"].split("/");
  return `${year}${month}${day}-${words.replace(/^-|-$/g, "")}-${row["individuals affected"]}`;
}
