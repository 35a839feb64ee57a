import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { firstMark, pause } from "../support/open-card.js";
import { readMarks } from "../support/read-marks.js";
import { choose } from "../support/reader-settings.js";
import { pageFile } from "../support/serve.js";
import { useStage } from "../support/story.js";
import { eventually, type TestPage } from "../support/test-browser.js";

const ADDRESS = "borncity.com/win/2021/11/30/panasonic-file-server/";
const LONG = "borncity.com/long/";
/** Past the quiet time after which a change is read, and the reading itself. */
const READ_MS = 1_500;

/** Panasonic stands at its beginning, and Equifax after 21,000 words. */
const LONG_PAGE = `<!doctype html><html lang="en"><title>A long page</title><article><h1>A long page</h1>
<p>The electronics maker Panasonic told the public on a Friday in November that someone had been on one of
its servers.</p>${`<p>${"words upon words, ".repeat(100)} and so on.</p>`.repeat(70)}
<p>The credit bureau Equifax had told the public of its own case four years earlier.</p></article></html>`;

const stage = useStage({
  [ADDRESS]: pageFile("panasonic.html"),
  [LONG]: { body: LONG_PAGE },
});

let page: TestPage;
beforeEach(async () => {
  page = await stage.current.browser.newPage();
});
afterEach(async () => {
  await page.close();
  await choose(stage.current.browser, {});
});

async function open(address: string): Promise<void> {
  await page.goto(`http://${address}`);
  await page.bringToFront();
}

const markedTexts = async () => (await readMarks(page)).map(({ text }) => text);

async function addParagraph(): Promise<void> {
  await page.evaluate(() => {
    const added = document.createElement("p");
    added.textContent = "Equifax and Panasonic were both named in the same week.";
    document.querySelector("[itemprop=articleBody]")?.append(added);
  });
}

/** @returns what the popup says of the page */
async function popupText(words: string): Promise<string> {
  const popup = await stage.current.browser.openExtensionPage("src/popup/index.html");
  const text = await eventually(`“${words}”`, async () => {
    const shown = await popup.evaluate(() => document.body.innerText);
    return shown.includes(words) ? shown : undefined;
  });
  await popup.close();
  return text;
}

describe("where the reader chose clicks alone", () => {
  beforeEach(() => choose(stage.current.browser, { mode: "click" }));

  test("nothing is marked until the popup is opened (complaint 12)", async () => {
    await open(ADDRESS);
    await pause(READ_MS);
    expect(await markedTexts()).toEqual([]);
    await popupText("Panasonic");
    expect(await markedTexts()).toEqual(["Panasonic"]);
  });

  test("the key for the next company reads the page too", async () => {
    await open(ADDRESS);
    await pause(READ_MS);
    await stage.current.browser.runCommand("next-company", page);
    await eventually("a mark", async () => (await markedTexts()).join() === "Panasonic");
  });
});

describe("in the light mode", () => {
  beforeEach(() => choose(stage.current.browser, { mode: "light" }));

  test("the article is marked, and what is added to it is not read", async () => {
    await open(ADDRESS);
    await firstMark(page);
    await addParagraph();
    await pause(READ_MS);
    expect(await markedTexts()).toEqual(["Panasonic"]);
    expect(await popupText("Panasonic")).toContain("Light mode");
  });

  test("the first 20,000 words of a page are read", async () => {
    await open(LONG);
    await firstMark(page);
    await pause(READ_MS);
    expect(await markedTexts()).toEqual(["Panasonic"]);
  });

  test("a single-page site that shows another article has that one read", async () => {
    await open(ADDRESS);
    await firstMark(page);
    await page.evaluate(() => {
      history.pushState({}, "", "/win/2017/09/07/equifax/");
      const article = document.createElement("article");
      article.innerHTML = `<h1>Another story</h1><p>The credit bureau Equifax told the public on Thursday
        that outsiders had been inside one of its systems for some weeks of the summer.</p>`;
      document.querySelector("main article")?.replaceWith(article);
    });
    await eventually("the other mark", async () => (await markedTexts()).join() === "Equifax");
  });
});

test("a page is read whole in the full mode, however long", async () => {
  await open(LONG);
  await eventually("both", async () => (await markedTexts()).join() === "Panasonic,Equifax");
});

test("a page that changes all the time is left to itself, and the popup says so (complaint 10)", async () => {
  await open(ADDRESS);
  await firstMark(page);
  await page.evaluate(() => {
    const ticker = document.body.appendChild(document.createElement("div"));
    setInterval(() => {
      for (let at = 0; at < 10; at += 1) {
        ticker.replaceChildren(document.createElement("i"));
      }
    }, 10);
  });
  expect(await popupText("Panasonic")).not.toContain("light mode");
  await page.bringToFront();
  await pause(5_000);
  await addParagraph();
  await pause(READ_MS);
  expect(await markedTexts()).toEqual(["Panasonic"]);
  expect(await popupText("light mode")).toContain("changes a lot");
});
