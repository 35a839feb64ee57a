import type { Browser, Page } from "playwright-core";
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

const SENTENCE =
  "The made-up maker told its customers on Monday that somebody had read their letters.";

/** What was read of an article, and where its letters stand. */
function read(page: Page): Promise<unknown> {
  return page.evaluate(`(async () => {
    const { blocks } = await ${reading}.readPage(document);
    return blocks.map(({ text, links, linkShare, pieces }) => ({
      text, links, linkShare,
      letters: pieces().map(({ node, offset, start, length }) => ({ data: node.data, offset, start, length })),
    }));
  })()`);
}

test.each([
  ["nothing but words", SENTENCE],
  ["indented source", `\n    ${SENTENCE}\n    ${SENTENCE}\n`],
  ["a space at each edge", ` ${SENTENCE} `],
  ["a link", `${SENTENCE} See <a href="https://maker.example/news">the notice</a> of May.`],
  ["a link within the page", `${SENTENCE} See <a href="#note">the note</a>.`],
  [
    "spaces inside a link",
    `${SENTENCE} See <a href="https://maker.example/"> the notice </a> here.`,
  ],
  [
    "links in indented source",
    `\n  ${SENTENCE}\n  <a href="https://a.example/">one</a>\n  <a href="https://b.example/">two</a>\n`,
  ],
  ["the words of a link before it", `the ${SENTENCE} the <a href="https://a.example/">the</a> the`],
  ["emphasis over part of a name", `${SENTENCE} <b>Pana</b>sonic and <em>To<i>shi</i>ba</em> too.`],
  ["a link in emphasis", `${SENTENCE} <em>So <a href="https://a.example/">it</a> said.</em>`],
  ["emphasis in a link", `${SENTENCE} So <a href="https://a.example/">it <b>really</b> said</a>.`],
  [
    "a link that is a share button",
    `${SENTENCE} <a class="share" href="https://a.example/">Share</a>`,
  ],
  ["a hidden word", `${SENTENCE} <span hidden>unseen</span> seen`],
  ["a comment", `${SENTENCE} Pana<!-- no letters -->sonic <a href="https://a.example/">too</a>`],
  ["a line break", `${SENTENCE}<br>Panasonic <a href="https://a.example/">too</a>`],
  ["a footnote's number", `${SENTENCE}<sup>[3]</sup> Panasonic`],
  ["code", `${SENTENCE} <code>panasonic</code> was typed`],
])("a paragraph with %s is read at one go as it is read node by node", async (_what, content) => {
  const page = await browser.newPage();
  const inside = (tag: string) =>
    `<article><h1>Made-up</h1>${`<${tag}>${content}</${tag}>`.repeat(3)}</article>`;
  await page.setContent(inside("p"));
  const paragraphs = await read(page);
  // A paragraph in a box of any kind is not taken for a plain one.
  await page.setContent(inside("div"));
  expect(paragraphs).toEqual(await read(page));
  expect(paragraphs).toHaveLength(4);
  await page.close();
});
