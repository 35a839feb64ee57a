import { describe, expect, test } from "vitest";
import { isOneTypoFrom } from "../../../src/report/typo.js";

describe("isOneTypoFrom", () => {
  test.each([
    ["a wrong letter", "pamasonic", true],
    ["a missing letter", "pansonic", true],
    ["a letter too many", "pannasonic", true],
    ["two letters swapped", "pansaonic", true],
    ["a typo in a beginning", "panos", true],
    ["a last letter too many", "panasonicc", true],
    ["two typos", "pamasonik", false],
    ["a wrong first letter", "banasonic", false],
    ["another word", "panama", false],
  ])("judges %s", (_, query, expected) => {
    expect(isOneTypoFrom(query, "panasonic")).toBe(expected);
  });
});
