import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isDue, nextTryAfter } from "../../../src/sources/schedule.js";

const NOW = 1_700_000_000_000;
const HOUR_MS = 3_600_000;

describe("isDue", () => {
  test.each([
    ["a source that was never asked", undefined, true],
    ["a time that has come", NOW, true],
    ["a time that lies behind, as after a clock that leapt ahead", NOW - 900 * HOUR_MS, true],
    ["a time within the longest wait", NOW + 20 * HOUR_MS, false],
    ["a time that a clock far ahead had planned", NOW + 24 * 365 * HOUR_MS, true],
  ])("%s", (_name, nextTry, due) => {
    expect(isDue(nextTry, NOW)).toBe(due);
  });

  test("no time that was planned is due at once, nor ever more than a day and a bit away", () => {
    fc.assert(
      fc.property(
        fc.nat(40),
        fc.double({ min: 0, max: 1, maxExcluded: true }),
        (failures, random) => {
          expect(isDue(nextTryAfter(NOW, failures, random), NOW)).toBe(false);
        },
      ),
    );
  });

  test.each([
    ["three days back", -72, 0],
    ["half a day back", -12, 0],
    ["two hours back", -2, 26],
    ["half a day forward", 12, 12],
    ["three days forward", 72, 0],
  ])("of a clock that is set %s, a source is asked after so many hours", (_name, leap, hours) => {
    const planned = nextTryAfter(NOW, 0, 0.5); // a day later
    const first = Array.from({ length: 48 }, (_, hour) => hour).find((hour) =>
      isDue(planned, NOW + (leap + hour) * HOUR_MS),
    );
    expect(first).toBe(hours);
  });

  test("whatever the clock does, a source is asked within a day and a bit of its time", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (leap) => {
        const planned = nextTryAfter(NOW, 0, 0.5);
        const hours = Array.from({ length: 28 }, (_, hour) => NOW + leap + hour * HOUR_MS);
        expect(hours.some((now) => isDue(planned, now))).toBe(true);
      }),
    );
  });
});
