import { rmSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import type { ListedSource } from "../../src/platform/listed-source.js";
import { askWorker, workEnded } from "../support/ask-worker.js";
import { type Feed, type FeedServer, jsonFeed, serveFeeds } from "../support/feed-server.js";
import { hibpEntries } from "../support/hibp-entries.js";
import { BUILT, openStage, type Stage } from "../support/launch.js";
import { openOurPage, press, texts } from "../support/our-page.js";
import { browserName } from "../support/story.js";
import { eventually, type TestPage } from "../support/test-browser.js";
import { allowedToAsk } from "../support/with-hosts.js";

const HOSTS = ["haveibeenpwned.com", "data.wa.gov", "oag.ca.gov", "lists.example"];
const HIBP = "live-hibp";
/** As many as the index has; ten times as many are packed for long enough to be stopped meanwhile. */
const ENTRIES = 1_000;
/** A busy machine packs slowly. */
const UPDATE_MS = 60_000;

let feeds: FeedServer;
let stage: Stage;
let page: TestPage;
const extension = allowedToAsk(BUILT[browserName()], HOSTS);

beforeAll(async () => {
  feeds = await serveFeeds();
  const tunnels = Object.fromEntries(HOSTS.map((host) => [host, feeds.port]));
  stage = await openStage(browserName(), {}, { extensionDir: extension, tunnels });
  page = await stage.browser.openExtensionPage("src/options/index.html");
});
afterAll(async () => {
  await stage?.close();
  await feeds?.close();
  rmSync(extension, { recursive: true });
});

async function source(id: string): Promise<ListedSource | undefined> {
  const { sources } = await askWorker(page, "describeSources", {});
  return sources.find((one) => one.id === id);
}

async function update(): Promise<unknown> {
  await askWorker(page, "updateSources", { sources: [HIBP] });
  return workEnded(page);
}

function notices(popup: TestPage): Promise<readonly string[]> {
  return texts(popup, ".popup-foot .notice");
}

async function found(query: string): Promise<readonly string[]> {
  const hits = await askWorker(page, "searchCompanies", { query });
  return hits.map(({ name }) => name);
}

describe("a live register", () => {
  beforeEach(async () => {
    feeds.answerWith(jsonFeed(JSON.stringify(hibpEntries(ENTRIES))));
    await askWorker(page, "makeSourceLive", { source: HIBP, isLive: true });
    await workEnded(page);
  });

  test("is asked for only once the reader made it live, and then found by its names", async () => {
    expect(await source(HIBP)).toMatchObject({
      state: { kind: "up-to-date" },
      copy: { used: ENTRIES, total: ENTRIES, rejected: 0 },
      feed: { isLive: true, isAllowed: true },
    });
    expect(await found("Example Site 777")).toContain("Example Site 777");
    expect(new Set(feeds.asked)).toEqual(new Set(["https://haveibeenpwned.com/api/v3/breaches"]));
  });

  const whole = () => JSON.stringify(hibpEntries(ENTRIES + 5));
  const cut: Feed = (_request, response) => {
    response.writeHead(200, { "content-type": "application/json", "content-length": "900000" });
    response.write(whole().slice(0, 100_000), () => response.destroy());
  };
  const bomb: Feed = (_request, response) => {
    response.writeHead(200, { "content-type": "application/json" });
    const more = () => {
      while (response.write(" ".repeat(1_000_000)));
    };
    response.on("drain", more);
    more();
  };
  const elsewhere: Feed = (request, response, host) => {
    if (host === "lists.example") return jsonFeed(whole())(request, response, host);
    response.writeHead(302, { location: "https://lists.example/breaches" }).end();
  };
  const withinHost: Feed = (request, response, host) => {
    if (request.url === "/moved") return jsonFeed(whole())(request, response, host);
    response.writeHead(302, { location: "/moved" }).end();
  };

  test.each<[string, Feed, string]>([
    ["half a file", cut, "network"],
    ["an answer that never ends", bomb, "too-large"],
    ["another host", elsewhere, "other-host"],
    ["an error", (_request, response) => response.writeHead(500).end(), "http"],
    ["a list that lost nine tenths", jsonFeed(JSON.stringify(hibpEntries(100))), "shrunk"],
    [
      "a page",
      (_q, response) => response.writeHead(200, { "content-type": "text/html" }).end("<p>"),
      "wrong-type",
    ],
  ])("keeps its last good copy after %s", async (_name, feed, why) => {
    feeds.answerWith(feed);
    await update();
    expect(await source(HIBP)).toMatchObject({
      state: { kind: "failed", why: { kind: why } },
      copy: { used: ENTRIES },
    });
    expect(await found("Example Site 777")).toContain("Example Site 777");
  });

  test("says in the popup why it could not be updated, and is updated from there", async () => {
    feeds.answerWith((_request, response) => response.writeHead(500).end());
    await update();
    const popup = await openOurPage(stage.browser, "popup/index.html");
    const said = await eventually("the notice", async () => (await notices(popup))[0]);
    expect(said).toMatch(
      /Have I Been Pwned.* Could not update \(status 500\)\. Still using \d+ \w+ \d{4}\. Next try (.*, )?\d\d:\d\d\./,
    );
    feeds.answerWith(jsonFeed(JSON.stringify(hibpEntries(ENTRIES + 3))));
    await press(popup, "Update now");
    await eventually(
      "what it did",
      async () =>
        (await texts(popup, "footer [role=status]"))[0] === "1 checked, 1 updated, 0 failed",
      UPDATE_MS,
    );
    expect(await notices(popup)).toEqual([]);
    await popup.close();
  });

  test("says that an update is available when it was stopped, and installs it from its row", async () => {
    feeds.answerWith(jsonFeed(JSON.stringify(hibpEntries(ENTRIES * 10))));
    await askWorker(page, "updateSources", { sources: [HIBP] });
    const isPacking = async () => {
      const work = await askWorker(page, "sourceWork", {});
      return work.kind === "working" && work.step === "packing";
    };
    await eventually("packing", isPacking, UPDATE_MS);
    await askWorker(page, "cancelSourceWork", {});
    await workEnded(page);
    expect(await source(HIBP)).toMatchObject({
      state: { kind: "update-available" },
      copy: { used: ENTRIES },
    });
    feeds.answerWith(jsonFeed(JSON.stringify(hibpEntries(ENTRIES + 7))));
    const options = await openOurPage(stage.browser, "options/index.html");
    await eventually("its state", async () =>
      (await texts(options, ".chip")).includes("update available"),
    );
    await press(options, "Have I Been Pwned, breached sites: Update now");
    await eventually(
      "what it did",
      async () =>
        (await texts(options, "[role=status]")).includes("1 checked, 1 updated, 0 failed"),
      UPDATE_MS,
    );
    expect(await source(HIBP)).toMatchObject({ copy: { used: ENTRIES + 7 } });
    await options.close();
  });

  test("follows its own host", async () => {
    feeds.answerWith(withinHost);
    await update();
    expect(await source(HIBP)).toMatchObject({ copy: { used: ENTRIES + 5 } });
  });

  test("has the old copy or the new one whole, whenever the worker is killed", async () => {
    for (let at = 0; at < inject("refreshKills"); at += 1) {
      const now = ENTRIES + (at % 2);
      feeds.answerWith(jsonFeed(JSON.stringify(hibpEntries(now))));
      await askWorker(page, "updateSources", { sources: [HIBP] });
      // Most steps are short and come early; packing takes some seconds.
      await new Promise((wait) => setTimeout(wait, Math.random() ** 2 * 5_000));
      await stage.browser.killWorker();
      const after = await source(HIBP);
      expect([ENTRIES, ENTRIES + 1, ENTRIES + 5]).toContain(after?.copy?.used);
      expect(await found("Example Site 777")).toContain("Example Site 777");
    }
  }, 1_800_000);

  test("asks nobody once the network is never to be used", async () => {
    const before = feeds.asked.length;
    await askWorker(page, "makeSourceLive", { source: HIBP, isLive: false });
    await update();
    expect(feeds.asked.length).toBe(before);
  });
});
