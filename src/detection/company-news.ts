import type { CaseStyle } from "./case-style.js";

// What news tells of companies alone, read right behind a name, whatever word the name is.

/** "Slack was down", "Bird files for bankruptcy": services and companies are, and slack and birds are not. */
const OUT_OF_ORDER =
  /^ (?:is|was|were|went|goes|has been|had been) (?:back |briefly |still |partly )?(?:down|offline|online|dark|unavailable|unreachable|hit by|hacked|breached|fined|sued)(?!\p{L})|^ to be (?:sold|bought|split|acquired|fined|sued|delisted|taken over)(?!\p{L})|^ fil(?:es|ed) (?:for (?:bankruptcy|insolvency|protection|chapter|creditor)|(?:a )?(?:law)?suit|(?:a )?reply|(?:an )?appeal|(?:a )?complaint|(?:a )?motion)(?!\p{L})/u;

/** "Orange jumps 4%", "Sage falls on results": what shares do. */
const MARKET =
  /^ (?:rises?|rose|falls?|fell|jump(?:s|ed)|slides?|slid|surge[sd]|soar(?:s|ed)|slips|slipped|gain(?:s|ed)|drop(?:s|ped)|tumble[sd]|climb(?:s|ed)|sinks?|sank) (?:\d|(?:on|after|as|ahead of) (?:\p{Ll}+ )?(?:results|profits?|earnings|sales|guidance|outlook|revenue|forecasts?|analysts)(?!\p{L}))/u;

/** "Shell beats profit forecasts", "Next lifts guidance": what companies report. */
const RESULTS =
  /^ (?:beats?|miss(?:es|ed)|tops|topped|cuts?|raise[sd]|lift(?:s|ed)|hike[sd]|trim(?:s|med)|slash(?:es|ed)|posts|posted|reports|reported|books|booked|doubles|doubled|warns (?:on|over|of)) (?:[\p{Ll}\d-]+ ){0,2}(?:profits?|sales|earnings|revenues?|forecasts?|guidance|outlook|dividend|expectations|estimates|loss|losses|jobs|prices|wages?|pay|fees)(?!\p{L})/u;

/** "Orange hit by outage", "Target fined $18m": headlines leave out "was". */
const HIT =
  /^ (?:(?:hit|struck|crippled|rocked|targeted|knocked offline) (?:by|with|in) (?:[\p{L}\p{N}-]+ ){0,3}(?:breach|outage|hack|hackers|cyber\p{L}*|ransomware|malware|fine|lawsuits?|leak|glitch)|(?:fined|hacked|breached|sued|acquired|delisted|bought) (?:over|for|by|in|after|[$£€]\d))(?!\p{L})/u;

/** "Oracle stock slips", "Target shares drop 7%": of no thing or person either. */
const STOCK =
  /^ (?:shares?|stocks?)(?: prices?)? (?:rises?|rose|falls?|fell|jump(?:s|ed)?|slides?|slid|surge[sd]?|soar(?:s|ed)?|slips?|slipped|gain(?:s|ed)?|drop(?:s|ped)?|tumble[sd]?|climb(?:s|ed)?|sinks?|sank|dips?|dipped|plunge[sd]?|plummet(?:s|ed)?|rall(?:y|ies|ied)|hit|crash(?:es|ed)?|splits?|buybacks?|sell-?off)(?!\p{L})/u;

/** "Boots to shut 300 stores", "Gap will sell its stake": what companies are about to do. */
const PLANS =
  /^ (?:to|will) (?:cut|shut|close|axe|open|hire|sell|buy|raise|launch|recall|refund|acquire|lay off) (?:(?:up to|about|around|nearly|over|more than|some|all) )?(?:[$£€]?\d[\d,.]*|hundreds|thousands|its|stores|shops|jobs|staff|stake)(?!\p{L})/u;

/** "Gap to split into two", "Visa to move its headquarters": plans of companies alone. */
const RESHAPING =
  /^ (?:to|will) (?:split (?:into|in two|off)|spin off|lay off|phase out|merge with|move (?:\p{L}+ ){0,2}headquarters|invest (?:[$£€]?\d|more|in|up to)|unveil|rebrand|refund|sue|recall|exit|acquire|sponsor|offer (?:[\p{Ll}-]+ ){1,4}to|buy back|go public|file for)(?!\p{L})/u;

/** "Shell could face criminal charges", "Carnival faces lawsuits". */
const FACING =
  /^ (?:(?:to|will|could|may|must) face|faces|facing) (?:[\p{Ll}\d$€£-]+ ){0,2}(?:charges|lawsuits?|probes?|fines?|antitrust|boycotts?|backlash|inquir(?:y|ies)|investigations?|strikes?|scrutiny|outages?)(?!\p{L})/u;

/** "Target giving away 1M bags": headlines leave out "is". */
const UNDER_WAY =
  /^ (?:giving away|laying off|closing|cutting|opening|selling|launching|hiring|raising|recalling|offering|adding|testing) (?:(?:up to|about|nearly|over|more than) )?(?:[$£€]?\d|hundreds|thousands|its |all \d|free |new |more )/u;

/** "Gap, Old Navy to sell": two names that are about to do one thing. */
const COMPANION =
  /^(?:,| and| &) \p{Lu}[\p{L}&.’'-]{1,30}(?: \p{Lu}[\p{L}&.’'-]{1,30})? (?:[Tt]o|[Ww]ill) (?:[Ss]ell|[Bb]u(?:y|ild)|[Mm]erge|[Cc](?:lose|ut|reate)|[Oo](?:pen|ffer)|[Ll]a(?:unch|y off)|[Ii]nvest|[Pp]ay|[Tt]eam|[Rr](?:aise|ecall)|[Ss](?:plit|top|hare)|[Dd]evelop|[Ee]xpand)(?!\p{L})/u;

const ALL_NEWS = [
  OUT_OF_ORDER,
  MARKET,
  STOCK,
  RESULTS,
  HIT,
  PLANS,
  RESHAPING,
  FACING,
  UNDER_WAY,
] as const;
/** No news is told in more. */
const MOST_LETTERS = 120;

/**
 * @param style of the sentence: in a headline each word may have a capital
 * @returns the words that tell it; `undefined` when they tell nothing of the kind
 */
export function companyNewsIn(rest: string, style: CaseStyle): string | undefined {
  const companion = COMPANION.exec(rest)?.[0];
  if (companion !== undefined) return companion;
  const said = style === "sentence" ? rest : rest.slice(0, MOST_LETTERS).toLowerCase();
  for (const news of ALL_NEWS) {
    const told = news.exec(said)?.[0];
    if (told !== undefined) return told;
  }
  return undefined;
}
