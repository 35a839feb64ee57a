/** What breaks around the extension: each state has its words and its way out. */
import { rmSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import type { CompanyId } from "../../src/domain/company.js";
import { askWorker } from "../support/ask-worker.js";
import { BUILT } from "../support/launch.js";
import { firstMark, hoverFirstMark, inOpenCard } from "../support/open-card.js";
import { hears, openOurPage, press } from "../support/our-page.js";
import { articlePage, FILLER, NEWS, paragraph } from "../support/plain-article.js";
import { readMarks } from "../support/read-marks.js";
import { choose } from "../support/reader-settings.js";
import { browserName, useStage } from "../support/story.js";
import { eventually, type TestPage } from "../support/test-browser.js";
import { NO_DATABASE, NO_ROOM, withFault } from "../support/with-faults.js";

const ADDRESS = "borncity.com/faults/";
const SITES = { [ADDRESS]: { body: articlePage(paragraph(NEWS) + paragraph(FILLER)) } };
const PANASONIC = "panasonic" as CompanyId;

type Storage = { set(values: object): Promise<void>; clear(): Promise<void> };
declare const chrome: { storage: { local: Storage } };

/** Opens the article, where a name is marked and explained. */
async function readArticle(open: () => Promise<TestPage>): Promise<TestPage> {
  const page = await open();
  await page.goto(`http://${ADDRESS}`);
  await page.bringToFront();
  expect((await hoverFirstMark(page)).text).toContain("157 days");
  return page;
}

const isFollowed = async (own: TestPage) => {
  const card = await askWorker(own, "openCard", { company: PANASONIC, matched: "Panasonic" });
  return card?.isFollowed;
};

describe("a browser without databases", () => {
  const extension = withFault(BUILT[browserName()], NO_DATABASE);
  const stage = useStage(SITES, undefined, extension);
  afterAll(() => rmSync(extension, { recursive: true }));

  test("marks and explains from the lists that came with the extension", async () => {
    const page = await readArticle(() => stage.current.browser.newPage());
    await page.close();
  });

  test("shows the options, lists among them, and searches", async () => {
    const options = await openOurPage(stage.current.browser, "options/index.html");
    const text = () => options.evaluate(() => document.body.innerText);
    await eventually("the bundled lists", async () => (await text()).includes("bundled"));
    expect(await text()).toContain("The lists that came with Breachnote are in use");
    const [found] = await askWorker(options, "searchCompanies", { query: "panas" });
    expect(found?.company).toBe(PANASONIC);
    await options.close();
  });
});

describe("a device without room", () => {
  const extension = withFault(BUILT[browserName()], NO_ROOM);
  const stage = useStage(SITES, undefined, extension);
  afterAll(() => rmSync(extension, { recursive: true }));

  test("says that a choice was not saved, keeps what was chosen before, and reads on", async () => {
    const { browser } = stage.current;
    await choose(browser, { followed: [PANASONIC], theme: "dark" });
    const options = await openOurPage(browser, "options/index.html");
    await options.evaluate(() => {
      const { browser: api = chrome } = globalThis as { browser?: typeof chrome };
      return api.storage.local.set({ full: true });
    });
    await press(options, "Show the number of companies on the toolbar button");
    await hears(options, /^Not saved/);
    expect(await isFollowed(options)).toBe(true);
    const page = await readArticle(() => browser.newPage());
    await page.close();
    await options.close();
  });

  test("says in the card that “Hide here” was not kept, and the name stays marked", async () => {
    const page = await readArticle(() => stage.current.browser.newPage());
    await inOpenCard(page, (root) => {
      const buttons = [...root.querySelectorAll("button")];
      buttons.find(({ textContent }) => textContent === "Hide here")?.click();
    });
    await eventually("the words", () =>
      inOpenCard(page, (root) =>
        [...root.querySelectorAll("[role=status]")].some(({ textContent }) =>
          textContent?.startsWith("Not saved"),
        ),
      ),
    );
    expect(await firstMark(page)).toMatchObject({ text: "Panasonic" });
    await page.close();
  });
});

describe("a browser that works", () => {
  const stage = useStage(SITES);

  test("goes on with the settings of a new installation when its storage is cleared", async () => {
    const { browser } = stage.current;
    await choose(browser, { followed: [PANASONIC] });
    const page = await readArticle(() => browser.newPage());
    const own = await browser.openExtensionPage("src/details/index.html");
    expect(await isFollowed(own)).toBe(true);
    await own.evaluate(() => {
      const { browser: api = chrome } = globalThis as { browser?: typeof chrome };
      return api.storage.local.clear();
    });
    expect(await isFollowed(own)).toBe(false);
    await own.close();
    await page.bringToFront();
    await page.movePointer(2, 2);
    expect(await firstMark(page)).toMatchObject({ text: "Panasonic" });
    await page.close();
  });

  test("leaves an open page when its site is withdrawn, and can be asked for it again", async () => {
    const { browser } = stage.current;
    const page = await readArticle(() => browser.newPage());
    await browser.withdraw("*://*.borncity.com/*");
    await eventually("no marks", async () => (await readMarks(page)).length === 0);
    await page.bringToFront();
    await browser.clickToolbarButton(page);
    expect(await firstMark(page)).toMatchObject({ text: "Panasonic" });
    await page.close();
  });
});
