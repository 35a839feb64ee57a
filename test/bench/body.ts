/**
 * `npm run bench:body`: the article bodies of the hard pages, as the content script reads them and as
 * Mozilla's Readability does, against what `data-body` marks as the body; and the time that each takes.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { chromium, type Page } from "playwright-core";
import { findBrowser, isRoot } from "../../src/cli/browser.js";
import { readingBundle } from "../../src/cli/reading-bundle.js";
import { showSavedPage } from "../../src/cli/saved-page.js";
import { fileOf, readHardPages } from "../support/hard-pages.js";
import { type Score, shingleScore } from "./shingles.js";

/** Each page is read this often by either, in turns; medians count. */
const ROUNDS = 15;
const WORST = 8;

type Reading = { readonly text: string; readonly ms: number };
type Compared = {
  readonly name: string;
  readonly ours: Score;
  readonly theirs: Score;
  readonly oursMs: number;
  readonly theirsMs: number;
};

const args = isRoot() ? ["--no-sandbox"] : [];
const browser = await chromium.launch({ executablePath: findBrowser("chromium"), args });
try {
  const page = await browser.newPage();
  const reading = await readingBundle();
  const require = createRequire(import.meta.url);
  const readability = readFileSync(require.resolve("@mozilla/readability/Readability.js"), "utf8");
  const compared: Compared[] = [];
  for (const hardPage of readHardPages()) {
    if (hardPage.isBodyScored === false) continue;
    const file = new URL(`../e2e/pages/${fileOf(hardPage)}`, import.meta.url);
    await showSavedPage(page, fileURLToPath(file));
    await page.evaluate(`globalThis.reading = ${reading}`);
    await page.evaluate(`${readability}; globalThis.Readability = Readability`);
    const found = await compare(page, hardPage.name);
    if (found !== undefined) compared.push(found);
  }
  print(compared);
} finally {
  await browser.close();
}

/** @returns `undefined` for a page without a body */
async function compare(page: Page, name: string): Promise<Compared | undefined> {
  const readings: { ours: Reading; theirs: Reading }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    readings.push({ ours: await readOurs(page), theirs: await readTheirs(page) });
  }
  const expected = await expectedBody(page);
  const [first] = readings;
  if (expected === "" || first === undefined) return undefined;
  return {
    name,
    ours: shingleScore(expected, first.ours.text),
    theirs: shingleScore(expected, first.theirs.text),
    oursMs: median(readings.map(({ ours }) => ours.ms)),
    theirsMs: median(readings.map(({ theirs }) => theirs.ms)),
  };
}

/** Without the pauses in which the content script waits for the page to be idle. */
function readOurs(page: Page): Promise<Reading> {
  return page.evaluate<Reading>(`(async () => {
    globalThis.requestIdleCallback = (run) => void run();
    const start = performance.now();
    const { blocks } = await reading.readPage(document);
    const ms = performance.now() - start;
    const body = blocks.filter(({ element }) => element.localName !== "h1");
    return { text: body.map(({ text }) => text).join("\\n"), ms };
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
    for (const left of document.querySelectorAll<HTMLElement>("[data-body=not]")) {
      left.style.setProperty("display", "none", "important");
    }
    // What is not laid out yet has no text as it is shown.
    for (const each of document.querySelectorAll<HTMLElement>("*")) {
      each.style.setProperty("content-visibility", "visible");
    }
    const bodies = document.querySelectorAll<HTMLElement>("[data-body='']");
    return [...bodies].map((body) => body.innerText).join("\n");
  });
}

function print(compared: readonly Compared[]): void {
  const line = (label: string, score: (of: Compared) => Score, ms: (of: Compared) => number) => {
    const mean = (part: keyof Score) =>
      (compared.reduce((sum, of) => sum + score(of)[part], 0) / compared.length).toFixed(3);
    const all = compared.reduce((sum, of) => sum + ms(of), 0);
    const parts = [mean("f1"), mean("precision"), mean("recall"), all.toFixed(1)];
    console.log(`${label.padEnd(14)}${parts.map((part) => part.padStart(11)).join("")}`);
    return all;
  };
  console.log(`${compared.length} pages, runs of four words; medians of ${ROUNDS} readings\n`);
  console.log(`${"".padEnd(14)}         F1  precision     recall   ms in all`);
  const ours = line(
    "Breachnote",
    (of) => of.ours,
    (of) => of.oursMs,
  );
  const theirs = line(
    "Readability",
    (of) => of.theirs,
    (of) => of.theirsMs,
  );
  console.log(`\ntime: ${(ours / theirs).toFixed(3)} of Readability's`);
  console.log("\nworst of ours, with Readability's F1 beside");
  for (const { name, ours: own, theirs: peer } of compared
    .toSorted((a, b) => a.ours.f1 - b.ours.f1)
    .slice(0, WORST)) {
    console.log(`  ${own.f1.toFixed(3)}  ${peer.f1.toFixed(3)}  ${name}`);
  }
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
}
