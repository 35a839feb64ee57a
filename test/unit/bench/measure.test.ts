import { describe, expect, test } from "vitest";
import { timeInTurns } from "../../bench/measure.js";

/** A clock that shows whole `stepMs` only, and a task of `ms` a run that moves it on. */
function coarseClock(stepMs: number) {
  let passed = 0;
  const now = () => Math.floor(passed / stepMs) * stepMs;
  const pass = (ms: number) => {
    passed += ms;
    return 1;
  };
  return { now, pass };
}

describe("timeInTurns", () => {
  test("tells a run that is far shorter than a step of the clock", () => {
    const { now, pass } = coarseClock(0.1);
    const times = timeInTurns([{ name: "short", run: () => pass(0.003) }], 0, now);
    expect(times.get("short")).toBeCloseTo(0.003, 4);
  });

  test("takes a turn again with more repeats when the first guess was made on a busy machine", () => {
    const { now, pass } = coarseClock(0.1);
    let runs = 0;
    // The first runs seem to take the whole time of the guess.
    const run = () => pass(runs++ < 2 ? 100 : 0.001);
    expect(timeInTurns([{ name: "short", run }], 0, now).get("short")).toBeCloseTo(0.001, 4);
  });

  test("refuses a task that returns no number", () => {
    const { now, pass } = coarseClock(0.1);
    const run = () => pass(1) * Number.NaN;
    expect(() => timeInTurns([{ name: "odd", run }], 0, now)).toThrow("odd");
  });
});
