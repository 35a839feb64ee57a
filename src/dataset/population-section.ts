import { MEASURE_NAMES } from "../domain/gap.js";
import type { Population } from "../domain/population.js";
import { type ByteCursor, malformed, named } from "./byte-cursor.js";
import type { ByteWriter } from "./byte-writer.js";
import { PERCENTILES } from "./format.js";
import type { NumberOf } from "./incident-writer.js";
import type { Strings } from "./strings.js";

/** Writes populations whose quantiles are whole days that never fall. */
export function writePopulations(
  writer: ByteWriter,
  populations: readonly Population[],
  numberOf: NumberOf,
): void {
  writer.list(populations, (population) => {
    writer.byte(MEASURE_NAMES.indexOf(population.measure));
    for (const text of [population.name, population.part, population.period]) {
      writer.varint(numberOf(text));
    }
    writer.varint(population.count);
    if (population.quantiles.length !== PERCENTILES) {
      throw new Error(`a population has its quantiles: found ${population.quantiles.length}`);
    }
    population.quantiles.forEach((days, at) => {
      writer.varint(days - (at === 0 ? 0 : (population.quantiles[at - 1] ?? 0)));
    });
  });
}

/** The mirror of `writePopulations`. */
export function readPopulations(cursor: ByteCursor, strings: Strings): readonly Population[] {
  return cursor.list(() => {
    const measure = named(MEASURE_NAMES, cursor.byte());
    const [name, part, period] = [cursor.varint(), cursor.varint(), cursor.varint()].map((number) =>
      strings.at(number),
    );
    if (name === undefined || part === undefined || period === undefined) {
      throw malformed("a population has its words");
    }
    const count = cursor.varint();
    let days = 0;
    const quantiles = Array.from({ length: PERCENTILES }, () => {
      days += cursor.varint();
      return days;
    });
    return { measure, name, part, period, count, quantiles };
  });
}
