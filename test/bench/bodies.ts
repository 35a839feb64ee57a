import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { READ_ARTICLE, readingBundle } from "../../src/cli/reading-bundle.js";
import { showSavedPage } from "../../src/cli/saved-page.js";
import { fileOf, readHardPages } from "../support/hard-pages.js";
import { median } from "./measure.js";
import { type Score, shingleScore } from "./shingles.js";

const HARD = fileURLToPath(new URL("../e2e/pages/", import.meta.url));
const IMITATED = fileURLToPath(new URL("pages/", import.meta.url));

/**
 * Pages whose body is marked with `data-body`, and what in it is not of it with `data-body="not"`.
 * Captions are none of it, as public benchmarks have it.
 */
export const LABELLED_PAGES = {
  "hard pages": readHardPages()
    .filter(({ isBodyScored }) => isBodyScored !== false)
    .map((hardPage) => join(HARD, fileOf(hardPage))),
  "imitations of sites": readdirSync(IMITATED).map((name) => join(IMITATED, name)),
} as const;

export type Compared = {
  readonly ours: Score;
  readonly theirs: Score;
  readonly oursMs: number;
  readonly theirsMs: number;
};

type Reading = { readonly text: string; readonly ms: number };

/** Reads a file as the content script does and as Mozilla's Readability does, `rounds` times in turns. */
export async function bodyComparison(rounds: number) {
  const reading = await readingBundle();
  const require = createRequire(import.meta.url);
  const readability = readFileSync(require.resolve("@mozilla/readability/Readability.js"), "utf8");

  /** @returns `undefined` for a page without a body */
  return async (page: Page, file: string): Promise<Compared | undefined> => {
    await showSavedPage(page, file);
    await page.evaluate(`globalThis.reading = ${reading}`);
    await page.evaluate(`${readability}; globalThis.Readability = Readability`);
    const readings: { ours: Reading; theirs: Reading }[] = [];
    for (let round = 0; round < rounds; round += 1) {
      readings.push({ ours: await readOurs(page), theirs: await readTheirs(page) });
    }
    const expected = await expectedBody(page);
    const [first] = readings;
    if (expected === "" || first === undefined) return undefined;
    return {
      ours: shingleScore(expected, first.ours.text),
      theirs: shingleScore(expected, first.theirs.text),
      oursMs: median(readings.map(({ ours }) => ours.ms)),
      theirsMs: median(readings.map(({ theirs }) => theirs.ms)),
    };
  };
}

/** Without the pauses in which the content script waits for the page to be idle. */
function readOurs(page: Page): Promise<Reading> {
  return page.evaluate<Reading>(`(async () => {
    globalThis.requestIdleCallback = (run) => void run();
    const start = performance.now();
    await reading.readPage(document);
    const ms = performance.now() - start;
    return { text: await ${READ_ARTICLE}, ms };
  })()`);
}

/** Readability changes the document that it reads, so its users hand it a copy, as its manual says. */
function readTheirs(page: Page): Promise<Reading> {
  return page.evaluate<Reading>(`(() => {
    const start = performance.now();
    const article = new Readability(document.cloneNode(true)).parse();
    const ms = performance.now() - start;
    const holder = document.implementation.createHTMLDocument("").body;
    holder.innerHTML = article?.content ?? "";
    for (const block of holder.querySelectorAll("p, div, li, td, th, h2, h3, h4, br, dt, dd, figcaption")) block.append("\\n");
    return { text: holder.textContent, ms };
  })()`);
}

function expectedBody(page: Page): Promise<string> {
  return page.evaluate(() => {
    for (const left of document.querySelectorAll<HTMLElement>("[data-body=not], figcaption")) {
      left.style.setProperty("display", "none", "important");
    }
    // What is not laid out yet, or waits for a script, has no text as it is shown.
    document.body.style.setProperty("animation", "none", "important");
    for (const each of document.querySelectorAll<HTMLElement>("*")) {
      each.style.setProperty("content-visibility", "visible");
      if (each.matches("[data-body=''], body")) each.style.setProperty("visibility", "visible");
    }
    const bodies = document.querySelectorAll<HTMLElement>("[data-body='']");
    return [...bodies].map((body) => body.innerText).join("\n");
  });
}
