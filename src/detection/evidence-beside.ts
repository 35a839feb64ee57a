import {
  type Case,
  type Evidence,
  isAmbiguous,
  isGermanNoun,
  isPersonsName,
  reason,
  styleOf,
} from "./evidence.js";
import type { Reason } from "./mention.js";
import type { Neighbour } from "./neighbours.js";
import { PLACES } from "./proper-words.js";
import {
  AUXILIARIES,
  BARE_GERMAN_NOUNS,
  BREACH_WORDS,
  COMMON_VERBS,
  COMPANY_KIND_ENDINGS,
  COMPANY_KINDS,
  COMPANY_NOUNS,
  COMPANY_VERBS,
  FUNCTION_WORDS,
  GERMAN_PARTY_WORDS,
  HOLDINGS,
  HYPHEN_TAILS,
  MODIFIERS,
  ON_NETWORKS,
  PARTY_WORDS,
  SAID_OF,
  THING_NOUNS,
} from "./word-sets.js";

/** "Target said", and not "Wells said": people say things too. */
export const ofVerb: Evidence = (of) => {
  const [next, second] = of.around.after;
  if (next === undefined || of.around.isPossessive || !/^\s$/.test(next.gap)) return undefined;
  // In a headline verbs have capitals too.
  if (next.isCapitalised && styleOf(of) === "sentence") return undefined;
  const isPerson = isPersonsName(of);
  if (COMPANY_VERBS.has(next.folded)) return reason("company-verb", isPerson ? 1 : 3, next.text);
  if (second === undefined || !AUXILIARIES.has(next.folded)) return undefined;
  if (!COMPANY_VERBS.has(second.folded) || !/^\s$/.test(second.gap)) return undefined;
  return reason("company-verb", isPerson ? 1 : 2, `${next.text} ${second.text}`);
};

/** "Target customers", "Apple's website"; with a capital ("Apple Store") it may be a thing's own name. */
export const ofNoun: Evidence = (of) => {
  const { around, language } = of;
  const next = around.after[0];
  if (next === undefined || !/^[\s-]$/.test(next.gap) || !COMPANY_NOUNS.has(next.folded)) {
    return undefined;
  }
  if ((around.isSentenceStart || next.isCapitalised) && MODIFIERS.has(of.written.toLowerCase())) {
    return undefined;
  }
  if (isAmbiguous(of) && around.isSentenceStart && THING_NOUNS.has(next.folded)) {
    return reason("company-noun", 1, next.text);
  }
  const isPlain = !next.isCapitalised || styleOf(of) !== "sentence" || language === "de";
  const isOffice = /^[A-Z]{2,4}$/.test(next.text);
  return reason("company-noun", isPlain || isOffice ? 3 : 1, next.text);
};

/** "the retailer Target", "Elektronikkonzern Panasonic". */
export const ofKind: Evidence = ({ around }) => {
  const last = around.before[0];
  if (last === undefined || !/^[\s-]$/.test(last.gap)) return undefined;
  return COMPANY_KINDS.has(last.folded) || COMPANY_KIND_ENDINGS.test(last.folded)
    ? reason("kind-of-company", 3, last.text)
    : undefined;
};

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
  if (second === undefined || last.folded === "to") return undefined;
  const isHeld = HOLDINGS.has(second.folded) && last.folded === "in";
  const isTold = ON_NETWORKS.has(second.folded) && last.folded === "on";
  const isOf = COMPANY_NOUNS.has(second.folded) && last.folded !== "in" && isPartyWord(last.folded);
  // Researchers are at places, too.
  const isAtPlace = last.folded === "at" && PLACES.has(written.toLowerCase());
  return isHeld || isTold || isOf
    ? reason("company-noun-of", isAtPlace ? 1 : 3, `${second.text} ${last.text}`)
    : undefined;
}

function ofPartyWord(of: Case, last: Neighbour): Reason | undefined {
  const isParty =
    of.language === "de" ? GERMAN_PARTY_WORDS.has(last.folded) : PARTY_WORDS.has(last.folded);
  if (!isAmbiguous(of) || !isParty) return undefined;
  // German nouns that can be counted have an article behind a preposition; names have none.
  if (isGermanNoun(of) && !BARE_GERMAN_NOUNS.has(of.written.toLowerCase())) {
    return reason("party", 2, last.text);
  }
  // Nobody works at a person.
  const isAtPerson = /^(?:at|bei)$/.test(last.folded) && isPersonsName(of);
  return reason("party", isAtPerson ? 2.5 : weightOfPartyWord(last.folded), last.text);
}

/** What goes before any word tells less than what is done at, by and from somebody. */
function weightOfPartyWord(folded: string): number {
  return /^(?:and|for|to|like|of|with|through|via|und|mit|für|an)$/.test(folded) ? 0.5 : 1;
}

function isPartyWord(folded: string): boolean {
  return PARTY_WORDS.has(folded) || GERMAN_PARTY_WORDS.has(folded);
}

