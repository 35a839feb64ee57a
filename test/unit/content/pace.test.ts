import { describe, expect, test } from "vitest";
import { lightLimit, type Pace, paceOf } from "../../../src/content/pace.js";
import type { ReadBlock } from "../../../src/content/text-blocks.js";

/** Runs what happens on a page; @returns its mode, and how often it was told to step down. */
function modeAfter(happens: (pace: Pace) => void, chosen: "full" | "light" = "full") {
  let steps = 0;
  const pace = paceOf(chosen, () => {
    steps += 1;
  });
  happens(pace);
  return [pace.mode, steps];
}

describe("paceOf", () => {
  test("keeps to what was chosen while a page costs little", () => {
    expect(modeAfter((pace) => pace.spent(9, 20))).toEqual(["full", 0]);
    expect(modeAfter((pace) => pace.spent(9, 20), "light")).toEqual(["light", 0]);
  });

  test("steps down once, when a page has cost more than 50 ms", () => {
    const spend = (times: number) => (pace: Pace) => {
      for (let at = 0; at < times; at += 1) pace.spent(5, 10);
    };
    expect(modeAfter(spend(10))).toEqual(["full", 0]);
    expect(modeAfter(spend(11))).toEqual(["light-by-itself", 1]);
    expect(modeAfter(spend(50))).toEqual(["light-by-itself", 1]);
    expect(modeAfter(spend(50), "light")).toEqual(["light", 0]);
  });

  test("does not count the time in which it was interrupted", () => {
    expect(modeAfter((pace) => pace.spent(400, 20))).toEqual(["full", 0]);
  });

  const change = (count: number, seconds: readonly number[]) => (pace: Pace) => {
    for (const second of seconds) {
      for (let at = 0; at < 10; at += 1) pace.changed(count / 10, second * 1_000 + at * 100);
    }
  };

  test.each([
    ["once, as frameworks do", 5_000, [0], "full"],
    ["now and then", 5_000, [0, 2, 4, 6, 8], "full"],
    ["200 times in every second", 200, [0, 1, 2, 3, 4], "full"],
    ["210 times in each of three seconds", 210, [0, 1, 2], "light-by-itself"],
    ["more, later on", 400, [7, 8, 9], "light-by-itself"],
  ] as const)("of a page that changes %s", (_name, count, seconds, mode) => {
    expect(modeAfter(change(count, seconds))[0]).toBe(mode);
  });
});

describe("lightLimit", () => {
  const block = (text: string, clutter: readonly unknown[] = []) =>
    ({ text, clutter }) as ReadBlock;
  const isEnough = (chosen: "full" | "light", ...blocks: readonly ReadBlock[]) =>
    lightLimit(paceOf(chosen, () => {}))(blocks);

  test("is 20,000 words", () => {
    expect(isEnough("light", block("word ".repeat(19_000)))).toBe(false);
    expect(isEnough("light", block("word ".repeat(10_000)), block("word ".repeat(10_000)))).toBe(
      true,
    );
  });

  test("counts two letters of a script without spaces as a word", () => {
    expect(isEnough("light", block("語".repeat(39_000)))).toBe(false);
    expect(isEnough("light", block("語".repeat(40_000)))).toBe(true);
  });

  test("does not count menus, and does not hold for a page that is read in full", () => {
    expect(isEnough("light", block("word ".repeat(30_000), ["a menu"]))).toBe(false);
    expect(isEnough("full", block("word ".repeat(30_000)))).toBe(false);
  });
});
