import { beforeEach, describe, expect, test, vi } from "vitest";
import { followedNews, watchAgain } from "../../../src/background/watchlist.js";
import { joinSources } from "../../../src/dataset/join-sources.js";
import type { Incident } from "../../../src/domain/incident.js";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/domain/settings.js";
import { SETTINGS_VERSION } from "../../../src/platform/settings-migrations.js";
import {
  claim,
  company,
  companyId,
  incident,
  incidentId,
  packed,
  sourceFacts,
} from "../../support/builders.js";
import { fillStorage, holdPermissions, shownNotifications } from "../../support/fake-browser.js";
import { oneAfterTheOther } from "../../support/one-after-the-other.js";

const examplecorp = companyId("examplecorp");
const known = incident(claim("disclosed", "2021-11-26"));
const more = ["2023-02-01", "2024-05-06"].map((date) => ({
  ...incident(claim("disclosed", date)),
  id: incidentId(`examplecorp-${date}`),
}));

/** The lists when they hold these incidents of Examplecorp. */
function holding(incidents: readonly Incident[]) {
  const companies = [company("examplecorp", { name: "Examplecorp" })];
  const dataset = joinSources([packed(sourceFacts({ companies, incidents }))]);
  return { dataset: async () => dataset };
}

/** The reader follows Examplecorp, and the lists were looked at once. */
async function follow(chosen: Partial<Settings> = {}): Promise<void> {
  const value = { ...DEFAULT_SETTINGS, followed: [examplecorp], notifyFollowed: true, ...chosen };
  fillStorage({ settings: { version: SETTINGS_VERSION, value } });
  await watchAgain(holding([known]), "updated");
}

const updated = holding([known, ...more]);

describe("watchAgain", () => {
  beforeEach(() => {
    vi.stubGlobal("navigator", { locks: oneAfterTheOther() });
    holdPermissions("notifications");
  });

  test("tells all news of an update in one notification, with their count and the company", async () => {
    await follow();
    expect(shownNotifications()).toEqual([]);
    await watchAgain(updated, "updated");
    expect(shownNotifications()).toMatchObject([
      { id: "news", title: "2 new for companies you follow", message: "Examplecorp" },
    ]);
  });

  test("tells nothing twice, though the reader has not put it away", async () => {
    await follow();
    await watchAgain(updated, "updated");
    await watchAgain(updated, "updated");
    expect(shownNotifications()).toHaveLength(1);
    expect(await followedNews(updated)).toMatchObject([{ name: "Examplecorp", count: 2 }]);
  });

  test.each<[string, () => void, Partial<Settings>]>([
    ["the browser does not allow it", () => holdPermissions(), {}],
    ["the reader did not switch it on", () => {}, { notifyFollowed: false }],
  ])(
    "shows no notification when %s, and keeps the news for the popup",
    async (_name, hold, chosen) => {
      hold();
      await follow(chosen);
      await watchAgain(updated, "updated");
      expect(shownNotifications()).toEqual([]);
      expect(await followedNews(updated)).toMatchObject([{ name: "Examplecorp", count: 2 }]);
    },
  );

  test("what the reader switches on is no news", async () => {
    await follow();
    await watchAgain(updated, "chosen");
    expect(shownNotifications()).toEqual([]);
    expect(await followedNews(updated)).toEqual([]);
  });
});
