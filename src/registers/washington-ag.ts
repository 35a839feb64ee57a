import * as z from "zod/mini";
import type { EventName } from "../domain/claim.js";
import type { EdtfDate } from "../domain/edtf.js";
import type { IncidentKind } from "../domain/incident.js";
import { fail, ok, type Result } from "../domain/result.js";
import { type CsvError, parseCsvRecords } from "./csv.js";
import { readOrganisation } from "./organisation-name.js";
import { rowUrl } from "./register.js";
import {
  type NamedOrganisation,
  type RegisterClaim,
  type RegisterEntry,
  type RegisterReading,
  type RowOutcome,
  readRows,
  reasonOf,
  type Sector,
} from "./register-entry.js";
import { formatCount, isAfter, readCount, readDay } from "./row-values.js";

/** Both forms of the open-data set have these columns; the JSON leaves out empty ones. */
const rowSchema = z.object({
  id: z.string(),
  name: z.string(),
  datesubmitted: z.string(),
  dateaware: z.optional(z.string()),
  datestart: z.optional(z.string()),
  dateend: z.optional(z.string()),
  databreachcause: z.optional(z.string()),
  cyberattacktype: z.optional(z.string()),
  washingtoniansaffected: z.optional(z.string()),
  industrytype: z.optional(z.string()),
  entitystate: z.optional(z.string()),
});

type Row = z.infer<typeof rowSchema>;

const KIND_OF_ATTACK: Readonly<Record<string, IncidentKind>> = {
  Ransomware: "ransomware",
  Malware: "malware",
  Skimmers: "malware",
  Phishing: "phishing",
};

const KIND_OF_CAUSE: Readonly<Record<string, IncidentKind>> = {
  Cyberattack: "unauthorized-access",
  "Unauthorized Access": "unauthorized-access",
  // "Theft or Mistake" does not say which of the two.
};

const SECTOR_OF_INDUSTRY: Readonly<Record<string, Sector>> = {
  Business: "business",
  Education: "education",
  Finance: "finance",
  Government: "government",
  Health: "health",
  "Non-Profit/Charity": "non-profit",
};

/** Reads the notices to the Washington State Attorney General as the open-data site exports them to CSV. */
export function readWashingtonCsv(text: string): Result<RegisterReading, CsvError> {
  const records = parseCsvRecords(text);
  return records.ok ? ok(readRows(records.value, readRow, "same-notice")) : records;
}

/** Reads the same notices as the open-data site's API answers with them. */
export function readWashingtonJson(json: unknown): Result<RegisterReading, { kind: "not-a-list" }> {
  if (!Array.isArray(json)) return fail({ kind: "not-a-list" });
  return ok(readRows<unknown>(json, readRow, "same-notice"));
}

function readRow(json: unknown): RowOutcome {
  const parsed = rowSchema.safeParse(json);
  if (!parsed.success) return reasonOf(parsed.error);
  const row = parsed.data;
  const id = readCount(row.id);
  if (id === undefined) return "id is no number";
  const organisation = readOrganisation(row.name);
  if (organisation === undefined) return "no organisation";
  const submitted = readDay(row.datesubmitted);
  if (submitted === undefined) return "submission has no date";
  const { claims, doubts } = readClaims(row, submitted);
  return {
    id: String(id),
    organisation: { ...organisation, ...placeOf(row) },
    kind:
      KIND_OF_ATTACK[row.cyberattacktype ?? ""] ??
      KIND_OF_CAUSE[row.databreachcause ?? ""] ??
      "unknown",
    peopleAffected: undefined,
    sector: SECTOR_OF_INDUSTRY[row.industrytype ?? ""],
    claims,
    links: [rowUrl("washington-ag", String(id))],
    doubts,
  };
}

/**
 * A start or end that cannot be is left out. "Aware" on the day of the start of an intrusion that
 * went on only repeats the start, and is no detection.
 */
function readClaims(row: Row, submitted: EdtfDate): Pick<RegisterEntry, "claims" | "doubts"> {
  const [start, end, aware] = [row.datestart, row.dateend, row.dateaware].map((text) =>
    readDay(text ?? ""),
  );
  const doubts: string[] = [];
  const claims: RegisterClaim[] = [];
  const add = (event: EventName, date: EdtfDate | undefined, doubt: string | false) => {
    if (date === undefined) return;
    if (doubt === false) claims.push({ event, date });
    else doubts.push(doubt);
  };
  const endsFirst = isAfter(start, end);
  const repeatsStart = aware !== undefined && aware.text === start?.text && isAfter(end, start);
  add("intrusion-started", start, (endsFirst || isAfter(start, submitted)) && START_WRONG);
  add("intrusion-ended", end, (endsFirst || isAfter(end, submitted)) && END_WRONG);
  add(
    "detected",
    aware,
    (repeatsStart && AWARE_REPEATS) || (isAfter(aware, submitted) && AWARE_WRONG),
  );
  claims.push({ event: "regulator-notified", date: submitted, label: residents(row) });
  return { claims, doubts };
}

const START_WRONG = "start after the end or the submission";
const END_WRONG = "end before the start or after the submission";
const AWARE_WRONG = "aware after the submission";
const AWARE_REPEATS = "aware repeats the start of an intrusion that went on";

/** Organisations outside the United States have no state in the register; nor do some inside. */
function placeOf({ entitystate = "" }: Row): Pick<NamedOrganisation, "country" | "region"> {
  const isState = /^[A-Z]{2}$/.test(entitystate);
  return isState
    ? { country: "US", region: entitystate }
    : { country: undefined, region: undefined };
}

function residents({ washingtoniansaffected = "" }: Row): string | undefined {
  const count = readCount(washingtoniansaffected);
  if (count === undefined || count === 0) return undefined;
  return `${formatCount(count)} people in Washington State`;
}
