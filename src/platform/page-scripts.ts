import browser from "webextension-polyfill";
import { allowedOrigins } from "./permissions.js";

const SCRIPT_ID = "allowed-sites";

/**
 * Lets the content script run by itself on the sites that the reader allowed. What is registered
 * follows from the permissions alone, so calling it again does no harm.
 */
export async function registerAllowedSites(): Promise<void> {
  const matches = [...(await allowedOrigins())];
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (registered.length > 0) {
    await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  }
  if (matches.length === 0) return;
  const script = { id: SCRIPT_ID, js: contentScript(), matches, runAt: "document_idle" } as const;
  await browser.scripting.registerContentScripts([script]);
}

/** Runs the content script in a tab this once. @returns `false` where the browser does not allow it */
export async function annotateOnce(tab: number): Promise<boolean> {
  try {
    const [result] = await browser.scripting.executeScript({
      target: { tabId: tab },
      files: contentScript(),
    });
    return result?.error === undefined;
  } catch {
    return false;
  }
}

/** The built file, as the manifest names it, which is a whole address in Firefox; absolute, for both. */
function contentScript(): string[] {
  const files = browser.runtime.getManifest().content_scripts?.[0]?.js ?? [];
  return files.map((file) => new URL(file, browser.runtime.getURL("")).pathname);
}
