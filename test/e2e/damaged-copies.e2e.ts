/** Lists of which the browser's files were overwritten: the others stay, what can be mended is, the rest is said. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { askWorker } from "../support/ask-worker.js";
import { damageSources, fillSources } from "../support/fill-sources.js";
import { openStage, type Stage } from "../support/launch.js";
import { hears, openOurPage, press, texts } from "../support/our-page.js";
import { browserName } from "../support/story.js";
import { eventually, type TestPage } from "../support/test-browser.js";

let stage: Stage;
let options: TestPage;

beforeAll(async () => {
  stage = await openStage(browserName(), {});
  options = await openOurPage(stage.browser, "options/index.html");
  await fillSources(options, 3);
  await damageSources(options, {
    "Example list 00": ["packed"],
    "Example list 01": ["packed", "texts"],
  });
  await stage.browser.killWorker();
});
afterAll(() => stage?.close());

async function isFound(name: string): Promise<boolean> {
  const hits = await askWorker(options, "searchCompanies", { query: name });
  return hits.some((hit) => hit.name === name);
}

test("those that are whole are in use at once", async () => {
  expect(await isFound("Firm firm-02")).toBe(true);
  expect(await isFound("Panasonic Corporation")).toBe(true);
});

test("one whose text is whole comes back by itself", async () => {
  await eventually("its company", () => isFound("Firm firm-00"));
});

test("one that is lost says so, and can be removed", async () => {
  await options.close();
  options = await openOurPage(stage.browser, "options/index.html");
  const lost = async () =>
    (await texts(options, ".source")).find((row) => row.includes("Example list 01"));
  const row = await eventually("the words", async () => {
    const text = await lost();
    return text?.includes("copy cannot be read") ? text : undefined;
  });
  expect(row).toContain("The copy on this device cannot be read, and nothing of it is in use.");
  expect(row).toContain("0 of 1 records used");
  expect(await isFound("Firm firm-01")).toBe(false);
  await press(options, "More on Example list 01");
  await press(options, "Example list 01: Remove");
  await hears(options, "Removed: Example list 01");
  expect(await lost()).toBeUndefined();
});
