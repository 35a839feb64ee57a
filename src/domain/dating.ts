import type { Claim, EventName, Speaker } from "./claim.js";
import { type EdtfDate, overlaps, width } from "./edtf.js";
import type { Incident } from "./incident.js";

/** Claims that may mean the same day for one event, and the one of them that is most precise. */
export type Dating = {
  readonly claim: Claim;
  /** All that agree, `claim` included. */
  readonly claims: readonly Claim[];
};

/** What an incident's claims say of one event. */
export type EventDatings = {
  /** One for each date that still stands; more than one when accounts differ. */
  readonly standing: readonly Dating[];
  /** Dates that were given and later replaced. */
  readonly earlier: readonly Dating[];
};

/** Of several dates in one account, the last one says when this happened; of all others, the first. */
const LAST_COUNTS: ReadonlySet<EventName> = new Set(["intrusion-ended"]);

/** Among equally precise claims that agree, whose is named first. */
const SPEAKER_ORDER: readonly Speaker[] = [
  "company",
  "regulator",
  "media",
  "researcher",
  "attacker",
];

/**
 * Sorts the claims on one event into the dates they support.
 *
 * Attackers' claims are left out: they never feed a number. Disputed claims stand only when
 * nothing else does. When one date was confirmed, the others are earlier ones.
 *
 * @param counts which of the event's claims are heard at all
 */
export function datingsOf(
  incident: Incident,
  event: EventName,
  counts: (claim: Claim) => boolean = () => true,
): EventDatings {
  const claims = incident.claims.filter(
    (claim) => claim.event === event && claim.by !== "attacker" && counts(claim),
  );
  const superseded = claims.filter((claim) => claim.status.kind === "superseded");
  const undisputed = claims.filter(
    (claim) => claim.status.kind === "current" || claim.status.kind === "confirmed",
  );
  const disputed = claims.filter((claim) => claim.status.kind === "disputed");
  const standing = agreeing(undisputed.length > 0 ? firstOfEachAccount(undisputed) : disputed);
  const confirmed = standing.filter(isConfirmed);
  if (confirmed.length === 0) return { standing, earlier: agreeing(superseded) };
  const unconfirmed = standing.filter((dating) => !isConfirmed(dating));
  return {
    standing: confirmed,
    earlier: [...agreeing(superseded), ...unconfirmed],
  };
}

/**
 * The one date that is the first of all: for notices, where a later one does not contradict an earlier.
 *
 * @returns `undefined` when `datings` is empty
 */
export function earliest(datings: readonly Dating[]): Dating | undefined {
  return datings.reduce<Dating | undefined>(
    (first, dating) =>
      first === undefined || comesBefore(dating.claim.date, first.claim.date) ? dating : first,
    undefined,
  );
}

function isConfirmed(dating: Dating): boolean {
  return dating.claims.some((claim) => claim.status.kind === "confirmed");
}

/** Keeps of each account the claims on its first date (its last one for events that end something). */
function firstOfEachAccount(claims: readonly Claim[]): readonly Claim[] {
  const kept: Claim[] = [];
  for (const account of new Set(claims.map((claim) => claim.account))) {
    const datings = agreeing(claims.filter((claim) => claim.account === account));
    const lastCounts = datings.every(({ claim }) => LAST_COUNTS.has(claim.event));
    const counted = lastCounts ? latest(datings) : earliest(datings);
    if (counted !== undefined) kept.push(...counted.claims);
  }
  return kept;
}

function latest(datings: readonly Dating[]): Dating | undefined {
  return datings.reduce<Dating | undefined>(
    (last, dating) =>
      last === undefined || comesBefore(last.claim.date, dating.claim.date) ? dating : last,
    undefined,
  );
}

/** Groups claims whose dates may be the same; the most precise claim leads its group. */
function agreeing(claims: readonly Claim[]): readonly Dating[] {
  const groups: { claim: Claim; claims: Claim[] }[] = [];
  for (const claim of [...claims].sort(byPrecisionThenWeight)) {
    const group = groups.find((candidate) => overlaps(candidate.claim.date, claim.date));
    if (group === undefined) groups.push({ claim, claims: [claim] });
    else group.claims.push(claim);
  }
  return groups;
}

function byPrecisionThenWeight(a: Claim, b: Claim): number {
  const [widthA, widthB] = [width(a.date), width(b.date)];
  if (widthA !== widthB) return widthA < widthB ? -1 : 1;
  const [confirmedA, confirmedB] = [a, b].map((claim) => claim.status.kind === "confirmed");
  if (confirmedA !== confirmedB) return confirmedA ? -1 : 1;
  const speakers = SPEAKER_ORDER.indexOf(a.by) - SPEAKER_ORDER.indexOf(b.by);
  return speakers !== 0 ? speakers : a.id < b.id ? -1 : 1;
}

/**
 * Whether `a` is the earlier date. A date with an open start comes first only when its last day does:
 * "by 11 January" does not displace "on 26 November".
 */
function comesBefore(a: EdtfDate, b: EdtfDate): boolean {
  const [startA, startB] = [a.earliest ?? a.latest, b.earliest ?? b.latest];
  if (startA === undefined || startB === undefined) return false;
  return startA !== startB ? startA < startB : width(a) < width(b);
}
