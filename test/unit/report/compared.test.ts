import { describe, expect, test } from "vitest";
import { readBundledDataset } from "../../../src/cli/bundled-dataset.js";
import type { Claim } from "../../../src/domain/claim.js";
import type { MeasureName } from "../../../src/domain/gap.js";
import { type Population, WASHINGTON_NOTICES } from "../../../src/domain/population.js";
import { cardModel } from "../../../src/report/card-model.js";
import { claim, incident } from "../../support/builders.js";
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

describe("where a measure stands", () => {
  const compared = (...claims: readonly Claim[]) =>
    cardModel(
      subjectOf([incident(...claims)], {
        populations: [
          evenly("firstAccessToPublicNotice", 3),
          { ...evenly("detectionToPublicNotice", 3), part: "cause: phishing" },
        ],
      }),
      english,
    ).incidents[0]?.compared;
  const notice = claim("disclosed", "2021-11-26");

  test.each([
    ["2021-06-22", "157 days, near the middle", { from: 53, to: 53 }],
    ["2021-11-11", "15 days, shorter than about 95 of 100", { from: 5, to: 5 }],
    ["2021-01-01", "329 days, longer than about 99 of 100", { from: 100, to: 100 }],
    ["2021-06", "149–178 days, near the middle", { from: 50, to: 60 }],
    ["2021", "0–329 days, longer than about 1 to 99 of 100", { from: 0, to: 100 }],
    [
      "../2021-06-22",
      "at least 157 days, longer than at least about 53 of 100",
      { from: 53, to: 100 },
    ],
    ["2021-06-22~", "about 157 days, near the middle", { from: 53, to: 53 }],
  ])("from %s: %s", (date, words, place) => {
    const [only, ...others] = compared(claim("intrusion-started", date), notice)?.comparisons ?? [];
    expect(only?.text).toBe(`first access → public notice: ${words} (median 150, n 1,451)`);
    expect(only?.place).toEqual(place);
    expect(others).toEqual([]);
  });

  test("is told by the days at the 10th, 50th and 90th of 100", () => {
    const [only] = compared(claim("intrusion-started", "2021-06-22"), notice)?.comparisons ?? [];
    expect(only?.marks).toEqual([
      { percentile: 10, days: "30" },
      { percentile: 50, days: "150" },
      { percentile: 90, days: "270" },
    ]);
  });

  test("is nothing where the start is open to any day", () => {
    expect(compared(claim("detected", "2021-11-11/.."), notice)).toBeUndefined();
  });
});

test("a population that has no words of its own is called by its name, never left out", () => {
  const other = { ...evenly("firstAccessToPublicNotice", 3), name: "Example register" };
  const compared = cardModel(
    subjectOf(
      [incident(claim("intrusion-started", "2021-06-22"), claim("disclosed", "2021-11-26"))],
      {
        populations: [other],
      },
    ),
    english,
  ).incidents[0]?.compared;
  expect(compared).toMatchObject({
    population: "Example register, 2016–2024",
    caveat: "Not like for like.",
    comparisons: [{ place: { from: 53, to: 53 } }],
  });
});

test("the compiler's population is the one that has words in every language", () => {
  const names = new Set(
    readBundledDataset()
      .populations()
      .map(({ name }) => name),
  );
  expect([...names]).toEqual([WASHINGTON_NOTICES]);
});

test("an incident without days to compare, or without a population, is not compared", () => {
  expect(incidentModelOf(claim("disclosed", "2024-03-01")).compared).toBeUndefined();
});
