import type { Claim, EventName } from "../domain/claim.js";
import { overlaps } from "../domain/edtf.js";
import { publicNotice } from "../domain/gap.js";
import type { Incident } from "../domain/incident.js";
import { REGISTERS, type RegisterId } from "../registers/register.js";
import { type Dates, datesOf, isRepeated, type Meeting, meeting } from "./merge-rules.js";
import { claimsOf, incidentOf, SOURCE_OF_REGISTER, type Told } from "./register-incident.js";

/** Rows and reviewed incidents that tell of one incident. */
export type MergedIncident = {
  /** A reviewed incident, or the one that the first row tells. */
  readonly lead: Incident;
  readonly isReviewed: boolean;
  readonly rows: readonly MergedRow[];
};

export type MergedRow = {
  readonly told: Told;
  /** Why it was taken for the same incident; empty for the row that leads. */
  readonly why: string;
  readonly claims: readonly Claim[];
  /** Claims that are left out, because a reviewed incident dates the same event otherwise. */
  readonly withheld: readonly Claim[];
};

/** Registers in the order in which they lead an incident that nobody reviewed. */
const ORDER: readonly RegisterId[] = ["washington-ag", "california-ag", "hibp", "vcdb", "hhs-ocr"];

/** Events that a reviewed incident decides, where it dates them at all. */
const DECIDED: ReadonlySet<EventName> = new Set<EventName>([
  "intrusion-started",
  "intrusion-ended",
  "detected",
  "contained",
]);

/** Grows while rows are joined to it. */
type Cluster = {
  readonly lead: Incident;
  readonly isReviewed: boolean;
  readonly rows: MergedRow[];
  claims: readonly Claim[];
};

/**
 * Merges the rows of one company with one another and with its reviewed incidents.
 *
 * A row joins the incident that it meets most nearly. Two rows of one register are one incident only
 * when they give the same day for its start.
 */
export function mergeIncidents(
  reviewed: readonly Incident[],
  rows: readonly Told[],
): readonly MergedIncident[] {
  const clusters: Cluster[] = reviewed.map((lead) => ({
    lead,
    isReviewed: true,
    rows: [],
    claims: lead.claims,
  }));
  for (const register of ORDER) {
    const own = rows.filter((row) => row.register === register).sort(byId);
    joinNearestFirst(clusters, own);
  }
  return clusters.map(({ lead, isReviewed, rows }) => ({ lead, isReviewed, rows }));
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

/**
 * Gives each row of one register the incident that it meets most nearly, the nearest pair first: a row
 * takes its register's place in an incident, and the next must repeat it to join as well.
 */
function joinNearestFirst(clusters: Cluster[], rows: readonly Told[]): void {
  const waiting = new Set(rows);
  while (waiting.size > 0) {
    const [found] = [...waiting]
      .map((told) => ({ told, nearest: nearestCluster(clusters, told) }))
      .sort((a, b) => daysOf(a.nearest) - daysOf(b.nearest));
    if (found === undefined) return;
    waiting.delete(found.told);
    if (found.nearest === undefined) clusters.push(newCluster(found.told));
    else joinRow(found.nearest.cluster, found.told, found.nearest.why);
  }
}

type Nearest = Meeting & { readonly cluster: Cluster };

function daysOf(nearest: Nearest | undefined): number {
  return nearest?.days ?? Number.MAX_SAFE_INTEGER;
}

function nearestCluster(clusters: readonly Cluster[], told: Told): Nearest | undefined {
  const dates = datesOf(incidentOf(told));
  let best: Nearest | undefined;
  for (const cluster of clusters) {
    const found = meetingWith(cluster, told, dates);
    if (found !== undefined && found.days < daysOf(best)) best = { cluster, ...found };
  }
  return best;
}

function meetingWith(cluster: Cluster, told: Told, dates: Dates): Meeting | undefined {
  const { account } = REGISTERS[told.register];
  const own = cluster.claims.filter((claim) => claim.account === account);
  const { kind, checked } = cluster.lead;
  if (isOfAnotherCause(cluster.lead, told)) return undefined;
  if (own.length === 0) return meeting(datesOf({ kind, checked, claims: cluster.claims }), dates);
  const isKnown = cluster.isReviewed && hasSameNotice(own, told);
  const isCoded = told.register === "vcdb";
  const isOne = isKnown || isRepeated(datesOf({ kind, checked, claims: own }), dates, isCoded);
  return isOne ? { why: `${account} gives it twice`, days: 0 } : undefined;
}

/** Whether a row came through a supplier, and the incident did not or through another. */
function isOfAnotherCause({ kind, cause }: Incident, told: Told): boolean {
  if (told.cause === undefined || told.entry.organisation.mentioned.length === 0) return false;
  return cause === undefined ? kind !== "supplier" : cause !== told.cause.id;
}

/** Whether a reviewed incident already has the row's own notice or listing. */
function hasSameNotice(own: readonly Claim[], told: Told): boolean {
  return told.entry.claims.some(
    ({ event, date }) =>
      (event === "regulator-notified" || event === "listed" || event === "disclosed") &&
      own.some((claim) => claim.event === event && overlaps(claim.date, date)),
  );
}

function newCluster(told: Told): Cluster {
  const lead = incidentOf(told);
  const row: MergedRow = { told, why: "", claims: lead.claims, withheld: [] };
  return { lead, isReviewed: false, rows: [row], claims: lead.claims };
}

function joinRow(cluster: Cluster, told: Told, why: string): void {
  const claims = claimsOf(told);
  const withheld = cluster.isReviewed
    ? claims.filter(
        (claim) =>
          isDecidedOtherwise(claim, cluster.lead) || isAfterReviewedNotice(claim, cluster.lead),
      )
    : [];
  const joined = claims.filter((claim) => !withheld.includes(claim));
  cluster.rows.push({ told, why, claims: joined, withheld });
  cluster.claims = [...cluster.claims, ...joined];
}

/**
 * Whether a reviewed incident dates the event and not so. A person has read the references: a register
 * that an index or a form filled in otherwise is listed as a conflict and not shown.
 */
function isDecidedOtherwise(claim: Claim, reviewed: Incident): boolean {
  if (!DECIDED.has(claim.event)) return false;
  const known = reviewed.claims.filter(({ event }) => event === claim.event);
  return known.length > 0 && !known.some(({ date }) => overlaps(date, claim.date));
}

/** Nothing starts, or is detected, after the public notice that a person has read. */
function isAfterReviewedNotice({ event, date }: Claim, reviewed: Incident): boolean {
  if (event !== "intrusion-started" && event !== "detected") return false;
  const notice = publicNotice(reviewed).standing[0]?.claim.date.latest;
  return notice !== undefined && date.earliest !== undefined && date.earliest > notice;
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
