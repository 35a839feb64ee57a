/** All that a reader's browser asks of anyone through whole sessions, seen by a proxy on the loopback. */
import { rmSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { CompanyId } from "../../src/domain/company.js";
import { askWorker, workEnded } from "../support/ask-worker.js";
import { type FeedServer, jsonFeed, serveFeeds } from "../support/feed-server.js";
import { hibpEntries } from "../support/hibp-entries.js";
import { BUILT, openStage, type Stage } from "../support/launch.js";
import { cardOpens, firstMark, hoverFirstMark, inOpenCard, pause } from "../support/open-card.js";
import { openOurPage } from "../support/our-page.js";
import { choose } from "../support/reader-settings.js";
import { pageFile } from "../support/serve.js";
import { browserName } from "../support/story.js";
import type { TestPage } from "../support/test-browser.js";
import { allowedToAsk } from "../support/with-hosts.js";

const LISTED = "borncity.com/win/2021/11/30/panasonic-file-server/";
const UNLISTED = "unlisted.example/panasonic";
/** The live sources' own hosts, as the README names them. */
const NAMED_HOSTS = ["haveibeenpwned.com", "data.wa.gov", "oag.ca.gov"];
const LIVE_SOURCES = ["live-hibp", "live-washington-ag", "live-california-ag"];
/** Long enough for what was put off to be sent, were there anything. */
const SENT_WITHIN_MS = 1_000;
const OUR_PAGES = ["welcome", "options", "details", "checker", "popup"];

let feeds: FeedServer;
let stage: Stage;
const extension = allowedToAsk(BUILT[browserName()], NAMED_HOSTS);

beforeAll(async () => {
  feeds = await serveFeeds();
  stage = await openStage(
    browserName(),
    { [LISTED]: pageFile("panasonic.html"), [UNLISTED]: pageFile("panasonic.html") },
    {
      extensionDir: extension,
      tunnels: Object.fromEntries(NAMED_HOSTS.map((host) => [host, feeds.port])),
    },
  );
});
afterAll(async () => {
  await stage?.close();
  await feeds?.close();
  rmSync(extension, { recursive: true });
});

const strayHosts = () =>
  new Set(
    stage.server.requests
      .filter(({ kind }) => kind === "stray")
      .map(({ url }) => new URL(url).hostname),
  );

/** Everything that a reader can do without asking for a list. */
async function readingSession(): Promise<void> {
  const { browser } = stage;
  const article = await browser.newPage();
  await article.goto(`http://${LISTED}`);
  await article.bringToFront();
  await hoverFirstMark(article);
  await inOpenCard(article, (root) => {
    const buttons = [...root.querySelectorAll("button")];
    const copy = buttons.find(({ textContent }) => textContent?.startsWith("Copy"));
    copy?.click();
    root.querySelector<HTMLButtonElement>("button[aria-pressed]")?.click();
  });
  await article.press("Escape");
  await browser.runCommand("next-company", article);
  await cardOpens(article);
  for (const name of OUR_PAGES) await lookAround(await openOurPage(browser, `${name}/index.html`));
  await browser.killWorker();
  await lookAround(await openOurPage(browser, "details/index.html?company=panasonic"));
  await article.close();
}

/** A page that is annotated because the reader asked for it. */
async function readOnce(): Promise<void> {
  const article = await stage.browser.newPage();
  await article.goto(`http://${UNLISTED}`);
  await stage.browser.clickToolbarButton(article);
  await firstMark(article);
  await article.close();
}

const CHECKED = "Panasonic told the public about a breach.";

/** Opens what can be opened there. */
async function lookAround(page: TestPage): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
  const question = { query: "panas" };
  await askWorker(page, "searchCompanies", question);
  await askWorker(page, "evidenceOf", { company: "panasonic" as CompanyId });
  await askWorker(page, "checkText", { text: CHECKED, written: "" });
  await page.close();
}

test("through a whole session with everything on but live lists, nobody is asked for anything", async () => {
  await choose(stage.browser, {
    underline: "all",
    announce: true,
    notifyFollowed: true,
    followed: ["equifax" as CompanyId],
    markFrom: "likely",
  });
  stage.server.forget();
  await readingSession();
  await readOnce();
  await pause(SENT_WITHIN_MS);
  expect(strayHosts()).toEqual(new Set());
  const served = stage.server.requests.filter(({ kind }) => kind === "served-site");
  expect(served.map(({ url }) => url)).toEqual([`http://${LISTED}`, `http://${UNLISTED}`]);
  expect(feeds.asked).toEqual([]);
});

test("with live lists on, their own hosts are asked, and nobody else", async () => {
  feeds.answerWith(jsonFeed(JSON.stringify(hibpEntries(200))));
  const own = await stage.browser.openExtensionPage("src/options/index.html");
  stage.server.forget();
  for (const source of LIVE_SOURCES) {
    await askWorker(own, "makeSourceLive", { source, isLive: true });
    await workEnded(own);
  }
  await readingSession();
  await pause(SENT_WITHIN_MS);
  expect(strayHosts()).toEqual(new Set(NAMED_HOSTS));
  await own.close();
});
