import type { Browser, Page } from "playwright-core";
import { bareChromium } from "./bare-chromium.js";
import type { Command } from "./command.js";
import { READ_ARTICLE, readingBundle } from "./reading-bundle.js";
import { showSavedPage } from "./saved-page.js";

/** A page that is not read within this long, in ms, is given up; one of 10 MB takes a few seconds. */
const READ_WITHIN_MS = 60_000;

/**
 * Writes what the content script reads of saved pages, without headline and captions, as a line for
 * each file, with an empty text for one that cannot be read. The pages' own scripts do not run and
 * nothing they name is loaded.
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
    const browser = await bareChromium();
    try {
      let isComplete = true;
      for (const file of files) {
        const text = await bodyOf(browser, file, reading).catch((error: unknown) => {
          terminal.complain(`${file}: ${error instanceof Error ? error.message : error}`);
          isComplete = false;
          return "";
        });
        await terminal.print(JSON.stringify({ file, text }));
      }
      return isComplete ? 0 : 2;
    } finally {
      await browser.close();
    }
  },
};

/** In a tab of its own: what breaks one breaks no other. */
async function bodyOf(browser: Browser, file: string, reading: string): Promise<string> {
  const page = await browser.newPage();
  page.setDefaultTimeout(READ_WITHIN_MS);
  try {
    return await Promise.race([readIn(page, file, reading), givenUp(page)]);
  } finally {
    await page.close();
  }
}

async function readIn(page: Page, file: string, reading: string): Promise<string> {
  await showSavedPage(page, file);
  await page.evaluate(`globalThis.reading = ${reading}`);
  return page.evaluate<string>(`document.body === null ? "" : ${READ_ARTICLE}`);
}

function givenUp(page: Page): Promise<never> {
  return new Promise((_, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`not read within ${READ_WITHIN_MS} ms`)),
      READ_WITHIN_MS,
    );
    page.once("close", () => clearTimeout(timer));
    page.once("crash", () => reject(new Error("the tab crashed")));
  });
}
