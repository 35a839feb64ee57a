import { afterEach, beforeEach, expect, test } from "vitest";
import { firstMark, pause } from "../support/open-card.js";
import { readMarks } from "../support/read-marks.js";
import { pageFile } from "../support/serve.js";
import { useStage } from "../support/story.js";
import { eventually, type TestPage } from "../support/test-browser.js";

const ADDRESS = "borncity.com/win/2021/11/30/panasonic-file-server/";
/** Past the quiet time after which a change is read, and the reading itself. */
const READ_MS = 1_200;

const NEXT = "unlisted.example/next";

const stage = useStage({
  [ADDRESS]: pageFile("panasonic.html"),
  [NEXT]: { body: "Another page." },
});

let page: TestPage;
beforeEach(async () => {
  page = await stage.current.browser.newPage();
  await page.goto(`http://${ADDRESS}`);
  await page.bringToFront();
  await firstMark(page);
});
afterEach(() => page.close());

const markedTexts = async () => (await readMarks(page)).map(({ text }) => text);

/** Waits until these names, and no others, are marked. */
function marksBecome(...names: readonly string[]): Promise<true> {
  return eventually(`marks on ${names}`, async () => {
    const texts = await markedTexts();
    return texts.join() === names.join() ? true : undefined;
  });
}

test("a paragraph that is added later is read, and what was marked stays", async () => {
  const before = await readMarks(page);
  await page.evaluate(() => {
    const added = document.createElement("p");
    added.textContent = "Equifax and Panasonic were both named in the same week.";
    document.querySelector("[itemprop=articleBody]")?.append(added);
  });
  await marksBecome("Panasonic", "Equifax");
  expect((await readMarks(page))[0]).toEqual(before[0]);
});

test("what is added beside the article is not read", async () => {
  await page.evaluate(() => {
    document
      .querySelector("#comments")
      ?.insertAdjacentHTML(
        "beforeend",
        "<p>Equifax was a longer story, and this comment is long enough to look like prose.</p>",
      );
    document
      .querySelector("[itemprop=articleBody]")
      ?.insertAdjacentHTML(
        "beforeend",
        "<div contenteditable=true>I am writing about Equifax here, and nobody may mark it.</div>",
      );
  });
  await pause(READ_MS);
  expect(await markedTexts()).toEqual(["Panasonic"]);
});

test("a paragraph that a framework draws again is marked again", async () => {
  await page.evaluate(() => {
    const body = document.querySelector("[itemprop=articleBody]");
    if (body !== null) body.innerHTML = String(body.innerHTML);
  });
  await marksBecome("Panasonic");
  const [mark] = await readMarks(page);
  expect(mark?.before).toContain("electronics maker");
});

test("when the marked paragraph is removed, the next mention is marked", async () => {
  await page.evaluate(() => document.querySelector("[itemprop=articleBody] > p")?.remove());
  await eventually("a mark further down", async () => {
    const marks = await readMarks(page);
    return marks.length === 1 && marks[0]?.after.includes("did not write");
  });
});

test("a text that changes under a mark is read anew", async () => {
  await page.evaluate(() => {
    const text = document.querySelector("[itemprop=articleBody] > p")?.firstChild;
    if (text instanceof Text)
      text.data = "Equifax, not another company, told the public on Friday.";
  });
  await marksBecome("Equifax", "Panasonic");
});

test("a single-page site that shows another article has that one marked", async () => {
  await page.evaluate(() => {
    history.pushState({}, "", "/win/2017/09/07/equifax/");
    const article = document.createElement("article");
    article.innerHTML = `<h1>Another story</h1><p>The credit bureau Equifax told the public on Thursday
      that outsiders had been inside one of its systems for some weeks of the summer.</p>`;
    document.querySelector("main article")?.replaceWith(article);
  });
  await marksBecome("Equifax");
});

test("marks that the page clears come back with its next change", async () => {
  await page.evaluate(() => {
    CSS.highlights.clear();
    document.adoptedStyleSheets = [];
    document.querySelector("[itemprop=articleBody]")?.append(document.createElement("hr"));
  });
  await marksBecome("Panasonic");
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
});

test("going back to the page finds its marks, and they follow what it adds", async () => {
  await page.evaluate(() => {
    addEventListener("pageshow", ({ persisted }) => {
      document.title = persisted ? "from the cache" : "loaded again";
    });
  });
  await page.goto(`http://${NEXT}`);
  await page.evaluate(() => void setTimeout(() => history.back())); // it answers before it goes
  await eventually("the page from before", () =>
    page.evaluate(() => document.title === "from the cache").catch(() => undefined),
  );
  await marksBecome("Panasonic");
  await page.evaluate(() => {
    const added = document.createElement("p");
    added.textContent = "Equifax and Panasonic were both named in the same week.";
    document.querySelector("[itemprop=articleBody]")?.append(added);
  });
  await marksBecome("Panasonic", "Equifax");
});

test("after an update nothing of the old version stays on pages that stand open (complaint 57)", async () => {
  const { browser } = stage.current;
  await browser.updateExtension();
  // Firefox starts the new version on open pages; Chromium does so when they are loaded again.
  if (browser.name === "chromium") await marksBecome();
  await pause(READ_MS);
  const highlights = browser.name === "chromium" ? 0 : 1;
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(highlights);
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(highlights);
});
