import { describe, expect, test } from "vitest";
import { articleClaims } from "../../../src/reading/article-claims.js";
import { day } from "../../support/builders.js";
import { story } from "../../support/stories.js";

const published = day("2024-03-15");

function read(language: string, text: string, title = ""): readonly string[] {
  return articleClaims(story(language, title, ...text.split("\n")), published).map(
    ({ event, date }) => `${event} ${date.text}`,
  );
}

function shown(language: string, text: string): readonly string[] {
  return articleClaims(story(language, "", text), published)
    .filter(({ isSure }) => isSure)
    .map(({ event, date }) => `${event} ${date.text}`);
}

describe("what is shown of a date in English", () => {
  test("is not a day that may be that of the finding", () => {
    const text = "The school became aware that its servers had been hacked on March 4.";
    expect(read("en", text)).toEqual(["intrusion-started 2024-03-04"]);
    expect(shown("en", text)).toEqual([]);
  });
});

describe("the event of a date in a Japanese sentence", () => {
  test.each([
    ["例示社は1日、攻撃を受けて止めた工場を2日から動かすと発表した。", ["disclosed 2024-03-01"]],
    [
      "情報が閲覧できなくなっていることが10日、例示社への取材でわかった。ランサムウエアの攻撃を受けた。",
      ["disclosed 2024-03-10"],
    ],
    ["例示社は3月7日に不正アクセスを覚知した。", ["detected 2024-03-07"]],
    ["3月7日に不正アクセスの警告が表示された。", ["detected 2024-03-07"]],
    ["例示市は3月7日、紛失した情報を会見で謝罪した。", ["disclosed 2024-03-07"]],
    [
      "例示市は6日、メモリーの紛失を明らかにしたが、7日、情報の流出はないと発表した。",
      ["disclosed 2024-03-06"],
    ],
    [
      "2月1日から3月1日までの間に、サイトで決済を行った顧客の情報が流出した。",
      ["intrusion-started 2024-02-01", "intrusion-ended 2024-03-01"],
    ],
    ["例示社が流出を把握したのは3月7日午前だった。", ["detected 2024-03-07"]],
    [
      "例示市は3月7日に発生したサイバー攻撃により電子カルテが利用できなくなり、診療を止めた。",
      ["intrusion-started 2024-03-07"],
    ],
    [
      "職員が3月7日に誤って名簿を掲載し、閲覧できる情報が残った。",
      ["intrusion-started 2024-03-07"],
    ],
    ["不正アクセスを受けた。2月に県内の企業でも情報流出が発生した。", []],
    ["3月7日 13:00、応募者からの電話により漏えいが判明した。", ["detected 2024-03-07"]],
    ["不正アクセスを受け、3月7日にサーバーを止めた。", ["contained 2024-03-07"]],
    [
      "2月16日から23日にかけて不正アクセスを受けた。",
      ["intrusion-started 2024-02-16", "intrusion-ended 2024-02-23"],
    ],
  ])("%s", (text, expected) => {
    expect(read("ja", text)).toEqual(expected);
  });
});

describe("the event of a date in English", () => {
  test.each([
    ["Our network was attacked. Restoration work began on March 4, and it goes on.", []],
    [
      "The firm's mailbox was hacked. On March 4, the investigation confirmed that an intruder had accessed it.",
      ["detected 2024-03-04"],
    ],
    [
      "From January 3, 2024 through March 4, 2024, an employee viewed portions of 229 patient records without authorization.",
      ["intrusion-started 2024-01-03", "intrusion-ended 2024-03-04"],
    ],
    ["Hackers took data. Examplr saw unauthorized activity on March 4.", ["detected 2024-03-04"]],
    [
      "The breach was serious. Students have been notified by email on March 4.",
      ["individuals-notified 2024-03-04"],
    ],
    [
      "The breach is serious, and the firm is notifying customers who shopped between January 2024 and March 2024.",
      [],
    ],
    [
      "A cyberattack was seen. The virus started affecting the hospital's systems on March 4.",
      ["intrusion-started 2024-03-04"],
    ],
    ["The hack was confirmed on March 4, and it is over.", []],
    ["Unauthorised entry was gained to our site on March 4.", ["intrusion-started 2024-03-04"]],
    [
      "The union announced that plants were shut down following a cyberattack on the firm on March 4.",
      ["intrusion-started 2024-03-04"],
    ],
    [
      "All is open after the resolution of the March 4 criminal cyber-attack, it said.",
      ["intrusion-started 2024-03-04"],
    ],
    ["After the attack, Examplr said most of its plants would be open on Wednesday.", []],
    ["The firm seemed to be reeling from the cyberattack as of Tuesday.", []],
    ["Breach notices reported from January 1, 2024 to March 4, 2024 are in our archives.", []],
    [
      "The resort experienced what it called a cyber attack on March 4.",
      ["intrusion-started 2024-03-04"],
    ],
  ])("%s", (text, expected) => {
    expect(read("en", text)).toEqual(expected);
  });

  test("takes a guide to breaches for none", () => {
    const text = "Say: On March 4, we detected unauthorized access to our systems.";
    expect(read("en", text, "Telling customers of a breach")).toEqual(["detected 2024-03-04"]);
    expect(read("en", text, "How to tell customers of a breach")).toEqual([]);
  });

  test("takes the breach of another name for none of the article's own", () => {
    const text =
      "Hackers took data of Examplr. It says that the names, addresses and numbers of all of its customers are among what was taken, and that it is sorry. The police are looking into it, and so is the regulator of the country. In the wake of the Beta Corp breach last month, we gave tips.";
    expect(read("en", text, "Examplr breached")).toEqual([]);
  });

  test("takes the one bare date that heads a letter for its day alone", () => {
    const letter =
      "Important Information\nMarch 4, 2024\nExamplr became aware of a breach of its mail.";
    expect(read("en", letter)).toEqual([]);
    expect(read("en", `${letter}\nMarch 5, 2024\nExamplr closed.`)).toEqual([
      "detected 2024-03-04",
    ]);
  });
});
