import type { DisclosureGap } from "../domain/gap.js";
import { medianOf, type Place, type Population, placeIn } from "../domain/population.js";
import { daysInWords } from "./days-in-words.js";
import { type Language, number } from "./language.js";
import type { Tile } from "./tiles.js";

/** Where one measure stands among those of a population. */
export type Comparison = {
  /** "first access → public notice: 157 days, near the middle (median 153, n 1,451)". */
  readonly text: string;
  /** On a strip from 0 to 100, a span where the measure is one. */
  readonly place: Place;
};

/** The main measures beside a population; never without its name, period, n and what it is not. */
export type Compared = {
  /** "notices to the Washington State AG, 2016–2024". */
  readonly population: string;
  readonly comparisons: readonly Comparison[];
  readonly caveat: string;
};

const MAIN_MEASURES = ["firstAccessToPublicNotice", "detectionToPublicNotice"] as const;

/** The populations whose name has words in every language. */
const WASHINGTON = "notices to the Washington State AG";

/** Places from here to as far above 50 are near the middle. */
const MIDDLE_FROM = 40;

/** @returns `undefined` when neither measure is known, or no population has it */
export function comparedWith(
  gap: DisclosureGap,
  tiles: readonly [Tile, Tile],
  populations: readonly Population[],
  language: Language,
): Compared | undefined {
  const all = populations.filter(({ name, part }) => name === WASHINGTON && part === "all");
  const found = MAIN_MEASURES.flatMap((measure, at) => {
    const population = all.find((one) => one.measure === measure);
    const days = gap[measure];
    if (population === undefined || days.kind !== "days") return [];
    if (days.fewest === 0 && days.most === undefined) return [];
    const place = placeIn(population, days);
    const text = language.say(
      "comparedMeasure",
      tiles[at]?.name ?? "",
      daysInWords(days, language),
      placeInWords(place, days.most === undefined, language),
      number(language, medianOf(population)),
      number(language, population.count),
    );
    return [{ population, comparison: { text, place } }];
  });
  const [first] = found;
  if (first === undefined) return undefined;
  const period = first.population.period.replace("/", "–");
  return {
    population: language.say("comparedPopulation", language.say("populationWashington"), period),
    comparisons: found.map(({ comparison }) => comparison),
    caveat: language.say("comparedCaveat"),
  };
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
