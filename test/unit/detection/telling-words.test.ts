import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tellingWordsIn } from "../../../src/detection/telling-words.js";
import { BREACH_WORDS } from "../../../src/detection/word-sets.js";

function inWhole(text: string) {
  return tellingWordsIn(text, { start: 0, end: text.length });
}

describe("tellingWordsIn", () => {
  test("finds the same word of a breach as its expression tried at every letter", () => {
    const words = fc.constantFrom(
      ..."breached hacked leaks Ransomware cyber-attack stolen intruder compromised exposed UNAUTHORISED phishing".split(
        " ",
      ),
      ..."vulnerability password credentials personal information Datenleck Angriff gehackt erbeutet".split(
        " ",
      ),
      ..."come person Datei unhacked _breach éhacked at in 7 the".split(" "),
    );
    fc.assert(
      fc.property(fc.array(words), fc.constantFrom(" ", "-", "_", ", "), (some, gap) => {
        const text = some.join(gap);
        expect(inWhole(text).breach).toBe(BREACH_WORDS.exec(text)?.[0]);
      }),
    );
  });

  test.each([
    ["Follow us on Examplecorp", "Follow us on"],
    ["Like us on Examplecorp", "Like us on"],
    ["Share this on Examplecorp", "Share this on"],
    ["Listen on Spotify or Examplecorp", "Listen on Spotify"],
    ["Folgen Sie uns auf Examplecorp", "Folgen Sie"],
    ["Examplecorp said that it likes us", undefined],
    [`Follow us on Examplecorp${" and so on".repeat(20)}`, undefined],
  ])("in %j tells %j as what asks to share", (text, share) => {
    expect(inWhole(text).share).toBe(share);
  });

  test("looks at no other sentence", () => {
    const text = "Nothing. Examplecorp was hacked. Passwords leaked.";
    expect(tellingWordsIn(text, { start: 9, end: 31 }).breach).toBe("hack");
    expect(tellingWordsIn(text, { start: 0, end: 20 }).breach).toBeUndefined();
  });
});
