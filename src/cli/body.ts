import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium, type Page } from "playwright-core";
import { build } from "vite";
import { findBrowser, isRoot } from "./browser.js";
import type { Command } from "./command.js";

/** A host that no browser looks up: a page's own requests end here, and nothing leaves. */
const ADDRESS = "http://saved-page.invalid/";
const READING = fileURLToPath(new URL("../content/reading.ts", import.meta.url));

/** Run in the page: the text that detection reads, without the headline. */
const READ_BODY = `reading.readPage(document).then(({ blocks }) =>
  blocks.filter(({ element }) => element.localName !== "h1").map(({ text }) => text).join("\\n"))`;

/**
 * Writes what the content script reads of saved pages, as a line for each file. The pages' own
 * scripts do not run and nothing they name is loaded.
 */
export const body: Command = {
  usage: "FILE.html…",
  summary: "the article body of saved pages, as JSON lines",
  run: async (files, _dataset, terminal) => {
    if (files.length === 0) {
      terminal.complain("body takes files: found none");
      return 2;
    }
    const reading = await bundledReading();
    const flags = isRoot() ? ["--no-sandbox"] : [];
    const browser = await chromium.launch({ executablePath: findBrowser("chromium"), args: flags });
    try {
      const page = await browser.newPage();
      let isComplete = true;
      for (const file of files) {
        const text = await bodyOf(page, file, reading).catch((error: unknown) => {
          terminal.complain(`${file}: ${error instanceof Error ? error.message : error}`);
          isComplete = false;
        });
        if (text !== undefined) await terminal.print(JSON.stringify({ file, text }));
      }
      return isComplete ? 0 : 2;
    } finally {
      await browser.close();
    }
  },
};

/** The content script's own code, as one classic script with a global `reading`. */
async function bundledReading(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "silent",
    build: { write: false, lib: { entry: READING, name: "reading", formats: ["iife"] } },
  });
  const [bundle] = Array.isArray(built) ? built : [];
  const code = bundle?.output[0].code;
  if (code === undefined) throw new Error("the reading code is bundled as one file: it is not");
  return code;
}

async function bodyOf(page: Page, file: string, reading: string): Promise<string> {
  const bytes = readFileSync(file);
  await page.unrouteAll();
  await page.route("**/*", (route) =>
    route.request().url() === ADDRESS
      ? route.fulfill({ body: bytes, headers: headersOf(file, bytes) })
      : route.abort(),
  );
  await page.goto(ADDRESS, { waitUntil: "domcontentloaded" });
  await page.evaluate(`globalThis.reading ??= (() => { ${reading}; return reading; })()`);
  return page.evaluate<string>(READ_BODY);
}

function headersOf(file: string, bytes: Buffer): Record<string, string> {
  const type = file.endsWith(".xhtml") ? "application/xhtml+xml" : "text/html";
  // Bytes that make sense as UTF-8 are; of others the page itself says what they are.
  const charset = isUnicode(bytes) ? "; charset=utf-8" : "";
  return { "content-type": `${type}${charset}`, "content-security-policy": "script-src 'none'" };
}

function isUnicode(bytes: Buffer): boolean {
  const isAscii = bytes.every((byte) => byte < 0x80);
  if (isAscii) return false;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
