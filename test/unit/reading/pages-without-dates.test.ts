import { describe, expect, test } from "vitest";
import { readClaimCorpora } from "../../accuracy/claim-corpus.js";
import { readClaims } from "../../accuracy/claim-score.js";

/** Laws, flaws, surveys, trials, prizes, products, reviews of a week: dates, and none of an incident. */
const pages = readClaimCorpora(undefined)
  .flatMap(({ articles }) => articles)
  .filter(({ half, labels }) => half === "tuning" && labels.length === 0);

describe("a page without dates of an incident", () => {
  test("is there ten times at least", () => {
    expect(pages.length).toBeGreaterThanOrEqual(10);
  });

  test.each(pages.map((page) => [page.title, page] as const))("%s: gives none", (_, page) => {
    expect(readClaims(page)).toEqual([]);
  });
});
