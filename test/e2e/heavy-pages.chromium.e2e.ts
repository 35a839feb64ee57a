/**
 * Pages that are too much for any reader: a tenth of it with each `npm test`, the whole with
 * `npm run nightly`. In Chromium alone: Firefox needs more than half a minute to show some of them, with
 * or without us.
 */
import { describe, expect, inject, test } from "vitest";
import { articlePage, FILLER, NEWS, paragraph } from "../support/plain-article.js";
import { readMarks } from "../support/read-marks.js";
import { useStage } from "../support/story.js";
import { eventually } from "../support/test-browser.js";

const share = inject("shareOfHeavyPages");
const repeated = (count: number, html: string) => html.repeat(count * share);

const PAGES = {
  "ten-megabytes": articlePage(paragraph(NEWS) + repeated(75_000, paragraph(FILLER))),
  "million-nodes": articlePage(
    paragraph(NEWS) +
      repeated(3, paragraph(FILLER)) +
      repeated(4_000, paragraph(repeated(125, "a<i>b</i>"))),
  ),
  nested: articlePage(paragraph(NEWS) + repeated(100_000, "<div>") + FILLER),
  "name-repeated": articlePage(
    paragraph(NEWS) + repeated(5_000, paragraph(repeated(200, "Panasonic "))),
  ),
};

const names = Object.keys(PAGES);
const address = (name: string) => `borncity.com/heavy/${name}/`;
/** The same page where Breachnote does not run. */
const unread = (name: string) => `unlisted.example/${name}/`;

const stage = useStage(
  Object.fromEntries(
    Object.entries(PAGES).flatMap(([name, body]) => [
      [address(name), { body }],
      [unread(name), { body }],
    ]),
  ),
);

/** By how much longer, in ms, the page may once stand still than without us. A wrong algorithm takes seconds. */
const MOST_MORE_MS = 1_500;

/** The longest time in ms for which the page could do nothing of its own, in its first seconds. */
async function longestStop(url: string): Promise<number> {
  const page = await stage.current.browser.newPage();
  try {
    await page.goto(url);
    return await page.evaluate(async () => {
      let stop = 0;
      let last = performance.now();
      const until = last + 2_500;
      while (last < until) {
        await new Promise((later) => setTimeout(later, 0));
        const now = performance.now();
        stop = Math.max(stop, now - last);
        last = now;
      }
      return stop;
    });
  } finally {
    await page.close();
  }
}

describe("a page that is too much", () => {
  test.each(names)("%s: is marked in the end", async (name) => {
    const page = await stage.current.browser.newPage();
    await page.goto(`http://${address(name)}`);
    const marks = () => readMarks(page).then((found) => found.map(({ text }) => text));
    await eventually("a mark", async () => (await marks()).length > 0, 30_000);
    expect(await marks()).toEqual(["Panasonic"]);
    await page.close();
  });

  test.each(names)("%s: stays as usable as without us", async (name) => {
    const without = await longestStop(`http://${unread(name)}`);
    const withUs = await longestStop(`http://${address(name)}`);
    expect(withUs - without).toBeLessThan(MOST_MORE_MS);
  });
});
