/** Pages that stand open while the extension is switched off, on, or updated under them. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { firstMark, hoverFirstMark, openCard, pause } from "../support/open-card.js";
import { articlePage, FILLER, NEWS, paragraph } from "../support/plain-article.js";
import { readMarks } from "../support/read-marks.js";
import { useStage } from "../support/story.js";
import type { TestPage } from "../support/test-browser.js";

const ADDRESS = "borncity.com/orphans/";
/** Longer than the rest of a pointer, and than the pause after a change to the page. */
const REACTED_MS = 1_200;

/** Keeps what is thrown or refused in it, from its first moment on. */
const LISTENING = `<script>
  const faults = [];
  addEventListener("error", ({ message }) => faults.push(message));
  addEventListener("unhandledrejection", ({ reason }) => faults.push(String(reason)));
</script>`;

const stage = useStage({
  [ADDRESS]: { body: articlePage(LISTENING + paragraph(NEWS) + paragraph(FILLER)) },
});

let pages: readonly TestPage[];
beforeEach(async () => {
  const { browser } = stage.current;
  pages = [await browser.newPage(), await browser.newPage()];
  for (const page of pages) {
    await page.goto(`http://${ADDRESS}`);
    await firstMark(page);
  }
});
afterEach(async () => {
  for (const page of pages) await page.close();
});

/** Does all that the extension reacts to while it runs. */
async function stir(page: TestPage): Promise<void> {
  await page.bringToFront();
  await page.movePointer(5, 5);
  await page.movePointer(60, 120);
  await page.evaluate(() => {
    const added = document.createElement("p");
    added.textContent = "The bureau Equifax told the public of its own case some years before.";
    document.querySelector("article")?.append(added);
    history.pushState({}, "", "#further");
    scrollBy(0, 10);
  });
  await page.press("Escape");
  await page.press("Tab");
  await pause(REACTED_MS);
}

const faultsOf = (page: TestPage) =>
  page.evaluate(() => new Function("return faults")() as readonly string[]);

describe("under open pages, an extension", () => {
  /** What becomes of it; whatever it does reaches no page as an error. */
  async function becomes(change: () => Promise<void>): Promise<TestPage> {
    const [front] = pages;
    if (front === undefined) throw new Error("a page is open: none is");
    await front.bringToFront();
    await hoverFirstMark(front);
    await change();
    for (const page of pages) await stir(page);
    for (const page of pages) expect(await faultsOf(page)).toEqual([]);
    return front;
  }

  async function worksAfterLoading(page: TestPage): Promise<void> {
    await page.goto(`http://${ADDRESS}`);
    await page.bringToFront();
    expect((await hoverFirstMark(page)).text).toContain("157 days");
  }

  test("that is switched off leaves them, and comes back with the next load", async () => {
    const { browser } = stage.current;
    const front = await becomes(() => browser.setEnabled(false));
    // Firefox ends the script's world without a word, its timers and listeners and the end of its port with it:
    // nothing of ours is left that could take away what it painted, until the page is loaded again.
    if (browser.name === "chromium") await expectNothingLeft();
    await browser.setEnabled(true);
    await worksAfterLoading(front);
  });

  test("that is switched off and on again leaves no dead card in them", async () => {
    const { browser } = stage.current;
    const front = await becomes(async () => {
      await browser.setEnabled(false);
      await browser.setEnabled(true);
    });
    await expectNothingLeft();
    await worksAfterLoading(front);
  });

  test("that is updated leaves no dead card in them", async () => {
    const { browser } = stage.current;
    const front = await becomes(() => browser.updateExtension());
    await expectNothingLeft();
    await worksAfterLoading(front);
  });

  /** Firefox starts it again on open pages, with new marks; Chromium only when they are loaded again. */
  async function expectNothingLeft(): Promise<void> {
    const isAlone = stage.current.browser.name === "chromium";
    for (const page of pages) {
      expect(await openCard(page)).toBeUndefined();
      const marked = (await readMarks(page)).map(({ text }) => text);
      expect(marked).toEqual(isAlone ? [] : ["Panasonic", "Equifax"]);
    }
  }
});
