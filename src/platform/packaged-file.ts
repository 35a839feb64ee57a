import browser from "webextension-polyfill";

/** Reads a file of the extension's own package; no network is involved. */
export async function readPackaged(path: string): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL(path));
  return response.arrayBuffer();
}
