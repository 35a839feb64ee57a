import { rmSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { askWorker, workEnded } from "../support/ask-worker.js";
import { type Feed, type FeedServer, serveFeeds } from "../support/feed-server.js";
import { BUILT, openStage, type Stage } from "../support/launch.js";
import { headLine, recordLine } from "../support/list-texts.js";
import { browserName } from "../support/story.js";
import type { TestPage } from "../support/test-browser.js";
import { allowedToAsk } from "../support/with-hosts.js";

const HOST = "lists.example";
const ADDRESS = `https://${HOST}/index.jsonl`;
const INCIDENTS = 100_000;
/** Ten times what a look-up may wait, so that only a wrong way of waiting fails on a busy machine. */
const MOST_WAIT_MS = 500;

let feeds: FeedServer;
let stage: Stage;
let page: TestPage;
const extension = allowedToAsk(BUILT[browserName()], [HOST]);

beforeAll(async () => {
  feeds = await serveFeeds();
  const tunnels = { [HOST]: feeds.port };
  stage = await openStage(browserName(), {}, { extensionDir: extension, tunnels });
  page = await stage.browser.openExtensionPage("src/options/index.html");
});
afterAll(async () => {
  await stage?.close();
  await feeds?.close();
  rmSync(extension, { recursive: true });
});

/** So many records, made while they are sent. */
function listOf(count: number): Feed {
  return (_request, response) => {
    response.writeHead(200, { "content-type": "application/json" });
    response.write(`${headLine(1)}\n`);
    let at = 0;
    const more = () => {
      for (let goesOn = true; goesOn && at < count; at += 1) {
        goesOn = response.write(`${recordLine(`firm-${at}`)}\n`);
      }
      if (at >= count) response.end();
    };
    response.on("drain", more);
    more();
  };
}

/** How long look-ups wait while something goes on, in ms, the longest last. */
async function waitsDuringWork(): Promise<readonly number[]> {
  const waits: number[] = [];
  for (;;) {
    const work = await askWorker(page, "sourceWork", {});
    if (work.kind === "idle") return waits.sort((a, b) => a - b);
    waits.push(await page.evaluate(timedLookUp));
  }
}

function timedLookUp(): Promise<number> {
  return new Promise((resolve) => {
    type Port = {
      onMessage: { addListener(listener: () => void): void };
      postMessage(message: object): void;
      disconnect(): void;
    };
    const { browser, chrome } = globalThis as unknown as Record<
      string,
      { runtime: { connect(of: object): Port } }
    >;
    const port = (browser ?? chrome)?.runtime.connect({ name: "ask" });
    const started = performance.now();
    port?.onMessage.addListener(() => {
      port.disconnect();
      resolve(performance.now() - started);
    });
    port?.postMessage({ id: 1, name: "openCard", request: { company: "panasonic", matched: "P" } });
  });
}

test("a list of 100,000 incidents is added while look-ups go on", async () => {
  feeds.answerWith(listOf(INCIDENTS));
  await askWorker(page, "openCard", { company: "panasonic" as never, matched: "Panasonic" });
  await askWorker(page, "previewSource", { origin: { kind: "url", url: ADDRESS } });
  const waits = [...(await waitsDuringWork())];
  const previewed = await workEnded(page);
  if (previewed?.kind !== "previewed") throw new Error(`previewed: ${JSON.stringify(previewed)}`);
  expect(previewed.preview).toMatchObject({ incidentCount: INCIDENTS });
  await askWorker(page, "installSource", { ticket: previewed.preview.ticket, isLive: false });
  waits.push(...(await waitsDuringWork()));
  expect(await workEnded(page)).toMatchObject({ kind: "installed" });
  waits.sort((a, b) => a - b);
  const at = (share: number) => Math.round(waits[Math.floor(waits.length * share)] ?? 0);
  console.log(
    `${previewed.preview.bytes} bytes; ${waits.length} look-ups: median ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)}, longest ${at(0.9999)} ms`,
  );
  expect(at(0.95)).toBeLessThan(MOST_WAIT_MS);
  const hits = await askWorker(page, "searchCompanies", { query: "Firm firm-99999" });
  expect(hits.map(({ name }) => name)).toContain("Firm firm-99999");
}, 600_000);

test("a list of 1,000,000 incidents is refused at the limit, and nothing changes", async () => {
  feeds.answerWith(listOf(1_000_000));
  const before = await askWorker(page, "describeSources", {});
  await askWorker(page, "previewSource", { origin: { kind: "url", url: ADDRESS } });
  expect(await workEnded(page)).toEqual({
    kind: "failed",
    why: { kind: "too-large", most: 64 * 1024 * 1024 },
  });
  expect((await askWorker(page, "describeSources", {})).totals).toEqual(before.totals);
}, 300_000);
