import { describe, expect, test } from "vitest";
import { shingleScore } from "../../bench/shingles.js";

describe("shingleScore", () => {
  const TEXT = "one two three four five six";

  test("the same words in the same order are all found, whatever stands between them", () => {
    expect(shingleScore(TEXT, "One two, three four – five\nsix.")).toEqual({
      precision: 1,
      recall: 1,
      f1: 1,
    });
  });

  test("what is missing costs recall, what is too much costs precision", () => {
    expect(shingleScore(TEXT, "one two three four five")).toMatchObject({
      precision: 1,
      recall: 2 / 3,
    });
    expect(shingleScore("one two three four five", TEXT)).toMatchObject({
      precision: 2 / 3,
      recall: 1,
    });
  });

  test("a run counts as often as it stands", () => {
    expect(shingleScore("a b c d", "a b c d a b c d").precision).toBeCloseTo(1 / 5);
  });

  test("Japanese is compared letter by letter", () => {
    expect(shingleScore("会社の発表", "会社の発表").f1).toBe(1);
    expect(shingleScore("会社の発表", "会社の公表").f1).toBe(0);
  });
});
