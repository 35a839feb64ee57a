import { describe, expect, test } from "vitest";
import type { MeasureName } from "../../../src/domain/gap.js";
import type { Population } from "../../../src/domain/population.js";
import { cardModel } from "../../../src/report/card-model.js";
import { claim } from "../../support/builders.js";
import { incidentModelOf, subjectOf } from "../../support/cards.js";
import { english } from "../../support/language.js";
import { readRecord } from "../../support/record.js";

/** Evenly spread from 0 days, so that a place is the days over `step`. */
function evenly(measure: MeasureName, step: number): Population {
  return {
    measure,
    name: "notices to the Washington State AG",
    part: "all",
    period: "2016/2024",
    count: 1451,
    quantiles: Array.from({ length: 101 }, (_, percent) => percent * step),
  };
}

describe("the founding example beside others", () => {
  const panasonic = readRecord("panasonic");
  const populations = [
    evenly("firstAccessToPublicNotice", 3),
    evenly("detectionToPublicNotice", 3),
  ];
  const [found] = cardModel(
    subjectOf(panasonic.incidents, { ...panasonic, populations }),
    english,
  ).incidents;

  test("is compared in words, with population, period, n and what it is not", () => {
    expect(found?.compared?.population).toBe("notices to the Washington State AG, 2016–2024");
    expect(found?.compared?.comparisons.map(({ text }) => text)).toEqual([
      "first access → public notice: 157 days, near the middle (median 150, n 1,451)",
      "detection → public notice: 15 days, shorter than about 95 of 100 (median 150, n 1,451)",
    ]);
    expect(found?.compared?.caveat).toBe("US notices to a regulator; not like for like.");
  });

  test("has its rules as dated facts, each with its section and trigger", () => {
    expect(found?.deadlines).toEqual([
      {
        id: "appi-26",
        text: "Japan: a rule with 3 to 5 days to the authority began on 1 Apr 2022, after this.",
        detail: "APPI art. 26; PPC rules arts. 7 and 8 · the clock starts with becoming aware",
      },
      {
        id: "gdpr-33",
        text: "EU: a rule with 72 hours to the authority was in force; whether it applied is not known to us.",
        detail: "Regulation (EU) 2016/679 art. 33(1) · the clock starts with becoming aware",
      },
    ]);
  });
});

test("an incident without days to compare, or without a population, is not compared", () => {
  expect(incidentModelOf(claim("disclosed", "2024-03-01")).compared).toBeUndefined();
});
