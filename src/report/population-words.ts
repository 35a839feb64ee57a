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
        populationName(population, language),
        language.say(MEASURE_TITLES[population.measure]),
        counted(language, "days", medianOf(population)),
        number(language, population.count),
      ),
    );
}

/** "notices to the Washington State AG, 2016–2024". */
export function populationName({ name, period }: Population, language: Language): string {
  return language.say(
    "comparedPopulation",
    name === WASHINGTON_NOTICES ? language.say("populationWashington") : name,
    period.replace("/", "–"),
  );
}
