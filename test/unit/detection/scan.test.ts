import { describe, expect, test } from "vitest";
import { openNames, packNames } from "../../../src/dataset/name-index.js";
import { scan } from "../../../src/detection/scan.js";

function found(name: string, text: string, everyWord = false): readonly string[] {
  const names = openNames(packNames([{ text: name, company: 0, class: "distinctive" }]));
  if (names === undefined) throw new Error(`what is packed can be opened: ${name}`);
  return scan(text, names, { everyWord }).map(({ start, end }) => text.slice(start, end));
}

describe("scan", () => {
  test.each([
    ["MGM Resorts", "initials, which some newspapers write with full stops"],
    ["AT&T Wireless", "initials around a sign"],
    ["PayPal Holdings", "a capital inside, which some write as two words"],
    ["CareFirst BlueCross BlueShield", "several capitals inside"],
    ["23andMe Holding", "digits"],
    ["Sampler’s Bank", "a genitive's apostrophe"],
    ["Samplers' Bank", "an apostrophe and a space behind it"],
    ["Sample - Works", "a hyphen between spaces"],
    ["E*Sample", "an asterisk"],
    ["Sam! Brands", "an exclamation mark"],
    ["U.S. Sample", "full stops"],
    ["Dr. Sample", "an abbreviation"],
  ])("finds all of %s, whose first word has %s", (name) => {
    expect(found(name, `So said ${name} on Monday.`)).toEqual([name]);
  });

  describe.each([
    { mode: "words that a capital tells", everyWord: false },
    { mode: "every word", everyWord: true },
  ])("of $mode", ({ everyWord }) => {
    test.each([
      ["T-Sample", "T Sample", "a space for a hyphen"],
      ["T-Sample", "TSample", "nothing for a hyphen"],
      ["TSample", "T-Sample", "a hyphen for nothing"],
      ["T-Sample", "T\u2011Sample", "another hyphen"],
      ["Alpha & Beta", "Alpha and Beta", "and"],
      ["Alpha & Beta", "Alpha und Beta", "und"],
      ["Alpha and Beta", "Alpha + Beta", "a plus sign"],
      ["Alpha & Beta", "Alpha&Beta", "no spaces"],
      ["Sample - Works", "Sample – Works", "a dash for a hyphen"],
      ["Samplers' Bank", "Samplers Bank", "no apostrophe"],
      ["Samplers' Bank", "Samplers’ Bank", "a curly apostrophe"],
      ["Sampler's", "Samplers", "no apostrophe before its last letter"],
      ["L'Exämple", "L’Example", "no accent"],
      ["LinkedSample", "Linked Sample", "two words for a capital inside"],
      ["LinkedSample", "LINKEDSAMPLE", "capitals"],
      ["eSample", "ESAMPLE", "capitals, of a name with a small letter first"],
      ["eSample", "eSample", "its own small letter first"],
      ["iSample", "i\u00adSample", "a soft hyphen behind a small letter"],
      ["7-Sample", "7 Sample", "a space behind a digit"],
      ["7-Sample", "7Sample", "nothing behind a digit"],
      ["3X", "3X", "a digit first"],
      ["U.S. Sample", "US Sample", "no full stops"],
      ["J.Sample", "J. Sample", "a space behind an initial"],
      ["Sample!", "Sample", "no exclamation mark"],
      ["Weißprobe", "WEISSPROBE", "ss for a sharp s"],
      ["Ørprobe", "Orprobe", "o for a stroked one"],
      ["Łódźprobe", "LODZPROBE", "capitals without strokes"],
      ["İşprobe", "Isprobe", "no dot and no cedilla"],
      ["Işprobe", "ISPROBE", "an i for a dotless one"],
      ["ΠΡΟΒΕΣ", "Προβες", "a final sigma"],
      ["Sample", "ＳＡＭＰＬＥ", "full width"],
      ["Office Sample", "Oﬃce Sample", "a ligature"],
      ["Sample", "Sam\u00adple", "a soft hyphen"],
      ["Sample", "Sam\u200bple", "a space of no width"],
      ["Exämple", "Exa\u0308mple", "an accent that stands alone"],
      ["Sample Bank", "Sample\nBank", "a line's end"],
      ["Sample Bank", "Sample \n Bank", "a line's end between spaces"],
      ["Sample Bank", "Sample\u00a0Bank", "a space that does not break"],
      ["サンプル", "ｻﾝﾌﾟﾙ", "half width and a voicing mark"],
      ["ABCサンプル", "ABC サンプル", "a space between scripts"],
    ])("finds %s in %j, written with %s", (name, written) => {
      expect(found(name, `On 1 May, “${written}” said so.`, everyWord)).toContain(written);
    });

    test.each([
      ["a genitive", "Sample's server"],
      ["a genitive of the plural", "Sample’ server"],
      ["a German genitive", "Samples Server"],
      ["a German compound", "Sample-Kunden"],
      ["a slash", "Sample/Example"],
      ["a legal form", "Sample Inc."],
      ["another script", "Sample日本は"],
      ["an accent's absence", "SAMPLE"],
    ])("finds a name before %s", (_what, text) => {
      expect(found("Sample", text, everyWord)).toEqual([text.slice(0, 6)]);
    });

    test.each([
      ["another word's end", "Sample", "Exsample"],
      ["another word's beginning", "Sample", "Sampler"],
      ["words that a sentence parts", "Sample Bank", "She saw a Sample. Bank loans fell."],
      ["words that a comma parts", "Sample Bank", "A Sample, Bank"],
      ["a katakana run", "サンプル", "サンプルワールド"],
      ["a run of Han before it", "見本工業", "大見本工業"],
      ["a run of Han behind it", "見本工業", "見本工業界"],
    ])("finds no name in %s", (_what, name, text) => {
      expect(found(name, text, everyWord)).toEqual([]);
    });

    test.each([
      ["サンプル", "米サンプルは", "a country before it"],
      ["サンプル", "サンプルグループは", "group behind it"],
      ["サンプル", "サンプルホールディングスの", "holdings behind it"],
      ["サンプルグループ", "サンプルグループは", "group in it"],
      ["見本工業", "見本工業株式会社", "a legal form behind it"],
      ["見本工業", "元見本工業の", "former before it"],
      ["견본전자", "견본전자가", "a particle behind it"],
    ])("finds %s in %s, with %s", (name, text) => {
      expect(found(name, text, everyWord)).toEqual([name]);
    });
  });

  test.each([
    ["first", "samplix said so"],
    ["last", "so said samplix"],
    ["inside", "so samplix said"],
    ["after a sentence", "They left. samplix stayed."],
    ["in quotes", "a “samplix” bag"],
    ["behind an odd number of letters", "abc samplix"],
    ["behind an even number", "ab samplix"],
    ["alone", "samplix"],
  ])("finds a name that is written in small letters %s", (_where, text) => {
    expect(found("samplix", text)).toEqual(["samplix"]);
    expect(found("sax", text.replace("samplix", "sax"))).toEqual(["sax"]);
  });

  test("takes no name that has a capital for a word in small letters", () => {
    expect(found("Sample", "a sample of samples")).toEqual([]);
    expect(found("Sample", "a sample", true)).toEqual(["sample"]);
  });
});
