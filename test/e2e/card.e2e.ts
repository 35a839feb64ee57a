import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  cardCloses,
  cardOpens,
  firstMark,
  hoverFirstMark,
  openCard,
  pause,
  pointAtFirstMark,
} from "../support/open-card.js";
import { choose } from "../support/reader-settings.js";
import { pageFile } from "../support/serve.js";
import { useStage } from "../support/story.js";
import type { TestPage } from "../support/test-browser.js";

const ADDRESS = "borncity.com/win/2021/11/30/panasonic-file-server/";

const stage = useStage({ [ADDRESS]: pageFile("panasonic.html") });

let page: TestPage;
beforeEach(async () => {
  page = await stage.current.browser.newPage();
  await page.goto(`http://${ADDRESS}`);
  await page.bringToFront();
});
afterEach(() => page.close());

describe("a card opened by the pointer", () => {
  test("waits until the pointer has rested half a second", async () => {
    await firstMark(page);
    await pointAtFirstMark(page);
    await pause(250);
    expect(await openCard(page)).toBeUndefined();
    await cardOpens(page);
  });

  test("does not open under a pointer that only passes (complaint 21)", async () => {
    const { x, y } = await firstMark(page);
    await page.movePointer(x, y);
    await page.movePointer(x, y + 120);
    await pause(900);
    expect(await openCard(page)).toBeUndefined();
  });

  test("takes no focus, and stands in the viewport by the name", async () => {
    const { y } = await firstMark(page);
    const { box, focused } = await hoverFirstMark(page);
    expect(focused).toBe("");
    expect(Math.min(Math.abs(box.top - y), Math.abs(box.bottom - y))).toBeLessThan(40);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.bottom).toBeLessThanOrEqual(900);
  });

  test("stays while the pointer is on it, and closes after the pointer left", async () => {
    const { box } = await hoverFirstMark(page);
    await page.movePointer(box.left + 40, box.top + 40);
    await pause(700);
    expect(await openCard(page)).toBeDefined();
    await page.movePointer(5, 5);
    await cardCloses(page);
  });

  test("closes by Esc and does not come back while the pointer rests there", async () => {
    await hoverFirstMark(page);
    await page.press("Escape");
    await cardCloses(page);
    await pause(1_000);
    expect(await openCard(page)).toBeUndefined();
  });
});

describe("a card opened by “next company”", () => {
  const focusedInPage = () => page.evaluate(() => document.activeElement?.tagName);

  test("has the focus on its heading, and gives it back by Esc", async () => {
    await firstMark(page);
    await page.evaluate(() => document.querySelector<HTMLElement>("h1 ~ div, header a")?.focus());
    const before = await focusedInPage();
    await stage.current.browser.runCommand("next-company", page);
    const { focused, title } = await cardOpens(page);
    expect(focused).toBe(title);
    await page.press("Escape");
    await cardCloses(page);
    expect(await focusedInPage()).toBe(before);
  });

  test("closes by Tab past its end", async () => {
    await firstMark(page);
    await stage.current.browser.runCommand("next-company", page);
    await cardOpens(page);
    for (let presses = 0; presses < 60 && (await openCard(page)) !== undefined; presses += 1) {
      await page.press("Tab");
    }
    expect(await openCard(page)).toBeUndefined();
  });

  test("stays where the pointer is elsewhere", async () => {
    await firstMark(page);
    await stage.current.browser.runCommand("next-company", page);
    await cardOpens(page);
    await page.movePointer(5, 5);
    await pause(700);
    expect(await openCard(page)).toBeDefined();
  });
});

test("a worker that was killed costs only a retry", async () => {
  await firstMark(page);
  await stage.current.browser.killWorker();
  const { text } = await hoverFirstMark(page);
  expect(text).toContain("157 days");
});

describe("where the reader chose clicks", () => {
  beforeEach(async () => {
    await choose(stage.current.browser, { hover: "click" });
    await page.goto(`http://${ADDRESS}`);
    await page.bringToFront();
  });
  afterEach(() => choose(stage.current.browser, {}));

  test("a pointer that rests opens nothing, and a click opens the card (complaint 22)", async () => {
    const { x, y } = await firstMark(page);
    await page.movePointer(x, y);
    await pause(1_000);
    expect(await openCard(page)).toBeUndefined();
    await page.click(x, y);
    expect((await cardOpens(page)).focused).toBe("");
    await page.click(10, 600); // beside the columns
    await cardCloses(page);
  });

  test("a click on a link follows the link", async () => {
    const { x, y } = await firstMark(page);
    await page.evaluate(() => {
      const paragraph = document.querySelector("[itemprop=articleBody] > p");
      const link = Object.assign(document.createElement("a"), { href: "#followed" });
      const text = paragraph?.firstChild;
      if (!(text instanceof Text)) return;
      const name = text.splitText(text.data.indexOf("Panasonic"));
      name.splitText("Panasonic".length);
      link.append(name.cloneNode());
      name.replaceWith(link);
    });
    await pause(1_000);
    await page.click(x, y);
    await pause(500);
    expect(await openCard(page)).toBeUndefined();
    expect(await page.evaluate(() => location.hash)).toBe("#followed");
  });
});
