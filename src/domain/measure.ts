import type { Claim } from "./claim.js";
import type { Dating, EventDatings } from "./dating.js";
import { daysBetween } from "./day.js";
import type { EdtfDate } from "./edtf.js";

/** Whole days, both ends included; `most` is `undefined` when a date is open ("at least 12 days"). */
export type DaySpan = {
  readonly fewest: number;
  readonly most: number | undefined;
};

/** Days between the dates of two claims. */
export type Reading = DaySpan & {
  readonly from: Claim;
  readonly to: Claim;
  /** A date it rests on is approximate. */
  readonly approximate: boolean;
};

/** What the claims of an incident support for the days between two of its events. */
export type Measure =
  | (DaySpan & {
      readonly kind: "days";
      readonly approximate: boolean;
      /** Each pair of claims that still stands, the shortest first; they span `fewest` to `most`. */
      readonly readings: readonly [Reading, ...Reading[]];
      /** Pairs of which a date was later replaced: shown as earlier accounts, never counted. */
      readonly earlier: readonly Reading[];
    })
  /** Every pair of claims puts the end before the start. */
  | { readonly kind: "conflict"; readonly from: Claim; readonly to: Claim }
  /** The end came before the start, and may: people can be told before the public is. */
  | { readonly kind: "reversed"; readonly from: Claim; readonly to: Claim }
  | { readonly kind: "unknown"; readonly missing: "start" | "end" | "both" };

/**
 * Days from one date to another, as far as their precision goes.
 *
 * Of two dates that overlap the order is taken as known, so the fewest days are 0, never less.
 *
 * @returns `undefined` when `to` certainly comes before `from`
 */
export function daysFrom(from: EdtfDate, to: EdtfDate): DaySpan | undefined {
  const most =
    from.earliest === undefined || to.latest === undefined
      ? undefined
      : daysBetween(from.earliest, to.latest);
  if (most !== undefined && most < 0) return undefined;
  const fewest =
    from.latest === undefined || to.earliest === undefined
      ? 0
      : Math.max(0, daysBetween(from.latest, to.earliest));
  return { fewest, most };
}

/** Days from one event to another; never guesses a missing date. */
export function measureBetween(from: EventDatings, to: EventDatings): Measure {
  const [start] = from.standing;
  const [end] = to.standing;
  if (start === undefined || end === undefined) {
    const missing = start !== undefined ? "end" : end !== undefined ? "start" : "both";
    return { kind: "unknown", missing };
  }
  const [first, ...others] = readingsOf(from.standing, to.standing);
  if (first === undefined) return { kind: "conflict", from: start.claim, to: end.claim };
  const readings = [first, ...others] as const;
  return {
    kind: "days",
    fewest: first.fewest,
    most: greatest(readings),
    approximate: readings.some((reading) => reading.approximate),
    readings,
    earlier: [...readingsOf(from.earlier, to.standing), ...readingsOf(from.standing, to.earlier)],
  };
}

/** Pairs that make sense, the shortest first. An account that dates both events is paired with itself. */
function readingsOf(from: readonly Dating[], to: readonly Dating[]): Reading[] {
  const readings: Reading[] = [];
  for (const start of from) {
    const own = to.filter((end) => sharesAccount(start, end));
    for (const end of own.length > 0 ? own : to) {
      const span = daysFrom(start.claim.date, end.claim.date);
      if (span === undefined) continue;
      const approximate = start.claim.date.approximate || end.claim.date.approximate;
      readings.push({ ...span, from: start.claim, to: end.claim, approximate });
    }
  }
  return readings.sort(
    (a, b) => a.fewest - b.fewest || (a.most ?? Infinity) - (b.most ?? Infinity),
  );
}

function sharesAccount(a: Dating, b: Dating): boolean {
  return a.claims.some((claim) => b.claims.some((other) => other.account === claim.account));
}

function greatest(readings: readonly Reading[]): number | undefined {
  let most = 0;
  for (const reading of readings) {
    if (reading.most === undefined) return undefined;
    most = Math.max(most, reading.most);
  }
  return most;
}
