import { describe, expect, test } from "vitest";
import { articleClaims } from "../../../src/reading/article-claims.js";
import { day } from "../../support/builders.js";
import { story } from "../../support/stories.js";

/** What happened to whom is said before, so that the sentence itself need not. */
const LEADS = {
  en: "Examplr was hit by a data breach that exposed customer records.",
  de: "Bei Examplr sind nach einem Hackerangriff Kundendaten abgeflossen.",
  ja: "エグザンプルのサーバーが不正アクセスを受けた。",
} as const;

/** The claims of one sentence, as `event date`, in an article of Tuesday, 12 March 2024. */
function read(language: keyof typeof LEADS, sentence: string): string[] {
  const article = story(language, "", `${LEADS[language]}\n${sentence}`);
  return articleClaims(article, day("2024-03-12")).map(
    ({ event, date }) => `${event} ${date.text}`,
  );
}

describe("the event of a date, in English", () => {
  test.each([
    ["It was not discovered until February 12.", ["detected 2024-02-12"]],
    ["The breach went unnoticed until February 12.", ["detected 2024-02-12"]],
    ["On February 12, Examplr received a ransom note.", ["detected 2024-02-12"]],
    ["A contractor told Examplr on May 14 of unauthorized activity.", ["detected 2023-05-14"]],
    [
      "In an e-mail to users on Monday, it spoke of the breach.",
      ["individuals-notified 2024-03-11"],
    ],
    ["Examplr Pay was entered on February 12.", ["intrusion-started 2024-02-12"]],
    ["Hackers made off with the records on February 12.", ["intrusion-started 2024-02-12"]],
    ["The gang published the stolen files on March 3.", ["claimed-by-attacker 2024-03-03"]],
    ["Word of the hack emerged on March 4.", ["disclosed 2024-03-04"]],
    ["The intruders stayed until February 24.", ["intrusion-ended 2024-02-24"]],
    ["They may have acquired files, and may have kept them.", []],
    ["The breach happened in February, two weeks ago.", ["intrusion-started 2024-02"]],
    ["The hack was first disclosed late Friday, last week.", ["disclosed 2024-03-08"]],
    [
      `Its notice gives no dates.${" It gives none at all.".repeat(6)} It is smaller than Beta Corp, which was hit on Feb. 21.`,
      [],
    ],
    ["Its review of the stolen files had ended on March 1.", []],
    ["Its review began on March 1 and found that data was taken.", []],
    ["It determined which customers the breach affected in March.", []],
    ["It was informed in January of an attempt to enter its network.", ["detected 2024-01"]],
    ["The intrusion was found Jan. 5.", ["detected 2024-01-05"]],
    ["It began receiving complaints in early February.", ["detected 2024-02"]],
    ["It learned that in February someone had been accessing mail.", ["intrusion-started 2024-02"]],
    [
      "The breach stretched from December 2023 until February 3.",
      ["intrusion-started 2023-12", "intrusion-ended 2024-02-03"],
    ],
    [
      "The affected customers were only those making bookings between Feb. 1 and Feb. 8.",
      ["intrusion-started 2024-02-01", "intrusion-ended 2024-02-08"],
    ],
    [
      "The mailbox was entered and contained patient data between Feb. 1 and Feb. 8.",
      ["intrusion-started 2024-02-01", "intrusion-ended 2024-02-08"],
    ],
    ["It has announced it was hit by an attack on February 21.", ["intrusion-started 2024-02-21"]],
    ["It said the attack on February 21 caused outages.", ["intrusion-started 2024-02-21"]],
    ["It was subject to a ransomware attack on Friday.", ["intrusion-started 2024-03-08"]],
    ["The losses were larger than in the Beta Corp breach last year.", []],
    ["Customers can call its hotline Monday through Friday about the breach.", []],
    [
      "The breach of its network lasted between Feb. 1 and Feb. 8.",
      ["intrusion-started 2024-02-01", "intrusion-ended 2024-02-08"],
    ],
    ["On February 12, staff reported receiving a suspicious e-mail.", ["detected 2024-02-12"]],
    [
      "It was the victim of a cyber attack – by whom, nobody has said so far – on March 4.",
      ["intrusion-started 2024-03-04"],
    ],
    [
      "The hack of its site took place during a six-day period ending Feb. 23.",
      ["intrusion-ended 2024-02-23"],
    ],
    ["A report from Beta News on the breach surfaced early Thursday.", ["disclosed 2024-03-07"]],
    [
      "The gang shared the stolen files on its site on Thursday.",
      ["claimed-by-attacker 2024-03-07"],
    ],
    ["It put a notice of the breach on its website on Monday.", ["disclosed 2024-03-11"]],
    ["A clerk opened a fake invoice on February 12.", ["intrusion-started 2024-02-12"]],
    ["The stolen account was shut on February 24.", ["contained 2024-02-24"]],
    [
      "It asked all players to change their passwords on Thursday.",
      ["individuals-notified 2024-03-07"],
    ],
    [
      "A letter to borrowers dated March 4 tells of the breach.",
      ["individuals-notified 2024-03-04"],
    ],
    ["It was notified of the unauthorized access late Thursday.", ["detected 2024-03-07"]],
    ["It detected unusual activity on March 4 and “acted at once”.", ["detected 2024-03-04"]],
    [
      "Somebody offered what was said to be the stolen data on a forum on March 3.",
      ["claimed-by-attacker 2024-03-03"],
    ],
    ["The team found the security breach on Friday.", ["detected 2024-03-08"]],
    ["Hackers used a flaw to gain entry in mid-February.", ["intrusion-started 2024-02"]],
    [
      "Hackers accessed the data on Feb. 1 through a web vulnerability, and maintained access until Feb. 8.",
      ["intrusion-started 2024-02-01", "intrusion-ended 2024-02-08"],
    ],
    [
      "The network addressed the February attack on Friday.",
      ["intrusion-started 2024-02", "disclosed 2024-03-08"],
    ],
    ["The firm has seen several breaches, admitting to some in January.", []],
    ["It detected what it called unusual activity Friday.", ["detected 2024-03-08"]],
    ["It looked into the breach after suspicions were raised on March 4.", ["detected 2024-03-04"]],
    [
      "The hackers had been in from Feb. 1 to Feb. 8, Newsday reported.",
      ["intrusion-started 2024-02-01", "intrusion-ended 2024-02-08"],
    ],
    ["It had to send people home following Monday’s attack.", ["intrusion-started 2024-03-11"]],
    ["It is the third such breach since August.", []],
    ["In its latest update on Monday it said that files were stolen.", []],
    [
      "Cards had been used at P.F. Example’s stalls from Feb. 1 to Feb. 8.",
      ["intrusion-started 2024-02-01", "intrusion-ended 2024-02-08"],
    ],
    [
      "- On March 4, it began mailing letters to affected patients.",
      ["individuals-notified 2024-03-04"],
    ],
    ["Notifications to customers began on March 4.", ["individuals-notified 2024-03-04"]],
    ["It detected unusual activity on March 4, the company said.", ["detected 2024-03-04"]],
    ["In a note sent on Monday, the company said it was attacked.", ["disclosed 2024-03-11"]],
    ["In January, the company also disclosed a breach of its mail.", []],
    ["Overseer malware was first detected in January.", []],
    ["It disclosed the breach by March 1.", []],
    [
      "Data leaked to a forum early Sunday by the extortion group Slash came from Examplr.",
      ["claimed-by-attacker 2024-03-10"],
    ],
  ])("%s", (sentence, expected) => {
    expect(read("en", sentence)).toEqual(expected);
  });
});

