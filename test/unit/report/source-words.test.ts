import { describe, expect, test } from "vitest";
import { staleText } from "../../../src/report/source-words.js";
import { day } from "../../support/builders.js";
import { coreList } from "../../support/cards.js";
import { english } from "../../support/language.js";

describe("staleText", () => {
  const old = { ...coreList, published: day("2026-03-02"), expires: day("2026-06-02") };

  test("says how old an expired list is", () => {
    expect(staleText([coreList, old], day("2026-11-23"), english)).toBe(
      "List from 2 Mar 2026, 266 days old. Newer incidents are missing.",
    );
  });

  test("says nothing up to the day a list expires", () => {
    expect(staleText([old], day("2026-06-02"), english)).toBeUndefined();
  });
});
