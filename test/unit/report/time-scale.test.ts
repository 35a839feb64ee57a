import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { timeScale } from "../../../src/report/time-scale.js";
import { day } from "../../support/builders.js";
import { english } from "../../support/language.js";

const anyDay = fc
  .integer({ min: 0, max: 20_000 })
  .map((offset) => day(new Date(offset * 86_400_000).toISOString().slice(0, 10)));

describe("timeScale", () => {
  test.each([
    ["one day", ["2021-11-26", "2021-11-26"], ["26 Nov"]],
    ["a week", ["2021-11-26", "2021-11-30"], ["26 Nov", "27 Nov", "28 Nov", "29 Nov", "30 Nov"]],
    ["five months", ["2021-06-22", "2021-11-26"], ["Jun", "Jul", "Aug", "Sept", "Oct", "Nov"]],
    ["a turn of the year", ["2021-11-02", "2022-02-01"], ["Nov", "Dec", "2022", "Feb"]],
    ["ten years", ["2013-11-06", "2023-05-12"], ["2012", "2014", "2016", "2018", "2020", "2022"]],
  ])("%s has ticks that fit", (_name, days, texts) => {
    const scale = timeScale(days.map(day), english);
    expect(scale?.ticks.map(({ text }) => text)).toEqual(texts);
  });

  test("is nothing for no days", () => {
    expect(timeScale([], english)).toBeUndefined();
  });

  test("holds every day and every tick, in order, in any span up to 54 years", () => {
    fc.assert(
      fc.property(fc.array(anyDay, { minLength: 1, maxLength: 8 }), (days) => {
        const scale = timeScale(days, english);
        if (scale === undefined) throw new Error("days have a scale: none found");
        for (const each of days) {
          expect(each).toBeGreaterThanOrEqual(scale.first);
          expect(each).toBeLessThanOrEqual(scale.last);
        }
        const ticks = scale.ticks.map((tick) => tick.day);
        expect(ticks.length).toBeGreaterThan(0);
        expect(ticks.length).toBeLessThanOrEqual(7);
        expect(ticks[0]).toBe(scale.first);
        expect(ticks).toEqual([...ticks].sort((a, b) => a - b));
      }),
    );
  });
});
