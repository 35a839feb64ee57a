import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bareChromium } from "../../src/cli/bare-chromium.js";
import { readingBundle } from "../../src/cli/reading-bundle.js";

let browser: Browser;
let reading: string;
beforeAll(async () => {
  browser = await bareChromium();
  reading = await readingBundle();
});
afterAll(() => browser.close());

const HEADLINE = "The made-up maker lost its letters";
const SENTENCE = "The maker told its customers on Monday that somebody had read their letters.";
const STORY = `<h1>${HEADLINE}</h1>${`<p>${SENTENCE}</p>`.repeat(4)}`;
const COMMENT =
  "<p>A reader says at some length that nothing of this is news to anybody at all.</p>";

/** The texts that are read of a page, where `shadow` stands in its component, if it has one. */
async function readOf(body: string, shadow = ""): Promise<readonly string[]> {
  const page = await browser.newPage();
  await page.setContent(`<title>${HEADLINE}</title>${body}`);
  const texts = await page.evaluate<readonly string[]>(`(async () => {
    const host = document.querySelector("made-up-story");
    if (host !== null) host.attachShadow({ mode: "open" }).innerHTML = ${JSON.stringify(shadow)};
    const { blocks } = await ${reading}.readPage(document);
    return blocks.map(({ text }) => text);
  })()`);
  await page.close();
  return texts;
}

const WHOLE = [HEADLINE, ...Array.from({ length: 4 }, () => SENTENCE)];

test("an article in what is named like a popup is read, however long the comments below it", async () => {
  const comments = `<div class="comments">${COMMENT.repeat(9)}</div>`;
  expect(await readOf(`<div class="popup">${STORY}</div>${comments}`)).toEqual(WHOLE);
});

test("an article whose headline stands in a component is read in what is named like a popup", async () => {
  const popup = `<div class="popup"><made-up-story></made-up-story></div>`;
  expect(await readOf(popup, `<article>${STORY}</article>`)).toEqual(WHOLE);
});
