import { type DateLanguage, patterns } from "./date-language.js";

const PARTS = {
  Year: String.raw`(?:(?<![\d０-９])(?<year>[12１２][\d０-９]{3})|(?<era>令和|平成)\s?(?<eraYear>元|[\d０-９]{1,2}))\s?年`,
  Month: String.raw`(?<![\d０-９])(?<month>[1１][0-2０-２]|0?[1-9１-９])\s?月(?!間)`,
  Part: "(?:の?(?:上旬|中旬|下旬|初旬|初め|半ば|末)(?:ごろ|頃)?)",
  Day: String.raw`(?<![\d０-９])(?<day>[3３][01０１]|[12１２][\d０-９]|0?[1-9１-９])\s?日(?![間前後本])(?:\s?[（(][月火水木金土日](?:曜日?)?(?:・祝)?[）)])?`,
  Amount: String.raw`(?:(?<about>約|およそ|少なくとも)\s?)?(?<![\d０-９])(?<amount>[\d０-９]{1,3}|[一二三四五六七八九十数])(?<unit>日間|日|週間|か月間|か月|カ月間|カ月|ヶ月間|ヶ月|ヵ月間|ヵ月|年間)`,
};

/** Japanese; a day alone is one of the month in which the article was written. */
export const JAPANESE: DateLanguage = {
  points: patterns(PARTS, [
    String.raw`<Year>(?:\s?<Month>(?:\s?<Day>|<Part>)?)?`,
    String.raw`(?<![\d０-９]|令和|平成|昭和)(?<era>)(?<eraYear>[012]\d)年<Month>(?:\s?<Day>|<Part>)?`,
    String.raw`(?:(?:(?<whichYear>昨年|去年|今年|ことし|本年)|同年|翌年)の?)?<Month>(?:\s?<Day>|<Part>)?`,
    "(?<which>先月|今月)の?<Day>",
    "(?<toldMonth>同月|前月|翌月)(?:の?<Day>|<Part>)?",
    "(?:先週|今週)の?<Day>",
    "<Day>(?!から[\\d０-９]+月)",
    "(?<holiday>ゴールデンウ[イィ]ーク|お盆)(?!前|後|明け)",
    "(?<near>本日|今日|昨日|一昨日|きょう|きのう)",
    "(?<which>先|今|昨|去|来)(?<unit>週末|週|月|年)(?!間)",
    "<Amount>(?<ago>前)",
    "<Amount>(?<order>後)",
    "(?<order>翌)(?<unit>日|朝|週)",
    "(?<![\\d０-９日週月年])(?<order>前)(?<unit>日)(?!比)",
    "(?<order>翌)[\\d０-９]{1,2}(?<unit>日)",
    "(?<order>同|その)(?<unit>日)",
    "<Amount>",
  ]),
  months: {},
  weekdays: {},
  units: {
    ...{
      日: "day",
      朝: "day",
      日間: "day",
      週: "week",
      週間: "week",
      週末: "weekend",
      月: "month",
    },
    ...{ か月: "month", カ月: "month", ヶ月: "month", ヵ月: "month", 年: "year", 年間: "year" },
    ...{ か月間: "month", カ月間: "month", ヶ月間: "month", ヵ月間: "month" },
  },
  amounts: {
    ...{ 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10, 元: 1 },
  },
  whiches: {
    ...{ 先月: -1, 今月: 0, 昨年: -1, 去年: -1, 今年: 0, ことし: 0, 本年: 0 },
    ...{ 前月: -1, 同月: 0, 翌月: 1 },
    ...{ 先: -1, 昨: -1, 去: -1, 今: 0, 来: 1 },
  },
  // Newspapers leave the century of a year away: "24年5月".
  eras: { 令和: 2018, 平成: 1988, "": 2000 },
  holidays: {
    ゴールデンウイーク: { month: 4, day: 29, days: 6 },
    ゴールデンウィーク: { month: 4, day: 29, days: 6 },
    お盆: { month: 8, day: 13, days: 3 },
  },
  nears: { 本日: 0, 今日: 0, きょう: 0, 昨日: -1, きのう: -1, 一昨日: -2 },
  orders: { 後: 1, 翌: 1, 同: 0, その: 0, 前: -1 },
  abouts: { 約: "about", およそ: "about", 少なくとも: "least" },
  bounds: [
    { after: /^(?:[（(][^）)]*[）)])?(?:以降|以来|から|より)(?!\d)/u, bound: "from" },
    { after: /^(?:[（(][^）)]*[）)])?(?:まで(?!に)|にかけて)/u, bound: "to" },
    { after: /^(?:[（(][^）)]*[）)])?(?:までに|以前)/u, bound: "by" },
    { after: /^(?:頃|ごろ)/u, bound: "about" },
  ],
  ranges: [
    {
      before: /$/,
      between: /^(?:[（(][^）)]*[）)])?(?:\s*[-–—~〜～]\s*|から|より)$/u,
      after: /^(?:[（(][^）)]*[）)])?(?:まで|にかけて|の間|にわたり|に)?/u,
    },
  ],
  future: /予定|見込み|までに/u,
};
