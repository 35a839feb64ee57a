import { type DateLanguage, patterns } from "./date-language.js";

const PARTS = {
  Year: String.raw`(?<year>(?:19|20)\d\d)(?![\d%]|[.,]\d)`,
  WhichYear: String.raw`(?:\s+(?:des\s+)?(?<whichYear>letzten|vergangenen|vorigen|dieses)\s+Jahre?s(?!\p{L}))`,
  anyDay: String.raw`3[01]|[12]\d|0?[1-9]`,
  Day: String.raw`(?<![\d.,])(?<day><anyDay>)\.`,
  Month: String.raw`(?<![\p{L}-])(?<month>Januar|Jänner|Jan\.|Februar|Feb\.|März|April|Apr\.|Mai|Juni|Juli|August|Aug\.|September|Sept?\.|Oktober|Okt\.|November|Nov\.|Dezember|Dez\.)(?!\p{L})`,
  Weekday: String.raw`(?<!\p{L})(?<weekday>Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag)(?:abend|morgen|vormittag|mittag|nachmittag|nacht|s)?(?!\p{L}|-\p{L})`,
  Part: String.raw`(?:(?:Anfang|Mitte|Ende)\s+(?:des\s+)?)`,
  Amount: String.raw`(?:(?<about>mehr als|über|mindestens|rund|etwa|fast|ungefähr|gut|knapp|circa|ca\.)\s+)?(?<!\p{L})(?<amount>\d{1,3}|eine[mnrs]?|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|vierzehn)\s+(?<unit>Tage?|Tagen|Wochen?|Monate?|Monaten|Monats|Jahre?|Jahren|Jahres)(?!\p{L})`,
  Which: String.raw`(?<!\p{L})(?<which>(?:letzt|vorig|vergangen|dies|nächst|kommend)e[mnrs]?)`,
};

