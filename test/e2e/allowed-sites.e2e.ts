import { rmSync } from "node:fs";
import { afterAll, beforeEach, expect, test } from "vitest";
import { askingForHttpToo } from "../support/http-too.js";
import { BUILT } from "../support/launch.js";
import { firstMark, pause } from "../support/open-card.js";
import { hears, press } from "../support/our-page.js";
import { readMarks } from "../support/read-marks.js";
import { pageFile } from "../support/serve.js";
import { browserName, useStage } from "../support/story.js";
import { eventually, type TestPage } from "../support/test-browser.js";

const ALLOWED = "unlisted.example/panasonic";
const OTHER = "elsewhere.example/panasonic";
/** Long enough for a page to be read, were it read at all. */
const READ_MS = 800;

const extension = askingForHttpToo(BUILT[browserName()]);
const sites = { [ALLOWED]: pageFile("panasonic.html"), [OTHER]: pageFile("panasonic.html") };
const stage = useStage(sites, undefined, extension);
afterAll(() => rmSync(extension, { recursive: true }));

let page: TestPage;
beforeEach(async () => {
  page = await stage.current.browser.newPage();
  return () => page.close();
});

async function expectNoMarks(address: string): Promise<void> {
  await page.goto(`http://${address}`);
  await pause(READ_MS);
  expect(await readMarks(page)).toEqual([]);
}

async function takeBack(pattern: string): Promise<void> {
  const options = await stage.current.browser.openExtensionPage("src/options/index.html");
  await press(options, `Take back ${pattern}`);
  await hears(options, `${pattern} is no longer allowed.`);
  await options.close();
}

test("“always on this site” annotates that site from then on, until it is taken back (complaint 46)", async () => {
  const { browser } = stage.current;
  await expectNoMarks(ALLOWED);
  await browser.clickToolbarButton(page);
  await firstMark(page);
  await browser.approve("*://unlisted.example/*");
  const popup = await browser.openExtensionPage("src/popup/index.html");
  await eventually("the article's dates, above the button", () =>
    popup.evaluate(() => document.querySelector(".article-dates") !== null),
  );
  await press(popup, "Always on this site");
  await eventually("no more to ask", () =>
    popup.evaluate(() => !document.body.innerText.includes("Always on this site")),
  );
  await popup.close();

  await page.goto(`http://${ALLOWED}`);
  expect(await firstMark(page)).toMatchObject({ text: "Panasonic" });
  await expectNoMarks(OTHER);

  await takeBack("*://unlisted.example/*");
  await expectNoMarks(ALLOWED);
});

test("“on all sites” annotates sites that are not listed, until it is taken back", async () => {
  const { browser } = stage.current;
  await expectNoMarks(OTHER);
  await browser.approve("*://*/*");
  const options = await browser.openExtensionPage("src/options/index.html");
  await press(options, "Run on all sites");
  await eventually("all sites allowed", () =>
    options.evaluate(() => document.body.innerText.includes("*://*/*")),
  );
  await options.close();

  for (const address of [ALLOWED, OTHER]) {
    await page.goto(`http://${address}`);
    expect(await firstMark(page)).toMatchObject({ text: "Panasonic" });
  }

  await takeBack("*://*/*");
  await expectNoMarks(OTHER);
});
