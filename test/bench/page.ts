import type { Page } from "playwright-core";
import { readingBundle } from "../../src/cli/reading-bundle.js";
import { launchChromium } from "../support/chromium.js";
import { BUILT } from "../support/launch.js";
import { servePages } from "../support/serve.js";
import { eventually } from "../support/test-browser.js";
import { median } from "./measure.js";
import { peerCosts } from "./page-peers.js";
import { newsPage, PAGE_NAMES } from "./page-texts.js";
import { costOf, type PageCost, recordTrace } from "./page-trace.js";

/**
 * What the content script costs a page, cold: each page is opened in a tab and a process of its own, in a
 * Chromium with the built extension, beside mark.js and beside wrapping names in elements on the same page.
 *
 * Budgets: 50 KB: own JavaScript 10 ms and 15 % of the page's own tasks, no slice over 6 ms; 1 MB: no slice
 * over 8 ms; no forced layout; a paragraph added later 1/10 of a whole rescan, on 1 MB 1/100; the page's own
 * removal of nodes within 1.25 of the same page without us.
 */
export async function benchPages(isQuick: boolean): Promise<void> {
  const sites = Object.fromEntries(
    SIZES.flatMap(({ name, letters }) => {
      const page = { body: newsPage(letters, PAGE_NAMES) };
      return HOSTS.map((host) => [`${host}/${name}`, page] as const);
    }),
  );
  const server = await servePages(sites);
  const browser = await launchChromium({
    extensionDir: BUILT.chromium,
    proxyPort: server.port,
    headless: true,
  });
  try {
    const reading = await readingBundle();
    for (const { name, letters } of SIZES) {
      console.log(`\npage of ${letters} letters`);
      const costs: PageCost[] = [];
      for (let round = 0; round < (isQuick ? 3 : 7); round += 1)
        costs.push(await coldCost(browser, name));
      printCost(costs);
      await printLater(browser, name, reading);
      await printRemoval(browser, name, isQuick ? 3 : 9);
      await printPeers(browser, name);
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

const LISTED = "borncity.com";
const UNLISTED = "unlisted.example";
const HOSTS = [LISTED, UNLISTED] as const;
const SIZES = [
  { name: "article", letters: 51_000 },
  { name: "book", letters: 1_000_000 },
] as const;

/** A page is read and marked within this long after it has loaded, in ms, and then rests. */
const SETTLED_MS = 2_500;
/** Before nodes are removed, in ms: marks are waited for beside it. */
const RESTED_MS = 1_000;

type Browser = Awaited<ReturnType<typeof launchChromium>>;

async function coldCost(browser: Browser, name: string): Promise<PageCost> {
  const session = await browser.context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error("a persistent context has a browser: none found");
  const page = await browser.context.newPage();
  const address = `http://${LISTED}/${name}`;
  const end = await recordTrace(session);
  await page.goto(address);
  await new Promise((rest) => setTimeout(rest, SETTLED_MS));
  const events = await end();
  const marks = await marksOn(page);
  if (marks === 0) throw new Error(`${address} is marked within ${SETTLED_MS} ms: it is not`);
  await page.close();
  await session.detach();
  return costOf(events, address);
}

function printCost(costs: readonly PageCost[]): void {
  const of = (part: keyof PageCost) => median(costs.map((cost) => cost[part]));
  const [own, page] = [of("ownMs"), of("pageMs")];
  line("content script, cold: own JavaScript", `${own.toFixed(1)} ms`);
  line(
    "  of the page's own tasks",
    `${((100 * own) / page).toFixed(1)} % of ${page.toFixed(0)} ms`,
  );
  line(
    "  longest slice, median and worst",
    `${of("longestMs").toFixed(1)} and ${Math.max(...costs.map(({ longestMs }) => longestMs)).toFixed(1)} ms`,
  );
  line("  forced layouts", String(Math.max(...costs.map(({ forcedLayouts }) => forcedLayouts))));
}

async function printLater(browser: Browser, name: string, reading: string): Promise<void> {
  const page = await openOn(browser, UNLISTED, name);
  const { whole, added } = await page.evaluate<{ whole: number[]; added: number[] }>(
    `(async () => {
      const reading = ${reading};
      globalThis.requestIdleCallback = (run) => void run();
      const times = { whole: [], added: [] };
      for (let round = 0; round < 9; round += 1) {
        let start = performance.now();
        const read = await reading.readPage(document);
        times.whole.push(performance.now() - start);
        const paragraph = document.createElement("p");
        paragraph.textContent = "The company Equifax told the public of a case of its own on Thursday.";
        document.querySelector("article").append(paragraph);
        document.body.getBoundingClientRect();
        start = performance.now();
        await reading.readChanges(read, [paragraph]);
        times.added.push(performance.now() - start);
        paragraph.remove();
        document.body.getBoundingClientRect();
      }
      return times;
    })()`,
  );
  const [all, one] = [median(whole), median(added)];
  line(
    "a paragraph added later, of a whole rescan",
    `1/${(all / one).toFixed(0)} (${one.toFixed(2)} of ${all.toFixed(1)} ms)`,
  );
  await page.close();
}

/** Both pages rest side by side, so that whatever else the machine does falls on both alike. */
async function printRemoval(browser: Browser, name: string, rounds: number): Promise<void> {
  const withUs: number[] = [];
  const without: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const marked = await openOn(browser, LISTED, name);
    const plain = await openOn(browser, UNLISTED, name);
    await new Promise((rest) => setTimeout(rest, RESTED_MS));
    await eventually("marks", async () => (await marksOn(marked)) > 0);
    withUs.push(await removalMs(marked));
    without.push(await removalMs(plain));
  }
  const [ours, theirs] = [median(withUs), median(without)];
  line(
    "page's own removal of its nodes, to without us",
    `${(ours / theirs).toFixed(2)} (${ours.toFixed(2)} to ${theirs.toFixed(2)} ms)`,
  );
}

async function removalMs(page: Page): Promise<number> {
  await page.bringToFront();
  const ms = await page.evaluate(() => {
    const paragraphs = [...document.querySelectorAll("article > p")];
    const start = performance.now();
    for (const paragraph of paragraphs) paragraph.remove();
    return performance.now() - start;
  });
  await page.close();
  return ms;
}

async function printPeers(browser: Browser, name: string): Promise<void> {
  const page = await openOn(browser, UNLISTED, name);
  for (const [peer, cost] of Object.entries(await peerCosts(page, PAGE_NAMES))) {
    line(
      peer,
      `${cost.scriptMs.toFixed(1)} ms, ${cost.wholeMs.toFixed(1)} with layout, ${cost.marks} marks`,
    );
  }
  await page.close();
}

async function openOn(browser: Browser, host: string, name: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`http://${host}/${name}`);
  return page;
}

function marksOn(page: Page): Promise<number> {
  return page.evaluate(() => {
    let marks = 0;
    CSS.highlights.forEach((highlight) => {
      marks += highlight.size;
    });
    return marks;
  });
}

function line(what: string, value: string): void {
  console.log(`  ${what.padEnd(48)} ${value}`);
}
