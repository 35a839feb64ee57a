import { beforeEach, describe, expect, test, vi } from "vitest";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings.js";
import {
  changeSettings,
  loadSettings,
  readSettings,
  watchSettings,
} from "../../../src/platform/settings-store.js";
import { fillStorage, storageNow } from "../../support/fake-browser.js";

beforeEach(() => {
  fillStorage({});
  vi.stubGlobal("navigator", { locks: oneAfterTheOther() });
});

/** Node 20 has no `navigator.locks`. */
function oneAfterTheOther() {
  let last: Promise<unknown> = Promise.resolve();
  return {
    request<T>(_name: string, work: () => Promise<T>): Promise<T> {
      const next = last.then(work);
      last = next;
      return next;
    },
  };
}

const quiet = { ...DEFAULT_SETTINGS, hover: "off" as const };

describe("readSettings", () => {
  test("finds nothing where nothing was stored", () => {
    expect(readSettings(undefined)).toEqual({ kind: "none" });
  });

  test.each([
    ["not wrapped with a version", DEFAULT_SETTINGS],
    ["of a version to come", { version: 99, value: DEFAULT_SETTINGS }],
    ["of version 0", { version: 0, value: DEFAULT_SETTINGS }],
    ["missing a field", { version: 3, value: { ...DEFAULT_SETTINGS, theme: undefined } }],
    ["with a delay that is not offered", { version: 3, value: { ...DEFAULT_SETTINGS, hover: 1 } }],
    ["a text", "hover=500"],
  ])("calls settings damaged that are %s", (_name, stored) => {
    expect(readSettings(stored)).toEqual({ kind: "damaged", found: stored });
  });

  test.each([
    ["marks on demand", "on-demand", { mode: "click", underline: "first" }],
    ["all marks", "all", { mode: "full", underline: "all" }],
  ] as const)("brings %s of version 1 to a mode", (_name, underline, today) => {
    const { mode: _, ...before } = DEFAULT_SETTINGS;
    const read = readSettings({ version: 1, value: { ...before, underline } });
    expect(read).toEqual({ kind: "sound", settings: { ...DEFAULT_SETTINGS, ...today } });
  });
});

/** As version 1 stored them: without the order of sources and what may be refreshed. */
const versionOne = {
  underline: "all",
  hover: 800,
  theme: "dark",
  showBadge: false,
  announce: true,
  sitesOff: ["gazette.example"],
  hidden: [],
  followed: ["examplecorp"],
  sourcesOff: ["vcdb"],
};

describe("readSettings of an earlier version", () => {
  test("keeps what version 1 had, and never refreshes a source of its own accord", () => {
    expect(readSettings({ version: 1, value: versionOne })).toEqual({
      kind: "sound",
      settings: { ...DEFAULT_SETTINGS, ...versionOne, sourcesLive: [] },
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
