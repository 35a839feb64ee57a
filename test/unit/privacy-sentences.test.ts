/** Every sentence of the privacy statement, in the README and in the extension, with what backs it. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import en from "../../public/_locales/en/messages.json" with { type: "json" };
import { PRIVACY_BACKING } from "../support/privacy-backing.js";

const MESSAGE = /^(optionsPrivacy\d|privacyStored\d|privacyRequestsNote)$/;

/** A sentence ends with a full stop before a capital letter or at the end. */
function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=\.)\s+(?=[A-Z])/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}

function inReadme(): readonly string[] {
  const [, section = ""] = readFileSync("README.md", "utf8").split(/^## Privacy$/m);
  const [statement = ""] = section.split(/^## /m);
  const points = statement.split("\n").filter((line) => line.startsWith("- "));
  return points.flatMap((line) => sentencesOf(line.slice(2).replace(/ \(`test[^)]*\)/g, "")));
}

function inExtension(): readonly string[] {
  const messages = Object.entries(en).filter(([key]) => MESSAGE.test(key));
  return messages.flatMap(([, { message }]) => sentencesOf(message));
}

describe("the privacy statement", () => {
  test("has no sentence that nothing backs, and nothing backs a sentence it has not", () => {
    const said = new Set([...inReadme(), ...inExtension()]);
    expect([...said].sort()).toEqual(Object.keys(PRIVACY_BACKING).sort());
  });

  test("has at least a dozen points in the README and ten in the extension", () => {
    expect(inReadme().length).toBeGreaterThanOrEqual(12);
    expect(inExtension().length).toBeGreaterThanOrEqual(10);
  });

  test.each(Object.entries(PRIVACY_BACKING))("%s", (_sentence, backing) => {
    expect(backing.length).toBeGreaterThan(0);
    for (const { file, words } of backing) {
      expect(readFileSync(file, "utf8"), file).toContain(words);
    }
  });
});
