import { type JoinedTelling, mergeTellings, type Telling } from "../dataset/merge-incidents.js";
import type { Claim } from "../domain/claim.js";
import type { Incident } from "../domain/incident.js";
import { REGISTERS, type RegisterId } from "../registers/register.js";
import { incidentOf, SOURCE_OF_REGISTER, type Told } from "./register-incident.js";

/** Rows and reviewed incidents that tell of one incident. */
export type MergedIncident = {
  /** A reviewed incident, or the one that the first row tells. */
  readonly lead: Incident;
  readonly isReviewed: boolean;
  readonly rows: readonly MergedRow[];
};

export type MergedRow = Omit<JoinedTelling<Telling>, "telling"> & { readonly told: Told };

const RECORDS = /^([\d,]+) records$/;
/** Fewer people are told of in many notices: reports begin at 500, and many count one more. */
const FEWEST_TELLING = 502;

/** Registers in the order in which they lead an incident that nobody reviewed. */
const ORDER: readonly RegisterId[] = ["washington-ag", "california-ag", "hibp", "vcdb", "hhs-ocr"];

/** Merges the rows of one company with one another and with its reviewed incidents. */
export function mergeIncidents(
  reviewed: readonly Incident[],
  rows: readonly Told[],
): readonly MergedIncident[] {
  const groups = ORDER.map((register) =>
    rows
      .filter((row) => row.register === register)
      .sort(byId)
      .map(tellingOf),
  );
  return mergeTellings(reviewed, groups).map(({ lead, isSettled, joined }) => ({
    lead,
    isReviewed: isSettled,
    rows: joined.map(({ telling: { told }, ...row }) => ({ told, ...row })),
  }));
}

/** A row as a telling; what it mentions beside the company is a supplier. */
function tellingOf(told: Told): Telling & { readonly told: Told } {
  const hasSupplier = told.entry.organisation.mentioned.length > 0;
  return {
    told,
    incident: incidentOf(told),
    account: REGISTERS[told.register].account,
    isCoded: told.register === "vcdb",
    throughCause: hasSupplier ? told.cause?.id : undefined,
    count: countOf(told),
    sameAs: told.incident,
  };
}

/** How many people a row tells of; in VCDB records, which for health organisations are patients'. */
function countOf({ entry }: Told): number | undefined {
  const records = entry.claims.flatMap(({ label }) => RECORDS.exec(label ?? "")?.[1] ?? []);
  const count = entry.peopleAffected ?? Number(records[0]?.replaceAll(",", ""));
  return count >= FEWEST_TELLING ? count : undefined;
}

/**
 * An incident as one source has it, with the claims of its own rows. A reviewed incident is the core
 * list's, with its companies; another source that has rows of it knows the rows' companies alone.
 *
 * @param source all of them when `undefined`
 * @returns `undefined` when the source has nothing of it
 */
export function mergedIncident(
  { lead, isReviewed, rows }: MergedIncident,
  source: string | undefined,
): Incident | undefined {
  const joined = rows.filter(
    ({ told }) => source === undefined || SOURCE_OF_REGISTER[told.register] === source,
  );
  const isOwn = isReviewed && (source === undefined || source === lead.source);
  const claims = distinctClaims([
    ...(isOwn ? lead.claims : []),
    ...joined.flatMap((row) => row.claims),
  ]);
  if (claims.length === 0) return undefined;
  const people = Math.max(0, ...joined.map(({ told }) => told.entry.peopleAffected ?? 0));
  return {
    ...lead,
    source: source ?? lead.source,
    companies: isOwn ? lead.companies : [...new Set(joined.map(({ told }) => told.company))],
    peopleAffected: (isOwn ? lead.peopleAffected : undefined) ?? (people > 0 ? people : undefined),
    checked: isOwn ? lead.checked : undefined,
    revision: isOwn ? lead.revision : 0,
    cause: lead.cause ?? joined.find(({ told }) => told.cause)?.told.cause?.id,
    claims,
  };
}

/** Claims that say the same in one account are one, with the references of all; ids are unique again. */
function distinctClaims(claims: readonly Claim[]): readonly Claim[] {
  const byWord = new Map<string, Claim>();
  const taken = new Set<string>();
  for (const claim of claims) {
    const word = JSON.stringify([claim.event, claim.date.text, claim.account]);
    const known = byWord.get(word);
    if (known === undefined) {
      const id = freeId(claim.id, taken);
      byWord.set(word, id === claim.id ? claim : { ...claim, id });
    } else byWord.set(word, withReferencesOf(known, claim));
  }
  return [...byWord.values()];
}

function withReferencesOf(claim: Claim, other: Claim): Claim {
  const urls = new Set(claim.references.map(({ url }) => url));
  const added = other.references.filter(({ url }) => !urls.has(url));
  return {
    ...claim,
    references: [...claim.references, ...added],
    label: claim.label ?? other.label,
  };
}

/** `wa1`, or the first free number after it. */
function freeId(id: string, taken: Set<string>): string {
  const [, prefix = "", digits = "1"] = /^([a-z]+)(\d+)$/.exec(id) ?? [];
  let number = Number(digits);
  while (taken.has(`${prefix}${number}`)) number += 1;
  const free = `${prefix}${number}`;
  taken.add(free);
  return free;
}

function byId(a: Told, b: Told): number {
  return a.entry.id < b.entry.id ? -1 : 1;
}
