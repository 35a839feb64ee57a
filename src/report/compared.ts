import type { DisclosureGap } from "../domain/gap.js";
import type { Measure } from "../domain/measure.js";
import {
  medianOf,
  type Place,
  type Population,
  placeIn,
  quantileAt,
  WASHINGTON_NOTICES,
  WHOLE_POPULATION,
} from "../domain/population.js";
import { daysInWords } from "./days-in-words.js";
import { type Language, number } from "./language.js";
import { populationName } from "./population-words.js";
import type { Tile } from "./tiles.js";

/** Where one measure stands among those of a population. */
export type Comparison = {
  /** "first access → public notice: 157 days, near the middle (median 153, n 1,451)". */
  readonly text: string;
  /** On a strip from 0 to 100, a span where the measure is one. */
  readonly place: Place;
  /** The days at some percentiles of the population, to read the strip by. */
  readonly marks: readonly { readonly percentile: number; readonly days: string }[];
};

/** The main measures beside a population; never without its name, period, n and what it is not. */
export type Compared = {
  /** "notices to the Washington State AG, 2016–2024". */
  readonly population: string;
  readonly comparisons: readonly Comparison[];
  readonly caveat: string;
};

const MAIN_MEASURES = ["firstAccessToPublicNotice", "detectionToPublicNotice"] as const;

/** Percentiles whose days stand below a strip. */
const MARKED_PERCENTILES = [10, 50, 90];

/** Places from here to as far above 50 are near the middle. */
const MIDDLE_FROM = 40;

/** @returns `undefined` when neither measure is known, or no population has it */
export function comparedWith(
  gap: DisclosureGap,
  tiles: readonly [Tile, Tile],
  populations: readonly Population[],
  language: Language,
): Compared | undefined {
  const [first] = populations.filter(isWhole);
  if (first === undefined) return undefined;
  const own = populations.filter((one) => isWhole(one) && one.name === first.name);
  const comparisons = MAIN_MEASURES.flatMap((measure, at) => {
    const population = own.find((one) => one.measure === measure);
    const name = tiles[at]?.name ?? "";
    return population === undefined ? [] : comparisonsOf(name, gap[measure], population, language);
  });
  if (comparisons.length === 0) return undefined;
  return {
    population: populationName(first, language),
    comparisons,
    caveat: language.say(first.name === WASHINGTON_NOTICES ? "comparedCaveat" : "comparedOther"),
  };
}

function isWhole({ part }: Population): boolean {
  return part === WHOLE_POPULATION;
}

/** None for a measure that is not known, or open from 0 days. */
function comparisonsOf(
  name: string,
  measure: Measure,
  population: Population,
  language: Language,
): readonly Comparison[] {
  if (measure.kind !== "days") return [];
  const isOpen = measure.most === undefined;
  if (measure.fewest === 0 && isOpen) return [];
  const place = placeIn(population, measure);
  const text = language.say(
    "comparedMeasure",
    name,
    daysInWords(measure, language),
    placeInWords(place, isOpen, language),
    number(language, medianOf(population)),
    number(language, population.count),
  );
  const marks = MARKED_PERCENTILES.map((percentile) => ({
    percentile,
    days: number(language, quantileAt(population, percentile)),
  }));
  return [{ text, place, marks }];
}

function placeInWords({ from, to }: Place, isOpen: boolean, language: Language): string {
  const [low, high] = [ofHundred(from), ofHundred(to)];
  if (isOpen) return language.say("placeAtLeast", number(language, low));
  if (low >= MIDDLE_FROM && high <= 100 - MIDDLE_FROM) return language.say("placeMiddle");
  if (low !== high) {
    return language.say("placeRange", number(language, low), number(language, high));
  }
  return low < MIDDLE_FROM
    ? language.say("placeShorter", number(language, 100 - low))
    : language.say("placeLonger", number(language, low));
}

/** Never all or none: a population says nothing about what it does not hold. */
function ofHundred(place: number): number {
  return Math.min(99, Math.max(1, place));
}