describe("the event of a date, in German", () => {
  test.each([
    [
      "Der Angriff auf das Netz sei am Wochenende passiert.",
      ["intrusion-started 2024-03-09/2024-03-10"],
    ],
    [
      "Bemerkt wurde der Angriff am 3. März, einem Sonntag, von Mitarbeitern.",
      ["detected 2024-03-03"],
    ],
    [
      "Die Datei lag seit Mitte Januar auf einem ungeschützten Server.",
      ["intrusion-started 2024-01"],
    ],
    [
      "Wie aus einem Schreiben vom 4. März hervorgeht, sind Kunden betroffen.",
      ["individuals-notified 2024-03-04"],
    ],
    [
      "Ein Dienstleister habe das Unternehmen am 4. März über einen Cyberangriff informiert.",
      ["detected 2024-03-04"],
    ],
    [
      "Der Vorfall wurde der Kasse am 4. März gemeldet. Am darauffolgenden Tag informierte sie in einer Mitteilung die Öffentlichkeit.",
      ["detected 2024-03-04", "disclosed 2024-03-05"],
    ],
    ["Am 4. März hatte es dabei einen Zwischenfall gegeben.", ["intrusion-started 2024-03-04"]],
    ["Seit dem 4. März steht die Fabrik nach dem Angriff still.", ["intrusion-started 2024-03-04"]],
    [
      "Examplr hatte nach einem Hacker-Angriff am 4. März die Systeme heruntergefahren.",
      ["intrusion-started 2024-03-04"],
    ],
    ["Die Finanzaufsicht wurde am 7. März unterrichtet.", ["regulator-notified 2024-03-07"]],
    ["Die Stadt hatte am 7. März nach dem Angriff die Leitung gekappt.", ["contained 2024-03-07"]],
    [
      "Examplr hat den Angriff am 8. März bekannt gegeben, zwei Tage nachdem er entdeckt worden war.",
      ["disclosed 2024-03-08", "detected 2024-03-06"],
    ],
    [
      "Der Angriff wurde am 4. März bekannt. Die Aufsicht war tags zuvor informiert worden.",
      ["disclosed 2024-03-04", "regulator-notified 2024-03-03"],
    ],
    ["Am 12. Februar wurde Examplr Opfer eines Angriffs.", ["intrusion-started 2024-02-12"]],
    ["Die Kunden erhielten am 4. März ein Schreiben.", ["individuals-notified 2024-03-04"]],
    [
      "Am 20. Februar veröffentlichten die Angreifer erbeutete Daten.",
      ["claimed-by-attacker 2024-02-20"],
    ],
    ["Examplr schaltete das Portal am 4. März ab.", ["contained 2024-03-04"]],
    ["Der Angriff wurde am 4. März bekannt.", ["disclosed 2024-03-04"]],
    ["Am 3. März tauchten die Daten im Darknet auf.", ["claimed-by-attacker 2024-03-03"]],
    ["Wie Examplr am 4. März bekannt gab, waren Hacker im Netz.", ["disclosed 2024-03-04"]],
    [
      "Examplr hatte den Angriff am 4. Februar bemerkt und am 24. Februar öffentlich gemacht.",
      ["detected 2024-02-04", "disclosed 2024-02-24"],
    ],
  ])("%s", (sentence, expected) => {
    expect(read("de", sentence)).toEqual(expected);
  });
});

