import { type DateLanguage, patterns } from "./date-language.js";

const PARTS = {
  Year: String.raw`(?<year>(?:19|20)\d\d)(?![\d%]|[.,/]\d)`,
  WhichYear: String.raw`(?:,?\s+(?:of\s+)?(?<whichYear>last|this)\s+year\b)`,
  Day: String.raw`(?<day>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?!\d|[.,]\d|\s?%|\s(?:million|percent))`,
  LastDay: String.raw`(?<lastDay>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?!\d|[.,]\d|\s+<anyMonth>)`,
  LastDayFirst: String.raw`(?<lastDay>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?`,
  anyMonth: String.raw`(?:January|February|March|April|May\b|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)`,
  Month: String.raw`\b(?<month><anyMonth>)`,
  // A month alone is one only in full, and "may" and "march" are verbs.
  LoneMonth: String.raw`(?<!\w)(?<!(?<!\b(?:mid|early|late))-)(?<month>January|February|April|June|July|August|September|October|November|December|(?<=\b(?:in|since|until|till|by|of|from|between|and|to|through|during|early|mid|late|last|this|next|back in|before|as|at least|about|around|as early as|as late as)[\s-]+)(?:May|March)(?!\s+(?:have|be|not|also|include|contain|affect)\b))\b(?![’']s?\s+(?:law|act))`,
  Weekday: String.raw`\b(?<weekday>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b`,
  Part: String.raw`(?:(?:early|mid|late|the (?:beginning|start|end|middle) of|earlier|later|earlier in|later in|late in|early in)[\s-]+)`,
  Amount: String.raw`(?:(?<about>more than|over|at least|nearly|almost|about|around|roughly|some|approximately|just over|just under|a little over|only)\s+)?\b(?<amount>\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|a couple of)[\s-]+(?:full\s+|whole\s+|calendar\s+)?(?<unit>day|week|month|year)s?\b`,
  Which: "(?<which>last|this|next|past|the past|the previous|previous|the following|the same|the)",
  Holiday: String.raw`\b(?<holiday>Christmas(?: Day| Eve)?|Boxing Day|New Year[’']s Eve|New Year[’']s Day|Thanksgiving(?: Day)?|Memorial Day|Labor Day|Independence Day|Valentine[’']s Day|Veterans Day|Presidents[’'] Day|Good Friday|Easter(?: Sunday| Monday)?)(?:\s+(?:holiday\s+)?(?<weekend>weekend))?\b(?!\s+(?:trad|sales|shop|season|party|card|present))`,
  anyUnit: "weekend|week|month|year|quarter|spring|summer|fall|autumn|winter",
};

/** What stands between "since", "from" or "to" and their date: an hour, "at least", "on or about". */
const HEDGE = String.raw`(?:(?:(?:at|on or)\s+)?(?:about|around)\s+|at least\s+|approximately\s+|roughly\s+|as (?:early|late) as\s+|the\s+|some ?time in\s+|on\s+|in\s+|(?:early|late) (?:on|in)\s+|(?:(?:early|late|small|morning|evening)\s+)*hours (?:of|on)\s+|\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\.?)?\s?(?:[A-Z]{2,4}\s)?\s?(?:on\s+)?)*`;

