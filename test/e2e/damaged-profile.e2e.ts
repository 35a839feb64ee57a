/** A browser whose files of added lists were overwritten while it was closed; both then begin an empty database. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { askWorker } from "../support/ask-worker.js";
import { fillSources } from "../support/fill-sources.js";
import { openStage, type Stage } from "../support/launch.js";
import { openOurPage, press, texts } from "../support/our-page.js";
import { browserName } from "../support/story.js";
import { eventually, type TestPage } from "../support/test-browser.js";

/** Where the two browsers keep the databases of an extension's pages, below the profile. */
const DATABASES =
  /chrome-extension_[a-z]+_0\.indexeddb|moz-extension\+\+\+[\w-]+\/idb\/.*\.sqlite$/;
const RUBBISH = Buffer.alloc(20_000, 0xa5);

const profile = mkdtempSync(join(tmpdir(), "breachnote-profile-"));
let stage: Stage | undefined;
afterAll(async () => {
  await stage?.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

async function openOptions(): Promise<TestPage> {
  stage = await openStage(browserName(), {}, { profile });
  return openOurPage(stage.browser, "options/index.html");
}

function overwriteDatabases(): number {
  const files = readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => DATABASES.test(path));
  for (const file of files) writeFileSync(file, RUBBISH);
  return files.length;
}

async function isFound(page: TestPage, name: string): Promise<boolean> {
  const hits = await askWorker(page, "searchCompanies", { query: name });
  return hits.some((hit) => hit.name === name);
}

test("bundled lists go on, what was lost is named, and lists can be added again", async () => {
  const before = await openOptions();
  await fillSources(before, 2);
  await askWorker(before, "describeSources", {});
  expect(await isFound(before, "Firm firm-01")).toBe(true);
  await stage?.close();
  expect(overwriteDatabases()).toBeGreaterThan(0);

  const after = await openOptions();
  const warning = () => texts(after, "section[aria-labelledby=sources] .warning");
  const [said] = await eventually("the words", async () => {
    const found = await warning();
    return found.length > 0 && found;
  });
  expect(said).toContain("lists that were on this device: Example list");
  expect(await isFound(after, "Panasonic Corporation")).toBe(true);
  expect(await isFound(after, "Firm firm-01")).toBe(false);
  await press(after, "Put away");
  await eventually("no words any more", async () => (await warning()).length === 0);
  await fillSources(after, 2);
  expect(await isFound(after, "Firm firm-01")).toBe(true);
});
