import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dateExpressions } from "../../../src/reading/date-expressions.js";
import { day } from "../../support/builders.js";

/** Each date of a text as `words → EDTF`, read on Tuesday, 30 November 2021. */
function read(text: string, language = "en", today: string | undefined = "2021-11-30"): string[] {
  const context = { language, today: today === undefined ? undefined : day(today) };
  return dateExpressions(text, context).map((one) => {
    const words = text.slice(one.start, one.end);
    if (one.kind === "date")
      return `${words} → ${one.bound ?? ""}${one.bound ? " " : ""}${one.date.text}`;
    if (one.kind === "range") return `${words} → ${one.date.text}`;
    return `${words} → ${one.kind} ${one.about ?? ""} ${one.amount} ${one.unit}`;
  });
}

describe("dateExpressions, in English", () => {
  test.each([
    ["It was found on Nov. 11.", ["Nov. 11 → 2021-11-11"]],
    ["It said on Dec. 3 that it knew.", ["Dec. 3 → 2020-12-03"]],
    ["It was told last Friday.", ["last Friday → 2021-11-26"]],
    ["It said on Tuesday that all was well.", ["Tuesday → 2021-11-30"]],
    ["It was told last Tuesday.", ["last Tuesday → 2021-11-23"]],
    ["It ran from June 22 to Nov. 3, 2021.", ["June 22 to Nov. 3, 2021 → 2021-06-22/2021-11-03"]],
    ["Between June and November it was open.", ["June and November → 2021-06/2021-11"]],
    ["between Oct  2015 and March 2016", ["Oct  2015 and March 2016 → 2015-10/2016-03"]],
    [
      "between December 8 and January 5, 2021",
      ["December 8 and January 5, 2021 → 2020-12-08/2021-01-05"],
    ],
    ["on June 22–25", ["June 22–25 → 2021-06-22/2021-06-25"]],
    ["It has been open since May.", ["May → from 2021-05"]],
    ["in early June", ["early June → 2021-06"]],
    ["in May of last year", ["May of last year → 2020-05"]],
    ["on May 21 last year", ["May 21 last year → 2020-05-21"]],
    ["on 21 May this year", ["21 May this year → 2021-05-21"]],
    ["It went on for more than four months.", ["more than four months → length least 4 month"]],
    ["Two weeks later it told people.", ["Two weeks later → offset  2 week"]],
    ["A month after discovering it", ["A month after → offset  1 month"]],
    ["two days ago", ["two days ago → 2021-11-28"]],
    ["about a month ago", ["about a month ago → 2021-10~"]],
    ["more than a year ago", ["more than a year ago → ../2020"]],
    ["last week", ["last week → 2021-11-22/2021-11-28"]],
    ["earlier this week", ["earlier this week → 2021-11-29/2021-11-30"]],
    ["last month", ["last month → 2021-10"]],
    ["in the first quarter of 2021", ["first quarter of 2021 → 2021-01/2021-03"]],
    ["Tuesday (17 January)", ["Tuesday (17 January → 2021-01-17"]],
    ["on Thursday, March 22", ["Thursday, March 22 → 2021-03-22"]],
    ["around June 5, 2021", ["June 5, 2021 → 2021-06-05~"]],
    ["no later than 5 June 2021", ["5 June 2021 → ../2021-06-05"]],
    ["through November 3", ["November 3 → to 2021-11-03"]],
    ["Tuesday of last week", ["Tuesday of last week → 2021-11-23"]],
    ["on 11/26/2021 or 26/11/2021", ["11/26/2021 → 2021-11-26", "26/11/2021 → 2021-11-26"]],
    ["It was told the same day.", ["the same day → offset  1 day"]],
    ["found within hours", ["within hours → offset  1 day"]],
    ["over the weekend of Nov. 20-21", ["Nov. 20-21 → 2021-11-20/2021-11-21"]],
    [
      "Beginning on June 3 and continuing through July 8, 2021, it was open.",
      ["June 3 and continuing through July 8, 2021 → 2021-06-03/2021-07-08"],
    ],
    [
      "from 22:58 BST on 21 August until 21:45 on 5 September",
      ["21 August until 21:45 on 5 September → 2021-08-21/2021-09-05"],
    ],
    ["Within three days it told people.", ["Within three days → offset most 3 day"]],
    ["three weeks before the announcement", ["three weeks before → offset  3 week"]],
    ["late Friday into Saturday", ["Friday into Saturday → 2021-11-26/2021-11-27"]],
    ["They were not told of the breach by anyone until November 18.", ["November 18 → 2021-11-18"]],
    ["The following morning it told people.", ["The following morning → offset  1 day"]],
    ["It was told on Christmas Eve.", ["Christmas Eve → 2020-12-24"]],
    ["It was entered on Christmas Day.", ["Christmas Day → 2020-12-25"]],
    ["over Thanksgiving weekend", ["Thanksgiving weekend → 2021-11-25/2021-11-28"]],
    ["over the Labor Day weekend", ["Labor Day weekend → 2021-09-04/2021-09-06"]],
    ["on New Year’s Eve 2019", ["New Year’s Eve 2019 → 2019-12-31"]],
    ["in the spring of 2020", ["the spring of 2020 → 2020-03/2020-05"]],
    ["in the week of June 23", ["June 23 → 2021-06-21/2021-06-27"]],
    ["orders placed after March 4", ["March 4 → 2021-03-04/.."]],
    [
      "It was entered on June 22 and shut the following Monday.",
      ["June 22 → 2021-06-22", "the following Monday → 2021-06-28"],
    ],
    ["The 2021-06-22 entry", ["2021-06-22 → 2021-06-22"]],
    ["People will be told by December 10.", ["December 10 → ../2021-12-10"]],
    ["It may march on with Windows 2012 and 1,999 others.", []],
    ["It paid $5 in 3/4/2021 terms on Patch Tuesday.", []],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test("takes the year of a date from a full date beside it", () => {
    expect(read("In December 2016 it was entered. On January 5 it was found.")).toEqual([
      "December 2016 → 2016-12",
      "January 5 → 2017-01-05",
    ]);
  });

  test("counts this month from the article where the date before it lies long back", () => {
    expect(
      read("Users who joined before April 5, 2018, are hit. It found it earlier this month."),
    ).toEqual(["April 5, 2018 → ../2018-04-05", "earlier this month → 2021-11"]);
  });

  test("leaves dates that count from today alone when the article has no date", () => {
    const text = "Last week it said that on June 22, 2021 and on July 3 it was entered.";
    const found = dateExpressions(text, { language: "en", today: undefined });
    expect(found.map((one) => "date" in one && one.date.text)).toEqual([
      "2021-06-22",
      "2021-07-03",
    ]);
  });
});

describe("dateExpressions, in German", () => {
  test.each([
    ["Am 11. November wurde es bemerkt.", ["11. November → 2021-11-11"]],
    ["Seit Juni lief es.", ["Juni → from 2021-06"]],
    [
      "vom 22. Juni bis 3. November 2021",
      ["22. Juni bis 3. November 2021 → 2021-06-22/2021-11-03"],
    ],
    ["vom 22. Juni bis zum 3. November", ["22. Juni bis zum 3. November → 2021-06-22/2021-11-03"]],
    ["zwischen Juni und November", ["Juni und November → 2021-06/2021-11"]],
    ["am 26.11.2021", ["26.11.2021 → 2021-11-26"]],
    ["Anfang Juni", ["Anfang Juni → 2021-06"]],
    ["am vergangenen Freitag", ["vergangenen Freitag → 2021-11-26"]],
    ["zwei Wochen später", ["zwei Wochen später → offset  2 week"]],
    ["vor zwei Tagen", ["vor zwei Tagen → 2021-11-28"]],
    ["mehr als vier Monate lang", ["mehr als vier Monate → length least 4 month"]],
    ["im vergangenen Monat", ["vergangenen Monat → 2021-10"]],
    ["kurz vor Weihnachten", ["Weihnachten → ../2020-12-25"]],
    ["im Frühjahr 2020", ["Frühjahr 2020 → 2020-03/2020-05"]],
    ["in der Woche vom 21. Juni", ["21. Juni → 2021-06-21/2021-06-27"]],
    ["vergangene Woche am Montag", ["vergangene Woche am Montag → 2021-11-22"]],
    [
      "in der Nacht vom 11. auf den 12. November",
      ["11. auf den 12. November → 2021-11-11/2021-11-12"],
    ],
    ["am 21. Mai des vergangenen Jahres", ["21. Mai des vergangenen Jahres → 2020-05-21"]],
    ["bereits am 30 Mai", ["30 Mai → 2021-05-30"]],
    [
      "in der Nacht vom 31. Oktober auf den 1. November",
      ["31. Oktober auf den 1. November → 2021-10-31/2021-11-01"],
    ],
    ["von Sonntag auf Montag", ["Sonntag auf Montag → 2021-11-28/2021-11-29"]],
    ["am Tag darauf", ["am Tag darauf → offset  1 day"]],
    ["Gestern kam Nachricht.", ["Gestern → 2021-11-29"]],
  ])("%s", (text, expected) => {
    expect(read(text, "de")).toEqual(expected);
  });
});

describe("dateExpressions, in Japanese", () => {
  test.each([
    ["2021年6月22日から11月3日まで続いた。", ["2021年6月22日から11月3日 → 2021-06-22/2021-11-03"]],
    ["6月22日に始まった。", ["6月22日 → 2021-06-22"]],
    ["２０２１年１１月１１日に確認した。", ["２０２１年１１月１１日 → 2021-11-11"]],
    ["26日に発表した。", ["26日 → 2021-11-26"]],
    ["昨年6月以降", ["昨年6月 → from 2020-06"]],
    ["先月11日", ["先月11日 → 2021-10-11"]],
    ["先週26日に発表した。", ["先週26日 → 2021-11-26"]],
    ["その日のうちに遮断した。", ["その日 → offset  1 day"]],
    ["2週間後に通知した。", ["2週間後 → offset  2 week"]],
    ["令和3年6月22日", ["令和3年6月22日 → 2021-06-22"]],
    ["令和元年5月", ["令和元年5月 → 2019-05"]],
    ["20年3月13日", ["20年3月13日 → 2020-03-13"]],
    ["平成20年3月", ["平成20年3月 → 2008-03"]],
    ["6 月 22 日(火)に確認した。", ["6 月 22 日(火) → 2021-06-22"]],
    ["6月22日に始まり、同月24日に終わった。", ["6月22日 → 2021-06-22", "同月24日 → 2021-06-24"]],
    ["6月22日に終わった。前月から続いた。", ["6月22日 → 2021-06-22", "前月 → from 2021-05"]],
    ["6月22日に始まり、翌月3日に終わった。", ["6月22日 → 2021-06-22", "翌月3日 → 2021-07-03"]],
    ["その前日に気付いた。", ["前日 → offset  1 day"]],
    ["翌朝、公表した。", ["翌朝 → offset  1 day"]],
    ["6月下旬から続いた。", ["6月下旬 → from 2021-06"]],
    ["21日未明に停止した。", ["21日 → 2021-11-21"]],
    ["11月11日付で報告した。", ["11月11日 → 2021-11-11"]],
    ["4か月間", ["4か月間 → length  4 month"]],
  ])("%s", (text, expected) => {
    expect(read(text, "ja")).toEqual(expected);
  });
});

describe("dateExpressions, on feasts that move", () => {
  test.each([
    ["de", "am Pfingstsonntag", "Pfingstsonntag → 2021-05-23"],
    ["de", "an Karfreitag 2019", "Karfreitag 2019 → 2019-04-19"],
    ["de", "über das Osterwochenende", "Osterwochenende → 2021-04-02/2021-04-05"],
    ["de", "zu Pfingsten 2024", "Pfingsten 2024 → 2024-05-19/2024-05-20"],
    ["en", "on Good Friday", "Good Friday → 2021-04-02"],
    ["en", "over the Easter weekend", "Easter weekend → 2021-04-02/2021-04-05"],
    ["en", "sent last September 16", "last September 16 → 2021-09-16"],
    ["ja", "ゴールデンウイークに", "ゴールデンウイーク → 2021-04-29/2021-05-05"],
    ["ja", "お盆に", "お盆 → 2021-08-13/2021-08-16"],
  ])("%s %s", (language, text, expected) => {
    expect(read(text, language)).toEqual([expected]);
  });
});

describe("dateExpressions, as a law", () => {
  const words = ["on", "June", "22", "to", "May", ",", "2021", "two", "weeks", "ago", "."];
  const german = ["am", "22.", "Juni", "bis", "vor", "zwei", "Wochen", "später", "6月", "日"];
  const text = fc.array(fc.constantFrom(...words, ...german), { maxLength: 12 });

  test("expressions lie in the text, in order, and do not overlap", () => {
    fc.assert(
      fc.property(text, fc.constantFrom("en", "de", "ja"), (parts, language) => {
        const joined = parts.join(" ");
        let last = 0;
        for (const { start, end } of dateExpressions(joined, {
          language,
          today: day("2021-11-30"),
        })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(joined.length);
      }),
    );
  });
});