/** German, with day and month also in digits (11.11.2021). */
export const GERMAN: DateLanguage = {
  points: patterns(PARTS, [
    String.raw`(?:<Weekday>,?\s+(?:(?:dem|den|der)\s+|\()?)?<Day>\s*<Month>(?:\s+<Year>|<WhichYear>)?`,
    String.raw`(?<![\d.,])(?<day><anyDay>)\s+<Month>(?:\s+<Year>)?`,
    String.raw`<Day>\s*(?:-|–|bis(?:\s+zum)?|und|auf(?:\s+den)?)\s*(?<lastDay><anyDay>)\.\s*<Month>(?:\s+<Year>)?`,
    String.raw`<Day>\s?(?<month>1[0-2]|0?[1-9])\.(?:\s?<Year>)?`,
    String.raw`(?<!\d)<Year>-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\d|3[01])(?!\d)`,
    String.raw`<Part>?<Month>\s+<Year>`,
    String.raw`<Part>?(?:<Which>\s+)?<Month><WhichYear>?`,
    String.raw`(?:<Part>|(?<=(?<!\p{L})(?:im\s+Jahre?|in|seit|von|bis|zwischen|und|Jahr|vor|ab|Sommer|Herbst|Winter|Frühjahr|bereits|schon|erst)\s+))<Year>`,
    String.raw`(?:<Which>\s+)?<Weekday>`,
    String.raw`<Weekday>\s+(?:in\s+)?(?:der\s+)?(?<whichWeek>(?:letzt|vorig|vergangen|dies)e[nr])\s+Woche`,
    String.raw`(?<!\p{L})(?<whichWeek>(?:letzt|vorig|vergangen|dies)e[nr]?)\s+Woche(?:\s+am)?\s+<Weekday>`,
    String.raw`(?<!\p{L})(?<unit>tags)\s+(?<order>darauf|zuvor)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:noch\s+)?am\s+(?<order>selben|gleichen)\s+(?<unit>Tage?|Abend)(?!\p{L})`,
    String.raw`(?<!\p{L})(?<holiday>Weihnachten|Heiligabend|Silvester|Neujahr)(?:\s+<Year>)?(?!\p{L})`,
    String.raw`(?<!\p{L})(?<holiday>Karfreitag|Gründonnerstag|Ostersonntag|Ostermontag|Pfingstsonntag|Pfingstmontag|Christi Himmelfahrt|Fronleichnam|Ostern|Pfingsten|Osterwochenende|Pfingstwochenende)(?:\s+<Year>)?(?!\p{L})`,
    String.raw`(?<!\p{L})(?<unit>Frühjahr|Frühling|Sommer|Herbst|Winter)\s+<Year>`,
    String.raw`(?<!\p{L})am\s+(?<unit>Tage?)\s+(?<order>darauf|danach)(?!\p{L})`,
    String.raw`(?<!\p{L})(?<near>vorgestern|gestern|heute)(?!\p{L})`,
    String.raw`<Part>?<Which>\s+(?<unit>Woche|Wochenende|Monats?|Jahre?s?|Sommers?|Herbst|Winter|Frühjahr|Quartal)(?!\p{L})`,
    String.raw`(?<!\p{L})(?<which>am|übers|vom)\s+(?<unit>Wochenende)(?!\p{L})`,
    String.raw`(?<!\p{L})(?<ago>vor)\s+<Amount>`,
    String.raw`<Amount>\s+(?<order>später|danach|nachdem|nach|bevor|vor|zuvor|früher)(?!\p{L})`,
    String.raw`(?<!\p{L})(?<order>am nächsten|am folgenden|am darauffolgenden)\s+(?<unit>Tag)(?!\p{L})`,
    String.raw`(?<!\p{L})(?<quarter>ersten?|zweiten?|dritten?|vierten?)\s+Quartal\s+<Year>`,
    "<Amount>",
  ]),
  months: {
    ...{ januar: 1, jänner: 1, jan: 1, februar: 2, feb: 2, märz: 3, april: 4, apr: 4, mai: 5 },
    ...{ juni: 6, juli: 7, august: 8, aug: 8, september: 9, sep: 9, sept: 9, oktober: 10 },
    ...{ okt: 10, november: 11, nov: 11, dezember: 12, dez: 12 },
  },
  weekdays: {
    ...{ montag: 0, dienstag: 1, mittwoch: 2, donnerstag: 3, freitag: 4, samstag: 5 },
    ...{ sonnabend: 5, sonntag: 6 },
  },
  units: {
    ...{
      tag: "day",
      abend: "day",
      tags: "day",
      tage: "day",
      tagen: "day",
      woche: "week",
      wochen: "week",
    },
    ...{ wochenende: "weekend", monat: "month", monate: "month", monaten: "month" },
    ...{ monats: "month", jahr: "year", jahre: "year", jahren: "year", jahres: "year" },
    ...{
      quartal: "quarter",
      frühling: "spring",
      frühjahr: "spring",
      sommer: "summer",
      sommers: "summer",
    },
    ...{ herbst: "autumn", winter: "winter" },
  },
  amounts: {
    ...{ ein: 1, eine: 1, einem: 1, einen: 1, einer: 1, eines: 1, zwei: 2, drei: 3, vier: 4 },
    ...{ fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, elf: 11, zwölf: 12 },
    ...{ vierzehn: 14, erste: 1, ersten: 1, zweite: 2, zweiten: 2, dritte: 3, dritten: 3 },
    ...{ vierte: 4, vierten: 4 },
  },
  whiches: {
    ...inflected("letzt", -1),
    ...inflected("vorig", -1),
    ...inflected("vergangen", -1),
    ...inflected("dies", 0),
    am: 0,
    vom: 0,
    übers: 0,
    ...inflected("nächst", 1),
    ...inflected("kommend", 1),
  },
  holidays: {
    ...{ weihnachten: { month: 12, day: 25 }, heiligabend: { month: 12, day: 24 } },
    ...{ silvester: { month: 12, day: 31 }, neujahr: { month: 1, day: 1 } },
    ...{ gründonnerstag: { easter: -3 }, karfreitag: { easter: -2 }, ostersonntag: { easter: 0 } },
    ...{
      ostermontag: { easter: 1 },
      ostern: { easter: 0, days: 1 },
      osterwochenende: { easter: -2, days: 3 },
    },
    ...{ "christi himmelfahrt": { easter: 39 }, pfingstsonntag: { easter: 49 } },
    ...{
      pfingstmontag: { easter: 50 },
      pfingsten: { easter: 49, days: 1 },
      fronleichnam: { easter: 60 },
    },
    pfingstwochenende: { easter: 48, days: 2 },
  },
  nears: { heute: 0, gestern: -1, vorgestern: -2 },
  orders: {
    ...{ selben: 0, gleichen: 0, darauf: 1 },
    ...{
      später: 1,
      danach: 1,
      nachdem: 1,
      nach: 1,
      "am nächsten": 1,
      "am folgenden": 1,
      "am darauffolgenden": 1,
    },
    ...{ bevor: -1, vor: -1, zuvor: -1, früher: -1 },
  },
  abouts: {
    ...{ "mehr als": "least", über: "least", mindestens: "least", gut: "least" },
    ...{ rund: "about", etwa: "about", fast: "about", ungefähr: "about", knapp: "about" },
    ...{ circa: "about", ca: "about" },
  },
  bounds: [
    {
      before:
        /(?<!\p{L})(?:seit|ab|schon seit|bereits seit)\s+(?:mindestens\s+|etwa\s+|dem\s+|der\s+|dem\s+Jahr\s+)?$/iu,
      bound: "from",
    },
    {
      before: /(?<!\p{L})bis\s+(?:zum\s+|zu\s+|in\s+den\s+|mindestens\s+|Ende\s+)?$/iu,
      bound: "to",
    },
    { before: /(?<!\p{L})(?:spätestens(?:\s+am|\s+im)?|vor(?:\s+dem)?)\s+$/iu, bound: "by" },
    { before: /(?<!\p{L})Woche\s+(?:vom|ab dem|ab)\s+$/iu, bound: "week" },
    { before: /(?<!\p{L})(?:um den|gegen|etwa am|circa|ca\.)\s+$/iu, bound: "about" },
  ],
  ranges: [
    {
      before: /(?<!\p{L})(?:vom|von)\s+(?:dem\s+)?$/iu,
      between: /^\s+(?:auf|zu)\s+(?:den\s+)?$/iu,
      after: /^/,
      isNight: true,
    },
    {
      before: /(?<!\p{L})zwischen\s+(?:dem\s+)?$/iu,
      between: /^\s+und\s+(?:dem\s+)?$/iu,
      after: /^/,
    },
    {
      before: /(?:(?<!\p{L})(?:vom|von|seit)\s+(?:dem\s+)?|)$/iu,
      between: /^,?\s*(?:-|–|—|bis(?:\s+(?:zum|zu|in\s+den|einschließlich))?)\s*$/iu,
      after: /^/,
    },
  ],
  future: /(?<!\p{L})(?:wird|werden|soll|sollen|nächste[nrsm]?|kommende[nrsm]?|bis)(?!\p{L})/iu,
};

function inflected(stem: string, value: number): Record<string, number> {
  return Object.fromEntries(["e", "em", "en", "er", "es"].map((end) => [stem + end, value]));
}
