import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatDay } from "../../../src/domain/day.js";
import { overlaps, parseEdtf, width } from "../../../src/domain/edtf.js";
import { edtf } from "../../support/builders.js";

describe("parseEdtf", () => {
  test.each([
    ["a day", "2021-06-22", "2021-06-22", "2021-06-22", "day", false],
    ["a month", "2021-06", "2021-06-01", "2021-06-30", "month", false],
    ["a February with a leap day", "2020-02", "2020-02-01", "2020-02-29", "month", false],
    ["a February without", "2021-02", "2021-02-01", "2021-02-28", "month", false],
    ["a year", "2021", "2021-01-01", "2021-12-31", "year", false],
    ["an approximate month", "2021-06~", "2021-06-01", "2021-06-30", "month", true],
    ["an interval of days", "2021-06-22/2021-07-01", "2021-06-22", "2021-07-01", "interval", false],
    ["an interval of months", "2021-06/2021-08", "2021-06-01", "2021-08-31", "interval", false],
    ["a year to a day", "2020/2021-03-04", "2020-01-01", "2021-03-04", "interval", false],
    [
      "an interval with one approximate end",
      "2021-06~/2021-08",
      "2021-06-01",
      "2021-08-31",
      "interval",
      true,
    ],
    ["an open start", "../2022-01-11", undefined, "2022-01-11", "interval", false],
    ["an open end", "2021-06/..", "2021-06-01", undefined, "interval", false],
  ])("reads %s", (_, text, earliest, latest, precision, approximate) => {
    const date = edtf(text);
    expect(date.earliest === undefined ? undefined : formatDay(date.earliest)).toBe(earliest);
    expect(date.latest === undefined ? undefined : formatDay(date.latest)).toBe(latest);
    expect(date).toMatchObject({ text, precision, approximate });
  });

  test.each([
    ["a day that does not exist", "2021-02-29"],
    ["an interval that ends before it starts", "2021-07/2021-06"],
    ["an interval open on both sides", "../.."],
    ["three parts", "2020/2021/2022"],
    ["an unknown end", "2021-06/"],
    ["a season", "2021-21"],
    ["unspecified digits", "202X"],
    ["an uncertain date", "2021-06?"],
    ["a negative year", "-2021"],
    ["a day in another order", "22-06-2021"],
    ["words", "June 2021"],
    ["nothing", ""],
  ])("refuses %s", (_, text) => {
    expect(parseEdtf(text)).toBeUndefined();
  });
});

describe("overlaps", () => {
  test.each([
    ["a day and its month", "2021-06-22", "2021-06", true],
    ["two days", "2021-06-22", "2021-06-23", false],
    ["an open end and a later day", "2021-06/..", "2024-01-01", true],
    ["an open end and an earlier day", "2021-06/..", "2021-05-31", false],
    ["an open start and an open end that meet", "../2021-06-01", "2021-06-01/..", true],
  ])("judges %s", (_, a, b, expected) => {
    expect(overlaps(edtf(a), edtf(b))).toBe(expected);
    expect(overlaps(edtf(b), edtf(a))).toBe(expected);
  });
});

describe("width", () => {
  test.each([
    ["2021-06-22", 1],
    ["2021-06", 30],
    ["2020", 366],
    ["../2020", Number.POSITIVE_INFINITY],
  ])("of %s is %d days", (text, days) => {
    expect(width(edtf(text))).toBe(days);
  });

  test("is that of its first and last day, for any month", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), (y, m) => {
        const text = `${String(y).padStart(4, "0")}-${String(m).padStart(2, "0")}`;
        expect([28, 29, 30, 31]).toContain(width(edtf(text)));
      }),
    );
  });
});
