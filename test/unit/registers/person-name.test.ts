import { describe, expect, test } from "vitest";
import { isPersonName } from "../../../src/registers/person-name.js";

describe("isPersonName", () => {
  test.each([
    ["Jane Q. Example, M.D., P.C.", true],
    ["Dr. Example", true],
    ["Office of Jane Q. Example, Jr., DPM", true],
    ["John Example", true],
    ["Jane Example DDS", true],
    ["Example, DPM", true],
    ["Dr. Example Hospital", false],
    ["Jane Example Medical Group", false],
    ["Banco do Example SA", false],
    ["Example Health", false],
    ["Victoria Police", false],
    ["Examplecorp", false],
  ])("of %s: %s", (name, isPerson) => {
    expect(isPersonName(name)).toBe(isPerson);
  });
});
