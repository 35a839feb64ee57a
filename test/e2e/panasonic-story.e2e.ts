import { afterEach, beforeEach, expect, test } from "vitest";
import { readMarks } from "../support/read-marks.js";
import { SAMPLE_SITES } from "../support/sample-sites.js";
import { useStage } from "../support/story.js";
import { eventually, type TestPage } from "../support/test-browser.js";

const ADDRESS = "borncity.com/win/2021/11/30/panasonic-file-server/";
const CARD_HOST = "html > div[popover]";

const stage = useStage(SAMPLE_SITES);
let page: TestPage;

beforeEach(async () => {
  const { browser } = stage.current;
  page = await browser.newPage();
  await page.goto(`http://${ADDRESS}`);
});

afterEach(() => page.close());

async function firstMark() {
  return eventually("a mark", async () => (await readMarks(page))[0]);
}

function cardText(): Promise<string | undefined> {
  return page.inShadow(CARD_HOST, (root) => root.querySelector("[role=dialog]")?.textContent ?? "");
}

test("the first Panasonic of the article body is underlined, and nothing else", async () => {
  await firstMark();
  expect(await readMarks(page)).toMatchObject([
    { text: "Panasonic", before: "The Japanese electronics maker ", after: " told the public" },
  ]);
});

test("a pointer that rests on the name opens the card", async () => {
  const { x, y } = await firstMark();
  await page.movePointer(x, y);
  const text = await eventually("the card", cardText);
  for (const number of ["157 days", "15 days", "142 days"]) expect(text).toContain(number);
});
