import { describe, expect, test } from "vitest";
import { detect } from "../../../src/detection/detect.js";
import type { Alias } from "../../../src/domain/company.js";
import { knownNames } from "../../support/known-names.js";

const distinctive = [
  "Panasonic",
  "Walmart",
  "Home Depot",
  "T-Mobile",
  "Microsoft",
  "eBay",
  "Sony",
  "Google",
  "Facebook",
  "Volkswagen",
];
const ambiguous = [
  "Target",
  "Apple",
  "Orange",
  "Columbia",
  "Amazon",
  "Dell",
  "Ford",
  "Wells",
  "Phoenix",
  "Gap",
  "Next",
  "ING",
  "Delta",
  "Shell",
  "X",
];

const aliasesOf = (texts: readonly string[], of: Alias["class"]) =>
  texts.map((text) => ({
    id: text.toLowerCase().replace(/[^a-z0-9]+/g, "-"),
    aliases: [
      { text, class: of },
      { text: `${text} Corporation`, class: "distinctive" as const },
    ],
    domains: [`${text.toLowerCase().replace(/[^a-z0-9]/g, "")}.com`],
  }));
const known = knownNames([
  ...aliasesOf(distinctive, "distinctive"),
  ...aliasesOf(ambiguous, "ambiguous"),
  { id: "sony-native", aliases: [{ text: "ソニー", class: "native-script" }] },
]);

/** Marked names, each with a mark of how sure: "Target!" sure, "Target" likely, "Target?" ambiguous. */
function found(text: string, language = "en"): string[] {
  const article = {
    url: "",
    title: "",
    language,
    blocks: [{ text, kind: "text" as const, links: [] }],
  };
  const signs = { sure: "!", likely: "", ambiguous: "?" };
  return detect(article, known).mentions.map((one) => one.text + signs[one.confidence]);
}

const marked = (text: string, language = "en") =>
  found(text, language)
    .filter((name) => !name.endsWith("?"))
    .map((name) => name.replace("!", ""));

describe("detect marks", () => {
  test.each([
    ["a distinctive name alone", "We bought a Panasonic last week.", ["Panasonic"]],
    [
      "a name with its legal form as sure",
      "It is run by Target Corporation of Minneapolis.",
      ["Target Corporation"],
    ],
    [
      "an ambiguous name that does what companies do",
      "Target said the data was taken in 2013.",
      ["Target"],
    ],
    [
      "an ambiguous name that has what companies have",
      "Many Apple customers changed their passwords.",
      ["Apple"],
    ],
    [
      "an ambiguous name after a kind of company",
      "It was the carrier Orange that noticed it.",
      ["Orange"],
    ],
    [
      "names in a list",
      "The list names Target, Walmart and Home Depot.",
      ["Target", "Walmart", "Home Depot"],
    ],
    [
      "a list of ambiguous names, one of them told",
      "Target, Gap and Apple said so.",
      ["Target", "Gap", "Apple"],
    ],
    [
      "an article that belongs to a chain",
      "Cards at the Target retail chain were copied.",
      ["Target"],
    ],
    ["what is held in it", "He sold his shares in Phoenix last week.", ["Phoenix"]],
    ["names in a row", "Sponsors include Target, Gap and a local dairy.", ["Target", "Gap"]],
    ["a short sentence of names", "Last Friday Lord Sample left Gap.", ["Gap"]],
    ["who acts in a clause", "It was late because Gap was closed.", ["Gap"]],
    ["a headline's verb", "Delta Says Customer Records Exposed In Breach", ["Delta"]],
    ["the maker before a thing", "It is a Ford-built truck.", ["Ford"]],
    ["a possessive", "Panasonic's servers were reached.", ["Panasonic"]],
    ["a lower-case opening", "Sellers on eBay were told.", ["eBay"]],
    ["a product's maker", "Microsoft Windows was patched.", ["Microsoft"]],
    ["an acronym in capitals", "Customers of ING were told.", ["ING"]],
    ["a headline in capitals", "PANASONIC CONFIRMS DATA BREACH", ["PANASONIC"]],
    [
      "a name of several companies only when one is meant",
      "The breach at Ford hit customers.",
      ["Ford"],
    ],
  ])("%s", (_what, text, names) => {
    expect(marked(text)).toEqual(names);
  });

  test.each([
    ["an English word", "Forscher hatten Apple gewarnt.", ["Apple"]],
    ["its genitive", "Apples Antwort kam.", ["Apple"]],
    ["its compound", "Das Apple-Konto war offen.", ["Apple"]],
    ["a German genitive", "Panasonics Server wurden angegriffen.", ["Panasonic"]],
    ["a German compound", "Der Panasonic-Server war offen.", ["Panasonic"]],
    [
      "a kind of company in a compound",
      "Der Elektronikkonzern Panasonic teilte mit.",
      ["Panasonic"],
    ],
  ])("%s", (_what, text, names) => {
    expect(marked(text, "de")).toEqual(names);
  });

  test("a Japanese name before a particle", () => {
    expect(marked("ソニーは発表した。", "ja")).toEqual(["ソニー"]);
  });
});

