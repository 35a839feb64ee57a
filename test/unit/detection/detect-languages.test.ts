import { describe, expect, test } from "vitest";
import { marked } from "../../support/detected-names.js";

describe("detect, in German, marks", () => {
  test.each([
    ["an English word", "Forscher hatten Apple gewarnt.", ["Apple"]],
    ["its genitive", "Apples Antwort kam.", ["Apple"]],
    ["its compound", "Das Apple-Konto war offen.", ["Apple"]],
    ["a German genitive", "Panasonics Server wurden angegriffen.", ["Panasonic"]],
    ["a German compound", "Der Panasonic-Server war offen.", ["Panasonic"]],
    ["a noun without its article", "Daten von Shell lagen offen.", ["Shell"]],
    ["a noun as a subject", "Shell stellte Anzeige.", ["Shell"]],
    ["a noun as what one uses", "Wer Shell nutzt, ist dabei.", ["Shell"]],
    ["a noun as who acts in a clause", "Viele gingen, weil Shell streikte.", ["Shell"]],
    ["a noun behind its rival", "Sie kaufte den Konkurrenten Shell.", ["Shell"]],
    ["an agency of its name", "Das schrieb die Nachrichtenagentur Forbes gestern.", ["Forbes"]],
    ["a company that sponsors matches", "Der Konzern Apple zahlt für die Bundesliga.", ["Apple"]],
    ["a noun's genitive", "Shells Gewinn stieg.", ["Shell"]],
    ["what a company of a noun's name gives out", "Die Orange-Karte wurde gesperrt.", ["Orange"]],
    ["the maker, in two letters, of what is joined to it", "Sie kaufte ING-Drucker.", ["ING"]],
    ["a letter behind a compound of its kind", "Der Kurznachrichtendienst X war da.", ["X"]],
    [
      "a kind of company in a compound",
      "Der Elektronikkonzern Panasonic teilte mit.",
      ["Panasonic"],
    ],
  ])("%s", (_what, text, names) => {
    expect(marked(text, "de")).toEqual(names);
  });
});

describe("detect, in Japanese, marks", () => {
  test.each([
    ["a name before a particle", "ソニーは発表した。", ["ソニー"]],
    [
      "a common word that acts in a company's news",
      "シャープは不正アクセスを発表した。",
      ["シャープ"],
    ],
    ["a common word behind a kind of company", "電機大手シャープの話。", ["シャープ"]],
    ["a name in both scripts", "米国時間の朝、Apple(アップル)が認めた。", ["Apple"]],
    ["the second of them", "社名を「メタ(Apple)」に変える。", ["Apple"]],
    ["a name in a run with group", "ソニーグループは発表した。", ["ソニー"]],
    ["a name in a run with Japan", "ソニージャパンの社長。", ["ソニー"]],
    ["a name with its legal form", "ソニー株式会社が設立した。", ["ソニー株式会社"]],
  ])("%s", (_what, text, names) => {
    expect(marked(text, "ja")).toEqual(names);
  });
});

describe("detect, in Japanese, does not mark", () => {
  test.each([
    ["an adjective", "シャープな動きを見せた。"],
    ["what is called after it", "ソニー町の祭り。"],
    ["another company of its name", "ソニー銀行とソニー生命で障害が起きた。"],
    ["a team by its year", "ソニーは交流戦で11敗目を喫した。"],
    ["a team that plays", "ソニー打線は沈黙した。ソニーの救援陣が守れない。"],
    ["a team by its games", "ソニー、最下位と4.5ゲーム差"],
    ["a dealer with its city", "東京ソニーとソニー東京販売の店。"],
    ["a longer word", "ソニーグループズの歌とグループの話。"],
    ["a museum", "ソニー博物館が開いた。"],
    ["a team", "INGロケッツが勝利し、ソニー・ベンガルズも勝った。"],
  ])("%s", (_what, text) => {
    expect(marked(text, "ja")).toEqual([]);
  });
});

describe("detect, in German, does not mark", () => {
  test.each([
    ["a team with its own name", "Die Panasonic Baskets Bonn kamen."],
    ["a club with its year", "Amazon 04 Musterstadt kam."],
    ["a club that plays", "Der Trainer lobte nach dem Remis Apple. Apple kam."],
    ["a noun with its article", "Die Orange ist reif, und eine Shell lag am Strand."],
    [
      "a noun with its article in a clause",
      "Sie kam, als das Signal endete, weil die Shell fehlte.",
    ],
    ["a compound of a noun", "Die Delta-Variante kam."],
    ["a noun that is counted", "Es waren 50 Target und 440 Apple."],
    ["a noun with its adjective", "Ein starkes Signal, eine leere Shell."],
    ["a person with a particle", "Werner von Sony, Orange von Muster."],
  ])("%s", (_what, text) => {
    expect(marked(text, "de")).toEqual([]);
  });
});

describe("detect, in German", () => {
  test("takes a company's noun for the noun where only its capital tells", () => {
    expect(marked("Der Konzern Shell wuchs. Hart sind Shell und Stein.", "de")).toEqual(["Shell"]);
  });
});
