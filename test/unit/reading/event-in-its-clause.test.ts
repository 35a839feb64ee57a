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

describe("the event of a date in a German clause", () => {
  test.each([
    [
      "Nach dem Hackerangriff auf die Hochschule Musterstadt im Februar sind Daten veröffentlicht worden.",
      ["intrusion-started 2024-02"],
    ],
    [
      "Der Cyberangriff auf die Klinik Musterstadt Anfang März hat Folgen für Patienten.",
      ["intrusion-started 2024-03"],
    ],
    ["Der Angriff auf das Netz der Stadt wurde am 4. März entdeckt.", ["detected 2024-03-04"]],
    [
      "Musterstadt – Nach dem Angriff auf die Examplr-Gruppe am 4. März läuft die Produktion wieder.",
      ["intrusion-started 2024-03-04"],
    ],
    ["Der Hackerangriff auf Examplr war am 4. März bekannt geworden.", ["disclosed 2024-03-04"]],
    [
      "Am 4. März war eine Cyberattacke auf die drei Krankenhäuser in Musterstadt, Beispielberg und Probedorf bekannt geworden.",
      ["disclosed 2024-03-04"],
    ],
    [
      "Die Angreifer von Examplr hätten diese Daten am 5. März im Darknet veröffentlicht.",
      ["claimed-by-attacker 2024-03-05"],
    ],
    [
      "Examplr wurde im Februar auf den Datendiebstahl aufmerksam. Nach 17 Tagen war am 4. März der Betrieb wieder angelaufen.",
      ["detected 2024-02"],
    ],
    [
      "Hinweise auf den Angriff gab es zuerst nicht. Bereits am 4. März seien Anzeichen für einen Trojaner gefunden worden, teilte die Schule mit.",
      ["detected 2024-03-04"],
    ],
    ["Zum Angriff: Unbekannte schlugen am 4. März zu.", ["intrusion-started 2024-03-04"]],
    ["Nach dem Angriff stand die Fabrik am 4. März still.", ["intrusion-started 2024-03-04"]],
    [
      "Examplr hatte am 4. März im Netzwerk X, ehemals Twitter, bestätigt, Ziel eines Angriffs zu sein.",
      ["disclosed 2024-03-04"],
    ],
    [
      "Das Leck wurde im Februar entdeckt, am 4. März wurde dann der Zugriff auf die Daten bestätigt.",
      ["detected 2024-02", "disclosed 2024-03-04"],
    ],
    [
      "Nach einem Datendiebstahl mussten vergangene Woche einige Banken Kreditkarten ihrer Kunden austauschen.",
      [],
    ],
    [
      "Der Angriff ging weit. Das teilte der Deutsche Industrie- und Handelskammertag am 4. März im Auftrag der Examplr Gesellschaft für Informationsverarbeitung mit.",
      ["disclosed 2024-03-04"],
    ],
    [
      "Am 4. März ist die Klinik Ziel eines Cyberangriffs geworden.",
      ["intrusion-started 2024-03-04"],
    ],
    [
      "Die Hintergründe der Cyberattacke auf die Examplr-Kasse am 4. März sind nicht geklärt.",
      ["intrusion-started 2024-03-04"],
    ],
    [
      "Examplr hat bekanntgegeben, man sei am 4. März Opfer eines Cyberangriffs geworden.",
      ["intrusion-started 2024-03-04"],
    ],
    [
      "Nach Feststellung des Angriffs am 4. März wurden die Systeme vom Internet getrennt.",
      ["detected 2024-03-04"],
    ],
    ["Am 4. März hackten unbekannte Täter die Computer.", ["intrusion-started 2024-03-04"]],
    [
      "Laut einem Serienbrief, der am 4. März versendet wurde, haben Angreifer Daten erbeutet.",
      ["individuals-notified 2024-03-04"],
    ],
    ["Der Angriff ging weit, bestätigten Konzernkreise am 4. März.", []],
    [
      "Am 4. März erhielten die Examplr-Kunden eine E-Mail zum Angriff.",
      ["individuals-notified 2024-03-04"],
    ],
  ])("%s", (text, expected) => {
    expect(read("de", text)).toEqual(expected);
  });

  test("shows what a verb says at the end of its clause, however far", () => {
    const text =
      "Hacker hatten am 4. März das EDV-System und die gesamte Telekommunikation in der großen Klinik lahmgelegt.";
    expect(shown("de", text)).toEqual(["intrusion-started 2024-03-04"]);
  });

  test("leaves what happened at another firm alone", () => {
    const own = "Bei der Examplr AG kam es am 4. März zu einem Hackerangriff.";
    const other = (name: string) => `Bei der ${name} Kasse gab es am 4. Februar einen Angriff.`;
    expect(read("de", `${own}\n${other("Beispiel")}`)).toEqual(["intrusion-started 2024-03-04"]);
    expect(read("de", `${own}\n${other("Examplr")}`)).toHaveLength(2);
  });

  test("does not show as a notice what is said long after the attack", () => {
    const said = "teilte Examplr am 14. März mit, dass der Angriff Daten von Kunden betraf.";
    expect(shown("de", `Zuerst ${said}`)).toEqual(["disclosed 2024-03-14"]);
    expect(shown("de", `Einen Monat nach dem Cyberangriff ${said}`)).toEqual([]);
  });

  test("takes the edition of a day for no date", () => {
    const text =
      "Examplr wies nach dem Angriff auf die Samstag-Ausgabe hin und teilte mit, dass sie kleiner ist.";
    expect(read("de", text)).toEqual([]);
  });

  test("takes a quote about something else for no notice", () => {
    const text =
      "Hacker waren im Netz der Stadt.\n„Die Ämter können bald wieder arbeiten“, teilte ein Sprecher am 10. März mit.";
    expect(read("de", text)).toEqual([]);
  });

  test("leaves others alone once a text turns to them", () => {
    const others = "Im Februar wurden die Server des Verbandes Beispielberg gehackt.";
    const own =
      "Am 4. März gab es einen Angriff auf die Universität.\nSie zahlte nicht.\nDie Polizei ermittelt.";
    const turning = "Auch andere Hochschulen waren nicht sicher.";
    expect(read("de", `${own}\n${turning}\n${others}`)).toEqual(["intrusion-started 2024-03-04"]);
    expect(read("de", `${own}\n${others}`)).toHaveLength(2);
  });
});

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
