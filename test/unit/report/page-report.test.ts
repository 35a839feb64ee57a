import { describe, expect, test } from "vitest";
import { joinSources } from "../../../src/dataset/join-sources.js";
import type { CompanyId } from "../../../src/domain/company.js";
import type { Page, TextBlock } from "../../../src/report/page.js";
import { pageReport, type ReportChoices } from "../../../src/report/page-report.js";
import {
  claim,
  company,
  companyId,
  incident,
  incidentId,
  packed,
  sourceFacts,
} from "../../support/builders.js";
import { english } from "../../support/language.js";

const names = ["Examplecorp", "Samplesoft", "Nullbank"];
const ids = [...names, "Phoenix"].map((name) => companyId(name.toLowerCase()));

const dataset = joinSources([
  packed(
    sourceFacts({
      companies: [
        ...names.map((name) => company(name.toLowerCase(), { name })),
        company("quietco", { name: "Quietco" }),
        company("phoenix", { name: "Phoenix", aliases: [{ text: "Phoenix", class: "ambiguous" }] }),
      ],
      incidents: ids.map((id) => ({
        ...incident(claim("intrusion-started", "2021-06-22"), claim("disclosed", "2021-11-26")),
        id: incidentId(`${id}-2021`),
        companies: [id],
      })),
    }),
  ),
]);

const text = (words: string): TextBlock => ({ text: words, kind: "text", links: [] });
const heading = (words: string): TextBlock => ({ text: words, kind: "heading", links: [] });

const page = (...blocks: readonly TextBlock[]): Page => ({
  url: "https://gazette.example/1",
  title: "Example Gazette",
  language: "en",
  published: "",
  blocks,
});

const choices = (overrides: Partial<ReportChoices> = {}): ReportChoices => ({
  underline: "first",
  hidden: new Set(),
  followed: new Set(),
  answers: new Map(),
  marked: new Set(),
  markFrom: "likely",
  listAmbiguous: true,
  blockedNames: [],
  ...overrides,
});

const report = (told: Page, overrides: Partial<ReportChoices> = {}) =>
  pageReport(told, dataset, choices(overrides), english);

/** The marked words and where they stand. */
const marked = (told: Page, overrides?: Partial<ReportChoices>) =>
  report(told, overrides).marks.map(
    ({ block, start, end }) =>
      `${block}: ${told.blocks[block]?.text.slice(start, end)} at ${start}`,
  );

const twice = page(
  text("Examplecorp said its servers were accessed."),
  text("Samplesoft said the same. Examplecorp and Samplesoft are working with the police."),
);

describe("pageReport", () => {
  test("leaves a headline quiet where the text below it names the company too", () => {
    const told = page(
      heading("Examplecorp and Nullbank say servers were accessed"),
      text("On Friday Examplecorp gave notice."),
    );
    expect(marked(told)).toEqual(["0: Nullbank at 16", "1: Examplecorp at 10"]);
  });

  test("marks the first mention of each company", () => {
    expect(marked(twice)).toEqual(["0: Examplecorp at 0", "1: Samplesoft at 0"]);
  });

  test("marks all mentions when the reader wants all", () => {
    expect(marked(twice, { underline: "all" })).toHaveLength(4);
  });

  test("leaves alone what is hidden here or was marked above", () => {
    expect(marked(twice, { hidden: new Set<CompanyId>(ids.slice(0, 1)) })).toEqual([
      "1: Samplesoft at 0",
    ]);
    expect(marked(twice, { marked: new Set<CompanyId>(ids.slice(1)) })).toEqual([
      "0: Examplecorp at 0",
    ]);
  });

  test("never marks a company without incidents", () => {
    expect(report(page(text("Quietco said its servers were accessed."))).findings).toEqual([]);
  });

  test("marks at most 40 names", () => {
    const many = page(...Array.from({ length: 50 }, () => text("Examplecorp said so.")));
    expect(report(many, { underline: "all" }).marks).toHaveLength(40);
  });

  test("lists the subject of the article before companies named earlier", () => {
    const told = page(
      heading("Nullbank reports a data breach"),
      text("Examplecorp, a security company, found the data. Nullbank confirmed it."),
      text("Nullbank said customers were being told."),
    );
    expect(report(told).findings.map(({ name, isSubject }) => [name, isSubject])).toEqual([
      ["Nullbank", true],
      ["Examplecorp", false],
    ]);
  });

  test("gives the two numbers of the newest incident in words", () => {
    expect(report(twice).findings[0]).toMatchObject({
      matched: "Examplecorp",
      incidentCount: 1,
      state: "one-account",
      firstAccessToPublicNotice: "157 days",
      detectionToPublicNotice: "not reported",
    });
  });
});

