/** Fifty lists in the options page: found, moved and removed without losing one's place. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { fillSources } from "../support/fill-sources.js";
import { openStage, type Stage } from "../support/launch.js";
import { fill, focusOn, hears, openOurPage, press, texts } from "../support/our-page.js";
import { browserName } from "../support/story.js";
import { eventually, type TestPage } from "../support/test-browser.js";

const LISTS = 50;
/** With those that came with the extension, and the registers that can be asked. */
const ALL = LISTS + 6;

let stage: Stage;
let options: TestPage;

beforeAll(async () => {
  stage = await openStage(browserName(), {});
  options = await openOurPage(stage.browser, "options/index.html");
  await eventually("the sources", async () => (await titles()).length > 0);
  await fillSources(options, LISTS);
  await options.close();
  options = await openOurPage(stage.browser, "options/index.html");
  await eventually("all sources", async () => (await titles()).length === ALL);
});
afterAll(() => stage?.close());

function titles(): Promise<readonly string[]> {
  return texts(options, ".source > .row .choice");
}

/** The number of that list, counted from 1. */
async function placeOf(title: string): Promise<number> {
  return (await titles()).indexOf(title) + 1;
}

/** What the keyboard is on, by its name. */
function focused(): Promise<string> {
  return options.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.ariaLabel ?? activeElement?.closest("label")?.textContent ?? "";
  });
}

/** Lets every row be told from one that is made anew. */
function nameRows(): Promise<void> {
  return options.evaluate(() => {
    for (const row of document.querySelectorAll<HTMLElement>(".source")) row.dataset["seen"] = "";
  });
}

/** How many rows were made since. */
function newRows(): Promise<number> {
  return options.evaluate(() => document.querySelectorAll(".source:not([data-seen])").length);
}

test("are all read as one dataset, and each list's company is found", async () => {
  const [totals] = await texts(options, "section > p");
  expect(totals).toContain(`from ${LISTS + 3} of ${ALL} sources.`);
});

test("one is found by the filter as it is typed, and all come back", async () => {
  await fill(options, "Filter the sources", "LIST 37");
  await hears(options, "1 source shown");
  expect(await titles()).toEqual(["Example list 37"]);
  for (const _letter of "LIST 37") await options.press("Backspace");
  await eventually("all sources", async () => (await titles()).length === ALL);
  expect(await focused()).toContain("Filter the sources");
});

test("one is moved place by place: the keyboard stays on it, and no row is made anew", async () => {
  const title = "Example list 20";
  const up = `${title}: Move up`;
  const before = await placeOf(title);
  await nameRows();
  await focusOn(options, up);
  for (let moved = 1; moved <= 5; moved += 1) {
    await options.press("Enter");
    await hears(options, new RegExp(`^${title} is number ${before - moved} of ${ALL}\\.`));
    await eventually("the focus on the button", async () => (await focused()) === up);
  }
  expect(await placeOf(title)).toBe(before - 5);
  expect(await newRows()).toBe(0);
});

test("one after the other is removed: the keyboard goes to the next, and the last comes back", async () => {
  const [next, ...removed] = (await titles()).slice(20, 25).reverse();
  await nameRows();
  for (const [at, title] of removed.reverse().entries()) {
    await focusOn(options, `${title}: Remove`);
    await options.press("Enter");
    await hears(options, `Removed: ${title}`);
    await eventually("the row gone", async () => !(await titles()).includes(title));
    const after = removed[at + 1] ?? next;
    await eventually("the focus on the next", async () => (await focused()) === after);
  }
  expect(await newRows()).toBe(0);
  await press(options, "Undo");
  await eventually("it is back", async () => (await titles()).includes(removed.at(-1) ?? ""));
  expect(await titles()).toHaveLength(ALL - removed.length + 1);
});
