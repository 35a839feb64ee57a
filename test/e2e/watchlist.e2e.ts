import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { packSource } from "../../src/dataset/packed-writer.js";
import { company, companyId, sourceFacts } from "../support/builders.js";
import { BUILT } from "../support/launch.js";
import { openOurPage, press, texts } from "../support/our-page.js";
import { choose } from "../support/reader-settings.js";
import { browserName, useStage } from "../support/story.js";
import { eventually, type TestPage } from "../support/test-browser.js";

/** The extension as it was before its core list had any incident. */
const extension = mkdtempSync(join(tmpdir(), "breachnote-earlier-"));
const core = join("dataset", "core.bin");
cpSync(BUILT[browserName()], extension, { recursive: true });
const panasonic = company("panasonic", { name: "Panasonic Corporation" });
const earlier = packSource(sourceFacts({ companies: [panasonic] }));
writeFileSync(join(extension, core), new Uint8Array(earlier));
afterAll(() => rmSync(extension, { recursive: true }));

const stage = useStage({}, undefined, extension);

/** Opens the popup. @returns what it says is new, once it has anything to say */
async function newsIn(popup: TestPage): Promise<readonly string[]> {
  await eventually("the popup's foot", async () => (await texts(popup, "footer p"))[0] !== "");
  return texts(popup, "#news");
}

/** The worker has looked at the followed company. */
function isWatched(ours: TestPage): Promise<boolean> {
  return ours.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { storage: StorageOfOurPage } };
    return "watched" in (await chrome.storage.local.get("watched"));
  });
}

type StorageOfOurPage = { local: { get(key: string): Promise<object> } };

test("an updated list has news of a followed company, which are told until they are put away", async () => {
  const { browser } = stage.current;
  await choose(browser, { followed: [companyId("panasonic")] });
  const before = await openOurPage(browser, "popup/index.html");
  expect(await newsIn(before)).toEqual([]);
  await eventually("what is known of it", () => isWatched(before));
  await before.close();

  cpSync(join(BUILT[browserName()], core), join(extension, core));
  await browser.updateExtension();
  const after = await eventually("news in the popup", async () => {
    const popup = await openOurPage(browser, "popup/index.html").catch(() => undefined);
    if (popup === undefined || (await newsIn(popup)).length > 0) return popup;
    await popup.close();
    return undefined;
  });
  expect((await newsIn(after))[0]).toMatch(/^\d+ new for companies you follow$/);
  expect((await texts(after, ".news button"))[0]).toBe("Panasonic Corporation");

  await press(after, "Put away");
  await eventually("no more news", async () => (await texts(after, "#news")).length === 0);
  await after.close();
  const again = await openOurPage(browser, "popup/index.html");
  expect(await newsIn(again)).toEqual([]);
  await again.close();
});