/** "Target's": things in a sentence seldom have a possessive. */
export const ofPossessive: Evidence = (of) =>
  of.around.isPossessive && isAmbiguous(of) ? reason("possessive", 1, of.written) : undefined;

/** A sentence about a breach is a sentence about those it happened to. */
export const ofBreachWord: Evidence = (of) => {
  const word = BREACH_WORDS.exec(of.around.sentence)?.[0];
  if (word === undefined) return undefined;
  if (!isAmbiguous(of)) return reason("breach-word", 2, word);
  return reason("breach-word", of.around.isSentenceStart ? 0.5 : 1, word);
};

/** "Target-owned" is the company's, "X-ray" and "Next-generation" are words. */
export const ofHyphen: Evidence = (of) => {
  const { charBefore, after, before, rest } = of.around;
  const next = after[0];
  const last = before[0];
  if (isHyphen(charBefore) && last !== undefined && isHyphen(last.gap)) {
    if (/^(?:non|ex|pro|anti|former|pre|post)$/.test(last.folded)) return undefined;
    return reason("part-of-hyphenated", isAmbiguous(of) ? -4 : -1, `${last.text}-${of.written}`);
  }
  if (next === undefined || !isHyphen(next.gap) || !isHyphen(rest.charAt(0))) return undefined;
  if (!isAmbiguous(of) || (of.language === "de" && !isGermanNoun(of))) return undefined;
  if (HYPHEN_TAILS.has(next.folded)) return reason("company-of", 3, `${of.written}-${next.text}`);
  if (COMPANY_NOUNS.has(next.folded)) return undefined;
  return reason("part-of-hyphenated", -3, `${of.written}-${next.text}`);
};

/** Between a name in an address and the page's words there is no telling gap. */
export const ofAddress: Evidence = ({ around, name, written }) => {
  if (name.class === "domain" && !/[@./\p{L}\p{N}-]/u.test(around.charBefore)) return undefined;
  const isHandle = /[@#/\\_]/.test(around.charBefore) && !/\s/.test(around.charBefore);
  const runsOn = /^(?:@|\/\/|\.(?:gov|edu|php|html?|exe|dll|js|zip)\b)/.test(around.rest);
  if (isHandle || runsOn) return reason("inside-address", -8, around.charBefore + written);
  if (around.charBefore === "." && !/^\p{Lu}/u.test(written)) {
    return reason("inside-address", -8, `.${written}`);
  }
  return undefined;
};

/**
 * "By Ann Sample and Bo Example, Agency": names and nothing told. Each word is taken whole or not at
 * all: tried in parts, a long line of words takes the time of all ways to part it.
 */
const BYLINE =
  /^\s*(?:by|written by|reporting by|photos?(?::| by)|von|fotos?:)\s(?:\p{Lu}[\p{L}.'’-]*(?![\p{L}.'’-])|[\s,/&|;•·-])+\.?$/iu;
/** Lines that ask readers to follow or share name a network, and are not part of what is told. */
const SHARE_LINE =
  /\b(?:(?:follow|like|find|join) (?:\p{L}+ ){0,4}on|(?:get|download) (?:our|the) app|(?:share|tweet|pin)(?: this)?(?: \p{L}+)? (?:on|to|via)|click to (?:share|email)|sign up (?:with|via)|subscribe (?:on|to us)|(?:available|listen|download) (?:\p{L}+ )?(?:on|from) (?:apple|google|spotify|the app store)|folgen sie|teilen auf)\b/iu;
/** A line that asks to share is short. */
const MOST_SHARE_LETTERS = 160;

export const ofShareLine: Evidence = ({ around }) => {
  if (around.sentence.length > MOST_SHARE_LETTERS) return undefined;
  const words = SHARE_LINE.exec(around.sentence)?.[0] ?? BYLINE.exec(around.sentence)?.[0];
  return words === undefined ? undefined : reason("share-line", -8, words);
};

/** The word that directly follows or precedes, with one space between. */
export function adjacent(word: Neighbour | undefined): Neighbour | undefined {
  return word !== undefined && /^[\s\u00a0]$/.test(word.gap) ? word : undefined;
}

/** Words that go before "of" and a company, capitalised where they begin a sentence. */
export function isSaidOfCompanies(folded: string): boolean {
  return (
    COMPANY_NOUNS.has(folded) ||
    COMPANY_KINDS.has(folded) ||
    FUNCTION_WORDS.has(folded) ||
    SAID_OF.has(folded)
  );
}

/** Whether a word may be what a company does or did: by the lists, or by a past tense's ending. */
export function isVerb(folded: string): boolean {
  return (
    COMPANY_VERBS.has(folded) ||
    COMMON_VERBS.has(folded) ||
    AUXILIARIES.has(folded) ||
    /^[a-z]{2,}[^e]ed$/.test(folded)
  );
}

function isHyphen(gap: string): boolean {
  return /^[-‐‑]$/.test(gap);
}
