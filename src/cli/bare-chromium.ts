import { type Browser, chromium } from "playwright-core";
import { findBrowser, isRoot } from "./browser.js";

/** The installed Chromium without the extension and without a window. Root may not use its sandbox. */
export function bareChromium(): Promise<Browser> {
  const args = isRoot() ? ["--no-sandbox"] : [];
  return chromium.launch({ executablePath: findBrowser("chromium"), args });
}
