import { describe, expect, test } from "vitest";
import { counted, languageFrom } from "../../../src/report/language.js";
import { english } from "../../support/language.js";

describe("languageFrom", () => {
  test("puts values where the message has their numbers", () => {
    expect(english.say("laneGave", "11 November", "access")).toBe(
      "gave 11 November as the day of access",
    );
  });

  test("does not read a value as a message", () => {
    expect(english.say("per", "$1 Store")).toBe("per $1 Store");
  });

  test("says nothing for a key it does not have", () => {
    expect(languageFrom({}).say("per", "A")).toBe("");
  });
});

describe("counted", () => {
  test.each([
    [0, "0 days"],
    [1, "1 day"],
    [2, "2 days"],
    [1086, "1,086 days"],
  ])("%d in English", (count, words) => {
    expect(counted(english, "days", count)).toBe(words);
  });

  test("takes the one form of a language that has no other", () => {
    const japanese = languageFrom({
      languageTag: { message: "ja" },
      days_other: { message: "$1日" },
    });
    expect(counted(japanese, "days", 1)).toBe("1日");
  });

  test("falls back where a language lacks the form", () => {
    const english = languageFrom({
      languageTag: { message: "en" },
      days_other: { message: "$1 day(s)" },
    });
    expect(counted(english, "days", 1)).toBe("1 day(s)");
  });
});
