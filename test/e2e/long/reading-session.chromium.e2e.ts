/**
 * One profile, many pages in a row, as in a day of reading: 20 with each `npm test`, 1,000 with
 * `npm run nightly`. Neither the worker nor the pages may hold on to what was read. Chromium alone tells
 * from outside what a worker and a page hold.
 */
import { expect, inject, test } from "vitest";
import type { ChromiumBrowser, ChromiumPage } from "../../support/chromium.js";
import { firstMark, hoverFirstMark } from "../../support/open-card.js";
import { articlePage, FILLER, NEWS, paragraph } from "../../support/plain-article.js";
import { useStage } from "../../support/story.js";
import { heldByPage, heldByWorker } from "../../support/what-is-held.js";

const NAMES = ["Panasonic", "Equifax", "Dropbox", "Marriott"];
const address = (at: number) => `borncity.com/session/${at % NAMES.length}/`;

const stage = useStage(
  Object.fromEntries(
    NAMES.map((name, at) => {
      const text = paragraph(NEWS.replace("Panasonic", name)) + paragraph(FILLER).repeat(10);
      return [address(at), { body: articlePage(text) }];
    }),
  ),
);

/** Until the browser's cache of pages to go back to is full, and ours are filled. */
const WARM_UP = 12;
const PAGES_PER_CARD = 4;
/** What was measured differs by less from one look to the next; 20 pages that are kept come to more. */
const MOST_MORE = { workerBytes: 3_000_000, pageBytes: 3_000_000, nodes: 300 } as const;

test("as much is held after many pages as after a few", async () => {
  const browser = stage.current.browser as ChromiumBrowser;
  const page = (await browser.newPage()) as ChromiumPage;
  const read = async (from: number, count: number) => {
    for (let at = from; at < from + count; at += 1) {
      await page.goto(`http://${address(at)}`);
      expect((await firstMark(page)).text).toBe(NAMES[at % NAMES.length]);
      if (at % PAGES_PER_CARD === 0) await hoverFirstMark(page);
      await page.movePointer(2, 2);
    }
  };
  const held = async () => ({
    workerBytes: await heldByWorker(browser),
    ...(await heldByPage(page)),
  });

  await page.bringToFront();
  await read(0, WARM_UP);
  const before = await held();
  await read(WARM_UP, inject("pagesRead"));
  const after = await held();

  for (const [what, most] of Object.entries(MOST_MORE)) {
    const kind = what as keyof typeof MOST_MORE;
    expect(after[kind] - before[kind], `more ${what} than ${before[kind]}`).toBeLessThan(most);
  }
}, 1_800_000);
