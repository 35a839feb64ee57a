/**
 * The browser ends the worker whenever it likes. Here it does so before, during and after questions and
 * choices: nine times with each `npm test`, 500 times with `npm run nightly`.
 */
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { CompanyId } from "../../../src/domain/company.js";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings.js";
import { SETTINGS_VERSION } from "../../../src/platform/settings-migrations.js";
import { askWorker } from "../../support/ask-worker.js";
import { cardCloses, cardOpens, firstMark, pause } from "../../support/open-card.js";
import { articlePage, FILLER, NEWS, paragraph } from "../../support/plain-article.js";
import { useStage } from "../../support/story.js";
import type { TestPage } from "../../support/test-browser.js";

const ADDRESS = "borncity.com/kills/";
const PANASONIC = "panasonic" as CompanyId;
/** Longer than any of the questions takes, a worker's waking included; in ms. */
const ANSWERED_WITHIN_MS = 120;
/** A card is asked for on the page in each such round. */
const ROUNDS_PER_CARD = 8;

const stage = useStage({ [ADDRESS]: { body: articlePage(paragraph(NEWS) + paragraph(FILLER)) } });

/** One of our own pages, which asks and chooses as the popup and the options do. */
let own: TestPage;
let article: TestPage;
beforeAll(async () => {
  const { browser } = stage.current;
  own = await browser.openExtensionPage("src/details/index.html");
  article = await browser.newPage();
  await article.goto(`http://${ADDRESS}`);
  await firstMark(article);
});
afterAll(async () => {
  await own?.close();
  await article?.close();
});

/** All that stands in the store. */
const stored = () =>
  own.evaluate(async () => {
    const { browser: api = chrome } = globalThis as { browser?: typeof chrome };
    return api.storage.local.get(null);
  });

/** Each asks something, or chooses something and looks whether it was kept. */
const DEEDS: readonly ((round: number) => Promise<void>)[] = [
  async () => {
    const [first] = await askWorker(own, "searchCompanies", { query: "panas" });
    expect(first?.company).toBe(PANASONIC);
  },
  async (round) => {
    const isFollowed = round % 2 === 0;
    const answer = await askWorker(own, "follow", { company: PANASONIC, isFollowed });
    expect(answer).toBe(isFollowed);
  },
  async () => {
    const { sources } = await askWorker(own, "describeSources", {});
    expect(sources.length).toBeGreaterThanOrEqual(3);
  },
  async (round) => {
    const host = `kept-${round}.example`;
    await askWorker(own, "switchSite", { host, isOn: false });
    const { settings } = (await stored()) as { settings: typeof whole };
    expect(settings.value.siteRules.map((rule) => rule.host)).toContain(host);
  },
  async () => {
    const card = await askWorker(own, "openCard", { company: PANASONIC, matched: "Panasonic" });
    expect(JSON.stringify(card)).toContain("157");
  },
];

/** When the worker is killed, seen from the deed. */
const MOMENTS = ["before", "during", "after"] as const;
const whole = { version: SETTINGS_VERSION, value: DEFAULT_SETTINGS };

async function killedRound(round: number): Promise<void> {
  const { browser } = stage.current;
  const deed = DEEDS[round % DEEDS.length];
  const moment = MOMENTS[Math.floor(round / DEEDS.length) % MOMENTS.length];
  if (moment === "before") await browser.killWorker();
  const done = deed?.(round);
  if (moment === "during") {
    await pause(Math.random() * ANSWERED_WITHIN_MS);
    await browser.killWorker();
  }
  await done;
  if (moment === "after") await browser.killWorker();
}

test("every question is answered and every choice kept, whenever the worker is killed", async () => {
  for (let round = 0; round < inject("kills"); round += 1) {
    const before = await stored();
    await killedRound(round);
    const after = await stored();
    // Nothing that stood in the store is lost, and what stands there is whole.
    expect(Object.keys(after)).toEqual(expect.arrayContaining(Object.keys(before)));
    if ("settings" in after) {
      expect(after["settings"]).toMatchObject({ version: SETTINGS_VERSION });
      expect(Object.keys((after["settings"] as typeof whole).value).sort()).toEqual(
        Object.keys(DEFAULT_SETTINGS).sort(),
      );
    }
    if (round % ROUNDS_PER_CARD === 0) {
      await stage.current.browser.runCommand("next-company", article);
      expect((await cardOpens(article)).text).toContain("157 days");
      await article.press("Escape");
      await cardCloses(article);
    }
  }
}, 1_800_000);

declare const chrome: { storage: { local: { get(keys: null): Promise<Record<string, unknown>> } } };
