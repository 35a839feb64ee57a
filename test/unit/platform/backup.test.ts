import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings.js";
import {
  type Backup,
  MOST_BACKUP_BYTES,
  readBackup,
  writeBackup,
} from "../../../src/platform/backup.js";
import { SETTINGS_VERSION } from "../../../src/platform/settings-migrations.js";
import { arbitrarySettings } from "../../support/arbitrary-settings.js";

const plain: Backup = { settings: DEFAULT_SETTINGS, lists: [] };

/** The file of `plain`, with some of its parts written otherwise. */
function fileWith(parts: object): Blob {
  return new Blob([JSON.stringify({ ...JSON.parse(writeBackup(plain)), ...parts })]);
}

describe("a backup", () => {
  const backups = fc.record({
    settings: arbitrarySettings,
    lists: fc.uniqueArray(
      fc.record({ id: fc.stringMatching(/^[a-z]{1,6}$/), name: fc.string(), text: fc.string() }),
      { selector: ({ id }) => id, maxLength: 3 },
    ),
  });

  test("is written in the same bytes again after it was read", async () => {
    await fc.assert(
      fc.asyncProperty(backups, async (backup) => {
        const written = writeBackup(backup);
        const read = await readBackup(new Blob([written]));
        expect(read.ok && writeBackup(read.value)).toBe(written);
      }),
    );
  });
});

describe("readBackup", () => {
  test("brings settings of an earlier version to today", async () => {
    const value = { ...DEFAULT_SETTINGS, sitesOff: ["gazette.example"], siteRules: undefined };
    const read = await readBackup(fileWith({ settings: { version: 1, value } }));
    expect(read.ok && read.value.settings.siteRules).toEqual([
      { host: "gazette.example", path: "", isOn: false },
    ]);
  });

  test.each([
    ["of a format to come", { version: 2, somethingNew: true }],
    [
      "with settings to come",
      { settings: { version: SETTINGS_VERSION + 1, value: { ...DEFAULT_SETTINGS, glow: 3 } } },
    ],
  ])("says that a file is newer: %s", async (_name, parts) => {
    expect(await readBackup(fileWith(parts))).toEqual({ ok: false, error: { kind: "newer" } });
  });

  test.each([
    ["another program's", fileWith({ format: "ublock-backup" })],
    ["no JSON", new Blob(["hover=500"])],
    ["empty", new Blob([])],
    ["cut off", new Blob([writeBackup(plain).slice(0, -9)])],
    ["null", new Blob(["null"])],
    ["a list", new Blob(["[]"])],
    ["nested without end", new Blob(["[".repeat(1_000_000)])],
    ["with a part too many", fileWith({ script: "alert(1)" })],
    ["with lists of another form", fileWith({ lists: [{ id: 1, name: "a", text: "" }] })],
    ["with a list that is no list", fileWith({ lists: { length: 1 } })],
    [
      "with a setting of another type",
      fileWith({
        settings: { version: SETTINGS_VERSION, value: { ...DEFAULT_SETTINGS, hover: {} } },
      }),
    ],
    [
      "with a million followed",
      fileWith({
        settings: {
          version: SETTINGS_VERSION,
          value: { ...DEFAULT_SETTINGS, followed: Array.from({ length: 1_000_000 }, () => "a") },
        },
      }),
    ],
  ])("refuses a file that is %s", async (_name, file) => {
    expect(await readBackup(file)).toEqual({ ok: false, error: { kind: "not-a-backup" } });
  });

  test("refuses a file of 100 MB unread", async () => {
    const file = { size: 100_000_000, text: () => Promise.reject(new Error("read")) };
    expect(file.size).toBeGreaterThan(MOST_BACKUP_BYTES);
    expect(await readBackup(file as unknown as Blob)).toEqual({
      ok: false,
      error: { kind: "too-large" },
    });
  });

  test("gives nothing to keys that reach for what every object has", async () => {
    const value = JSON.stringify(DEFAULT_SETTINGS).replace(
      "{",
      '{"__proto__":{"neverUseNetwork":true,"polluted":1},"constructor":{"prototype":{"polluted":1}},',
    );
    const text = `{"format":"breachnote-backup","version":1,"settings":{"version":${SETTINGS_VERSION},"value":${value}},"lists":[]}`;
    const read = await readBackup(new Blob([text]));
    expect(read).toEqual({ ok: true, value: plain });
    expect(read.ok && Object.keys(read.value.settings).sort()).toEqual(
      Object.keys(DEFAULT_SETTINGS).sort(),
    );
    expect("polluted" in {}).toBe(false);
  });
});
