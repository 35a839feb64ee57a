import type { MeasureName } from "./gap.js";
import type { DaySpan } from "./measure.js";

/** How many days a measure took in a stated set of incidents, for "compared with". */
export type Population = {
  readonly measure: MeasureName;
  /** What it was counted from, as a reader sees it: "notices to the Washington State AG". */
  readonly name: string;
  /** Which part of it: `all`, or a cause, sector or year. */
  readonly part: string;
  /** EDTF years of the first and last incident. */
  readonly period: string;
  /** How many incidents. */
  readonly count: number;
  /** Days at the 0th, 1st, … 100th percentile: 101 numbers that never fall. */
  readonly quantiles: readonly number[];
};

/** The name of the one population that the extension has words of its own for. */
export const WASHINGTON_NOTICES = "notices to the Washington State AG";

/** The part of a population that leaves nothing out. */
export const WHOLE_POPULATION = "all";

/** Where a span of days stands in a population: of 100 incidents, how many took fewer days. */
export type Place = {
  /** For the fewest days of the span; 0 to 100. */
  readonly from: number;
  /** For the most days of the span; 100 where it is open. */
  readonly to: number;
};

export function placeIn(population: Population, span: DaySpan): Place {
  return {
    from: shareBelow(population.quantiles, span.fewest),
    to: span.most === undefined ? 100 : shareBelow(population.quantiles, span.most),
  };
}

export function medianOf(population: Population): number {
  return quantileAt(population, 50);
}

/** @param percentile a whole number from 0 to 100 */
export function quantileAt({ quantiles }: Population, percentile: number): number {
  const days = quantiles[percentile];
  if (days === undefined) throw new Error(`a population has 101 quantiles: no ${percentile}`);
  return days;
}

/**
 * The percentiles of a set of days, by linear interpolation between the two nearest ranks.
 *
 * @param days at least one
 * @returns 101 numbers, the smallest first
 */
export function quantilesOf(days: readonly number[]): readonly number[] {
  const sorted = [...days].sort((a, b) => a - b);
  const last = sorted.length - 1;
  return Array.from({ length: 101 }, (_, percent) => {
    const rank = (percent / 100) * last;
    const below = sorted[Math.floor(rank)];
    const above = sorted[Math.ceil(rank)];
    if (below === undefined || above === undefined) throw new Error("no days to rank");
    return below + (above - below) * (rank - Math.floor(rank));
  });
}

/** Midway through the percentiles that are equal to `days`, so that a common number is not called extreme. */
function shareBelow(quantiles: readonly number[], days: number): number {
  const below = quantiles.filter((quantile) => quantile < days).length;
  const equal = quantiles.filter((quantile) => quantile === days).length;
  const place = equal > 0 ? below + (equal - 1) / 2 : below - 0.5;
  return Math.min(100, Math.max(0, Math.round(place)));
}
