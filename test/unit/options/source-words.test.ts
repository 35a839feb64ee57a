import { describe, expect, test } from "vitest";
import { dayAndAge, pastDayAndAge, pastMomentInWords } from "../../../src/options/source-words.js";
import { day } from "../../support/builders.js";
import { english } from "../../support/language.js";

const NOW = Date.UTC(2026, 10, 28, 12);
const HOUR_MS = 3_600_000;

describe("what has happened, by a clock that was put back since", () => {
  test("a moment has its age, and none while the clock is behind it", () => {
    expect(pastMomentInWords(NOW - 3 * HOUR_MS, NOW, english)).toMatch(/\(3 hours ago\)$/);
    expect(pastMomentInWords(NOW + 24 * HOUR_MS, NOW, english)).not.toContain("(");
  });

  test("a day has its age, and none while the clock is behind it", () => {
    expect(pastDayAndAge(day("2026-11-12"), day("2026-11-28"), english)).toContain("16 days ago");
    expect(pastDayAndAge(day("2026-12-12"), day("2026-11-28"), english)).toBe("12 Dec 2026");
    expect(dayAndAge(day("2026-12-12"), day("2026-11-28"), english)).toContain("in 14 days");
  });
});
