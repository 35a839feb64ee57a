import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOf, daysBetween, formatDay, parseDay } from "../../../src/domain/day.js";
import { day } from "../../support/builders.js";

describe("parseDay", () => {
  test.each([
    ["a leap day", "2020-02-29"],
    ["the last day of a year", "2021-12-31"],
    ["a day before 1970", "1969-07-20"],
    ["a day of the year 0", "0000-02-29"],
  ])("reads %s", (_, text) => {
    expect(formatDay(day(text))).toBe(text);
  });

  test.each([
    ["a leap day of a common year", "2021-02-29"],
    ["a leap day of a century", "1900-02-29"],
    ["the 30th of February", "2023-02-30"],
    ["month 0", "2021-00-10"],
    ["month 13", "2021-13-01"],
    ["day 0", "2021-05-00"],
    ["a month alone", "2021-05"],
    ["a time after it", "2021-05-05T00:00"],
    ["a one-digit month", "2021-5-05"],
    ["spaces around it", " 2021-05-05"],
    ["nothing", ""],
  ])("refuses %s", (_, text) => {
    expect(parseDay(text)).toBeUndefined();
  });
});

describe("daysBetween", () => {
  test.each([
    ["the same day", "2021-11-26", "2021-11-26", 0],
    ["the founding case", "2021-06-22", "2021-11-26", 157],
    ["its detection", "2021-11-11", "2021-11-26", 15],
    ["over a year's border", "2021-12-31", "2022-01-01", 1],
    ["over a leap day", "2020-02-28", "2020-03-01", 2],
    ["over a missing leap day", "2021-02-28", "2021-03-01", 1],
    ["backwards", "2021-03-01", "2021-02-28", -1],
  ])("counts %s", (_, from, to, days) => {
    expect(daysBetween(day(from), day(to))).toBe(days);
  });

  test("agrees with the calendar for any two days", () => {
    const anyDay = fc.date({
      min: new Date("0001-01-01T00:00:00Z"),
      max: new Date("9999-12-31T00:00:00Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 4_000 }), (date, later) => {
        const text = date.toISOString().slice(0, 10);
        const from = day(text);
        const moved = new Date(`${text}T00:00:00Z`);
        moved.setUTCDate(moved.getUTCDate() + later);
        if (moved.getUTCFullYear() > 9999) return;
        expect(daysBetween(from, day(moved.toISOString().slice(0, 10)))).toBe(later);
      }),
    );
  });
});

describe("dayOf", () => {
  test("does not take two-digit years for the twentieth century", () => {
    expect(formatDay(dayOf(21, 1, 1) ?? day("1970-01-01"))).toBe("0021-01-01");
  });
});