/** English as American and British papers write it; of dates in digits alone only those that can mean one day. */
export const ENGLISH: DateLanguage = {
  points: patterns(PARTS, [
    String.raw`(?:<Weekday>,?\s+\(?)?(?<![\d.$£€])\b<Day>(?:\s+of)?\s+<Month>(?:,?\s+<Year>|<WhichYear>)?`,
    String.raw`(?:<Weekday>,?\s+\(?|\blast\s+)?<Month>\s+(?:the\s+)?<Day>(?:,?\s+<Year>|<WhichYear>)?`,
    String.raw`<Month>\s+<Day>\s*(?:-|–|—|to|through|and)\s*<LastDay>(?:,?\s+<Year>)?`,
    String.raw`(?<![\d.$£€])\b<Day>\s*(?:-|–|—|to|and)\s*<LastDayFirst>(?:\s+of)?\s+<Month>(?:,?\s+<Year>)?`,
    String.raw`<Part>?<Month>(?:\s+of)?,?\s+<Year>`,
    String.raw`(?<!\d)(?<year>(?:19|20)\d\d)[-/](?<month>0[1-9]|1[0-2])[-/](?<day>0[1-9]|[12]\d|3[01])(?!\d)`,
    String.raw`(?<![\d/])(?<month>0?[1-9]|1[0-2])/(?<day>1[3-9]|2\d|3[01])/<Year>`,
    String.raw`(?<![\d/])(?<day>1[3-9]|2\d|3[01])/(?<month>0?[1-9]|1[0-2])/<Year>`,
    String.raw`<Part>?(?:(?<which>last|this|next)\s+)?<LoneMonth><WhichYear>?`,
    String.raw`(?:early|mid|late|the (?:beginning|start|end|middle) of)[\s-]+<Year>`,
    String.raw`(?<=\b(?:in|since|of|during|from|between|until|by|before|through|to|and|around|year|late in|early in)\s+)<Year>(?!-)`,
    String.raw`(?<=\b(?:a|the|its|that)\s)<Year>(?=\s+(?:data |security |cyber ?)?(?:breach|attack|hack|incident|intrusion|theft)\b)`,
    String.raw`(?<!\b(?:Patch|Cyber|Black|Good|Every|Each|Super|Giving|most|any)\s)(?:(?<which>last|this past|this|next|past)\s+)?<Weekday>`,
    String.raw`<Weekday>\s+(?:of\s+)?(?<whichWeek>last|this)\s+week\b`,
    String.raw`\b(?<near>yesterday|today|tonight|this morning|this afternoon|this evening|last night)\b(?![’']s|\s+of\b)`,
    String.raw`<Part>?\b<Which>\s+(?<unit><anyUnit>)\b(?<!\bthe\s+(?:week|month|year|quarter|spring|summer|fall|autumn|winter))(?![’']s|\s+of\b)`,
    String.raw`<Amount>\s+(?<ago>ago)\b(?:\s+(?:today|on)\b)?`,
    String.raw`\b(?<order>within)\s+<Amount>(?:\s+of\b)?`,
    String.raw`<Amount>\s+(?<order>later|prior(?! to)|afterwards?|after|before|earlier|prior to|following)\b`,
    String.raw`\bthe\s+(?:very\s+)?(?<order>next|following)\s+(?<unit>day|morning|afternoon|evening|night|week|month|year)\b`,
    String.raw`\b(?:(?:the|that)\s+(?:very\s+)?)?(?<order>same|(?<!\b(?:to|from|by|until|since|of) )that)\s+(?<unit>day|morning|afternoon|evening|night)\b`,
    String.raw`\bthe\s+(?<unit>day|morning|afternoon|evening|night)\s+(?<order>after)(?=[.,;]|\s+(?:and|but)\b|\n|$)`,
    String.raw`\b(?<order>within|hours|minutes)\s+(?:the\s+)?(?<unit>hours?|minutes|later)\b`,
    String.raw`<Holiday>(?:,?\s+(?:of\s+|in\s+)?<Year>)?`,
    String.raw`<Part>?\b(?:the\s+)?(?<unit>spring|summer|fall|autumn|winter)(?:\s+of|,)?\s+<Year>`,
    String.raw`\b(?:the\s+)?(?<which>following)\s+<Weekday>(?![’']s)`,
    String.raw`\b(?<quarter>first|second|third|fourth|1st|2nd|3rd|4th)\s+quarter(?:\s+of)?\s+<Year>`,
    String.raw`\bQ(?<quarter>[1-4])(?:\s+of)?\s+<Year>`,
    "<Amount>",
  ]),
  months: {
    ...{ jan: 1, january: 1, feb: 2, february: 2, mar: 3, march: 3, apr: 4, april: 4, may: 5 },
    ...{ jun: 6, june: 6, jul: 7, july: 7, aug: 8, august: 8, sep: 9, sept: 9, september: 9 },
    ...{ oct: 10, october: 10, nov: 11, november: 11, dec: 12, december: 12 },
  },
  weekdays: { mon: 0, tues: 1, wednes: 2, thurs: 3, fri: 4, satur: 5, sun: 6 },
  units: {
    ...{ day: "day", week: "week", weekend: "weekend", month: "month", quarter: "quarter" },
    ...{ year: "year", morning: "day", afternoon: "day", evening: "day", night: "day" },
    ...{
      hour: "day",
      hours: "day",
      minutes: "day",
      later: "day",
      spring: "spring",
      summer: "summer",
      fall: "autumn",
      autumn: "autumn",
    },
    winter: "winter",
  },
  amounts: {
    ...{ a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8 },
    ...{ nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15 },
    ...{ sixteen: 16, eighteen: 18, twenty: 20, "a couple of": 2, first: 1, second: 2, third: 3 },
    ...{ fourth: 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4 },
  },
  whiches: {
    ...{ last: -1, past: -1, previous: -1, "the past": -1, "the previous": -1, the: -1 },
    ...{ this: 0, "this past": -1, "the same": 0, next: 1, "the following": 1, following: 1 },
  },
  holidays: {
    ...{ christmas: { month: 12, day: 25 }, "christmas day": { month: 12, day: 25 } },
    ...{ "christmas eve": { month: 12, day: 24 }, "boxing day": { month: 12, day: 26 } },
    ...{ "new year's eve": { month: 12, day: 31 }, "new year’s eve": { month: 12, day: 31 } },
    ...{ "new year's day": { month: 1, day: 1 }, "new year’s day": { month: 1, day: 1 } },
    ...{ "valentine's day": { month: 2, day: 14 }, "valentine’s day": { month: 2, day: 14 } },
    ...{ "independence day": { month: 7, day: 4 }, "veterans day": { month: 11, day: 11 } },
    ...{
      "good friday": { easter: -2 },
      "easter sunday": { easter: 0 },
      easter: { easter: 0, days: 1 },
    },
    "easter monday": { easter: 1 },
    thanksgiving: { month: 11, weekday: 3, nth: 4 },
    "thanksgiving day": { month: 11, weekday: 3, nth: 4 },
    "memorial day": { month: 5, weekday: 0, nth: -1 },
    "labor day": { month: 9, weekday: 0, nth: 1 },
    "presidents' day": { month: 2, weekday: 0, nth: 3 },
    "presidents’ day": { month: 2, weekday: 0, nth: 3 },
  },
  nears: {
    ...{ today: 0, tonight: 0, "this morning": 0, "this afternoon": 0, "this evening": 0 },
    ...{ yesterday: -1, "last night": -1 },
  },
  orders: {
    ...{ later: 1, afterward: 1, afterwards: 1, after: 1, following: 1, next: 1 },
    ...{ same: 0, that: 0, within: 0, hours: 0, minutes: 0 },
    ...{ before: -1, earlier: -1, prior: -1, "prior to": -1 },
  },
  abouts: {
    ...{ "more than": "least", over: "least", "at least": "least", "just over": "least" },
    ...{ nearly: "about", almost: "about", about: "about", around: "about", roughly: "about" },
    ...{ some: "about", approximately: "about", "just under": "about", "a little over": "least" },
    within: "most",
  },
  bounds: [
    // "It was not told until 23 August": it was, then.
    {
      before:
        /\b(?:not|only|took|un\w+|[a-z]+n[’']t|nobody|no one)\b[^.,;]{0,60}\b(?:until|till)\s+$/i,
      bound: "plain",
    },
    {
      before: new RegExp(
        String.raw`\b(?:since|as early as|as far back as|dat(?:ing|es|ed) (?:back )?to|going back to|went back to|goes back to|(?:beginning|starting|began|started|commencing) (?:on|in)|ever since)\s+${HEDGE}$`,
        "i",
      ),
      bound: "from",
    },
    {
      before: new RegExp(
        String.raw`\b(?:until|till|through|thru|up to|as late as|as recently as|ended (?:on|in)|ending(?: on| in)?)\s+${HEDGE}$`,
        "i",
      ),
      bound: "to",
    },
    { before: /\bweek (?:of|beginning|commencing|starting)\s+$/i, bound: "week" },
    {
      before:
        /(?<!\b(?:days?|weeks?|months?|years?|long|soon|shortly|day|week|month) )\bafter\s+$/i,
      bound: "after",
    },
    { before: /\b(?:by|no later than|before|prior to)\s+$/i, bound: "by" },
    {
      before: /\b(?:(?:on or )?(?:around|about)|close to|approximately|circa|roughly|near)\s+$/i,
      bound: "about",
    },
  ],
  ranges: [
    {
      before: /\b(?:overnight|night|late|early)\s+(?:of\s+|from\s+|on\s+)?$/i,
      between: /^\s+(?:in)?to\s+(?:early\s+)?$/i,
      after: /^/,
      isNight: true,
    },
    {
      before: new RegExp(String.raw`\bbetween\s+${HEDGE}$`, "i"),
      between: new RegExp(String.raw`^,?\s+(?:and|to|until)\s+${HEDGE}$`, "i"),
      after: /^/,
    },
    {
      before: new RegExp(String.raw`(?:\bfrom\s+${HEDGE}|)$`, "i"),
      between: new RegExp(
        String.raw`^(?:\s*\([^)]*\))?,?\s*(?:and\s+)?(?:(?:continu|last|end|runn)(?:ing|ed)\s+)?(?:-|–|—|\bto\b|\bthrough\b|\bthru\b|\buntil\b|\btill\b|\bup to\b)\s*${HEDGE}$`,
        "i",
      ),
      after: /^/,
    },
  ],
  future: /\b(?:will|shall|deadline|scheduled|upcoming|next|expects?|plans?|until)\b/i,
};
