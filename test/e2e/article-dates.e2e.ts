import { afterEach, describe, expect, test } from "vitest";
import type { Article } from "../../src/detection/article.js";
import { cardCloses, cardOpens, firstMark, inOpenCard } from "../support/open-card.js";
import { pageFile, type ServedPage } from "../support/serve.js";
import { PANASONIC_DE, PANASONIC_JA, story } from "../support/stories.js";
import { useStage } from "../support/story.js";
import { eventually, type TestPage } from "../support/test-browser.js";

const ENGLISH = "borncity.com/win/2021/11/30/panasonic-file-server/";
const GERMAN = "borncity.com/blog/2021/11/30/panasonic-dateiserver/";
const JAPANESE = "borncity.com/win/2021/11/30/panasonic-ja/";
const UNKNOWN = "borncity.com/win/2021/11/30/samplesoft/";

const samplesoft = story(
  "en",
  "Samplesoft tells customers of stolen data",
  "Samplesoft said on 26 November 2021 that hackers stole customer data from its servers.",
  "The company discovered the breach on 11 November 2021. It has told the police and the customers.",
);

const stage = useStage({
  [ENGLISH]: pageFile("panasonic.html"),
  [GERMAN]: pageOf(PANASONIC_DE),
  [JAPANESE]: pageOf(PANASONIC_JA),
  [UNKNOWN]: pageOf(samplesoft),
});

/** A plain page of a story; its address says when it was published. */
function pageOf({ language, title, blocks }: Article): ServedPage {
  const paragraphs = blocks.map(({ text }) => `<p>${text}</p>`).join("\n");
  const body = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title></head>
<body><main><article><h1>${title}</h1>${paragraphs}</article></main></body></html>`;
  return { body, headers: { "content-type": "text/html; charset=utf-8" } };
}

let open: TestPage[] = [];
afterEach(async () => {
  await Promise.all(open.map((page) => page.close().catch(() => {}))); // the popup closes itself
  open = [];
});

async function openArticle(address: string): Promise<TestPage> {
  const page = await stage.current.browser.newPage();
  open.push(page);
  await page.goto(`http://${address}`);
  await page.bringToFront();
  return page;
}

/** The strip's text in the popup, once it stands. */
async function strip(): Promise<{ readonly popup: TestPage; readonly text: string }> {
  const popup = await stage.current.browser.openExtensionPage("src/popup/index.html");
  open.push(popup);
  const text = await eventually("the article's dates", () =>
    popup.evaluate(() => document.querySelector<HTMLElement>(".article-dates")?.innerText),
  );
  return { popup, text };
}

describe("the popup on an article with dates of its own", () => {
  test.each([
    ["English", ENGLISH],
    ["German", GERMAN],
    ["Japanese", JAPANESE],
  ])("holds them against the record, in %s", async (_, address) => {
    await firstMark(await openArticle(address));
    const { text } = await strip();
    expect(text).toContain("157 days");
    expect(text).toContain("15 days");
    expect(text).toMatch(
      /gives 11 Nov 2021, as Panasonic.* first did; that differs from 22 Jun 2021/,
    );
  });

  test("goes to the sentence and selects it, without a change to the page", async () => {
    const page = await openArticle(ENGLISH);
    await firstMark(page);
    const before = await page.evaluate(() => document.body.textContent);
    const { popup } = await strip();
    await popup.evaluate(() =>
      document.querySelector<HTMLElement>(".article-date.earlier-account button")?.click(),
    );
    const selected = await eventually("the selected sentence", () =>
      page.evaluate(() => document.getSelection()?.toString() || undefined),
    );
    expect(selected).toMatch(/11 November/);
    expect(await page.evaluate(() => document.body.textContent)).toBe(before);
  });

  test("gives a timeline and a gap where no record is held", async () => {
    await openArticle(UNKNOWN);
    const { text } = await strip();
    expect(text).toContain("No record of this incident in your sources");
    expect(text).toContain("public notice: 26 Nov 2021, per the company");
    expect(text).toContain("15 days");
  });
});

describe("the card on an article with dates of its own", () => {
  /** A card shows only dates that are there at once, so a slow machine opens it more than once. */
  async function openWithDates(page: TestPage): Promise<string> {
    return eventually("a card with the article's dates", async () => {
      await stage.current.browser.runCommand("next-company", page);
      await cardOpens(page);
      const text = await inOpenCard(
        page,
        (root) => root.querySelector<HTMLElement>(".article-dates")?.innerText,
      );
      if (text !== undefined) return text;
      await page.press("Escape");
      await cardCloses(page);
      return undefined;
    });
  }

  test("holds them against the record, and leads to the sentence", async () => {
    const page = await openArticle(ENGLISH);
    await firstMark(page);
    const before = await page.evaluate(() => document.body.innerHTML);
    expect(await openWithDates(page)).toMatch(
      /gives 11 Nov 2021, as Panasonic.* first did; that differs from 22 Jun 2021/,
    );
    await inOpenCard(page, (root) =>
      root.querySelector<HTMLElement>(".earlier-account button")?.click(),
    );
    const selected = await eventually("the selected sentence", () =>
      page.evaluate(() => document.getSelection()?.toString() || undefined),
    );
    expect(selected).toMatch(/11 November/);
    await cardCloses(page);
    expect(await page.evaluate(() => document.body.innerHTML)).toBe(before);
  });
});