describe("detect does not mark", () => {
  test.each([
    ["a word that begins a sentence", "Target your audience with care."],
    ["a word in lower case", "They hit the target, an apple and the gap."],
    ["a place with a longer name", "The Orange County Sheriff opened a case."],
    ["a university", "Researchers at Columbia University found it."],
    ["another body of a distinctive name", "The Volkswagen Arena was full."],
    ["a person by a given name", "Michael Dell spoke first."],
    ["a person by a title", "Mr. Ford and Judge Wells left."],
    ["a place", "She lives in Phoenix, Arizona, near the Amazon."],
    ["nature", "Fires in the Amazon rainforest grew."],
    ["an acronym in small letters", "Ing is a suffix."],
    ["a share line", "Follow us on Facebook"],
    ["a mail address", "Write to help@sony.com or visit example.org/Sony."],
    ["a person by an age", "Ford, 34, scored twice."],
    ["a person by a pronoun", "Wells said he would run."],
    ["a person named in full before", "Harrison Ford came. On Friday Ford spoke at noon."],
    ["what somebody has", "They opened Pandora's Shell at night."],
    ["a byline", "By Sarah Wells and Tom Ford, Panasonic"],
    ["an adjective before people", "Next customers wait outside."],
    ["a verb with its object", "Target the young, she said."],
    ["a variant", "The Delta variant spread."],
    ["a hyphenated word", "An X-ray and a Next-generation device."],
  ])("%s", (_what, text) => {
    expect(marked(text)).toEqual([]);
  });
});

describe("detect, in German, does not mark", () => {
  test.each([
    ["a noun with its article", "Die Orange ist reif, und eine Shell lag am Strand."],
    ["a compound of a noun", "Die Delta-Variante kam."],
  ])("%s", (_what, text) => {
    expect(marked(text, "de")).toEqual([]);
  });
});

describe("detect", () => {
  test("lets a word that tells of the company speak for the same word elsewhere", () => {
    expect(marked("Customers of Gap were told. Gap is closed.")).toEqual(["Gap", "Gap"]);
    expect(marked("Customers of Gap were told. We saw Cumberland Gap.")).toEqual(["Gap"]);
  });

  test("takes the short name for the company once its full name stands in the article", () => {
    expect(found("Target Corporation met. For years, Target was quiet.")).toEqual([
      "Target Corporation!",
      "Target!",
    ]);
  });

  test("takes a link to the company's site as its word", () => {
    const text = "A note from Phoenix came.";
    const links = [{ start: 12, end: 19, host: "www.phoenix.com" }];
    const article = {
      url: "",
      title: "",
      language: "en",
      blocks: [{ text, kind: "text" as const, links }],
    };
    expect(detect(article, known).mentions).toMatchObject([
      { text: "Phoenix", confidence: "sure" },
    ]);
  });

  test("gives every reason with its weight, and refusals theirs", () => {
    const article = {
      url: "",
      title: "",
      language: "en",
      blocks: [{ text: "Orange County paid Panasonic.", kind: "text" as const, links: [] }],
    };
    const { mentions, refusals } = detect(article, known);
    expect(mentions[0]?.reasons.map(({ code }) => code)).toContain("distinctive-name");
    expect(refusals[0]?.reasons).toContainEqual({
      code: "longer-name",
      value: "Orange County",
      weight: -6,
    });
  });
});
