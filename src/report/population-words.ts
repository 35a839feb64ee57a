import {
  medianOf,
  type Population,
  WASHINGTON_NOTICES,
  WHOLE_POPULATION,
} from "../domain/population.js";
import { counted, type Language, number } from "./language.js";
import { MEASURE_TITLES } from "./measure-rows.js";

/**
 * What measures are compared with, a line each: "notices to the Washington State AG, 2016–2024: first
 * access → public notice, median 153 days, n 1,451". Parts of a population are left out.
 */
export function populationsInWords(
  populations: readonly Population[],
  language: Language,
): readonly string[] {
  return populations
    .filter(({ part }) => part === WHOLE_POPULATION)
    .map((population) =>
      language.say(
        "populationLine",
        language.say("comparedPopulation", nameOf(population, language), periodOf(population)),
        language.say(MEASURE_TITLES[population.measure]),
        counted(language, "days", medianOf(population)),
        number(language, population.count),
      ),
    );
}

function nameOf({ name }: Population, language: Language): string {
  return name === WASHINGTON_NOTICES ? language.say("populationWashington") : name;
}

function periodOf({ period }: Population): string {
  return period.replace("/", "–");
}
