import { describe, expect, test } from "vitest";
import { articleClaims } from "../../../src/reading/article-claims.js";
import { day } from "../../support/builders.js";
import { story } from "../../support/stories.js";

const PUBLISHED = day("2024-03-15");

type Told = { readonly title?: string; readonly text: string; readonly language?: string };

/** Each claim as `event date`, those that are not shown in brackets. */
function claimsOf({ title = "", text, language = "en" }: Told): string[] {
  return articleClaims(story(language, title, text), PUBLISHED).map(({ event, date, isSure }) =>
    isSure ? `${event} ${date.text}` : `(${event} ${date.text})`,
  );
}

describe("articleClaims, on what is told again", () => {
  const text = "Hackers broke into the network of Examplr on March 4. The company apologised.";

  test("reads the news of an incident", () => {
    expect(claimsOf({ title: "Examplr hacked", text })).toEqual(["intrusion-started 2024-03-04"]);
  });

  test.each([
    "Six years on, what the Examplr hack taught us",
    "Anatomy of the Examplr hack",
    "Three hospitals, a library and Examplr hacked",
    "The week's hacks",
    "Top 9 company data breaches",
    "Data breaches in 2024",
    "Why hacks tend to happen on holidays",
    "Examplr hacker sentenced",
    "The biggest data breach fines",
  ])("reads none under the title %j", (title) => {
    expect(claimsOf({ title, text })).toEqual([]);
  });

  test("reads none in a text that says that it looks over many", () => {
    expect(claimsOf({ text: `Here are some of the biggest incidents. ${text}` })).toEqual([]);
  });

  test("reads none where three others tell of incidents of their own, under a neutral title", () => {
    const others = ["Alpha Bank", "Beta Stores", "Gamma Clinics"];
    const story = `${text}${" Nobody has said who was behind it.".repeat(6)}`;
    const told = others.map((name) => `${name}, a firm, said it was hit last week.`);
    expect(claimsOf({ text: [story, ...told.slice(1)].join("\n") })).not.toEqual([]);
    expect(claimsOf({ text: [story, ...told].join("\n") })).toEqual([]);
  });

  test("reads none from a question", () => {
    expect(claimsOf({ text: `What happened to Examplr on March 4? ${text}` })).toEqual([
      "intrusion-started 2024-03-04",
    ]);
    expect(claimsOf({ text: "Was Examplr hacked on March 4?" })).toEqual([]);
  });

  test("reads none under a German or Japanese title that looks back", () => {
    const german = "Angreifer drangen am 4. März in das Netz von Examplr ein.";
    const japanese = "Examplr社は3月4日、不正アクセスを受けたと発表した。";
    expect(claimsOf({ title: "Angriff", text: german, language: "de" })).not.toEqual([]);
    expect(
      claimsOf({ title: "Zehn Jahre nach dem Angriff", text: german, language: "de" }),
    ).toEqual([]);
    expect(claimsOf({ title: "Hacker verurteilt", text: german, language: "de" })).toEqual([]);
    expect(claimsOf({ title: "不正アクセスで判決", text: japanese, language: "ja" })).toEqual([]);
    expect(claimsOf({ title: "不正アクセス", text: japanese, language: "ja" })).not.toEqual([]);
    expect(claimsOf({ title: "不正アクセスから10年", text: japanese, language: "ja" })).toEqual([]);
  });

  test("takes the incident from the title where the text has no word for it", () => {
    const plain = "A clerk at Examplr opened a fake invoice on March 4.";
    expect(claimsOf({ text: plain })).toEqual([]);
    expect(claimsOf({ title: "Intrusion at Examplr", text: plain })).toEqual([
      "intrusion-started 2024-03-04",
    ]);
  });

  test("leaves the incidents of others alone, named behind a date or first in a sentence", () => {
    const others =
      "It follows the January Beta Corp hack. Gammatron disclosed a breach in February.";
    expect(claimsOf({ title: "Examplr hacked", text: `${text} ${others}` })).toEqual([
      "intrusion-started 2024-03-04",
    ]);
  });

  test("does not show a beginning or a finding before a day", () => {
    const before = "Hackers broke into the network of Examplr before March 4.";
    expect(claimsOf({ text: before })).toEqual(["(intrusion-started ../2024-03-04)"]);
    const found = "Examplr discovered the breach of its network before March 4.";
    expect(claimsOf({ text: found })).toEqual(["(detected ../2024-03-04)"]);
  });

  test("does not show a day without a year that lies most of a year back", () => {
    const old = "Hackers broke into the network of Examplr on April 4.";
    expect(claimsOf({ text: old })).toEqual(["(intrusion-started 2023-04-04)"]);
    expect(claimsOf({ text: old.replace("4.", "4, 2023.") })).toEqual([
      "intrusion-started 2023-04-04",
    ]);
  });
});

