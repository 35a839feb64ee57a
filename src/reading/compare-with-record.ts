import type { Claim } from "../domain/claim.js";
import { datingsOf } from "../domain/dating.js";
import { overlaps } from "../domain/edtf.js";
import type { Incident } from "../domain/incident.js";
import type { ArticleClaim } from "./article-claims.js";
import type { ArticleEvent } from "./event-words.js";

/**
 * How an article's claim on one event stands to a record's: plain data, no words and no verdict.
 * `differs` says only that the dates cannot be the same day; which one is right is not said.
 */
export type Comparison =
  | { readonly kind: "agrees" | "differs"; readonly claim: ArticleClaim; readonly record: Claim }
  /** The article gives a date that the record gave once; `since` is the one that replaced it. */
  | {
      readonly kind: "earlier-account";
      readonly claim: ArticleClaim;
      readonly record: Claim;
      readonly since: Claim;
    }
  /** The record has no date of the event. */
  | { readonly kind: "adds"; readonly claim: ArticleClaim }
  /** The article has no date of the event. */
  | { readonly kind: "leaves-out"; readonly record: Claim };

/** The events compared, in the order in which they usually happen. */
const COMPARED: readonly ArticleEvent[] = [
  "intrusion-started",
  "intrusion-ended",
  "detected",
  "contained",
  "disclosed",
];

/** The incident of a record that an article most likely tells of: the one with most dates in common. */
export function closestIncident(
  claims: readonly ArticleClaim[],
  incidents: readonly Incident[],
): Incident | undefined {
  let best: Incident | undefined;
  let most = 0;
  for (const incident of incidents) {
    const common = claims.filter((claim) =>
      incident.claims.some(({ date }) => date.precision === "day" && date.text === claim.date.text),
    ).length;
    if (common > most) [best, most] = [incident, common];
  }
  return best;
}

/** Compares event by event; an article's several dates of one event are each compared. */
export function compareWithRecord(
  claims: readonly ArticleClaim[],
  record: Incident,
): readonly Comparison[] {
  return COMPARED.flatMap((event) => {
    const { standing, earlier } = datingsOf(record, event);
    const own = distinct(claims.filter((claim) => claim.event === event));
    const stands = standing.map(({ claim }) => claim);
    if (own.length > 0) {
      return own.map((claim) =>
        compared(
          claim,
          stands,
          earlier.map((one) => one.claim),
        ),
      );
    }
    return stands.slice(0, 1).map((claim) => ({ kind: "leaves-out" as const, record: claim }));
  });
}

function compared(
  claim: ArticleClaim,
  standing: readonly Claim[],
  earlier: readonly Claim[],
): Comparison {
  const [first] = standing;
  if (first === undefined) return { kind: "adds", claim };
  const same = standing.find(({ date }) => overlaps(date, claim.date));
  if (same !== undefined) return { kind: "agrees", claim, record: same };
  const replaced = earlier.find(({ date }) => overlaps(date, claim.date));
  if (replaced !== undefined)
    return { kind: "earlier-account", claim, record: replaced, since: first };
  return { kind: "differs", claim, record: first };
}

function distinct(claims: readonly ArticleClaim[]): readonly ArticleClaim[] {
  const seen = new Set<string>();
  return claims.filter(({ date }) => !seen.has(date.text) && seen.add(date.text));
}
