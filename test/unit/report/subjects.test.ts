import { describe, expect, test } from "vitest";
import { detect } from "../../../src/detection/detect.js";
import type { Page, TextBlock } from "../../../src/report/page.js";
import { isBreachNews, standingOf } from "../../../src/report/subjects.js";
import { knownNames } from "../../support/known-names.js";

const names = ["Examplecorp", "Samplesoft", "Nullbank", "Example Gazette"];
const known = knownNames(
  names.map((text) => ({
    id: text.toLowerCase().replace(" ", "-"),
    aliases: [{ text, class: "distinctive" as const }],
  })),
);

const text = (words: string): TextBlock => ({ text: words, kind: "text", links: [] });
const heading = (words: string): TextBlock => ({ text: words, kind: "heading", links: [] });

const page = (title: string, ...blocks: readonly TextBlock[]): Page => ({
  url: "https://gazette.example/1",
  title,
  language: "en",
  published: "",
  blocks,
});

/** How a page stands to each company it names. */
function standings(told: Page): Record<string, string> {
  const { mentions } = detect(told, known);
  const companies = [...new Set(mentions.map(({ company }) => company))];
  return Object.fromEntries(
    companies.map((company) => [
      company,
      standingOf(
        told,
        mentions.filter((mention) => mention.company === company),
      ).kind,
    ]),
  );
}

describe("standingOf", () => {
  test("takes the company of the headline for the subject, and who found it for its source", () => {
    const told = page(
      "Nullbank reports a data breach | Example Gazette",
      heading("Nullbank reports a data breach"),
      text("Researchers at Samplesoft found the data. Nullbank confirmed it."),
      text("It was first reported by Example Gazette. Examplecorp had a breach in 2019."),
    );
    expect(standings(told)).toEqual({
      nullbank: "subject",
      samplesoft: "quoted",
      "example-gazette": "quoted",
      examplecorp: "named",
    });
  });

  test("takes a site's own name at the end of its title for no headline", () => {
    const told = page(
      "Storm closes bridge | Example Gazette",
      text("A storm closed the bridge."),
      text("Cars turned round."),
      text("The mayor spoke. Tickets were refunded."),
      text("Readers of Example Gazette sent pictures."),
    );
    expect(standings(told)).toEqual({ "example-gazette": "named" });
  });

  test("takes a company that comes early and again for a subject without a headline", () => {
    const told = page("", text("Examplecorp met. Examplecorp left."), text("Nothing else."));
    expect(standings(told)).toEqual({ examplecorp: "subject" });
  });

  test("in news of a breach takes the company to which it happened, named once and early", () => {
    const told = page(
      "Millions of records stolen",
      text("The data was stolen from Examplecorp in May."),
      text("Police are looking into it."),
    );
    expect(standings(told)).toEqual({ examplecorp: "subject" });
  });

  test("does not take an agency for the subject however often it is quoted", () => {
    const told = page(
      "",
      text("Samplesoft researchers saw it first, according to Samplesoft."),
      text("Two banks told Samplesoft that cards were copied."),
    );
    expect(standings(told)).toEqual({ samplesoft: "quoted" });
  });

  test("says why", () => {
    const told = page("Examplecorp hacked", text("Examplecorp said so. Examplecorp was hacked."));
    const { mentions } = detect(told, known);
    expect(standingOf(told, mentions)).toEqual({
      kind: "subject",
      reasons: ["in-the-headline", "named-early", "in-news-of-a-breach", "named-again"],
    });
  });
});

describe("isBreachNews", () => {
  test.each([
    ["a headline about a breach", page("Hackers steal records", text("It rained.")), true],
    [
      "an opening that tells of one twice",
      page("Bad week", text("Data was stolen. The attackers left. Shares fell.")),
      true,
    ],
    ["a word in passing", page("Shares rise", text("A hack was denied. Profits grew.")), false],
    ["other news", page("Storm closes bridge", text("It rained for days.")), false],
  ])("%s", (_what, told, is) => {
    expect(isBreachNews(told)).toBe(is);
  });
});
