import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings.js";
import { SETTINGS_VERSION } from "../../../src/platform/settings-migrations.js";
import {
  changeSettings,
  loadSettings,
  readSettings,
  watchSettings,
} from "../../../src/platform/settings-store.js";
import { fillStorage, storageNow } from "../../support/fake-browser.js";
import { oneAfterTheOther } from "../../support/one-after-the-other.js";

beforeEach(() => {
  fillStorage({});
  vi.stubGlobal("navigator", { locks: oneAfterTheOther() });
});

/** One file a version, as it was stored then; the same choices in each. */
const SHIPPED = "test/fixtures/settings";

const quiet = { ...DEFAULT_SETTINGS, hover: "off" as const };

describe("readSettings", () => {
  test("finds nothing where nothing was stored", () => {
    expect(readSettings(undefined)).toEqual({ kind: "none" });
  });

  test.each([
    ["not wrapped with a version", DEFAULT_SETTINGS],
    ["of a version to come", { version: 99, value: DEFAULT_SETTINGS }],
    ["of version 0", { version: 0, value: DEFAULT_SETTINGS }],
    [
      "missing a field",
      { version: SETTINGS_VERSION, value: { ...DEFAULT_SETTINGS, theme: undefined } },
    ],
    [
      "with a delay that is not offered",
      { version: SETTINGS_VERSION, value: { ...DEFAULT_SETTINGS, hover: 1 } },
    ],
    ["a text", "hover=500"],
  ])("calls settings damaged that are %s", (_name, stored) => {
    expect(readSettings(stored)).toEqual({ kind: "damaged", found: stored });
  });

  const shipped = readdirSync(SHIPPED).map((file) => ({
    file,
    stored: JSON.parse(readFileSync(join(SHIPPED, file), "utf8")),
  }));

  test("has a sample of every version before today's", () => {
    expect(shipped.map(({ stored }) => stored.version)).toEqual(
      Array.from({ length: SETTINGS_VERSION - 1 }, (_, at) => at + 1),
    );
  });

  test.each(shipped)("brings $file to today, with what the reader had chosen", ({ stored }) => {
    expect(readSettings(stored)).toEqual({
      kind: "sound",
      settings: {
        ...DEFAULT_SETTINGS,
        mode: "click",
        theme: "dark",
        siteRules: [{ host: "gazette.example", path: "", isOn: false }],
        hidden: [{ host: "weekly.example", company: "examplecorp" }],
        followed: ["samplesoft"],
        sourcesOff: ["vcdb"],
      },
    });
  });
});

describe("changeSettings", () => {
  test("stores what loadSettings then gives", async () => {
    await changeSettings((settings) => ({ ...settings, hover: "off" }));
    expect(await loadSettings()).toEqual(quiet);
  });

  test("keeps both of two changes made at once", async () => {
    await Promise.all([
      changeSettings((settings) => ({ ...settings, hover: "off" })),
      changeSettings((settings) => ({ ...settings, theme: "dark" })),
    ]);
    expect(await loadSettings()).toEqual({ ...quiet, theme: "dark" });
  });

  test("writes nothing from a private window", async () => {
    expect(await changeSettings(() => quiet, true)).toEqual(DEFAULT_SETTINGS);
    expect(storageNow()).toEqual({});
  });

  test("keeps a damaged copy before it writes over it", async () => {
    fillStorage({ settings: "hover=500" });
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
    await changeSettings(() => quiet);
    expect(storageNow()).toMatchObject({ "settings-damaged": "hover=500" });
    expect(await loadSettings()).toEqual(quiet);
  });
});

test("watchSettings tells of a change made elsewhere", async () => {
  const seen: unknown[] = [];
  watchSettings((settings) => seen.push(settings));
  await changeSettings(() => quiet);
  expect(seen).toEqual([quiet]);
});
