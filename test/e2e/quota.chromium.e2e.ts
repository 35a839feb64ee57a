/** A device that has no more room for lists, by Chromium's own quota. */
import { rmSync } from "node:fs";
import type { CDPSession } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { askWorker, workEnded } from "../support/ask-worker.js";
import type { ChromiumPage } from "../support/chromium.js";
import { type FeedServer, jsonFeed, serveFeeds } from "../support/feed-server.js";
import { hibpEntries } from "../support/hibp-entries.js";
import { BUILT, openStage, type Stage } from "../support/launch.js";
import { texts } from "../support/our-page.js";
import { eventually } from "../support/test-browser.js";
import { allowedToAsk } from "../support/with-hosts.js";

const HOST = "haveibeenpwned.com";
const HIBP = "live-hibp";
const ENTRIES = 3_000;
/** Less than a list of that many entries takes, and more than what is kept beside it. */
const LITTLE_BYTES = 60_000;
/** Less than is taken already. */
const NO_BYTES = -1e9;

const extension = allowedToAsk(BUILT.chromium, [HOST]);
let feeds: FeedServer;
let stage: Stage;
let page: ChromiumPage;
/** An override ends with the session that made it. */
let session: CDPSession | undefined;
beforeAll(async () => {
  feeds = await serveFeeds();
  feeds.answerWith(jsonFeed(JSON.stringify(hibpEntries(ENTRIES))));
  const tunnels = { [HOST]: feeds.port };
  stage = await openStage("chromium", {}, { extensionDir: extension, tunnels });
  page = (await stage.browser.openExtensionPage("src/options/index.html")) as ChromiumPage;
});
afterAll(async () => {
  await stage?.close();
  await feeds?.close();
  rmSync(extension, { recursive: true });
});

/** @param bytes more than are taken already; as much as there is when left out */
async function leaveRoom(bytes?: number): Promise<void> {
  session ??= await page.playwright.context().newCDPSession(page.playwright);
  const { extensionOrigin: origin } = stage.browser;
  const { usage } = await session.send("Storage.getUsageAndQuota", { origin });
  const quota = bytes === undefined ? {} : { quotaSize: Math.max(1, usage + bytes) };
  await session.send("Storage.overrideQuotaForOrigin", { origin, ...quota });
}

const hibp = async () => {
  const { sources } = await askWorker(page, "describeSources", {});
  return sources.find(({ id }) => id === HIBP);
};

test("an update that finds no room even to note that says so once", async () => {
  await leaveRoom(NO_BYTES);
  await askWorker(page, "makeSourceLive", { source: HIBP, isLive: true });
  expect(await workEnded(page)).toEqual({ kind: "failed", why: { kind: "storage-full" } });
  const [found] = await askWorker(page, "searchCompanies", { query: "panas" });
  expect(found?.name).toContain("Panasonic");
});

test("an update that finds no room for its list keeps that in words, and works once there is some", async () => {
  await leaveRoom(LITTLE_BYTES);
  await askWorker(page, "updateSources", { sources: [HIBP] });
  await workEnded(page);
  expect(await hibp()).toMatchObject({
    state: { kind: "failed", why: { kind: "storage-full" } },
  });
  await page.playwright.reload();
  await eventually("the words", async () =>
    (await texts(page, ".source")).some((text) =>
      text.includes("The browser gives no more room to store it."),
    ),
  );

  await leaveRoom();
  await askWorker(page, "updateSources", { sources: [HIBP] });
  await workEnded(page);
  expect(await hibp()).toMatchObject({ state: { kind: "up-to-date" } });
});
