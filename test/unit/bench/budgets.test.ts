import { describe, expect, test } from "vitest";
import { missedIn, standingOf } from "../../bench/budgets.js";
import type { Row } from "../../bench/run.js";

function row(parts: Partial<Row>): Row {
  return { names: "10000", text: "news", matcher: "scan", ms: 1, shareOfLoop: undefined, ...parts };
}

describe("standingOf", () => {
  test.each<[string, Partial<Row>, string, boolean]>([
    ["a scan of few names", { shareOfLoop: 0.59 }, "0.6", false],
    ["a scan of many names", { shareOfLoop: 0.59, names: "50000" }, "0.45", true],
    ["every word", { shareOfLoop: 0.35, matcher: "scan, every word" }, "0.35", true],
    ["a hard text", { timesNews: 3.1 }, "3 × news", false],
    ["a detection", { matcher: "detect", ms: 2.6 }, "2.5 × scan", false],
    ["a detection as asked", { matcher: "detect", ms: 2.5 }, "2.5 × scan", true],
  ])("holds %s to its budget", (_, parts, budget, isMet) => {
    expect(standingOf(row(parts), [row({}), row({ text: "other", ms: 9 })])).toEqual({
      budget,
      isMet,
    });
  });

  test("asks nothing of another matcher", () => {
    expect(standingOf(row({ matcher: "FlashText", shareOfLoop: 0.1 }), [row({})])).toBeUndefined();
  });
});

describe("missedIn", () => {
  test.each([
    [true, true, ""],
    [false, true, "MISSED in Node"],
    [true, false, "MISSED in Chromium"],
    [false, false, "MISSED"],
  ])("says of %s in Node and %s in Chromium %j", (node, page, said) => {
    const standing = (isMet: boolean) => ({ budget: "0.6", isMet });
    expect(missedIn(standing(node), standing(page))).toBe(said);
  });
});
