import { beforeEach, describe, expect, test } from "vitest";
import { keepWaking, planWaking } from "../../../src/background/source-schedule.js";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings.js";
import { plannedWaking, wakeAt } from "../../../src/platform/alarms.js";
import { SETTINGS_VERSION } from "../../../src/platform/settings-migrations.js";
import { nextTryAfter } from "../../../src/sources/schedule.js";
import type { SourceStore } from "../../../src/sources/source-store.js";
import { fillStorage } from "../../support/fake-browser.js";
import { keptSource } from "../../support/source-engine.js";

const NOW = 1_700_000_000_000;
const DAY_MS = 24 * 3_600_000;
/** The worker asks for no moment that has passed. */
const AT_ONCE = 1_000;

const planned = nextTryAfter(NOW, 0, 0.5);
const source = keptSource("list-1", { kind: "list", nextTry: planned });
const store = { all: async () => [source] } as unknown as SourceStore; // nothing else is asked

beforeEach(() => {
  const value = { ...DEFAULT_SETTINGS, sourcesLive: [source.id] };
  fillStorage({ settings: { version: SETTINGS_VERSION, value } });
});

describe("a live source's waking", () => {
  test.each([
    ["as it was", 0, planned],
    ["put forward past its time", 3, NOW + 3 * DAY_MS + AT_ONCE],
    ["put back by days", -3, NOW - 3 * DAY_MS + AT_ONCE],
    ["put forward within its time", 0.5, planned],
  ])("is planned by a clock %s", async (_name, leap, wanted) => {
    await planWaking(store, NOW + leap * DAY_MS);
    expect(await plannedWaking()).toBe(wanted);
  });

  test("is planned anew by a worker that starts after the clock was put back by days", async () => {
    await planWaking(store, NOW);
    await keepWaking(store, NOW - 3 * DAY_MS);
    expect(await plannedWaking()).toBe(NOW - 3 * DAY_MS + AT_ONCE);
  });

  test.each([
    ["that is still to come", NOW + DAY_MS],
    ["over work that was killed", NOW + 5 * 60_000],
    ["that is late", NOW - DAY_MS],
  ])("%s is left by a worker that starts", async (_name, at) => {
    await wakeAt(at);
    await keepWaking(store, NOW);
    expect(await plannedWaking()).toBe(at);
  });
});
