import type { TestBrowser } from "./test-browser.js";

/** All that the extension keeps on the device, and until the browser closes. */
export async function keptBy(browser: TestBrowser): Promise<string> {
  const page = await browser.openExtensionPage("src/welcome/index.html");
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

declare const chrome: {
  storage: Record<"local" | "session", { get(keys: null): Promise<object> }>;
};