describe("what the reader wants matched", () => {
  const told = page(
    text("Nullbank said its servers were accessed by hackers, who stole data of customers."),
    text(
      "On the way home we passed Examplecorp. Samplesoft too. It was said by Phoenix on Monday.",
    ),
  );
  /** Listed names, each with how sure it is, and "*" when it is marked. */
  const listed = (overrides?: Partial<ReportChoices>) => {
    const { findings, marks } = report(told, overrides);
    return findings.map(({ name, confidence }, at) =>
      [name, confidence, ...(marks.some(({ finding }) => finding === at) ? ["*"] : [])].join(" "),
    );
  };

  test("by itself everything but what is ambiguous is marked", () => {
    expect(listed()).toEqual([
      "Nullbank sure *",
      "Examplecorp likely *",
      "Samplesoft likely *",
      "Phoenix ambiguous",
    ]);
  });

  test("what is not sure enough is listed and not marked", () => {
    expect(listed({ markFrom: "sure" })).toEqual([
      "Nullbank sure *",
      "Examplecorp likely",
      "Samplesoft likely",
      "Phoenix ambiguous",
    ]);
  });

  test("what is ambiguous is listed nowhere when the reader does not want it", () => {
    expect(listed({ listAmbiguous: false })).not.toContain("Phoenix ambiguous");
    expect(listed({ listAmbiguous: false })).toHaveLength(3);
  });

  test("a blocked name means no company, however it is written, and a longer one still does", () => {
    expect(listed({ blockedNames: ["NÜLLBANK", "nullbank", "Sample", "phoenix"] })).toEqual([
      "Examplecorp likely *",
      "Samplesoft likely *",
    ]);
  });
});
describe("what the reader said that a name means", () => {
  const told = page(text("Nullbank said its servers were accessed."));
  const said = (company: CompanyId | undefined) =>
    report(told, { answers: new Map([["nullbank", company]]) });

  test("no company: the name is not marked, and stays listed with the answer", () => {
    expect(said(undefined)).toMatchObject({
      findings: [{ company: "nullbank", confidence: "ambiguous", answer: "no-company" }],
      marks: [],
    });
  });

  test("another company: that one is marked by this name", () => {
    expect(said(ids[0])).toMatchObject({
      findings: [{ company: "examplecorp", matched: "Nullbank", answer: "this-company" }],
      marks: [{ block: 0, start: 0, end: 8 }],
    });
  });

  test("is heard whatever the letter case, and for that name alone", () => {
    const both = page(text("NULLBANK and Samplesoft said their servers were accessed."));
    const { findings } = report(both, { answers: new Map([["nullbank", undefined]]) });
    expect(findings.map(({ matched, answer }) => [matched, answer])).toEqual([
      ["Samplesoft", "none"],
      ["NULLBANK", "no-company"],
    ]);
  });
});

test("a finding says whether its company is followed", () => {
  const { findings } = report(page(text("Examplecorp and Samplesoft were named.")), {
    followed: new Set(ids.slice(0, 1)),
  });
  expect(findings.map(({ company: id, isFollowed }) => [id, isFollowed])).toEqual([
    ["examplecorp", true],
    ["samplesoft", false],
  ]);
});
