import {
  type Case,
  type Evidence,
  isAmbiguous,
  isGermanNoun,
  isPersonsName,
  reason,
  styleOf,
} from "./evidence.js";
import { BARE_GERMAN_NOUNS } from "./grammar-words.js";
import type { Reason } from "./mention.js";
import type { Neighbour } from "./neighbours.js";
import { PLACES } from "./proper-words.js";
import {
  COMPANY_NOUNS,
  GERMAN_PARTY_WORDS,
  HOLDINGS,
  ON_NETWORKS,
  PARTY_WORDS,
} from "./word-sets.js";

/** "customers of Target", "the breach at Target"; "by Target" alone is less. */
export const ofParty: Evidence = (of) => {
  const [last, second] = of.around.before;
  if (last === undefined || !/^\s$/.test(last.gap)) return undefined;
  return ofNounBefore(of, last, second) ?? ofPartyWord(of, last);
};

function ofNounBefore(
  { written }: Case,
  last: Neighbour,
  second: Neighbour | undefined,
): Reason | undefined {
  if (second === undefined) return undefined;
  const isTold = ON_NETWORKS.has(second.folded) && (last.folded === "on" || isPosted(second, last));
  if (last.folded === "to" && !isTold) return undefined;
  const isHeld = HOLDINGS.has(second.folded) && last.folded === "in";
  const isOf = COMPANY_NOUNS.has(second.folded) && last.folded !== "in" && isPartyWord(last.folded);
  // Researchers are at places, too.
  const isAtPlace = last.folded === "at" && PLACES.has(written.toLowerCase());
  return isHeld || isTold || isOf
    ? reason("company-noun-of", isAtPlace ? 1 : 3, `${second.text} ${last.text}`)
    : undefined;
}

/** "von Shell", "mehr als Shell". */
function isGermanParty({ around }: Case, last: Neighbour): boolean {
  if (GERMAN_PARTY_WORDS.has(last.folded)) return true;
  const second = around.before[1]?.folded ?? "";
  return (
    last.folded === "als" &&
    /^(?:mehr|weniger|besser|schlechter|anders|früher|später)$/.test(second)
  );
}

/** "posted to X": one sells and listens to anything, and posts to networks. */
function isPosted(second: Neighbour, last: Neighbour): boolean {
  return last.folded === "to" && /^(?:post(?:s|ed)?|uploaded|shared)$/.test(second.folded);
}

function ofPartyWord(of: Case, last: Neighbour): Reason | undefined {
  if (isAmbiguous(of) && isOfHeadline(of, last)) return reason("party", 3, last.text);
  const isParty = of.language === "de" ? isGermanParty(of, last) : PARTY_WORDS.has(last.folded);
  if (!isAmbiguous(of) || !isParty) return undefined;
  // German nouns that can be counted have an article behind a preposition; names have none.
  if (isGermanNoun(of) && !BARE_GERMAN_NOUNS.has(of.written.toLowerCase())) {
    return reason("party", 2, last.text);
  }
  // Nobody works at a person; but "at Wells's" is at somebody's.
  const isAtPerson = /^(?:at|bei)$/.test(last.folded) && isPersonsName(of);
  const weight = of.around.isPossessive ? 0.5 : 2.5;
  return reason("party", isAtPerson ? weight : weightOfPartyWord(last.folded), last.text);
}

/** "EU Fines Meta", "Firm Buys Slack for $20 Billion": in title case, what is done to companies alone. */
function isOfHeadline(of: Case, last: Neighbour): boolean {
  if (styleOf(of) === "sentence" || isPersonsName(of)) return false;
  if (/^(?:sues?|fines?|accuses?)$/.test(last.folded)) return true;
  return (
    /^(?:buys?|acquires?|bought)$/.test(last.folded) &&
    /^ for (?:about |over )?(?:us)?[$£€][\d.,]+ ?(?:m|b|million|billion|bn)(?!\p{L})/iu.test(
      of.around.rest,
    )
  );
}

/** What goes before any word tells less than what is done at, by and from somebody. */
function weightOfPartyWord(folded: string): number {
  return /^(?:and|for|to|like|of|with|through|via|und|mit|für|an)$/.test(folded) ? 0.5 : 1;
}

function isPartyWord(folded: string): boolean {
  return PARTY_WORDS.has(folded) || GERMAN_PARTY_WORDS.has(folded);
}
