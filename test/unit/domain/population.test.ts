import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { medianOf, type Population, placeIn, quantilesOf } from "../../../src/domain/population.js";

const population = (days: readonly number[]): Population => ({
  measure: "firstAccessToPublicNotice",
  name: "notices to an example register",
  part: "all",
  period: "2016/2024",
  count: days.length,
  quantiles: quantilesOf(days),
});

const hundredDays = population(Array.from({ length: 101 }, (_, day) => day));

describe("quantilesOf", () => {
  test("runs from the smallest to the largest and never falls", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5_000), { minLength: 1 }), (days) => {
        const quantiles = quantilesOf(days);
        expect(quantiles).toHaveLength(101);
        expect(quantiles[0]).toBe(Math.min(...days));
        expect(quantiles[100]).toBe(Math.max(...days));
        expect([...quantiles].sort((a, b) => a - b)).toEqual(quantiles);
      }),
    );
  });

  test("puts the median midway between the two middle values", () => {
    expect(medianOf(population([1, 2, 10, 20]))).toBe(6);
  });
});

describe("placeIn", () => {
  test.each([
    ["the middle", { fewest: 50, most: 50 }, { from: 50, to: 50 }],
    ["a span", { fewest: 20, most: 30 }, { from: 20, to: 30 }],
    ["an open span", { fewest: 90, most: undefined }, { from: 90, to: 100 }],
    ["fewer than all", { fewest: -1, most: -1 }, { from: 0, to: 0 }],
    ["more than all", { fewest: 101, most: 101 }, { from: 100, to: 100 }],
  ])("finds %s", (_, span, place) => {
    expect(placeIn(hundredDays, span)).toEqual(place);
  });

  test("puts a number that everyone has in the middle", () => {
    expect(placeIn(population([7, 7, 7]), { fewest: 7, most: 7 })).toEqual({ from: 50, to: 50 });
  });
});
