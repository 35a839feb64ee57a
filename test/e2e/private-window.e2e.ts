import { expect, test } from "vitest";
import { firstMark, hoverFirstMark, inOpenCard } from "../support/open-card.js";
import { readMarks } from "../support/read-marks.js";
import { pageFile } from "../support/serve.js";
import { useStage } from "../support/story.js";
import { eventually } from "../support/test-browser.js";

const ADDRESS = "borncity.com/win/2021/11/30/panasonic-file-server/";

const stage = useStage({ [ADDRESS]: pageFile("panasonic.html") });

/** All that the extension keeps on the device, and until the browser closes. */
async function kept(): Promise<string> {
  const page = await stage.current.browser.openExtensionPage("src/welcome/index.html");
  const found = await page.evaluate(async () => {
    const { browser: api = chrome } = globalThis as { browser?: typeof chrome };
    const { local, session } = api.storage;
    // Firefox opens this page beside the private one, where there are no databases to ask for.
    const databases = await indexedDB.databases().catch(() => []);
    return JSON.stringify([await local.get(null), await session.get(null), databases]);
  });
  await page.close();
  return found;
}

test("in a private window an article is marked and explained, and nothing is kept (complaint 48)", async () => {
  const page = await stage.current.browser.newPrivatePage();
  await page.goto(`http://${ADDRESS}`);
  await firstMark(page);
  const before = await kept();

  await page.bringToFront();
  expect((await hoverFirstMark(page)).text).toContain("157 days");
  await inOpenCard(page, (root) => {
    const buttons = [...root.querySelectorAll("button")];
    buttons.find(({ textContent }) => textContent === "Hide here")?.click();
  });
  await eventually("no marks", async () => (await readMarks(page)).length === 0);
  expect(await kept()).toBe(before);

  await page.goto(`http://${ADDRESS}`);
  expect(await firstMark(page)).toMatchObject({ text: "Panasonic" });
  await page.close();
});

declare const chrome: {
  storage: Record<"local" | "session", { get(keys: null): Promise<object> }>;
};
