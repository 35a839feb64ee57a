import { describe, expect, test } from "vitest";
import { marked } from "../../support/detected-names.js";

describe("detect, of what stands around a name", () => {
  test.each([
    ["a kind of company behind it", "A judge ordered Gap, the clothing maker, to pay.", ["Gap"]],
    ["a headline's verb in the third person", "Gap Names New Security Chief After Breach", ["Gap"]],
    ["an address of its own", "Fakes were sold on Target.com last week.", ["Target"]],
    ["a verb that is no noun too", "Shell becomes greener.", ["Shell"]],
    ["a list with a comma", "Walmart, Nobody and Gap are in it.", ["Walmart", "Gap"]],
    ["who was told of something", "They notified Gap of the attack.", ["Gap"]],
    ["initials with their last full stop", "Customers of the I.N.G. were told.", ["I.N.G."]],
    [
      "an adverb before the verb",
      "Customers of Gap left. Gap just released a list.",
      ["Gap", "Gap"],
    ],
  ])("marks %s", (_what, text, names) => {
    expect(marked(text)).toEqual(names);
  });

  test.each([
    ["nouns that end like verbs", "Shell leaves, fried. Target rules for all. Gap lists are due."],
    ["a phrase", "Shell of a house. Gap of the day."],
    ["a title of two nouns", "Work in Shell returned, and Puss in Gap left."],
    ["a film", "The fourth Shell film is due."],
    ["a British place", "In British Columbia, it rained."],
    ["a symbol of an exchange", "The Nobody Company ING.N was hit."],
    ["part of longer initials", "He leads the I.I.N.G. now."],
    ["an acronym that is said to be another's", "The interior nature guild (ING) met."],
    ["a double hall", "The Shell arena was full."],
  ])("does not mark %s", (_what, text) => {
    expect(marked(text)).toEqual([]);
  });
});

describe("detect, of what the article says elsewhere", () => {
  test("takes a bare name that stands before a person's for the company", () => {
    expect(marked("Dell fell 5 percent. Michael Dell met analysts.")).toEqual(["Dell"]);
    expect(marked("Michael Dell met analysts. On Friday Dell was quiet.")).toEqual([]);
  });

  test("takes a name for short of another company that is named in full", () => {
    expect(marked("Orange Systems Inc. met. The firm Orange was quiet.")).toEqual([]);
  });

  test("does not let a person speak for a distinctive name that stood before", () => {
    expect(marked("Panasonic fell. Robert Panasonic met us.")).toEqual(["Panasonic"]);
    expect(marked("Robert Panasonic met us. We thanked Panasonic.")).toEqual([]);
  });
});

describe("detect, in German, of what stands around a name", () => {
  test.each([
    ["a noun as a subject of any verb", "Shell senkt Preise.", ["Shell"]],
    ["a letter behind its kind", "Der Dienst X fiel aus.", ["X"]],
  ])("marks %s", (_what, text, names) => {
    expect(marked(text, "de")).toEqual(names);
  });

  test.each([
    ["a letter behind a noun", "Tag X rückt näher, sagt die Akte X."],
    ["what a word means", "Shell ist ein englisches Wort."],
  ])("does not mark %s", (_what, text) => {
    expect(marked(text, "de")).toEqual([]);
  });
});
