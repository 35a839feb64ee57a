import { afterEach, beforeEach, expect, test } from "vitest";
import { firstMark } from "../support/open-card.js";
import { useStage } from "../support/story.js";
import { eventually, type TestPage } from "../support/test-browser.js";

const ADDRESS = "borncity.com/colours";

const PAGE = `<!doctype html><html lang="en"><title>In the dark</title>
<style>body { background: #fff; color: #1b1f24 } .dark body { background: #111418; color: #f2f4f7 }</style>
<article><h1>In the dark</h1><p>The electronics maker Panasonic told the public on a Friday in November
that someone had been on one of its servers, and said little more than that on the first day.</p></article></html>`;

const OVER_ELEMENTS = `${ADDRESS}/over-elements`;
const IN_PARTS = "<b>Pana</b><u>so</u><i>nic</i>";

const LIGHT_PAGE = "rgb(138, 90, 0)";
const DARK_PAGE = "rgb(230, 159, 0)";

const stage = useStage({
  [ADDRESS]: { body: PAGE },
  [`${ADDRESS}/dark`]: { body: PAGE.replace("<html", '<html class="dark"') },
  [OVER_ELEMENTS]: {
    body: PAGE.replace("Panasonic", IN_PARTS).replace("</html>", "<aside>Beside</aside></html>"),
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
  await firstMark(page);
}

/** How the marks are drawn, as the browser computes it: line and colour. */
function drawn(): Promise<{ readonly line: string; readonly colour: string }> {
  return page.evaluate(() => {
    const [name = ""] = CSS.highlights.keys();
    const text = document.querySelector("p") ?? document.body;
    const style = getComputedStyle(text, `::highlight(${name})`);
    return { line: style.textDecorationLine, colour: style.textDecorationColor };
  });
}

test("names are underlined in a dark orange on a light page, in a light one on a dark page (complaint 38)", async () => {
  await open(ADDRESS);
  expect(await drawn()).toEqual({ line: "underline", colour: LIGHT_PAGE });
  await open(`${ADDRESS}/dark`);
  expect(await drawn()).toEqual({ line: "underline", colour: DARK_PAGE });
});

test("a name over elements is underlined in each, and no rule is for elements without one", async () => {
  await open(OVER_ELEMENTS);
  const lines = await page.evaluate(() => {
    const [name = ""] = CSS.highlights.keys();
    const lineOf = (tag: string) => {
      const element = document.querySelector(tag) ?? document.body;
      return getComputedStyle(element, `::highlight(${name})`).textDecorationLine;
    };
    return { b: lineOf("b"), u: lineOf("u"), i: lineOf("i"), aside: lineOf("aside") };
  });
  // A style for all elements is worked out anew for all of them, which takes large pages most of a second.
  expect(lines).toEqual({ b: "underline", u: "underline", i: "underline", aside: "none" });
});

test("the colour follows a page that the reader turns dark", async () => {
  await open(ADDRESS);
  await page.evaluate(() => document.documentElement.classList.add("dark"));
  await eventually("the light orange", async () => (await drawn()).colour === DARK_PAGE);
});

test("nothing is underlined on paper (complaint 50)", async () => {
  await open(ADDRESS);
  await page.setMedia({ medium: "print", colors: "of-page" });
  expect(await drawn()).toMatchObject({ line: "none" });
  await page.setMedia({ medium: "screen", colors: "of-page" });
  expect(await drawn()).toMatchObject({ line: "underline" });
});

test("where the reader forces colours, names have the colour of links (complaint 37)", async () => {
  await open(ADDRESS);
  await page.setMedia({ medium: "screen", colors: "forced" });
  const linkText = await page.evaluate(() => {
    const probe = Object.assign(document.createElement("i"), { style: "color: LinkText" });
    document.body.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  });
  expect(await drawn()).toEqual({ line: "underline", colour: linkText });
  await page.setMedia({ medium: "screen", colors: "of-page" });
});
