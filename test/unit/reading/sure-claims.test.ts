import { describe, expect, test } from "vitest";
import { articleClaims } from "../../../src/reading/article-claims.js";
import { day } from "../../support/builders.js";
import { story } from "../../support/stories.js";

const PUBLISHED = day("2024-03-15");

/** Each claim as `event date`, those that are not shown in brackets. */
function claimsOf(language: string, text: string, title = ""): string[] {
  return articleClaims(story(language, title, text), PUBLISHED).map(({ event, date, isSure }) =>
    isSure ? `${event} ${date.text}` : `(${event} ${date.text})`,
  );
}

describe("sureClaims, by how far a date is from its word", () => {
  test("shows less far ones where neither the company nor what is known is told of", () => {
    const told = (what: string) =>
      `Examplr was hacked. ${what} found by the staff of the late shift at the plant on March 4.`;
    expect(claimsOf("en", told("A breach of Examplr was"))).toEqual(["detected 2024-03-04"]);
    expect(claimsOf("en", told("The breach was"))).toEqual(["detected 2024-03-04"]);
    expect(claimsOf("en", told("Breaches were"))).toEqual(["(detected 2024-03-04)"]);
  });

  test("shows what was said right beside its day alone", () => {
    const text = "Hackers stole files from Examplr, the company said";
    expect(claimsOf("en", `${text} on Thursday.`)).toEqual(["disclosed 2024-03-14"]);
    expect(claimsOf("en", `${text} in a short letter to its owners on Thursday.`)).toEqual([
      "(disclosed 2024-03-14)",
    ]);
  });

  test("shows a Japanese day beside its verb alone", () => {
    const lead = "例示社の件である。";
    expect(claimsOf("ja", `${lead}3月4日に不正アクセスを受けた。`)).toEqual([
      "intrusion-started 2024-03-04",
    ]);
    expect(
      claimsOf(
        "ja",
        `${lead}3月4日に同社の東京と大阪にある全ての拠点の端末が不正アクセスを受けた。`,
      ),
    ).toEqual(["(intrusion-started 2024-03-04)"]);
  });
});

describe("sureClaims, by what stands around", () => {
  test("shows a stop beside the sentence of an incident alone", () => {
    const [hack, more] = ["Examplr was hacked.", " It makes shoes. It has two plants."];
    const stop = " It shut down its systems on March 4.";
    expect(claimsOf("en", hack + stop)).toEqual(["contained 2024-03-04"]);
    expect(claimsOf("en", hack + more + stop, "Examplr hacked")).toEqual([
      "(contained 2024-03-04)",
    ]);
  });

  test("does not show what a Japanese lead with two days tells", () => {
    const text = "例示社は14日、不正アクセスを受けたと発表した。";
    expect(claimsOf("ja", text)).toEqual(["disclosed 2024-03-14"]);
    expect(claimsOf("ja", text.replace("、", "、4日に流出した情報について"))).toEqual([
      "(disclosed 2024-03-14)",
      "(intrusion-started 2024-03-04)",
    ]);
  });

  test("does not show what is told of somebody named, unless it refers to what is known", () => {
    const lead = `Examplr was hacked.${" Nobody has said who was behind it.".repeat(6)}`;
    const hack = `${lead} As people who know of it told us later, hackers also broke into`;
    expect(claimsOf("en", `${hack} the system of Beta Corp on March 4.`)).toEqual([
      "intrusion-started 2024-03-04",
    ]);
    expect(claimsOf("en", `${hack} servers of Beta Corp on March 4.`)).toEqual([
      "(intrusion-started 2024-03-04)",
    ]);
  });

  test("does not show the day of the article as that of the incident", () => {
    const text = "Hackers broke into the network of Examplr on March 14.";
    expect(claimsOf("en", text)).toEqual(["intrusion-started 2024-03-14"]);
    expect(claimsOf("en", text.replace("14", "15"))).toEqual(["(intrusion-started 2024-03-15)"]);
  });

  test("does not show when Japanese customers bought", () => {
    const text = "例示社は不正アクセスを受けた。2月1日から3月4日まで";
    expect(claimsOf("ja", `${text}不正アクセスされた。`)).toEqual([
      "intrusion-started 2024-02-01",
      "intrusion-ended 2024-03-04",
    ]);
    expect(claimsOf("ja", `${text}に購入した顧客が対象。`)).toEqual([
      "(intrusion-started 2024-02-01)",
      "(intrusion-ended 2024-03-04)",
    ]);
  });

  test("shows a day that is said to be of last year", () => {
    const text = "Hackers broke into the network of Examplr on April 4";
    expect(claimsOf("en", `${text}.`)).toEqual(["(intrusion-started 2023-04-04)"]);
    expect(claimsOf("en", `${text} last year.`)).toEqual(["intrusion-started 2023-04-04"]);
  });

  test("does not show a second beginning that neither lasts nor is given twice", () => {
    const first = "Hackers broke into the network of Examplr on March 4.";
    const second = "Hackers broke into the servers of Examplr";
    const shown = ["intrusion-started 2024-03-04", "intrusion-started 2024-02-01"];
    expect(claimsOf("en", `${first} ${second} on February 1.`)).toEqual([
      "intrusion-started 2024-03-04",
      "(intrusion-started 2024-02-01)",
    ]);
    expect(
      claimsOf("en", `${first} They had access to the servers of Examplr since February 1.`),
    ).toEqual(shown);
    expect(
      claimsOf("en", `${first} ${second} on February 1. ${second} on February 1, staff say.`),
    ).toEqual([...shown, shown[1]]);
  });
});

describe("sureClaims, on notices", () => {
  test("shows one that has a day", () => {
    const text = "Examplr disclosed the breach of its network";
    expect(claimsOf("en", `${text} on February 6.`)).toEqual(["disclosed 2024-02-06"]);
    expect(claimsOf("en", `${text} in February.`)).toEqual(["(disclosed 2024-02)"]);
  });

  test("shows none of what stands on the dark web", () => {
    const text = "Examplr gab am 4. März bekannt, dass Daten gestohlen wurden";
    expect(claimsOf("de", `${text}.`)).toEqual(["disclosed 2024-03-04"]);
    expect(claimsOf("de", `${text} und im Darknet stehen.`)).toEqual(["(disclosed 2024-03-04)"]);
  });

  test.each([
    ["de", "Angriff auf Examplr", "Nach dem Hackerangriff auf Examplr"],
    ["de", "Angriff auf Examplr", "Examplr nach Cyberattacke"],
    ["de", "Angriff auf Examplr", "Examplr ist wieder online"],
    ["ja", "例示社に不正アクセス", "例示社の不正アクセス、調査結果"],
  ])("shows none of these days in a follow-up (%s, %s, %s)", (language, news, followUp) => {
    const text =
      language === "ja"
        ? "例示社は14日、不正アクセスを受けたと発表した。"
        : "Hacker haben Daten gestohlen, teilte Examplr am Donnerstag mit.";
    expect(claimsOf(language, text, news)).toEqual(["disclosed 2024-03-14"]);
    expect(claimsOf(language, text, followUp)).toEqual(["(disclosed 2024-03-14)"]);
  });

  test("takes what is told after an unnamed attack for news", () => {
    const text = "Die Netze stehen still, teilte Examplr am Donnerstag mit.";
    expect(claimsOf("de", `Examplr ist nach einem Hackerangriff offline. ${text}`)).toEqual([
      "disclosed 2024-03-14",
    ]);
  });
});
