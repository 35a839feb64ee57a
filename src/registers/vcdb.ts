import * as z from "zod/mini";
import { STATE_CODES } from "../domain/us-states.js";
import { readOrganisation } from "./organisation-name.js";
import { pageDate } from "./page-date.js";
import { isPersonName } from "./person-name.js";
import { rowUrl } from "./register.js";
import {
  type RegisterClaim,
  type RegisterReading,
  type RowOutcome,
  readRows,
  reasonOf,
  type Sector,
} from "./register-entry.js";
import { formatCount, readDay } from "./row-values.js";
import { actionSchema, isSkimming, kindOfAction } from "./vcdb-kind.js";
import {
  notificationSchema,
  readDateParts,
  timelineClaims,
  timelineSchema,
} from "./vcdb-timeline.js";

/** What is read of an incident; `summary` and the notes are prose and are not. */
const incidentSchema = z.object({
  incident_id: z.string(),
  security_incident: z.string(),
  action: actionSchema,
  asset: z.object({ assets: z._default(z.array(z.object({ variety: z.string() })), []) }),
  attribute: z.object({
    confidentiality: z.optional(
      z.object({
        data_disclosure: z._default(z.string(), "Unknown"),
        data_total: z.optional(z.number()),
      }),
    ),
  }),
  plus: z.object({
    modified: z.string(),
    timeline: z.optional(z.object({ notification: notificationSchema })),
  }),
  reference: z.nullish(z.string()),
  timeline: timelineSchema,
  victim: z.object({
    victim_id: z.nullish(z.string()),
    country: z._default(z.array(z.string()), []),
    industry: z.string(),
    state: z.nullish(z.string()),
  }),
});

type VerisIncident = z.infer<typeof incidentSchema>;

const UNNAMED =
  /^(?:unknown|unnamed|unidentified|various|several|multiple|mass event|n\/a|us citizens|individuals?\b)|\bunnamed\b|\(unknown\)/i;
/** What a victim is, where its name is not told. */
const DESCRIBED =
  /^(?:banks?|british mp|concrete companies|crossfit gym|dental office|(?:fauquier )?gas stations?|global financial services company|government(?: and .*)?|hospital|israel(?:i government)? websites|nhs (?:hospital|trust)|obamacare|online forums|social worker|software solutions company|us business \d+)(?:\s*\(.*\))?$/i;
/** What a state calls its own bodies, which without the state's name are any state's. */
const BODY_OF_STATE =
  /^(?:government|immigration|parliament .*|ministry of .*|prime ministers office|(?:customs|defense|foreign|road safety) (?:authority|force|ministry|service))$/i;
/** Slips that concern a handful of people say nothing about a company. */
const FEWEST_RECORDS = 5;

const REGION_NAMES = new Intl.DisplayNames("en", { type: "region", fallback: "none" });

/** NAICS codes by their first two digits. */
const SECTOR_OF_INDUSTRY: Readonly<Record<string, Sector>> = {
  "52": "finance",
  "61": "education",
  "62": "health",
  "81": "non-profit",
  "92": "government",
};

/**
 * Reads the VERIS Community Database, one incident a line.
 *
 * Left out: incidents that are not confirmed, near misses among them; those without disclosure of
 * data; victims without a name and persons; paper; card skimmers; slips of a few records.
 */
export function readVcdb(text: string): RegisterReading {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  countries ??= countryNames();
  const known = countries;
  return readRows(lines, (line) => readLine(line, known));
}

