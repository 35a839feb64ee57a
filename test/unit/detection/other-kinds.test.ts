import { describe, expect, test } from "vitest";
import { detect } from "../../../src/detection/detect.js";
import { articleOfText } from "../../../src/detection/text-article.js";
import { marked } from "../../support/detected-names.js";
import { knownNames } from "../../support/known-names.js";

describe("things that are called like a company", () => {
  test.each([
    ["de", "a house", "Im Hotel Columbia war es still, der Club Amazon ist zu."],
    ["de", "an animal", "Ihr Hund Apple lief davon."],
    ["de", "a work", "Der Roman „Gap“ spielt in Bern, das Stück „Chase“ auch."],
    ["de", "what is in quotation marks", "Er schrieb „Gap“ an die Wand."],
    ["de", "two nouns that stand bare", "Shell und Muschel liegen dort."],
    ["en", "a house", "They met at the hotel Columbia on Friday."],
    ["en", "an animal", "Her dog Apple ran away."],
    ["en", "a storm by its name", "A storm named Delta came ashore."],
    ["en", "a racer", "Chase Elliott won on Sunday. Crowds cheered."],
    ["ja", "a team", "ソニーは敗れ、三連敗となった。"],
    ["ja", "a title", "映画『シャープ』の社長役を見た。"],
  ])("are not marked in %s: %s", (language, _what, text) => {
    expect(marked(text, language)).toEqual([]);
  });

  test.each([
    ["de", "two companies that act", "Delta und Nobodyair strichen Flüge.", ["Delta"]],
    ["de", "who is measured by it", "Er bot mehr als Shell.", ["Shell"]],
    ["de", "whose chief she is", "Gap-Chefin Ann Sample ging.", ["Gap"]],
    ["en", "a symbol in brackets", "Apple (AAPL.O) fans met on Friday.", ["Apple"]],
    ["en", "what is new of it", "New Apple products for spring", ["Apple"]],
    ["ja", "results behind the name", "シャープ黒字転換、三年ぶりの増収", ["シャープ"]],
    ["ja", "a publisher behind a slash", "漫画「見本」(見本太郎/ソニー)。", ["ソニー"]],
  ])("are told from it in %s by %s", (language, _what, text, names) => {
    expect(marked(text, language)).toEqual(names);
  });
});

describe("Japanese words that companies have as names", () => {
  const known = knownNames([
    { id: "adventure", aliases: [{ text: "アドベンチャー", class: "native-script" }] },
    { id: "amazon", aliases: [{ text: "アマゾン", class: "native-script" }] },
    { id: "sample", aliases: [{ text: "見本電機", class: "native-script" }] },
  ]);

  test.each([
    ["the word", "アドベンチャーに満ちた旅だった。", []],
    ["the company", "旅行大手のアドベンチャーは発表した。", ["アドベンチャー"]],
    ["the river", "アマゾンの奥地で鳥を見た。", []],
    ["the shop", "アマゾンの倉庫で火災があった。", ["アマゾン"]],
    ["a subsidiary before its name", "子会社見本電機の工場が止まった。", ["見本電機"]],
  ])("are told apart: %s", (_what, text, names) => {
    const { article } = articleOfText({ text, title: "", language: "ja", url: "" });
    const marks = detect(article, known).mentions.filter(
      ({ confidence }) => confidence !== "ambiguous",
    );
    expect(marks.map((one) => one.text)).toEqual(names);
  });
});
