import { readFileSync } from "node:fs";
import type { Page, Request } from "playwright-core";

/** A host that no browser looks up: a page's own requests end here, and nothing leaves. */
const ADDRESS = "http://saved-page.invalid/";

const SAYS_UNICODE = /^[\s\S]{0,2000}<meta[^>]{1,80}charset=["']?utf-8/i;

/** Text in another encoding seldom has as many whole characters of UTF-8 for a broken one. */
const WHOLE_FOR_BROKEN = 4;

/**
 * Shows a saved page. Its own scripts do not run, nothing that it names is loaded, and it leads
 * nowhere else, also not by a refresh.
 */
export async function showSavedPage(page: Page, file: string): Promise<void> {
  const bytes = readFileSync(file);
  let isServed = false;
  await page.unrouteAll();
  await page.route("**/*", (route) => {
    const request = route.request();
    if (!isOfPage(request, page)) return route.abort();
    if (isServed) return route.fulfill({ status: 204 }); // the page that is shown stays
    isServed = true;
    return route.fulfill({ body: bytes, headers: headersOf(file, bytes) });
  });
  await page.goto(ADDRESS, { waitUntil: "domcontentloaded" });
}

/** Is it for what the tab itself is to show? */
function isOfPage(request: Request, page: Page): boolean {
  return request.isNavigationRequest() && request.frame() === page.mainFrame();
}

function headersOf(file: string, bytes: Buffer): Record<string, string> {
  const type = file.endsWith(".xhtml") ? "application/xhtml+xml" : "text/html";
  return {
    "content-type": `${type}${charsetOf(bytes)}`,
    "content-security-policy": "script-src 'none'",
  };
}

/** Bytes that make sense as UTF-8 are; of others the page itself says what they are, unless it is wrong. */
function charsetOf(bytes: Buffer): string {
  if (isUnicode(bytes)) return "; charset=utf-8";
  const isLatin = bytes.some((byte) => byte >= 0x80) && SAYS_UNICODE.test(bytes.toString("latin1"));
  return isLatin ? "; charset=windows-1252" : "";
}

/**
 * Of many characters one may be broken, as where a text was cut off in the middle of one. Bytes below
 * 128 alone say nothing: some Japanese encodings have no others.
 */
function isUnicode(bytes: Buffer): boolean {
  let [whole, broken] = [0, 0];
  for (const character of new TextDecoder().decode(bytes)) {
    if (character === "\ufffd") broken += 1;
    else if (character > "\u007f") whole += 1;
  }
  return whole > broken * WHOLE_FOR_BROKEN;
}
