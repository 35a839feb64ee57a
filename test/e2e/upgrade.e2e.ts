/**
 * An update from an older release, as the browser makes it: the older build is packed from the code of
 * today, under an older version number, with settings as older releases stored them.
 */
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { CompanyId } from "../../src/domain/company.js";
import { SETTINGS_VERSION } from "../../src/platform/settings-migrations.js";
import { askWorker, workEnded } from "../support/ask-worker.js";
import { type FeedServer, jsonFeed, serveFeeds } from "../support/feed-server.js";
import { hibpEntries } from "../support/hibp-entries.js";
import { BUILT, openStage, type Stage } from "../support/launch.js";
import { storeAs } from "../support/reader-settings.js";
import { browserName } from "../support/story.js";
import { eventually, type TestPage } from "../support/test-browser.js";
import { allowedToAsk } from "../support/with-hosts.js";

const HOST = "haveibeenpwned.com";
const LIVE = "live-hibp";
const ENTRIES = 200;
const OLDER = "0.0.9";
const PANASONIC = "panasonic" as CompanyId;

const extension = allowedToAsk(BUILT[browserName()], [HOST]);
const manifest = join(extension, "manifest.json");
const today = readFileSync(manifest, "utf8");

let feeds: FeedServer;
let stage: Stage;
beforeAll(async () => {
  writeFileSync(manifest, JSON.stringify({ ...JSON.parse(today), version: OLDER }));
  feeds = await serveFeeds();
  feeds.answerWith(jsonFeed(JSON.stringify(hibpEntries(ENTRIES))));
  const tunnels = { [HOST]: feeds.port };
  stage = await openStage(browserName(), {}, { extensionDir: extension, tunnels });
});
afterAll(async () => {
  await stage?.close();
  await feeds?.close();
  rmSync(extension, { recursive: true });
});

/** As a reader of that release left it: one company followed, one site off, one list refreshed. */
function olderSettings(version: number): { version: number; value: Record<string, unknown> } {
  const path = `test/fixtures/settings/version-${version}.json`;
  const { value } = JSON.parse(readFileSync(path, "utf8"));
  return { version, value: { ...value, followed: [PANASONIC], sourcesLive: [LIVE] } };
}

const versionOf = (page: TestPage) =>
  page.evaluate(() => {
    const { browser: api = chrome } = globalThis as { browser?: typeof chrome };
    return api.runtime.getManifest().version;
  });

test("keeps settings, followed companies and lists, and brings the settings to today's form", async () => {
  const { browser } = stage;
  const before = await browser.openExtensionPage("src/options/index.html");
  expect(await versionOf(before)).toBe(OLDER);
  await askWorker(before, "makeSourceLive", { source: LIVE, isLive: true });
  await workEnded(before);
  await storeAs(browser, olderSettings(4));
  await before.close();

  cpSync(BUILT[browserName()], extension, { recursive: true });
  writeFileSync(manifest, today);
  await browser.updateExtension();

  const after = await eventually("the updated extension", async () => {
    const page = await browser.openExtensionPage("src/details/index.html").catch(() => undefined);
    if (page === undefined || (await versionOf(page)) !== OLDER) return page;
    await page.close();
    return undefined;
  });
  const card = await askWorker(after, "openCard", { company: PANASONIC, matched: "Panasonic" });
  expect(card).toMatchObject({ isFollowed: true });
  await workEnded(after);
  const { sources } = await askWorker(after, "describeSources", {});
  const live = sources.find(({ id }) => id === LIVE);
  expect(live).toMatchObject({ feed: { isLive: true }, copy: { used: ENTRIES } });
  const [found] = await askWorker(after, "searchCompanies", { query: "Example Site 77" });
  expect(found?.name).toBe("Example Site 77");

  await askWorker(after, "switchSite", { host: "kept.example", isOn: false });
  const stored = await after.evaluate(async () => {
    const { browser: api = chrome } = globalThis as { browser?: typeof chrome };
    return (await api.storage.local.get("settings"))["settings"];
  });
  const { sourcesOff, mode, theme, hidden } = olderSettings(4).value;
  expect(stored).toMatchObject({
    version: SETTINGS_VERSION,
    value: { sourcesOff, mode, theme, hidden, followed: [PANASONIC], sourcesLive: [LIVE] },
  });
  expect(JSON.stringify(stored)).toContain("gazette.example");
  await after.close();
}, 120_000);

declare const chrome: {
  runtime: { getManifest(): { version: string } };
  storage: { local: { get(key: string): Promise<Record<string, unknown>> } };
};
