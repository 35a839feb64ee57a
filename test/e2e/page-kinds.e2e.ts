import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { firstMark, hoverFirstMark, openCard, pause } from "../support/open-card.js";
import { readMarks } from "../support/read-marks.js";
import { choose } from "../support/reader-settings.js";
import { pageFile } from "../support/serve.js";
import { useStage } from "../support/story.js";
import { eventually, type TestPage } from "../support/test-browser.js";

const PATH = "win/2021/11/30/panasonic-file-server/";
const ADDRESS = `borncity.com/${PATH}`;
const UNREAD = `unlisted.example/${PATH}`;
const PLAIN_TEXT = "borncity.com/notes.txt";
const WATCHFUL = "borncity.com/watchful/";
const HOSTILE = "borncity.com/hostile/";
const AT_THE_EDGE = "borncity.com/edge/";
/** Past the quiet time after which a change is read, and the reading itself. */
const READ_MS = 1_500;

const SENTENCE = `The electronics maker Panasonic told the public on a Friday in November that someone had
been on one of its servers, and said little more than that on the first day.`;

const stage = useStage({
  [ADDRESS]: pageFile("panasonic.html"),
  [UNREAD]: pageFile("panasonic.html"),
  [PLAIN_TEXT]: { body: SENTENCE, headers: { "content-type": "text/plain; charset=utf-8" } },
  [WATCHFUL]: {
    body: `<!doctype html><html lang="en"><title>Watched</title><script>
var seen = 0;
new MutationObserver((records) => { if (document.readyState === "complete") seen += records.length })
  .observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
</script><article><h1>Watched</h1><p>${SENTENCE}</p></article></html>`,
  },
  [HOSTILE]: {
    body: `<!doctype html><html lang="en"><title>Rules for all</title><style>
* { color: #f0f !important; display: block !important; font-size: 40px !important; opacity: 0.3 !important }
</style><article><h1>Rules for all</h1><p>${SENTENCE}</p></article></html>`,
  },
  [AT_THE_EDGE]: {
    body: `<!doctype html><html lang="en"><title>At the edge</title><style>body { margin: 0; height: 300vh }
p { margin: 0; text-align: right }</style><article><p>${SENTENCE}</p></article></html>`,
  },
});

let page: TestPage;
beforeEach(async () => {
  page = await stage.current.browser.newPage();
});
afterEach(() => page.close());

async function open(address: string): Promise<void> {
  await page.goto(`http://${address}`);
  await page.bringToFront();
}

const markedTexts = async () => (await readMarks(page)).map(({ text }) => text);

/** What a reader who selects all of the article would copy, as text and as markup. */
function copied(): Promise<readonly string[]> {
  return page.evaluate(() => {
    const selection = getSelection();
    const article = document.querySelector("article");
    if (selection === null || article === null) return [];
    selection.selectAllChildren(article);
    const holder = document.createElement("div");
    holder.append(selection.getRangeAt(0).cloneContents());
    let prevented = "";
    addEventListener("copy", (event) => {
      prevented = String(event.defaultPrevented);
    });
    article.dispatchEvent(new ClipboardEvent("copy", { bubbles: true, cancelable: true }));
    return [selection.toString(), holder.innerHTML, prevented];
  });
}

test("what is selected and copied is the same with and without us (complaint 64)", async () => {
  await open(UNREAD);
  const without = await copied();
  await open(ADDRESS);
  await firstMark(page);
  expect(await copied()).toEqual(without);
  expect(without[0]).toContain("Panasonic");
});

test("what is searched in the page is found across a marked name", async () => {
  const find = () =>
    page.evaluate(() => {
      const { find: search } = globalThis as unknown as { find(text: string): boolean };
      return [search("electronics maker Panasonic"), getSelection()?.toString()];
    });
  await open(UNREAD);
  const without = await find();
  await open(ADDRESS);
  await firstMark(page);
  expect(await find()).toEqual(without);
  expect(without[0]).toBe(true);
});

test("a page that watches itself sees nothing of ours (complaint 5)", async () => {
  await open(WATCHFUL);
  await firstMark(page);
  await pause(READ_MS);
  expect(await page.evaluate(() => (globalThis as unknown as { seen: number }).seen)).toBe(0);
});

