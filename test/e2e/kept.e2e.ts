import { expect, test } from "vitest";
import type { CompanyId } from "../../src/domain/company.js";
import { askWorker } from "../support/ask-worker.js";
import { keptBy } from "../support/kept.js";
import { hoverFirstMark } from "../support/open-card.js";
import { articlePage, FILLER, NEWS, paragraph } from "../support/plain-article.js";
import { choose } from "../support/reader-settings.js";
import { useStage } from "../support/story.js";

const FIRST = "borncity.com/kept/first/";
const SECOND = "techcrunch.com/kept/second/";
const PAGE = { body: articlePage(paragraph(NEWS) + paragraph(FILLER)) };

const stage = useStage({ [FIRST]: PAGE, [SECOND]: PAGE });

async function read(address: string): Promise<void> {
  const page = await stage.current.browser.newPage();
  await page.goto(`http://${address}`);
  await page.bringToFront();
  await hoverFirstMark(page);
  await page.close();
}

test("of pages that are read, cards that are opened and words that are searched nothing is kept", async () => {
  const { browser } = stage.current;
  await choose(browser, { followed: ["panasonic" as CompanyId] });
  await read(FIRST);
  const before = await keptBy(browser);
  await read(SECOND);
  const own = await browser.openExtensionPage("src/details/index.html?company=panasonic");
  await askWorker(own, "searchCompanies", { query: "equifax" });
  await own.close();
  const after = await keptBy(browser);
  expect(after).toBe(before);
  expect(after).not.toMatch(/borncity|techcrunch|equifax/i);
});

test("nothing is left once the extension was removed", async () => {
  const { browser } = stage.current;
  await choose(browser, { followed: ["panasonic" as CompanyId] });
  expect(await keptBy(browser)).toContain("panasonic");
  await browser.startAfresh();
  expect(await keptBy(browser)).not.toContain("panasonic");
});
