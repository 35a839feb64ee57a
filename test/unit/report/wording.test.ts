import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { cardModel } from "../../../src/report/card-model.js";
import { languageFrom } from "../../../src/report/language.js";
import { bannedWords } from "../../support/banned-words.js";
import { subjectOf } from "../../support/cards.js";
import { LOCALE_NAMES, LOCALES } from "../../support/language.js";
import { readRecord } from "../../support/record.js";

/** Speaks of the extension itself, and of no company. */
const OWN_WORDS = new Set(["welcomeOnClick"]);

describe.each(LOCALE_NAMES)("every message in %s", (locale) => {
  const banned = bannedWords(locale);

  test.each(Object.entries(LOCALES[locale]))(
    "%s accuses nobody and promises nothing",
    (key, { message }) => {
      if (!OWN_WORDS.has(key)) expect(message).not.toMatch(banned);
    },
  );
});

describe("every message", () => {
  const entries = Object.entries(LOCALES.en);

  test.each(entries)("%s says in its description what it is for", (_key, { description }) => {
    expect(description.length).toBeGreaterThan(3);
  });

  test("has a plural for every singular", () => {
    const keys = new Set(Object.keys(LOCALES.en));
    const lonely = [...keys].filter(
      (key) => key.endsWith("_one") && !keys.has(key.replace(/_one$/, "_other")),
    );
    expect(lonely).toEqual([]);
  });
});

describe.each(LOCALE_NAMES)("every generated sentence in %s", (locale) => {
  const language = languageFrom(LOCALES[locale]);
  const banned = bannedWords(locale);
  const records = readdirSync("src/compiler/records")
    .filter((file) => file.endsWith(".json"))
    .map((file) => file.replace(/\.json$/, ""));

  test.each(records)("of the record %s is whole and follows the wording rules", (name) => {
    const record = readRecord(name);
    const card = cardModel(subjectOf(record.incidents, record), language);
    expect(JSON.stringify(card)).not.toMatch(/undefined|NaN|\$\d|\[object/);
    for (const { id, label, references, citation, ...said } of card.incidents) {
      expect(JSON.stringify(said).replaceAll(label, "")).not.toMatch(banned);
    }
  });
});
