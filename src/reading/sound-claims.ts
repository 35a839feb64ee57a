import { type EdtfDate, overlaps } from "../domain/edtf.js";
import type { FoundClaim } from "./article-claims.js";

/** More dates than these of one event are of several incidents. */
const MOST_DATES: ReadonlyMap<string, number> = new Map([
  ["intrusion-started", 3],
  ["detected", 2],
  ["disclosed", 3],
]);
/** An incident that began so much earlier than another is an earlier one. */
const DAYS_APART = 270;

/** The claims that can stand together as those of one incident. */
export function soundClaims(claims: readonly FoundClaim[]): readonly FoundClaim[] {
  return inOrder(firstNoticesOnly(withoutEarlier(ofOneIncident(finestOnly(clearestOnly(claims))))));
}

/** Leaves out what was read from a vaguer word where a clearer one dates the event. */
function clearestOnly(claims: readonly FoundClaim[]): readonly FoundClaim[] {
  const clear = new Set(claims.filter((one) => !isFallback(one)).map(({ event }) => event));
  return claims.filter((one) => !isFallback(one) || !clear.has(one.event));
}

/** Leaves out a year or month where the article gives the same event a finer date in it. */
function finestOnly(claims: readonly FoundClaim[]): readonly FoundClaim[] {
  return claims.filter(
    ({ event, date }) =>
      date.precision === "day" ||
      !claims.some(
        (one) => one.event === event && isFiner(one.date, date) && overlaps(one.date, date),
      ),
  );
}

function isFiner(a: EdtfDate, b: EdtfDate): boolean {
  if (a.precision === "day" && !a.approximate) return b.precision !== "day";
  return b.precision === "year" && a.precision !== "year";
}

/** A round-up of many incidents is read only where it names the one it is about. */
function ofOneIncident(claims: readonly FoundClaim[]): readonly FoundClaim[] {
  const isRoundUp = [...MOST_DATES].some(
    ([event, most]) => distinct(claims.filter((one) => one.event === event)).length > most,
  );
  return isRoundUp ? claims.filter(({ near }) => near.isNamed) : claims;
}

function distinct(claims: readonly FoundClaim[]): readonly FoundClaim[] {
  const kept: FoundClaim[] = [];
  for (const claim of claims) {
    if (!kept.some(({ date }) => overlaps(date, claim.date))) kept.push(claim);
  }
  return kept;
}

/** Leaves out the start and end of breaches long before the latest. */
function withoutEarlier(claims: readonly FoundClaim[]): readonly FoundClaim[] {
  const starts = claims.filter(({ event }) => event === "intrusion-started");
  // A year, or "before" a day, tells too little to make another date an earlier one.
  const precise = starts.filter(
    ({ date }) => date.precision !== "year" && date.earliest !== undefined,
  );
  const latest = Math.max(
    ...(precise.length > 0 ? precise : starts).map(({ date }) => date.latest ?? -Infinity),
  );
  return claims.filter(({ event, date }) => {
    if (!ACCESS.has(event) || date.latest === undefined) return true;
    return latest - date.latest <= DAYS_APART;
  });
}

const ACCESS: ReadonlySet<string> = new Set(["intrusion-started", "intrusion-ended"]);

/** A notice before every other date is of another incident. */
function inOrder(claims: readonly FoundClaim[]): readonly FoundClaim[] {
  const others = claims.filter(({ event }) => BEFORE_NOTICE.has(event));
  const first = earliestOf(others);
  if (first === undefined) return claims;
  return claims.filter(
    ({ event, date }) =>
      event !== "disclosed" || date.latest === undefined || date.latest >= dayOf(first),
  );
}

const BEFORE_NOTICE: ReadonlySet<string> = new Set(["intrusion-started", "detected"]);

/**
 * Leaves out the later ones of a sentence's notices, and statements that came after a notice: "the company
 * said on Monday" is one only when the article dates no clearer notice, and no earlier statement.
 */
function firstNoticesOnly(claims: readonly FoundClaim[]): readonly FoundClaim[] {
  const notices = claims.filter(({ event }) => event === "disclosed");
  const clear = notices.filter((one) => !isSaying(one));
  const isAgain = (claim: FoundClaim) =>
    clear.some(
      (one) =>
        one.near.sentence.start === claim.near.sentence.start &&
        one.start < claim.start &&
        dayOf(one) < dayOf(claim),
    );
  const first = earliestOf(clear.length > 0 ? clear : notices);
  return claims.filter((claim) => {
    if (clear.includes(claim) && isAgain(claim)) return false;
    const { isLead, isNamed } = claim.near;
    if (!isSaying(claim) || first === undefined || (isLead && isNamed)) return true;
    return clear.length === 0 && claim.date.text === first.date.text;
  });
}

function earliestOf(claims: readonly FoundClaim[]): FoundClaim | undefined {
  return claims.reduce<FoundClaim | undefined>((first, claim) => {
    if (first === undefined) return claim;
    return dayOf(claim) < dayOf(first) ? claim : first;
  }, undefined);
}

function dayOf({ date }: FoundClaim): number {
  return date.earliest ?? date.latest ?? Infinity;
}

export function isSaying({ near }: FoundClaim): boolean {
  return near.dated.word.needs === "saying";
}

export function isFallback({ near }: FoundClaim): boolean {
  return near.dated.word.needs === "otherwise" || near.isLate;
}
