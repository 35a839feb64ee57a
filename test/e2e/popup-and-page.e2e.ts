import { afterEach, beforeEach, expect, test } from "vitest";
import { cardOpens, firstMark } from "../support/open-card.js";
import { readMarks } from "../support/read-marks.js";
import { pageFile } from "../support/serve.js";
import { useStage } from "../support/story.js";
import { eventually, type TestPage } from "../support/test-browser.js";

const ADDRESS = "borncity.com/win/2021/11/30/panasonic-file-server/";

const stage = useStage({ [ADDRESS]: pageFile("panasonic.html") });

let page: TestPage;
let popup: TestPage | undefined;
beforeEach(async () => {
  page = await stage.current.browser.newPage();
  await page.goto(`http://${ADDRESS}`);
  await page.bringToFront();
  await firstMark(page);
});
afterEach(async () => {
  await popup?.close().catch(() => {}); // it closes itself when it goes to a mention
  popup = undefined;
  await page.close();
});

/** The popup as a page of its own; it is about the tab that was in front before. */
async function openPopup(): Promise<TestPage> {
  await page.bringToFront(); // the welcome page may have come before it meanwhile
  popup = await stage.current.browser.openExtensionPage("src/popup/index.html");
  return popup;
}

const textOf = (shown: TestPage) => shown.evaluate(() => document.body.innerText);

/** Waits until the page shows the words, then gives all of its text. */
function says(shown: TestPage, words: string): Promise<string> {
  return eventually(`“${words}”`, async () => {
    const text = await textOf(shown);
    return text.includes(words) ? text : undefined;
  });
}

const press = (shown: TestPage, selector: string) =>
  shown.evaluate((css) => document.querySelector<HTMLElement>(css)?.click(), selector);

test("the popup lists Panasonic with its two numbers", async () => {
  const text = await says(await openPopup(), "Panasonic");
  expect(text).toContain("157 days");
  expect(text).toContain("15 days");
});

test("the popup finds a company by its name in its own script", async () => {
  const shown = await openPopup();
  await says(shown, "Panasonic");
  await shown.evaluate(() => document.querySelector<HTMLElement>("input[role=combobox]")?.focus());
  await shown.type("パナソニック");
  await eventually("Panasonic among the options", () =>
    shown.evaluate(() =>
      document.querySelector("[role=option]")?.textContent?.includes("Panasonic"),
    ),
  );
});

test("the switch takes the marks off the site, and brings them back (complaint 25)", async () => {
  const shown = await openPopup();
  await says(shown, "Panasonic");
  await press(shown, "input[role=switch]");
  await eventually("no marks", async () => (await readMarks(page)).length === 0);
  await page.goto(`http://${ADDRESS}`);
  expect(await readMarks(page)).toEqual([]);
  await press(shown, "input[role=switch]");
  expect(await firstMark(page)).toMatchObject({ text: "Panasonic" });
});

test("“go to mention” opens the card on the page", async () => {
  const shown = await openPopup();
  await says(shown, "Panasonic");
  await press(shown, ".finding button");
  const { title, focused } = await cardOpens(page);
  expect(focused).toBe(title);
});

test("the popup answers after its worker was killed", async () => {
  const shown = await openPopup();
  await says(shown, "Panasonic");
  await stage.current.browser.killWorker();
  await shown.evaluate(() => document.querySelector<HTMLElement>("input[role=combobox]")?.focus());
  await shown.type("equi");
  await eventually("Equifax among the options", () =>
    shown.evaluate(() => document.querySelector("[role=option]")?.textContent?.includes("Equifax")),
  );
});

test("a page that stood open during an update asks to be loaded again", async () => {
  const { browser } = stage.current;
  await browser.updateExtension();
  // Only a real click lets the extension know the page's address in Chromium.
  await browser.clickToolbarButton(page);
  const expected = browser.name === "chromium" ? "Refresh this page" : "Panasonic";
  await eventually(expected, async () => {
    const text = await says(await openPopup(), expected).catch(() => undefined);
    await popup?.close();
    return text;
  });
});
