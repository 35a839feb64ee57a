import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bareChromium } from "../../src/cli/bare-chromium.js";
import { bodyComparison, type Compared, LABELLED_PAGES } from "../bench/bodies.js";

/** The best of public benchmarks of news pages reaches 0.97. */
const LEAST_F1 = 0.97;
/** No single page is read badly. */
const LEAST_OF_ONE = 0.8;

let browser: Browser;
beforeAll(async () => {
  browser = await bareChromium();
});
afterAll(() => browser.close());

test.each(Object.entries(LABELLED_PAGES))(
  "bodies of %s are found better than Readability finds them",
  { timeout: 240_000 },
  async (_title, files) => {
    const page = await browser.newPage();
    const compare = await bodyComparison(1);
    const compared: Compared[] = [];
    for (const file of files) {
      const found = await compare(page, file);
      if (found === undefined) continue;
      compared.push(found);
      expect(found.ours.f1, file).toBeGreaterThan(LEAST_OF_ONE);
    }
    const mean = (of: (one: Compared) => number) =>
      compared.reduce((sum, one) => sum + of(one), 0) / compared.length;
    expect(mean(({ ours }) => ours.f1)).toBeGreaterThan(LEAST_F1);
    expect(mean(({ ours }) => ours.f1)).toBeGreaterThan(mean(({ theirs }) => theirs.f1));
  },
);