describe("articleClaims, on who speaks", () => {
  test("takes what the police said for no notice of the company", () => {
    const text = "The files were stolen from Examplr by hackers, police said on Thursday.";
    expect(claimsOf({ text })).toEqual([]);
    expect(claimsOf({ text: text.replace("police", "the company") })).toEqual([
      "disclosed 2024-03-14",
    ]);
  });

  test("takes what the police said in German for none either", () => {
    const text = "Angreifer stahlen Daten von Examplr, sagte die Polizei am Donnerstag.";
    expect(claimsOf({ text, language: "de" })).toEqual([]);
  });

  test("takes what we and our name for the company's word, and what a named victim reports", () => {
    const by = (title: string, told: string) =>
      articleClaims(story("en", title, told), PUBLISHED).map((claim) => claim.by);
    const letter = "On March 4, we learned that our mail had been hacked.";
    expect(by("", letter)).toEqual(["company"]);
    const report = "Examplr, a firm in Leeds, reported on March 4 that it was hacked.";
    expect(by("Examplr hacked", report)).toEqual(["company"]);
    expect(by("Firm hacked", report.replace("Examplr, a firm", "Newsday, a paper"))).toEqual([
      "media",
    ]);
  });

  test("takes what a company writes of itself for its word, quotes left aside", () => {
    const by = (language: string, title: string, told: string) =>
      articleClaims(story(language, title, told), PUBLISHED).map((claim) => claim.by);
    const told = "Hackers were found in the network of Examplr on March 4.";
    expect(by("en", "", `${told} We regret this, and our customers come first.`)).toEqual([
      "company",
    ]);
    expect(by("en", "", `${told} “We regret this”, says a sign. “Our customers …”`)).toEqual([
      "media",
    ]);
    expect(by("en", "Notice of a breach", `${told} This notice tells more.`)).toEqual(["company"]);
    const attack = "Am 4. März wurde das Netz gehackt.";
    expect(by("de", "", `${attack} Wir bedauern das. Unsere Kunden sind informiert.`)).toEqual([
      "company",
    ]);
    expect(by("de", "", attack)).toEqual(["media"]);
    const notice = "3月4日に不正アクセスを受けた。";
    expect(by("ja", "お知らせ", `当社は調査した。${notice}`)).toEqual(["company"]);
    expect(by("ja", "", notice)).toEqual(["media"]);
  });

  test("lets a German speaker go on where the sentence does, not behind a tag", () => {
    const by = (told: string) =>
      articleClaims(story("de", "", told), PUBLISHED).map((claim) => claim.by);
    const attack = "Der Hackerangriff begann am 4. März.";
    expect(by(`Ein Sprecher bestätigte, dass Examplr gehackt wurde. ${attack}`)).toEqual([
      "company",
    ]);
    expect(by(`Examplr sei überrascht worden, sagte ein Sprecher. ${attack}`)).toEqual(["media"]);
    expect(by(`${attack} Das teilte Examplr in Leeds mit.`)).toEqual(["company"]);
    expect(by("Der Angriff sei am 4. März festgestellt worden.")).toEqual(["company"]);
  });

  test("takes what a Japanese report goes on to tell for the word of whoever announced it", () => {
    const by = (told: string) =>
      articleClaims(story("ja", "", told), PUBLISHED).map((claim) => claim.by);
    const told = "情報が流出した。顧客は多い。3月4日に不正アクセスを受けた。";
    expect(by(`例示社が発表した。${told}`)).toEqual(["company"]);
    expect(by(told)).toEqual(["media"]);
  });

  test("names whose word a German sentence gives", () => {
    const by = (told: string) =>
      articleClaims(story("de", "", told), PUBLISHED).map((claim) => claim.by);
    const attack = "erfolgte der Hackerangriff am 4. März.";
    expect(by(`Nach Angaben der Universität ${attack}`)).toEqual(["company"]);
    expect(by(`Nach Angaben der Zeitung ${attack}`)).toEqual(["media"]);
    expect(by("Am 4. März gab es einen Hackerangriff auf Examplr.")).toEqual(["media"]);
  });

  test("does not show a yesterday that somebody else spoke of", () => {
    const text = "Examplr issued a statement: Yesterday hackers broke into our network.";
    expect(claimsOf({ text })).toEqual(["(intrusion-started 2024-03-14)"]);
  });

  test("shows what was done on the same day, or the next, beside the word of it", () => {
    const found = "Examplr discovered the breach of its network on March 4";
    expect(claimsOf({ text: `${found} and disabled the account the same day.` })).toEqual([
      "detected 2024-03-04",
      "contained 2024-03-04",
    ]);
    expect(claimsOf({ text: `${found}. It disabled the account three days later.` })).toEqual([
      "detected 2024-03-04",
      "contained 2024-03-07",
    ]);
    expect(claimsOf({ text: `${found}. It disabled the account two weeks later.` })).toEqual([
      "detected 2024-03-04",
      "(contained 2024-03-18~)",
    ]);
  });

  test("takes files that are given back for a ransom for no claim of the attackers", () => {
    const text = "Hackers released the files of Examplr on Monday";
    expect(claimsOf({ text: `${text}.` })).toEqual(["claimed-by-attacker 2024-03-11"]);
    expect(claimsOf({ text: `${text} after they received the ransom.` })).toEqual([]);
  });
});
