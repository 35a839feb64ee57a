import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { cardCloses, firstMark, hoverFirstMark, pause } from "../support/open-card.js";
import { readMarks } from "../support/read-marks.js";
import { choose } from "../support/reader-settings.js";
import { pageFile } from "../support/serve.js";
import { useStage } from "../support/story.js";
import { eventually, type TestPage } from "../support/test-browser.js";

const ADDRESS = "borncity.com/win/2021/11/30/panasonic-file-server/";
/** The same page on a site that is not listed, so that Breachnote does not run there. */
const UNREAD = "unlisted.example/panasonic";
const STRICT = "techcrunch.com/2021/11/30/panasonic/";
const STRICT_CSP =
  "default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'";

const stage = useStage({
  [ADDRESS]: pageFile("panasonic.html"),
  [UNREAD]: pageFile("panasonic.html"),
  [STRICT]: pageFile("panasonic.html", { "content-security-policy": STRICT_CSP }),
});

let page: TestPage;
beforeEach(async () => {
  page = await stage.current.browser.newPage();
});
afterEach(() => page.close());

const treeOf = (shown: TestPage) => shown.evaluate(() => document.documentElement.outerHTML);

describe("an article on a listed site", () => {
  test("has its first Panasonic underlined, and nothing else", async () => {
    await page.goto(`http://${ADDRESS}`);
    await firstMark(page);
    expect(await readMarks(page)).toMatchObject([
      { text: "Panasonic", after: expect.stringMatching(/^ told the public/) },
    ]);
  });

  test("shows on hover what happened, who said what, and the gap in days", async () => {
    await page.goto(`http://${ADDRESS}`);
    const { title, text, links } = await hoverFirstMark(page);
    expect(title).toMatch(/^Panasonic/);
    for (const words of ["157 days", "15 days", "142 days"]) expect(text).toContain(words);
    for (const speaker of ["Panasonic", "Mainichi", "NHK", "TechCrunch"]) {
      expect(text).toContain(speaker);
    }
    expect(new Set(links).size).toBeGreaterThanOrEqual(5);
  });

  test("keeps its tree, byte for byte, while it is read and after a card was closed (complaint 8)", async () => {
    await page.goto(`http://${UNREAD}`);
    const untouched = await treeOf(page);
    await page.goto(`http://${ADDRESS}`);
    await firstMark(page);
    expect(await treeOf(page)).toBe(untouched);
    await hoverFirstMark(page);
    await page.press("Escape");
    await cardCloses(page);
    expect(await treeOf(page)).toBe(untouched);
  });

  test("causes no request but its own, card included (complaint 13)", async () => {
    const { server } = stage.current;
    server.forget();
    await page.goto(`http://${ADDRESS}`);
    await hoverFirstMark(page);
    await pause(500);
    expect(server.requests.filter(({ kind }) => kind === "stray")).toEqual([]);
    expect(server.requests.filter(({ kind }) => kind === "served-site")).toEqual([
      { method: "GET", url: `http://${ADDRESS}`, kind: "served-site" },
    ]);
  });

  test("is read and explained under a policy that allows nothing (complaint 56)", async () => {
    await page.goto(`http://${STRICT}`);
    const { text, box } = await hoverFirstMark(page);
    expect(text).toContain("157 days");
    expect(box.bottom - box.top).toBeGreaterThan(150);
    expect(await readMarks(page)).toHaveLength(1);
  });
});

test("an article on a site that is not listed is left alone", async () => {
  await page.goto(`http://${UNREAD}`);
  await pause(800);
  expect(await readMarks(page)).toEqual([]);
});

test("a click on the toolbar button annotates a page that is not listed", async () => {
  const { browser } = stage.current;
  await page.goto(`http://${UNREAD}`);
  await browser.clickToolbarButton(page);
  expect(await firstMark(page)).toMatchObject({ text: "Panasonic" });
});

describe("for a screen reader", () => {
  /** What stands beside the page to be read out; `undefined` when nothing does. */
  const announced = () =>
    page.inShadow("html > div:not([popover])", (root) => ({
      role: root.firstElementChild?.role,
      text: root.textContent,
    }));

  test("nothing is said by itself (complaint 43)", async () => {
    await page.goto(`http://${ADDRESS}`);
    await firstMark(page);
    await pause(500);
    expect(await announced()).toBeUndefined();
  });

  test("who asked for it is told once how many companies there are", async () => {
    await choose(stage.current.browser, { announce: true });
    await page.goto(`http://${ADDRESS}`);
    await eventually("an announcement", async () => Boolean((await announced())?.text));
    expect(await announced()).toEqual({
      role: "status",
      text: "1 company in this article has known incidents. Alt Shift J to read.",
    });
    await choose(stage.current.browser, {});
  });
});