describe("the event of a date, in Japanese", () => {
  test.each([
    ["2月12日、取引先から連絡を受け、流出が分かった。", ["detected 2024-02-12"]],
    ["2月20日、攻撃者のリークサイトに社名が掲載された。", ["claimed-by-attacker 2024-02-20"]],
    ["2月16日に、通常とは異なるアクセスを認識した。", ["detected 2024-02-16"]],
    ["2月16日(金)朝、社員が流出を確認した。", ["detected 2024-02-16"]],
    ["流出は2月21日付の朝刊が報じた。", []],
    ["2月16日、不審な動作を認知後、個人情報保護委員会に報告した。", ["detected 2024-02-16"]],
    [
      "2月16日、利用者から連絡を受け、同日、決済を停止いたしました。",
      ["detected 2024-02-16", "contained 2024-02-16"],
    ],
    [
      "警察には2月18日に被害申告を行い、個人情報保護委員会に2月20日に報告した。",
      ["regulator-notified 2024-02-20"],
    ],
    ["2月20日の第二報でお知らせしました。", []],
    ["・2024年2月16日(金)13時20分頃\n決済代行会社から連絡を受けた。", ["detected 2024-02-16"]],
    ["ことし2月7日、利用者から相談が寄せられ、流出が分かった。", ["detected 2024-02-07"]],
    ["11日開いた会見によると、情報が流出した。", ["disclosed 2024-03-11"]],
    ["3月5日にサーバーがランサムウエアによる被害を受けました。", ["intrusion-started 2024-03-05"]],
    ["3月5日時点で流出による被害の報告は受けていない。", []],
    ["システムが使えなくなっていたことが11日、分かった。", ["disclosed 2024-03-11"]],
    ["11日、システムに障害が発生し、外来診療を停止した。", ["detected 2024-03-11"]],
    ["今回の攻撃は、1月に公表した不正アクセスの手法とは異なるという。", []],
    ["個人情報保護委員会には2024年2月14日に報告した。", ["regulator-notified 2024-02-14"]],
    ["流出した顧客には2月14日に連絡した。", ["individuals-notified 2024-02-14"]],
    ["流出した顧客には14日から郵送で連絡する。", []],
    ["2月14日に調査が完了し、商品を購入した顧客の情報が漏えいした可能性を確認。", []],
    ["同社は2月4日に情報が流出した恐れがあると発表し、調べている。", ["disclosed 2024-02-04"]],
  ])("%s", (sentence, expected) => {
    expect(read("ja", sentence)).toEqual(expected);
  });
});
