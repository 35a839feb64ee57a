import { describe, expect, test } from "vitest";
import type { FailedUpdate, UpdateFailure } from "../../../src/domain/source-update.js";
import { languageFrom } from "../../../src/report/language.js";
import { failedUpdateInWords, updateInWords } from "../../../src/report/update-words.js";
import { day } from "../../support/builders.js";
import { english, LOCALE_NAMES, LOCALES } from "../../support/language.js";

/** Of the device's own day and hour. */
const at = (date: number, hour: number) => new Date(2026, 10, date, hour).getTime();
const now = at(13, 12);

const failed = (overrides: Partial<FailedUpdate> = {}): FailedUpdate => ({
  why: { kind: "network" },
  published: day("2026-11-12"),
  nextTry: at(13, 18),
  ...overrides,
});
const said = (overrides: Partial<FailedUpdate> = {}) =>
  failedUpdateInWords(failed(overrides), now, english);

describe("failedUpdateInWords", () => {
  test("says why, what is still in use and when the next try is", () => {
    expect(said()).toBe("Could not update (network). Still using 12 Nov 2026. Next try 18:00.");
  });

  test("names the day of a next try that is not today", () => {
    expect(said({ nextTry: at(14, 18) })).toMatch(/Next try 14 Nov 2026, 18:00\.$/);
  });

  test("says neither of a copy nor of a next try where there is none", () => {
    expect(said({ published: undefined, nextTry: undefined })).toBe("Could not update (network).");
  });

  test.each<[UpdateFailure, string]>([
    [{ kind: "http", status: 503 }, "Could not update (status 503)."],
    [{ kind: "timed-out" }, "Could not update (no answer in time)."],
    [{ kind: "wrong-length" }, "Could not update. Fewer or more bytes came than were announced."],
    [
      { kind: "signature-wrong" },
      "The update did not carry the right signature and was not installed.",
    ],
  ])("%o: %s", (why, words) => {
    expect(said({ why, nextTry: undefined })).toBe(`${words} Still using 12 Nov 2026.`);
  });

  test.each(LOCALE_NAMES)("has all of it in the locale %s", (locale) => {
    const words = failedUpdateInWords(failed(), now, languageFrom(LOCALES[locale]));
    expect(words).toMatch(/2026.*(18|6)/);
  });
});

describe("updateInWords", () => {
  test("counts what was checked, updated and failed, and leaves out what was skipped", () => {
    expect(
      updateInWords(
        [
          { source: "a", did: "updated" },
          { source: "b", did: "unchanged" },
          { source: "c", did: "failed", why: { kind: "network" } },
          { source: "d", did: "skipped" },
        ],
        english,
      ),
    ).toBe("3 checked, 1 updated, 1 failed");
  });
});
