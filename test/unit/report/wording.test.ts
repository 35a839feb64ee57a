import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import messages from "../../../public/_locales/en/messages.json" with { type: "json" };
import { cardModel } from "../../../src/report/card-model.js";
import { subjectOf } from "../../support/cards.js";
import { english } from "../../support/language.js";
import { readRecord } from "../../support/record.js";

/** Words that accuse, grade or promise, and so never stand in anything we generate. */
const BANNED = [
  "late",
  "delay",
  "delayed",
  "hid",
  "concealed",
  "covered up",
  "admitted",
  "failed to",
  "only",
  "finally",
  "claimed",
  "hack",
  "hacked",
  "suffered",
  "missed",
  "violated",
  "safe",
  "clean",
  "secure",
  "0 breaches",
  "culprit",
  "lateness",
];

const BANNED_WORDS = new RegExp(`\\b(?:${BANNED.join("|")})\\b|!`, "i");

/** Speaks of the extension itself, and of no company. */
const OWN_WORDS = new Set(["welcomeOnClick"]);

describe("every message", () => {
  const entries = Object.entries(messages);

  test.each(entries)("%s accuses nobody and promises nothing", (key, { message }) => {
    if (!OWN_WORDS.has(key)) expect(message).not.toMatch(BANNED_WORDS);
  });

  test.each(entries)("%s says in its description what it is for", (_key, { description }) => {
    expect(description.length).toBeGreaterThan(3);
  });

  test("has a plural for every singular", () => {
    const keys = new Set(Object.keys(messages));
    const lonely = [...keys].filter(
      (key) => key.endsWith("_one") && !keys.has(key.replace(/_one$/, "_other")),
    );
    expect(lonely).toEqual([]);
  });
});

describe("every generated sentence", () => {
  const records = readdirSync("src/compiler/records")
    .filter((file) => file.endsWith(".json"))
    .map((file) => file.replace(/\.json$/, ""));

  test.each(records)("of the record %s follows the wording rules", (name) => {
    const record = readRecord(name);
    const { incidents } = cardModel(subjectOf(record.incidents, record), english);
    for (const { id, label, references, citation, ...said } of incidents) {
      expect(JSON.stringify(said).replaceAll(label, "")).not.toMatch(BANNED_WORDS);
    }
  });

  test.each(records)("of the record %s is whole", (name) => {
    const record = readRecord(name);
    const card = JSON.stringify(cardModel(subjectOf(record.incidents, record), english));
    expect(card).not.toMatch(/undefined|NaN|\$\d|\[object/);
  });
});
