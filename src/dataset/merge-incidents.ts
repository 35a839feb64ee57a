import type { Claim, EventName } from "../domain/claim.js";
import { overlaps } from "../domain/edtf.js";
import type { Incident } from "../domain/incident.js";
import { contradicts } from "./contradiction.js";
import { hasCount, hasOtherCount, isReportedAgain } from "./merge-counts.js";
import {
  canBeOneKind,
  type Dates,
  datesOf,
  isRepeated,
  type Meeting,
  meeting,
} from "./merge-rules.js";

/** An incident as one source tells it, to be joined with what others tell of the same company. */
export type Telling = {
  readonly incident: Incident;
  /** Whose word all its claims are, when it is the row of a register; `undefined` for a list of many voices. */
  readonly account: string | undefined;
  /** The register codes reports of others, and so may have one incident twice. */
  readonly isCoded: boolean;
  /** The shared incident of a supplier that it names beside the company. */
  readonly throughCause: string | undefined;
  /** How many people or records it tells of, where another source may count the same. */
  readonly count?: number | undefined;
  /** Id of the incident that a person found it to tell of; else dates decide. */
  readonly sameAs?: string | undefined;
};

/** Tellings of one incident. */
export type Merged<T extends Telling> = {
  /** An incident that was given, or the one that the first telling tells. */
  readonly lead: Incident;
  /** It was given as settled. */
  readonly isSettled: boolean;
  readonly joined: readonly JoinedTelling<T>[];
};

export type JoinedTelling<T extends Telling> = {
  readonly telling: T;
  /** Why it was taken for the same incident; empty for the telling that leads. */
  readonly why: string;
  readonly claims: readonly Claim[];
  /** Claims of a row that are left out, because a reviewed incident dates the same event otherwise. */
  readonly withheld: readonly Claim[];
};

/** Nearer than any dates are: of two reports given together the number of people tells which is which. */
const SAME_COUNT_DAYS = -1;

const NOTICES: ReadonlySet<EventName> = new Set<EventName>(["disclosed", "regulator-notified"]);
const DETECTIONS: ReadonlySet<EventName> = new Set<EventName>(["detected"]);

/** Grows while tellings are joined to it. */
type Cluster<T extends Telling> = {
  readonly lead: Incident;
  readonly isSettled: boolean;
  readonly joined: JoinedTelling<T>[];
  claims: readonly Claim[];
};

/**
 * Merges what is told of one company: each telling joins the incident that it meets most nearly, or
 * begins a new one. Two rows of one register are one incident only when they give the same day for
 * its start.
 *
 * @param settled incidents that stand for themselves
 * @param groups tellings of one source each, the source that leads first
 */
export function mergeTellings<T extends Telling>(
  settled: readonly Incident[],
  groups: readonly (readonly T[])[],
): readonly Merged<T>[] {
  const clusters: Cluster<T>[] = settled.map((lead) => ({
    lead,
    isSettled: true,
    joined: [],
    claims: lead.claims,
  }));
  for (const group of groups) {
    joinNearestFirst(
      clusters,
      group.filter(({ sameAs }) => sameAs === undefined),
    );
    for (const telling of group) joinAsFound(clusters, telling);
  }
  return clusters.map((cluster) => ({
    lead: cluster.lead,
    isSettled: cluster.isSettled,
    joined: withoutLateStarts(cluster),
  }));
}

/** Joins a telling to the incident that a person found it to tell of. */
function joinAsFound<T extends Telling>(clusters: readonly Cluster<T>[], telling: T): void {
  const { sameAs } = telling;
  if (sameAs === undefined) return;
  const cluster = clusters.find(({ lead }) => lead.id === sameAs);
  if (cluster === undefined) throw new Error(`a row's incident is its company's: found ${sameAs}`);
  join(cluster, telling, "a person found it to be the same");
}

/**
 * No row of a register dates the start, or the detection, after the first notice, nor the start after the
 * detection that others have. An index whose start is the day of that notice only repeats it, unless a person
 * has read the references.
 */
function withoutLateStarts<T extends Telling>(cluster: Cluster<T>): readonly JoinedTelling<T>[] {
  return cluster.joined.map((one) => {
    const { account } = one.telling;
    if (account === undefined) return one;
    const others = cluster.claims.filter((claim) => claim.account !== account);
    const notice = firstDay(others, NOTICES);
    const detection = firstDay(others, DETECTIONS);
    const isWrong = ({ event, date, by }: Claim) => {
      const day = date.earliest ?? -Infinity;
      if (event === "detected") return day > notice;
      if (event !== "intrusion-started") return false;
      const isRepeated = by === "researcher" && date.precision === "day" && day === notice;
      return day > notice || day > detection || (isRepeated && !isReviewed(cluster));
    };
    if (!one.claims.some(isWrong)) return one;
    return {
      ...one,
      claims: one.claims.filter((claim) => !isWrong(claim)),
      withheld: [...one.withheld, ...one.claims.filter(isWrong)],
    };
  });
}

