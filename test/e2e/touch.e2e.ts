import { afterEach, beforeEach, expect, test } from "vitest";
import {
  cardCloses,
  cardOpens,
  firstMark,
  inOpenCard,
  openCard,
  pause,
} from "../support/open-card.js";
import { useStage } from "../support/story.js";
import { eventually, type TestPage } from "../support/test-browser.js";

const ADDRESS = "borncity.com/touch";

/** The first name stands in the text, the second in a link. */
const PAGE = `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>On a small screen</title><article><h1>On a small screen</h1>
<p id="text">The electronics maker Panasonic told the public on a Friday in November that someone had
been on one of its servers, and said little more than that on the first day.</p>
<p>The credit bureau <a id="link" href="#followed">Equifax</a> had told the public of its own case four
years earlier, on a Thursday in September, and many articles were written about it.</p></article></html>`;

const stage = useStage({ [ADDRESS]: { body: PAGE } });

let page: TestPage;
beforeEach(async () => {
  page = await stage.current.browser.newPage();
  await page.resize(412, 800);
  await page.goto(`http://${ADDRESS}`);
  await page.bringToFront();
});
afterEach(() => page.close());

test("a tap on a name opens its card as a sheet at the foot of the screen (complaint 49)", async () => {
  const { x, y } = await firstMark(page);
  await page.tap(x, y);
  const { text, box } = await cardOpens(page);
  expect(text).toContain("157 days");
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  const right = await inOpenCard(
    page,
    (root) => root.querySelector("[role=dialog]")?.getBoundingClientRect().right,
  );
  expect(Math.abs(box.bottom - height)).toBeLessThanOrEqual(1);
  expect(box.bottom - box.top).toBeLessThanOrEqual(0.6 * height + 1);
  expect([box.left, right]).toEqual([0, width]);
});

test("a tap beside the sheet closes it", async () => {
  const { x, y } = await firstMark(page);
  await page.tap(x, y);
  await cardOpens(page);
  await page.tap(10, 10);
  await cardCloses(page);
});

test("a tap on a name in a link follows the link", async () => {
  await firstMark(page);
  const { x, y } = await page.evaluate(() => {
    const box = document.querySelector("#link")?.getBoundingClientRect() ?? new DOMRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  await page.tap(x, y);
  await eventually("the link is followed", () =>
    page.evaluate(() => location.hash === "#followed"),
  );
  await pause(500);
  expect(await openCard(page)).toBeUndefined();
});
