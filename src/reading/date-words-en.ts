import { type DateLanguage, patterns } from "./date-language.js";

const PARTS = {
  Year: String.raw`(?<year>(?:19|20)\d\d)(?![\d%]|[.,]\d)`,
  Day: String.raw`(?<day>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?!\d|[.,]\d|\s?%|\s(?:million|percent))`,
  LastDay: String.raw`(?<lastDay>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?!\d|[.,]\d|\s+<anyMonth>)`,
  LastDayFirst: String.raw`(?<lastDay>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?`,
  anyMonth: String.raw`(?:January|February|March|April|May\b|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)`,
  Month: String.raw`\b(?<month><anyMonth>)`,
  // A month alone is one only in full, and "may" and "march" are verbs.
  LoneMonth: String.raw`(?<!\w)(?<!(?<!\b(?:mid|early|late))-)(?<month>January|February|April|June|July|August|September|October|November|December|(?<=\b(?:in|since|until|till|by|of|from|between|and|to|through|during|early|mid|late|last|this|next|back in|before|as)[\s-]+)(?:May|March))\b(?![’']s?\s+(?:law|act))`,
  Weekday: String.raw`\b(?<weekday>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b`,
  Part: String.raw`(?:(?:early|mid|late|the (?:beginning|start|end|middle) of|earlier|later|earlier in|later in|late in|early in)[\s-]+)`,
  Amount: String.raw`(?:(?<about>more than|over|at least|nearly|almost|about|around|roughly|some|approximately|just over|just under|a little over|only)\s+)?\b(?<amount>\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|a couple of)[\s-]+(?:full\s+|whole\s+|calendar\s+)?(?<unit>day|week|month|year)s?\b`,
  Which: "(?<which>last|this|next|past|the past|the previous|previous|the following|the same|the)",
  anyUnit: "weekend|week|month|year|quarter|spring|summer|fall|autumn|winter",
};

/** English as American and British papers write it; days and months in digits alone are left alone. */
export const ENGLISH: DateLanguage = {
  points: patterns(PARTS, [
    String.raw`(?:<Weekday>,?\s+\(?)?(?<![\d.$£€])\b<Day>(?:\s+of)?\s+<Month>(?:,?\s+<Year>)?`,
    String.raw`(?:<Weekday>,?\s+\(?)?<Month>\s+(?:the\s+)?<Day>(?:,?\s+<Year>)?`,
    String.raw`<Month>\s+<Day>\s*(?:-|–|—|to|through|and)\s*<LastDay>(?:,?\s+<Year>)?`,
    String.raw`(?<![\d.$£€])\b<Day>\s*(?:-|–|—|to|and)\s*<LastDayFirst>(?:\s+of)?\s+<Month>(?:,?\s+<Year>)?`,
    String.raw`<Part>?<Month>(?:\s+of)?,?\s+<Year>`,
    String.raw`(?<!\d)<Year>-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\d|3[01])(?!\d)`,
    String.raw`<Part>?(?:(?<which>last|this|next)\s+)?<LoneMonth>(?:\s+(?:of\s+)?(?<whichYear>last|this)\s+year)?`,
    String.raw`(?:early|mid|late|the (?:beginning|start|end|middle) of)[\s-]+<Year>`,
    String.raw`(?<=\b(?:in|since|of|during|from|between|until|by|before|through|to|and|around|year|late in|early in)\s+)<Year>(?!-)`,
    String.raw`(?<=\b(?:a|the|its|that)\s)<Year>(?=\s+(?:data |security |cyber ?)?(?:breach|attack|hack|incident|intrusion|theft)\b)`,
    String.raw`(?<!\b(?:Patch|Cyber|Black|Good|Every|Each|Super|Giving|most|any)\s)(?:(?<which>last|this past|this|next|past)\s+)?<Weekday>`,
    String.raw`\b(?<near>yesterday|today|tonight|this morning|this afternoon|this evening|last night)\b(?![’']s)`,
    String.raw`<Part>?\b<Which>\s+(?<unit><anyUnit>)\b(?<!\bthe\s+(?:week|month|year|quarter|spring|summer|fall|autumn|winter))(?![’']s)`,
    String.raw`<Amount>\s+(?<ago>ago)\b`,
    String.raw`<Amount>\s+(?<order>later|afterwards?|after|before|earlier|prior to|following)\b`,
    String.raw`\bthe\s+(?<order>next|following)\s+(?<unit>day|week|month|year)\b`,
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
    ...{ year: "year", spring: "spring", summer: "summer", fall: "autumn", autumn: "autumn" },
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
    ...{ this: 0, "this past": -1, "the same": 0, next: 1, "the following": 1 },
  },
  nears: {
    ...{ today: 0, tonight: 0, "this morning": 0, "this afternoon": 0, "this evening": 0 },
    ...{ yesterday: -1, "last night": -1 },
  },
  orders: {
    ...{ later: 1, afterward: 1, afterwards: 1, after: 1, following: 1, next: 1 },
    ...{ before: -1, earlier: -1, "prior to": -1 },
  },
  abouts: {
    ...{ "more than": "least", over: "least", "at least": "least", "just over": "least" },
    ...{ nearly: "about", almost: "about", about: "about", around: "about", roughly: "about" },
    ...{ some: "about", approximately: "about", "just under": "about", "a little over": "least" },
  },
  bounds: [
    {
      before:
        /\b(?:since|as early as|dating back to|dates back to|ever since)\s+(?:(?:the )?(?:early |late )?(?:(?:morning|evening) )?hours (?:of|on)\s+|at least\s+|about\s+|around\s+|as early as\s+|the\s+)?$/i,
      bound: "from",
    },
    {
      before:
        /\b(?:until|till|through|up to|as late as|as recently as)\s+(?:at least\s+|about\s+|around\s+)?$/i,
      bound: "to",
    },
    { before: /\b(?:by|no later than|before|prior to)\s+$/i, bound: "by" },
    { before: /\b(?:around|about|approximately|circa|roughly|near)\s+$/i, bound: "about" },
  ],
  ranges: [
    {
      before: /\bbetween\s+(?:(?:at least|about|around|approximately|roughly)\s+)?(?:the\s+)?$/i,
      between: /^,?\s+(?:and|to)\s+(?:(?:about|around|approximately|roughly|as late as)\s+)?$/i,
      after: /^/,
    },
    {
      before: /(?:\bfrom\s+(?:(?:at least|about|around|approximately|as early as)\s+)?|)$/i,
      between:
        /^,?\s*(?:-|–|—|\bto\b|\bthrough\b|\buntil\b|\btill\b|\bup to\b)\s*(?:(?:at least|about|around|approximately|roughly|as late as)\s+)?$/i,
      after: /^/,
    },
  ],
  future: /\b(?:will|shall|deadline|scheduled|upcoming|next|expects?|plans?|until)\b/i,
};
