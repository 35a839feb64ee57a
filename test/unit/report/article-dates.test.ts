import { describe, expect, test } from "vitest";
import { joinSources } from "../../../src/dataset/join-sources.js";
import type { Article } from "../../../src/detection/article.js";
import { articleDates } from "../../../src/report/article-dates.js";
import { languageFrom } from "../../../src/report/language.js";
import { company, packed, sourceFacts } from "../../support/builders.js";
import { english, LOCALES } from "../../support/language.js";
import { readRecord } from "../../support/record.js";
import { PANASONIC_DE, PANASONIC_EN, PANASONIC_JA, story } from "../../support/stories.js";

const record = readRecord("panasonic");
const aliases = [
  { text: "Panasonic", class: "distinctive" as const },
  { text: "パナソニック", class: "native-script" as const },
];
const panasonic = joinSources([
  packed(
    sourceFacts({
      companies: [company("panasonic", { name: "Panasonic", aliases })],
      incidents: record.incidents.map((one) => ({ ...one, companies: [company("panasonic").id] })),
    }),
  ),
]);

function datesOf(article: Article, language = english) {
  return articleDates({ ...article, published: "2021-11-30" }, panasonic, language);
}

describe("articleDates, on the founding story", () => {
  test.each([
    ["English", PANASONIC_EN],
    ["German", PANASONIC_DE],
    ["Japanese", PANASONIC_JA],
  ])("says in %s that the notice's 11 November differs from the later 22 June", (_, article) => {
    const dates = datesOf(article);
    const row = dates?.rows.find(({ kind }) => kind === "earlier-account");
    expect(row?.text).toMatch(/^first access: this article gives 11 Nov 2021, as Panasonic/);
    expect(row?.text).toMatch(/differs from 22 Jun 2021 \(per .*Mainichi.*confirmed by Panasonic/);
    expect(dates?.firstAccessToPublicNotice).toBe("157 days");
    expect(dates?.detectionToPublicNotice).toBe("15 days");
  });

  test("points at the sentence of each date", () => {
    const row = datesOf(PANASONIC_EN)?.rows.find(({ kind }) => kind === "earlier-account");
    const { block = -1, start, end } = row?.sentence?.place ?? {};
    const sentence = PANASONIC_EN.blocks[block]?.text.slice(start, end);
    expect(sentence).toMatch(/^The notice speaks of a single day.*11 November 2021\.$/);
  });

  test("says it in the reader's language", () => {
    const row = datesOf(PANASONIC_EN, languageFrom(LOCALES.de))?.rows.find(
      ({ kind }) => kind === "earlier-account",
    );
    expect(row?.text).toContain("dieser Artikel nennt 11. Nov. 2021");
  });
});

describe("articleDates", () => {
  test("gives the article's own timeline where no record is held", () => {
    const dates = datesOf(
      story(
        "en",
        "Samplesoft hacked",
        "Samplesoft said on 26 November 2021 that hackers stole customer data. The company discovered the breach on 11 November 2021.",
      ),
    );
    expect(dates?.incident).toBeUndefined();
    expect(dates?.beside).toMatch(/^No record of this incident/);
    expect(dates?.rows.map(({ text }) => text)).toEqual([
      "public notice: 26 Nov 2021, per the company",
      "detected: 11 Nov 2021, per the company",
    ]);
    expect(dates?.firstAccessToPublicNotice).toBe("not reported");
    expect(dates?.detectionToPublicNotice).toBe("15 days");
  });

  test("says nothing of an article with a single date", () => {
    const dates = datesOf(
      story("en", "Samplesoft hacked", "Samplesoft said on Friday that hackers stole its data."),
    );
    expect(dates).toBeUndefined();
  });
});