/** The last day on which the first of the events can have been; of attackers' words none. */
function firstDay(claims: readonly Claim[], events: ReadonlySet<EventName>): number {
  const heard = claims.filter(({ event, by }) => events.has(event) && by !== "attacker");
  return Math.min(...heard.map(({ date }) => date.latest ?? Infinity));
}

/**
 * Gives each telling of one source the incident that it meets most nearly, the nearest pair first: a
 * row takes its register's place in an incident, and the next must repeat it to join as well.
 */
function joinNearestFirst<T extends Telling>(clusters: Cluster<T>[], group: readonly T[]): void {
  const waiting = new Set(group);
  while (waiting.size > 0) {
    const [found] = [...waiting]
      .map((telling) => ({ telling, nearest: nearestCluster(clusters, telling) }))
      .sort((a, b) => daysOf(a.nearest) - daysOf(b.nearest));
    if (found === undefined) return;
    waiting.delete(found.telling);
    if (found.nearest === undefined) clusters.push(newCluster(found.telling));
    else join(found.nearest.cluster, found.telling, found.nearest.why);
  }
}

type Nearest<T extends Telling> = Meeting & { readonly cluster: Cluster<T> };

function daysOf(nearest: Meeting | undefined): number {
  return nearest?.days ?? Number.MAX_SAFE_INTEGER;
}

function nearestCluster<T extends Telling>(
  clusters: readonly Cluster<T>[],
  telling: T,
): Nearest<T> | undefined {
  const dates = datesOf(telling.incident);
  let best: Nearest<T> | undefined;
  for (const cluster of clusters) {
    const found = meetingWith(cluster, telling, dates);
    if (found !== undefined && found.days < daysOf(best)) best = { cluster, ...found };
  }
  return best;
}

function meetingWith<T extends Telling>(
  cluster: Cluster<T>,
  telling: T,
  dates: Dates,
): Meeting | undefined {
  const { kind, checked } = cluster.lead;
  const { account } = telling;
  if (isOfAnotherCause(cluster.lead, telling)) return undefined;
  const own = cluster.claims.filter((claim) => claim.account === account);
  const known = cluster.joined.map((one) => one.telling);
  if (own.length === 0) {
    // A list that tells two incidents apart knows them from one another.
    if (
      account === undefined &&
      cluster.joined.some((one) => isOfOneSource(one.telling, telling))
    ) {
      return undefined;
    }
    const met = meeting(datesOf({ kind, checked, claims: cluster.claims }), dates);
    const isCounted = met !== undefined && hasCount(known, telling);
    return isCounted ? { why: `${met.why}, and as many people`, days: SAME_COUNT_DAYS } : met;
  }
  const isKnown = isReviewed(cluster) && hasSameNotice(own, telling.incident);
  const isOne =
    isKnown ||
    (canBeOneKind(kind, telling.incident.kind) && isReportedAgain(known, telling)) ||
    (!hasOtherCount(known, telling) &&
      isRepeated(datesOf({ kind, checked, claims: own }), dates, telling.isCoded));
  return isOne ? { why: `${account} gives it twice`, days: 0 } : undefined;
}

function isReviewed({ lead, isSettled }: Pick<Merged<Telling>, "lead" | "isSettled">): boolean {
  return isSettled && lead.revision > 0;
}

function isOfOneSource(a: Telling, b: Telling): boolean {
  return a.incident.source === b.incident.source;
}

/** Whether a telling came through a supplier, and the incident did not or through another. */
function isOfAnotherCause({ kind, cause }: Incident, { throughCause }: Telling): boolean {
  if (throughCause === undefined) return false;
  return cause === undefined ? kind !== "supplier" : cause !== throughCause;
}

/** Whether a reviewed incident already has the row's own notice or listing. */
function hasSameNotice(own: readonly Claim[], told: Incident): boolean {
  return told.claims.some(
    ({ event, date }) =>
      (event === "regulator-notified" || event === "listed" || event === "disclosed") &&
      own.some((claim) => claim.event === event && overlaps(claim.date, date)),
  );
}

function newCluster<T extends Telling>(telling: T): Cluster<T> {
  const { incident: lead } = telling;
  const { claims } = lead;
  const joined = [{ telling, why: "", claims, withheld: [] }];
  return { lead, isSettled: false, joined, claims };
}

function join<T extends Telling>(cluster: Cluster<T>, telling: T, why: string): void {
  const { lead } = cluster;
  const { claims } = telling.incident;
  const yields = isReviewed(cluster) && telling.account !== undefined;
  const withheld = yields ? claims.filter((claim) => contradicts(claim, lead)) : [];
  const kept = claims.filter((claim) => !withheld.includes(claim));
  cluster.joined.push({ telling, why, claims: kept, withheld });
  cluster.claims = [...cluster.claims, ...kept];
}
