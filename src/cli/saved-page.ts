import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

/** A host that no browser looks up: a page's own requests end here, and nothing leaves. */
const ADDRESS = "http://saved-page.invalid/";

/** Shows a saved page. Its own scripts do not run, and nothing that it names is loaded. */
export async function showSavedPage(page: Page, file: string): Promise<void> {
  const bytes = readFileSync(file);
  await page.unrouteAll();
  await page.route("**/*", (route) =>
    route.request().url() === ADDRESS
      ? route.fulfill({ body: bytes, headers: headersOf(file, bytes) })
      : route.abort(),
  );
  await page.goto(ADDRESS, { waitUntil: "domcontentloaded" });
}

function headersOf(file: string, bytes: Buffer): Record<string, string> {
  const type = file.endsWith(".xhtml") ? "application/xhtml+xml" : "text/html";
  // Bytes that make sense as UTF-8 are; of others the page itself says what they are.
  const charset = isUnicode(bytes) ? "; charset=utf-8" : "";
  return { "content-type": `${type}${charset}`, "content-security-policy": "script-src 'none'" };
}

/** Bytes below 128 alone say nothing: some Japanese encodings have no others. */
function isUnicode(bytes: Buffer): boolean {
  if (bytes.every((byte) => byte < 0x80)) return false;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
