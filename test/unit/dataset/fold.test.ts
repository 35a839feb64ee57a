import { describe, expect, test } from "vitest";
import { foldText } from "../../../src/dataset/fold.js";

describe("foldText", () => {
  test.each([
    ["case", "Panasonic", "PANASONIC"],
    ["accents", "Nestlé", "Nestle"],
    ["accents that stand alone", "Nestle\u0301", "Nestlé"],
    ["sharp s", "Weißbier", "WEISSBIER"],
    ["stroked letters", "Ørsted Łódź", "Orsted Lodz"],
    ["Turkish dotted and dotless i", "İşbank Kıraç", "Isbank Kirac"],
    ["final sigma", "ΟΠΑΠ ΟΤΕΣ", "οπαπ οτες"],
    ["full width", "ＳＯＮＹ", "Sony"],
    ["half width kana with voicing marks", "ﾊﾟﾅｿﾆｯｸ", "パナソニック"],
    ["kana with combining voicing marks", "\u30cf\u309aナソニック", "パナソニック"],
    ["ligatures", "O\ufb03ce", "Office"],
    ["apostrophes of every kind", "McDonald’s", "McDonald's"],
    ["soft hyphens", "Pana\u00adsonic", "Panasonic"],
    ["zero-width characters", "Pana\u200bsonic\u2060", "Panasonic"],
    ["hyphens of every kind", "T\u2011Mobile", "T-Mobile"],
    ["hyphen and space", "T-Mobile", "T Mobile"],
    ["and, und, plus, ampersand", "Marks & Spencer", "Marks and Spencer"],
    ["und", "Giesecke und Devrient", "Giesecke+Devrient"],
    ["signs around a name", "“Yahoo!”", "Yahoo"],
  ])("folds away %s", (_what, one, other) => {
    expect(foldText(one)).toBe(foldText(other));
  });

  test.each([
    ["kana voicing", "バンク", "パンク"],
    ["Hangul syllables", "삼성", "심성"],
    ["and inside a word", "Sandisk", "S&isk"],
    ["letters and their absence", "Panasonic", "Panasoni"],
  ])("keeps %s apart", (_what, one, other) => {
    expect(foldText(one)).not.toBe(foldText(other));
  });
});