function readLine(line: string, countries: ReadonlySet<string>): RowOutcome {
  const json = parseJson(line);
  if (json === undefined) return "no JSON";
  const parsed = incidentSchema.safeParse(json);
  if (!parsed.success) return reasonOf(parsed.error);
  const incident = parsed.data;
  const outside = reasonToLeaveOut(incident);
  if (outside !== undefined) return outside;
  const organisation = readOrganisation(victimName(incident.victim));
  if (organisation === undefined) return "no victim's name";
  if (isPersonName(organisation.name)) return "a person's own name";
  if (countries.has(organisation.name)) return "a country as a whole";
  const cited = citedLinks(incident.reference ?? "");
  const { claims, doubts } = timelineClaims(incident.timeline, {
    notified: readDateParts(incident.plus.timeline?.notification),
    coded: readDay(incident.plus.modified),
    reported: pageDate(cited[0] ?? ""),
  });
  if (claims.length === 0) return "no date";
  return {
    id: incident.incident_id,
    organisation: { ...organisation, ...placeOf(incident.victim) },
    kind: kindOfAction(incident.action),
    peopleAffected: undefined,
    sector: SECTOR_OF_INDUSTRY[incident.victim.industry.slice(0, 2)] ?? sectorless(incident),
    claims: withRecords(claims, incident),
    links: [rowUrl("vcdb", incident.incident_id), ...cited],
    doubts,
  };
}

/**
 * The victim's name without the country's code before it, which some coders put there ("PL State Archive"):
 * a body of the state gets the country's name instead ("Belgium Foreign Ministry").
 */
function victimName({ victim_id, country: [country = ""] }: VerisIncident["victim"]): string {
  const name = (victim_id ?? "").trim();
  if (country === "US" || !name.startsWith(`${country} `)) return name;
  const own = name.slice(country.length).trim();
  return BODY_OF_STATE.test(own) ? `${REGION_NAMES.of(country) ?? ""} ${own}` : own;
}

/** Looking up all 676 pairs takes a millisecond, more than reading a short file. */
let countries: ReadonlySet<string> | undefined;

/** Countries as their codes are written out in English: each pair of letters that has a name. */
function countryNames(): ReadonlySet<string> {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const names = letters.flatMap((first) =>
    letters.map((second) => REGION_NAMES.of(first + second)),
  );
  return new Set(names.filter((name) => name !== undefined));
}

function placeOf({ country, state }: VerisIncident["victim"]) {
  const [first = ""] = country;
  const isCountry = /^[A-Z]{2}$/.test(first);
  return { country: isCountry ? first : undefined, region: regionOf(state?.trim() ?? "", first) };
}

/** A state of the United States by its code, which coders also wrote out, or after the country's. */
function regionOf(state: string, country: string): string | undefined {
  if (state === "") return undefined;
  if (country !== "US") return state.replace(`${country}-`, "");
  const code = STATE_CODES.get(state.toLowerCase()) ?? state.replace(/^US-|\./gi, "");
  // Several states are none.
  return code.includes(",") ? undefined : code.toUpperCase();
}

function reasonToLeaveOut(incident: VerisIncident): string | undefined {
  if (incident.security_incident !== "Confirmed") return "not confirmed";
  const { data_disclosure = "", data_total } = incident.attribute.confidentiality ?? {};
  if (data_disclosure !== "Yes" && data_disclosure !== "Potentially") return "no data disclosed";
  if (data_total !== undefined && data_total < FEWEST_RECORDS) return "a few records";
  const victim = victimName(incident.victim);
  if (UNNAMED.test(victim) || DESCRIBED.test(victim)) return "unnamed victim";
  const { assets } = incident.asset;
  if (assets.length > 0 && assets.every(({ variety }) => variety === "M - Documents")) {
    return "paper only";
  }
  return isSkimming(incident.action) ? "card skimmer" : undefined;
}

/** Records are not people: their number stands beside the claim it came with. */
function withRecords(
  claims: readonly RegisterClaim[],
  { attribute }: VerisIncident,
): readonly RegisterClaim[] {
  const total = attribute.confidentiality?.data_total;
  if (total === undefined) return claims;
  return claims.map((claim, index) =>
    index === claims.length - 1 ? { ...claim, label: `${formatCount(total)} records` } : claim,
  );
}

/** "000" stands for an industry that was not coded. */
function sectorless({ victim }: VerisIncident): Sector | undefined {
  return /^0*$/.test(victim.industry) ? undefined : "business";
}

/** Pages in a field that also holds dates, remarks and several separators. The first is enough. */
function citedLinks(reference: string): readonly string[] {
  const found = /https?:\/\/[\w-]+(?:\.[\w-]+)+[^\s;,()"<>]*/.exec(reference)?.[0];
  return found === undefined ? [] : [found];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
