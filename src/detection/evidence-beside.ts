import { type Evidence, isAmbiguous, reason } from "./evidence.js";
import type { Neighbour } from "./neighbours.js";
import { PERSON_NAMES } from "./proper-words.js";
import {
  BREACH_WORDS,
  COMPANY_KIND_ENDINGS,
  COMPANY_KINDS,
  COMPANY_NOUNS,
  COMPANY_VERBS,
  HYPHEN_TAILS,
  PARTY_WORDS,
} from "./word-sets.js";

/** "Target said", and not "Wells said": people say things too. */
export const ofVerb: Evidence = (of) => {
  const next = of.around.after[0];
  if (next === undefined || next.isCapitalised || of.around.isPossessive) return undefined;
  if (!COMPANY_VERBS.has(next.folded) || !/^,?\s$/.test(next.gap)) return undefined;
  const isPerson = PERSON_NAMES.has(of.written.toLowerCase());
  return reason("company-verb", isPerson ? 1 : 3, next.text);
};

/** "Target customers", "Apple's website"; with a capital ("Apple Store") it may be a thing's own name. */
export const ofNoun: Evidence = ({ around, language }) => {
  const next = around.after[0];
  if (next === undefined || !/^[\s-]$/.test(next.gap) || !COMPANY_NOUNS.has(next.folded)) {
    return undefined;
  }
  const isPlain = !next.isCapitalised || around.style !== "sentence" || language === "de";
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
  if (last === undefined || !/^\s$/.test(last.gap) || !PARTY_WORDS.has(last.folded)) {
    return undefined;
  }
  if (
    second !== undefined &&
    COMPANY_NOUNS.has(second.folded) &&
    !["in", "to"].includes(last.folded)
  ) {
    return reason("company-noun-of", 3, `${second.text} ${last.text}`);
  }
  return isAmbiguous(of) ? reason("party", 1, last.text) : undefined;
};

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
  if (of.language === "de" || !isAmbiguous(of)) return undefined;
  if (HYPHEN_TAILS.has(next.folded) || COMPANY_NOUNS.has(next.folded)) return undefined;
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

/** Lines that ask readers to follow or share name a network, and are not part of what is told. */
const SHARE_LINE =
  /\b(?:(?:follow|like|find|join) (?:\p{L}+ ){0,4}on|(?:share|tweet|pin)(?: this)?(?: \p{L}+)? (?:on|to|via)|click to (?:share|email)|sign up (?:with|via)|subscribe (?:on|to us)|(?:available|listen|download) (?:\p{L}+ )?(?:on|from) (?:apple|google|spotify|the app store)|folgen sie|teilen auf)\b/iu;
/** A line that asks to share is short. */
const MOST_SHARE_LETTERS = 160;

export const ofShareLine: Evidence = ({ around }) => {
  if (around.sentence.length > MOST_SHARE_LETTERS) return undefined;
  const words = SHARE_LINE.exec(around.sentence)?.[0];
  return words === undefined ? undefined : reason("share-line", -8, words);
};

/** The word that directly follows or precedes, with one space between. */
export function adjacent(word: Neighbour | undefined): Neighbour | undefined {
  return word !== undefined && /^[\s\u00a0]$/.test(word.gap) ? word : undefined;
}

function isHyphen(gap: string): boolean {
  return /^[-‐‑]$/.test(gap);
}