test("a page of plain text is left alone", async () => {
  await open(PLAIN_TEXT);
  await pause(READ_MS);
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
});

test("a single-page site that goes back shows its marks again", async () => {
  await open(ADDRESS);
  await firstMark(page);
  await page.evaluate(() => {
    const first = document.querySelector("main article");
    const second = document.createElement("article");
    second.innerHTML = `<h1>Another story</h1><p>The credit bureau Equifax told the public on Thursday
      that outsiders had been inside one of its systems for some weeks of the summer.</p>`;
    addEventListener("popstate", () => first && second.replaceWith(first));
    history.pushState({}, "", "/win/2017/09/07/equifax/");
    first?.replaceWith(second);
  });
  await eventually("Equifax", async () => (await markedTexts()).join() === "Equifax");
  await page.evaluate(() => void setTimeout(() => history.back())); // it answers before it goes
  await eventually("Panasonic", async () => (await markedTexts()).join() === "Panasonic");
});

test("a page that is switched off is not read, and stays so when it changes (complaint 3)", async () => {
  await choose(stage.current.browser, {
    siteRules: [{ host: "borncity.com", path: "", isOn: false }],
  });
  await open(ADDRESS);
  await pause(READ_MS);
  await page.evaluate(() => document.querySelector("article")?.append("Equifax too."));
  await pause(READ_MS);
  expect(
    await page.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length]),
  ).toEqual([0, 0]);
  await choose(stage.current.browser, {});
});

test("a page that is made editable as a whole keeps what is typed (complaint 4)", async () => {
  await open(ADDRESS);
  await firstMark(page);
  const typed = await page.evaluate(() => {
    document.designMode = "on";
    const text = document.querySelector("[itemprop=articleBody] > p")?.firstChild;
    if (!(text instanceof Text)) return "";
    getSelection()?.collapse(text, text.data.indexOf("Panasonic") + 4);
    document.execCommand("insertText", false, "XYZ");
    return text.data;
  });
  expect(typed).toContain("PanaXYZsonic");
  await eventually(
    "no mark on what is no name",
    async () => !(await markedTexts()).includes("PanaXYZsonic"),
  );
});

describe("the card", () => {
  test("looks the same whatever the page styles (complaint 7)", async () => {
    await open(HOSTILE);
    await hoverFirstMark(page);
    const style = await page.inShadow("html > div[popover]", (root) => {
      const card = root.querySelector("[role=dialog]");
      const { color, fontSize, opacity } = getComputedStyle(card ?? document.body);
      return { color, fontSize, opacity };
    });
    expect(style?.opacity).toBe("1");
    expect(style?.fontSize).toBe("14px");
    expect(style?.color).not.toBe("rgb(255, 0, 255)");
  });

  test("is not cut off at the top or side of the window (complaint 6)", async () => {
    await open(AT_THE_EDGE);
    const { box } = await hoverFirstMark(page);
    const { width, height } = await page.evaluate(() => ({
      width: innerWidth,
      height: innerHeight,
    }));
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.left + 380).toBeLessThanOrEqual(width);
    expect(box.bottom).toBeLessThanOrEqual(height);
  });

  test("is nothing that the page can find while it is closed (complaint 55)", async () => {
    await open(ADDRESS);
    await firstMark(page);
    expect(await openCard(page)).toBeUndefined();
    const traces = await page.evaluate(() => [
      document.documentElement.children.length,
      [...CSS.highlights.keys()].map((key) => /^[a-z]{10}$/.test(key)),
      performance.getEntriesByType("resource").some(({ name }) => name.includes("extension:")),
    ]);
    expect(traces).toEqual([2, [true], false]);
  });
});

test("where nothing can be read the popup says so and offers the search (complaint 45)", async () => {
  await page.goto("about:blank");
  await page.bringToFront();
  const popup = await stage.current.browser.openExtensionPage("src/popup/index.html");
  await eventually("the sentence", () =>
    popup.evaluate(() => document.body.innerText.includes("cannot read this page")),
  );
  expect(await popup.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("combobox");
  await popup.close();
});
