import { DEFAULT_SETTINGS, type Settings } from "../../src/domain/settings.js";
import { SETTINGS_VERSION } from "../../src/platform/settings-migrations.js";
import type { TestBrowser } from "./test-browser.js";

/** Stores what a reader would choose on the options page; what is not named is as at the start. */
export async function choose(browser: TestBrowser, chosen: Partial<Settings>): Promise<void> {
  const page = await browser.openExtensionPage("src/welcome/index.html");
  await page.evaluate(
    async (settings) => {
      const { browser: api = chrome } = globalThis as { browser?: typeof chrome };
      await api.storage.local.set({ settings });
    },
    { version: SETTINGS_VERSION, value: { ...DEFAULT_SETTINGS, ...chosen } },
  );
  await page.close();
}

declare const chrome: { storage: { local: { set(values: object): Promise<void> } } };
