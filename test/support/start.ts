/**
 * `npm start`: the sample pages in a real browser with the extension. With a display the window stays open until
 * it is closed; without one the findings are printed and pictures are written. `npm start -- firefox` takes Firefox.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { type BrowserName, hasDisplay } from "../../src/cli/browser.js";
import { openStage, type Stage } from "./launch.js";
import { readMarks } from "./read-marks.js";
import { SAMPLE_SITES } from "./sample-sites.js";
import type { TestBrowser, TestPage } from "./test-browser.js";

const PICTURES = "dist/screenshots";
/** Longer than the pause before a card opens (500 ms) and the worker's first answer. */
const CARD_WAIT_MS = 1_500;
const MARKS_WAIT_MS = 3_000;
/** The popup comes first, while the article is the tab that was in front. */
const OUR_PAGES = [
  { name: "popup", query: "", width: 380, height: 600 },
  { name: "details", query: "?company=panasonic", width: 1_000, height: 1_600 },
  { name: "options", query: "", width: 1_000, height: 1_200 },
  { name: "welcome", query: "", width: 1_000, height: 900 },
] as const;

const name: BrowserName = process.argv.includes("firefox") ? "firefox" : "chromium";
const isShown = hasDisplay();
const stage = await openStage(name, SAMPLE_SITES, { headless: !isShown });
try {
  console.log(`${name} ${stage.browser.version} with dist/${name === "firefox" ? name : "chrome"}`);
  for (const address of Object.keys(SAMPLE_SITES)) await showPage(stage, address);
  if (isShown) await waitUntilClosed(stage.browser);
  else await pictureOurPages(stage.browser);
} finally {
  await stage.close();
}

async function showPage({ browser, server }: Stage, address: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`http://${address}`);
  const marks = await marksWhenSettled(page);
  console.log(`\nhttp://${address}`);
  console.log(marks.length === 0 ? "  nothing is marked" : `  ${marks.length} marked:`);
  for (const { before, text, after } of marks) console.log(`  …${before}[${text}]${after}…`);
  const stray = server.requests.filter(({ kind }) => kind === "stray");
  console.log(`  requests to other sites: ${stray.length}`);
  for (const { method, url } of stray) console.log(`  ${method} ${url}`);
  if (!isShown) await picturePage(page, new URL(`http://${address}`).pathname);
}

async function marksWhenSettled(page: TestPage) {
  const until = Date.now() + MARKS_WAIT_MS;
  let marks = await readMarks(page);
  while (marks.length === 0 && Date.now() < until) {
    await pause(100);
    marks = await readMarks(page);
  }
  return marks;
}

async function picturePage(page: TestPage, path: string): Promise<void> {
  const title = path.split("/").filter(Boolean).at(-1) ?? "page";
  for (const scheme of ["light", "dark"] as const) {
    await page.setColorScheme(scheme);
    await picture(page, `${title}-${scheme}`);
    const [first] = await readMarks(page);
    if (first === undefined) continue;
    await page.movePointer(first.x, first.y);
    await pause(CARD_WAIT_MS);
    await picture(page, `${title}-card-${scheme}`);
    await page.movePointer(0, 0);
    await pause(CARD_WAIT_MS);
  }
}

async function pictureOurPages(browser: TestBrowser): Promise<void> {
  console.log("");
  for (const { name: ours, query, width, height } of OUR_PAGES) {
    const page = await browser.openExtensionPage(`src/${ours}/index.html${query}`);
    await page.resize(width, height);
    await pause(CARD_WAIT_MS);
    if (ours === "popup") await printPopup(page);
    for (const scheme of ["light", "dark"] as const) {
      await page.setColorScheme(scheme);
      await pause(300);
      await picture(page, `${ours}-${scheme}`);
    }
    await page.close();
  }
}

/** What the popup lists of the article in front. */
async function printPopup(page: TestPage): Promise<void> {
  const found = await page.evaluate(() =>
    [...document.querySelectorAll(".finding")].map((item) =>
      [...item.querySelectorAll("h3, dt, dd, .state")].map(({ textContent }) => textContent),
    ),
  );
  console.log(`the popup lists ${found.length} for the article in front`);
  for (const [company, ...words] of found) console.log(`  ${company}: ${words.join(" · ")}`);
}

async function picture(page: TestPage, title: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const path = join(PICTURES, `${title}.png`);
  await page.screenshot(path);
  console.log(`  ${path}`);
}

async function waitUntilClosed(browser: TestBrowser): Promise<void> {
  console.log("\nClose the browser to end.");
  await browser.closed();
}

function pause(ms: number): Promise<void> {
  return new Promise((wait) => setTimeout(wait, ms));
}
