import { describe, expect, test } from "vitest";
import { openNames, packNames } from "../../../src/dataset/name-index.js";
import { scan } from "../../../src/detection/scan.js";

function found(name: string, text: string): readonly string[] {
  const names = openNames(packNames([{ text: name, company: 0, class: "distinctive" }]));
  if (names === undefined) throw new Error(`what is packed can be opened: ${name}`);
  return scan(text, names, { everyWord: false }).map(({ start, end }) => text.slice(start, end));
}

describe("scan", () => {
  test.each([
    ["MGM Resorts", "initials, which some newspapers write with full stops"],
    ["AT&T Wireless", "initials around a sign"],
    ["PayPal Holdings", "a capital inside, which some write as two words"],
    ["CareFirst BlueCross BlueShield", "several capitals inside"],
    ["23andMe Holding", "digits"],
  ])("finds all of %s, whose first word has %s", (name) => {
    expect(found(name, `So said ${name} on Monday.`)).toEqual([name]);
  });
});
