import { describe, expect, test } from "vitest";
import { nothingHeld, staleText } from "../../../src/report/source-words.js";
import { day } from "../../support/builders.js";
import { coreList } from "../../support/cards.js";
import { english } from "../../support/language.js";

describe("nothingHeld", () => {
  test("says in how many sources nothing was found, how much they hold and what that does not mean", () => {
    const held = { sourceCount: 3, incidentCount: 4_212, newestNotice: day("2026-11-12") };
    expect(nothingHeld("Acme", held, english)).toEqual({
      title: "No incident for Acme in your 3 sources",
      held: "(4,212 incidents, newest 12 Nov 2026).",
      note: "This says nothing about the security of Acme: most incidents are never made public, and our lists have gaps.",
    });
  });
});

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
