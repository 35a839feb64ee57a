import { describe, expect, test } from "vitest";
import { detect } from "../../../src/detection/detect.js";
import { found, known, marked } from "../../support/detected-names.js";

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
    ["both of two names with a slash", "A Sony/Google deal fell.", ["Sony", "Google"]],
    [
      "a name before an exclamation mark",
      "Sony! users met. We saw Sony! It left.",
      ["Sony", "Sony"],
    ],
    ["a possessive", "Panasonic's servers were reached.", ["Panasonic"]],
    ["a lower-case opening", "Sellers on eBay were told.", ["eBay"]],
    ["a product's maker", "Microsoft Windows was patched.", ["Microsoft"]],
    ["an acronym in capitals", "Customers of ING were told.", ["ING"]],
    ["a headline in capitals", "PANASONIC CONFIRMS DATA BREACH", ["PANASONIC"]],
    ["a name that stands for itself", "Doctors saw patients over Gap last year.", ["Gap"]],
    ["a noun without an article that does something", "Gap jumped 12 percent.", ["Gap"]],
    ["what the list of verbs has in the third person", "Shell cuts 300 jobs.", ["Shell"]],
    ["what is to be done", "Gap to close 40 shops.", ["Gap"]],
    ["a name with its apposition", "Gap, which makes clothes, met.", ["Gap"]],
    ["a family name that nobody bears", "Analysts cut Dell to hold.", ["Dell"]],
    ["a company of a company", "Google's Gap met.", ["Google", "Gap"]],
    ["a subject before its day", "Apple on Monday patched it.", ["Apple"]],
    ["who was a customer of it", "Former Gap customers wrote.", ["Gap"]],
    ["the maker of a device that opens a sentence", "Orange cameras were reached.", ["Orange"]],
    ["a company that money goes through", "Payments passed through Gap last week.", ["Gap"]],
    [
      "a name of several companies only when one is meant",
      "The breach at Ford hit customers.",
      ["Ford"],
    ],
  ])("%s", (_what, text, names) => {
    expect(marked(text)).toEqual(names);
  });
});

describe("detect does not mark", () => {
  test.each([
    ["a word that begins a sentence", "Target your audience with care."],
    ["a thing that one walks through", "We walked through Gap at noon."],
    ["a word before its noun that is a family name, too", "It is long. Chase scenes fill it."],
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
    ["the first of two nouns", "Shell necklaces hung there. Shell companies got paid."],
    ["a title", "Puss in Shell opened, and Work in Target signs hung."],
    ["a sign that is talked about", "The letter X and the word Gap were crossed out."],
    ["nouns that look like verbs", "Target prices for copper rose. Target rules are strict."],
    ["a district", "The District of Columbia met, as did William of Orange."],
    ["a team of a place", "Phoenix won on Sunday."],
    ["who sent the report", "ATLANTA (Sony) - Two men were held."],
    ["a hyphenated word", "An X-ray and a Next-generation device."],
  ])("%s", (_what, text) => {
    expect(marked(text)).toEqual([]);
  });
});

describe("detect", () => {
  test("lets a word that tells of the company speak for the same word elsewhere", () => {
    expect(marked("Customers of Gap were told. Gap is closed.")).toEqual(["Gap", "Gap"]);
    expect(marked("Customers of Gap were told. We saw Cumberland Gap.")).toEqual(["Gap"]);
    expect(marked("Customers of Gap wrote. Gap fragments lay about.")).toEqual(["Gap"]);
    expect(marked("Customers of Next were told. Next of kin met.")).toEqual(["Next"]);
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
