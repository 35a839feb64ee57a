/** Made-up populations that states are compared with, under the name that has words in every language. */
import {
  type Population,
  quantilesOf,
  WASHINGTON_NOTICES,
  WHOLE_POPULATION,
} from "../../src/domain/population.js";

const populationOf = (
  measure: Population["measure"],
  count: number,
  daysOf: (at: number) => number,
): Population => ({
  measure,
  name: WASHINGTON_NOTICES,
  part: WHOLE_POPULATION,
  period: "2015/2024",
  count,
  quantiles: quantilesOf(Array.from({ length: 101 }, (_, at) => daysOf(at))),
});

/** Few are long: days grow with the square of the place. */
export const POPULATIONS: readonly Population[] = [
  populationOf("firstAccessToPublicNotice", 1_500, (at) => 20 + Math.round((at * at) / 18)),
  populationOf("detectionToPublicNotice", 1_600, (at) => 5 + Math.round((at * at) / 45)),
];
