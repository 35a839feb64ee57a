/** What news tells of companies alone, read right behind a name, whatever word the name is. */

/** "Slack was down", "Bird files for bankruptcy": services and companies are, and slack and birds are not. */
const OUT_OF_ORDER =
  /^ (?:is|was|were|went|goes|has been|had been) (?:back |briefly |still |partly )?(?:down|offline|online|dark|unavailable|unreachable|hit by|hacked|breached|fined|sued)(?!\p{L})|^ to be (?:sold|bought|split|acquired|fined|sued|delisted|taken over)(?!\p{L})|^ fil(?:es|ed) for (?:bankruptcy|insolvency|protection|chapter|creditor)(?!\p{L})/u;

/** "Orange jumps 4%", "Sage falls on results": what shares do. */
const MARKET =
  /^ (?:rises?|rose|falls?|fell|jump(?:s|ed)|slides?|slid|surge[sd]|soar(?:s|ed)|slips|slipped|gain(?:s|ed)|drop(?:s|ped)|tumble[sd]|climb(?:s|ed)|sinks?|sank) (?:\d|(?:on|after|as|ahead of) (?:\p{Ll}+ )?(?:results|profits?|earnings|sales|guidance|outlook|revenue|forecasts?|analysts)(?!\p{L}))/u;

/** "Shell beats profit forecasts", "Next lifts guidance": what companies report. */
const RESULTS =
  /^ (?:beats?|miss(?:es|ed)|tops|topped|cuts?|raise[sd]|lift(?:s|ed)|hike[sd]|trim(?:s|med)|slash(?:es|ed)|posts|posted|reports|reported|books|booked|doubles|doubled|warns (?:on|over|of)) (?:[\p{Ll}\d-]+ ){0,2}(?:profits?|sales|earnings|revenues?|forecasts?|guidance|outlook|dividend|expectations|estimates|loss|losses|jobs|prices)(?!\p{L})/u;

/** "Orange hit by outage", "Target fined $18m": headlines leave out "was". */
const HIT =
  /^ (?:(?:hit|struck|crippled|rocked|targeted|knocked offline) (?:by|with|in) (?:[\p{L}\p{N}-]+ ){0,3}(?:breach|outage|hack|hackers|cyber\p{L}*|ransomware|malware|fine|lawsuits?|leak|glitch)|(?:fined|hacked|breached|sued|acquired|delisted|bought) (?:over|for|by|in|after|[$£€]\d))(?!\p{L})/u;

/** "Boots to shut 300 stores", "Gap to sell its stake": what companies are about to do. */
const PLANS =
  /^ to (?:cut|shut|close|axe|open|hire|sell|buy|raise|launch|recall|refund|acquire|lay off) (?:(?:up to|about|around|nearly|over|more than|some|all) )?(?:[$£€]?\d[\d,.]*|hundreds|thousands|its|stores|shops|jobs|staff|stake)(?!\p{L})/u;

/** @returns the words that tell it; `undefined` when they tell nothing of the kind */
export function companyNewsIn(rest: string): string | undefined {
  for (const news of [OUT_OF_ORDER, MARKET, RESULTS, HIT, PLANS]) {
    const told = news.exec(rest)?.[0];
    if (told !== undefined) return told;
  }
  return undefined;
}
