import { chromium, type Page } from "playwright-core";
import { findBrowser, isRoot } from "./browser.js";
import type { Command } from "./command.js";
import { readingBundle } from "./reading-bundle.js";
import { showSavedPage } from "./saved-page.js";

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
    const reading = await readingBundle();
    const args = isRoot() ? ["--no-sandbox"] : [];
    const browser = await chromium.launch({ executablePath: findBrowser("chromium"), args });
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

async function bodyOf(page: Page, file: string, reading: string): Promise<string> {
  await showSavedPage(page, file);
  await page.evaluate(`globalThis.reading = ${reading}`);
  return page.evaluate<string>(READ_BODY);
}
