import { DEFAULT_SETTINGS, type Settings } from "../../src/domain/settings.js";
import { SETTINGS_VERSION } from "../../src/platform/settings-migrations.js";
import type { TestBrowser } from "./test-browser.js";

/** Stores what a reader would choose on the options page; what is not named is as at the start. */
export function choose(browser: TestBrowser, chosen: Partial<Settings>): Promise<void> {
  const value = { ...DEFAULT_SETTINGS, ...chosen };
  return storeAs(browser, { version: SETTINGS_VERSION, value });
}

/** Stores anything in the place of the settings. */
export async function storeAs(browser: TestBrowser, settings: unknown): Promise<void> {
  const page = await browser.openExtensionPage("src/welcome/index.html");
  await page.evaluate(async (stored) => {
    const { browser: api = chrome } = globalThis as { browser?: typeof chrome };
    await api.storage.local.set({ settings: stored });
  }, settings);
  await page.close();
}

declare const chrome: { storage: { local: { set(values: object): Promise<void> } } };
