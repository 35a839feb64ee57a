import { hasAccent, SHAPES } from "../dataset/name-key.js";
import { companyNewsIn } from "./company-news.js";
import {
  type Case,
  type Evidence,
  isAmbiguous,
  isGermanNoun,
  isPersonsName,
  reason,
  styleOf,
} from "./evidence.js";
import { isMadeBy } from "./evidence-hyphen.js";
import { isDay } from "./evidence-time.js";
import {
  DETERMINERS,
  FUNCTION_WORDS,
  MODIFIERS,
  NAMING_WORDS,
  SUBJECT_WORDS,
} from "./grammar-words.js";
import type { Reason } from "./mention.js";
import { isGeneric, kindOfName, SMALL_WORDS } from "./name-kinds.js";
import { isOnlyPlace, MYTHS, WORDS_AND_FAMILIES } from "./proper-words.js";
import { isSpace } from "./sentence.js";
import type { Surroundings } from "./surroundings.js";
import { adjacent, isActing, isCompanyNoun, isProduct, isSaidOfCompanies } from "./word-roles.js";
import { LEGAL_FORMS } from "./word-sets.js";

const SMALL_WORD = /(?:^|\s)\p{Ll}/u;
/** "state of California", "city of Sample": what the body governs, not the body. */
const SMALL_BODY = /^\p{Ll}+ of \p{Lu}/u;

/** How far the name tells by itself. */
export const ofClass: Evidence = ({ name, written }) => {
  if (name.class === "ambiguous") return reason("ambiguous-name", 0, written);
  if (endsWithLegalForm(written)) return reason("full-name", 5, written);
  return reason(`${name.class}-name`, 3, written);
};

/** A capital inside a sentence sets a common word apart; a person or place has one anyway. */
export const ofCapital: Evidence = (of) => {
  const { written, name, around } = of;
  if (!isAmbiguous(of) || !/^\P{Ll}/u.test(written)) return undefined;
  if (!/\p{L}/u.test(written)) return reason("number", -4, written);
  if (name.shape === SHAPES.upper && written.length > 1) return ofAcronym(of);
  if (styleOf(of) !== "sentence") return reason("capitals-everywhere", 0, around.style);
  const folded = written.toLowerCase();
  if (isPersonsName(of)) return ofPersonsName(of);
  if (isGermanNoun(of)) return reason("capital-of-a-noun", 1, written);
  if (MYTHS.has(folded)) return reason("also-a-god-or-star", 1, written);
  if (isOnlyPlace(folded)) return reason("also-a-place", 0.5, written);
  // An English word in a German sentence is a name.
  if (isGeneric(folded)) return reason("generic-name", -1, written);
  const kind = kindOfName(written);
  if (kind !== undefined) return kind;
  if (isForeignWord(of) && written.length > 1) {
    return reason("foreign-word", weightOfForeignWord(of), written);
  }
  // Several words with capitals are seldom anything but a name.
  if (/\s\p{Lu}/u.test(written)) return reason("capital-inside-sentence", 3, written);
  if (around.isSentenceStart) return ofSentenceStart(of);
  if (written.length === 1)
    return standsBare(of) ? reason("letter-inside-sentence", 2, written) : undefined;
  return reason("capital-inside-sentence", standsBare(of) ? 3 : 2, written);
};

/** "Chase scenes": where the family name is a word too, a noun behind it makes it the word. */
function ofPersonsName(of: Case): Reason {
  const { around, written } = of;
  const isWord = around.isSentenceStart && WORDS_AND_FAMILIES.has(written.toLowerCase());
  const opening = isWord ? ofSentenceStart(of) : undefined;
  if (opening !== undefined && !around.isPossessive) {
    return opening.code === "noun-behind" ? opening : reason("sentence-start", -0.5, written);
  }
  return reason("also-a-person's-name", 0.5, written);
}

/** "Signal strength", "Sage grouse": a noun behind the word makes it the first of two. */
function ofSentenceStart(of: Case): Reason {
  const { around, written } = of;
  const next = adjacent(around.after[0]);
  if (next === undefined || next.isCapitalised || around.isPossessive) {
    return reason("sentence-start", 0, written);
  }
  if (
    of.language !== "de" &&
    !isPlainAfter(around) &&
    companyNewsIn(around.rest, "sentence") === undefined
  )
    return reason("noun-behind", -1.5, `${written} ${next.text}`);
  // "Next of kin", "Free at last".
  const opensAnything =
    SUBJECT_WORDS.has(written.toLowerCase()) || MODIFIERS.has(written.toLowerCase());
  return opensAnything &&
    FUNCTION_WORDS.has(next.folded) &&
    !/^(?:and|or)$/.test(next.folded) &&
    !isActing(around)
    ? reason("common-opening", -1.5, `${written} ${next.text}`)
    : reason("sentence-start", 0, written);
}

/** No capital beside it, no article before it, no noun behind it, and not called so: a name that stands for itself. */
function standsBare({ around, written }: Case): boolean {
  const next = adjacent(around.after[0]);
  const isModifier =
    next !== undefined && isCompanyNoun(next.folded) && MODIFIERS.has(written.toLowerCase());
  return !isModifier && isPlainBefore(around.before) && isPlainAfter(around);
}

/** "the national Anthem", "a new Canvas": an article and an adjective go before a thing. */
function isDescribed(
  last: Surroundings["before"][number],
  second: Surroundings["before"][number] | undefined,
): boolean {
  if (last.isCapitalised || second === undefined || !ARTICLES.test(second.folded)) return false;
  return second.gap === " " && last.gap === " " && IS_ADJECTIVE.test(last.folded);
}

const OBJECTS = /^(?:him|her|it|them|his|me|us)$/;
const ARTICLES = /^(?:the|a|an|his|her|their|my|our|your)$/;
/** Endings of adjectives, and of few words that stand right before a company's name. */
const IS_ADJECTIVE =
  /(?:al|ic|ive|ous|ful|less|ary|ern|ish|new|old|big|own|last|first|young|little)$/;

const BETWEEN_NAME_AND_NAME = /^(?:in|on|of|and|the)$/;

function isPlainBefore([last, second, third]: Surroundings["before"]): boolean {
  if (last === undefined || /["“„«‘'()[\]#;]/u.test(last.gap)) return false;
  if (DETERMINERS.has(last.folded) || NAMING_WORDS.has(last.folded)) return false;
  if (isDescribed(last, second)) return false;
  // "has named them Zoom and Dash"
  if (second !== undefined && NAMING_WORDS.has(second.folded) && OBJECTS.test(last.folded))
    return false;
  // "H-1B Visa"; but "in 2019 Visa".
  if (/\d/.test(last.text) && !/^\d{4}$/.test(last.text)) return false;
  // "Puss in Boots", "Oil on Canvas".
  const isTitle =
    BETWEEN_NAME_AND_NAME.test(last.folded) &&
    second?.isCapitalised === true &&
    !/^\p{Lu}{2,}$/u.test(second.text) &&
    !isSaidOfCompanies(second.folded) &&
    !(third === undefined && /[^s]s$/.test(second.folded) && last.folded !== "and") &&
    !(last.folded === "and" && third !== undefined && /^,/.test(third.gap));
  return (
    !isTitle && (!last.isCapitalised || FUNCTION_WORDS.has(last.folded) || /^,/.test(last.gap))
  );
}

/** "Boeing 1.8% and Intel 3%." */
const SHARE = /^ \d[\d.,]*(?:%| percent| per cent| points?| cents)(?!\p{L})/u;

/** "let Slack back", "told Apple once": how and when, right behind the object. */
const BEHIND_OBJECT =
  /^(?:back|again|too|instead|online|offline|altogether|together|tonight|once|twice|earlier|later|recently|alone|directly|lately|anyway)$/;

/** "Shell necklaces" and "Sprint 14" are things called after the word. */
function isPlainAfter(around: Surroundings): boolean {
  const { after, isPossessive } = around;
  const next = adjacent(after[0]);
  if (next === undefined || isPossessive) return after[0]?.gap !== "-";
  if (isDay(next) || isProduct(next) || SHARE.test(around.rest)) return true;
  if (next.isCapitalised || /\d/.test(next.text)) return false;
  if (BEHIND_OBJECT.test(next.folded) || /\p{Ll}ly$/u.test(next.folded)) return true;
  return FUNCTION_WORDS.has(next.folded) || isActing(around) || isCompanyNoun(next.folded);
}

/** "der Zoom" is a thing, and "Zoom-Objektiv" and „Zoom“ may be one. */
function weightOfForeignWord(of: Case): number {
  if (of.around.charBefore !== "" && "„“»‚".includes(of.around.charBefore)) return 1;
  if (isAfterArticle(of)) return /\s/.test(of.written) ? 3 : -2;
  const next = of.around.after[0];
  const isOwn = next !== undefined && (isCompanyNoun(next.folded) || isMadeBy(next.folded));
  return next?.gap === "-" && !isOwn ? 2 : 3;
}

/** "diese Sage" is a noun; the article of "das Apple-Gerät" is that of the compound. */
function isAfterArticle({ around }: Case): boolean {
  const last = around.before[0];
  if (last === undefined || around.rest.startsWith("-")) return false;
  return (
    /^\s$/.test(last.gap) &&
    /^(?:d(?:er|ie|as|en|em|es)|(?:dies|jed|k?ein|ihr|sein|unser)(?:e[rnms]?)?|im|am|zum|zur)$/.test(
      last.folded,
    )
  );
}

function isForeignWord(of: Case): boolean {
  return of.language === "de" && !isGermanNoun(of) && !isPersonsName(of);
}

/** "ING" is the bank, "Ing" is not; in a line of capitals neither tells. */
function ofAcronym(of: Case) {
  const { written, around } = of;
  const letters = written.replace(/[^\p{L}]/gu, "");
  if (!/\p{Lu}|\p{Ll}/u.test(letters)) return undefined;
  if (letters !== letters.toUpperCase()) return reason("acronym-in-lower-case", -4, written);
  if (around.style === "upper" || letters.length < 2) return undefined;
  // "HP-Drucker": in German what is joined to it is its maker's.
  const isJoined = of.language === "de" && around.rest.startsWith("-");
  if (letters.length > 2 || /[&+]/.test(written) || isJoined) return reason("acronym", 3, written);
  return reason("acronym", standsBare(of) ? 2.5 : 2, written);
}

/** A name of several words is written with capitals: "best buy" and "Best buy" are other words. */
export const ofSmallLetters: Evidence = (of) => {
  const { written, name } = of;
  if (name.class === "domain") return undefined;
  if (name.shape === SHAPES.lower) {
    const isPlainWord = isAmbiguous(of) && /^\p{Ll}+$/u.test(written);
    return isPlainWord ? reason("small-letters", -2, written) : undefined;
  }
  if (!SMALL_WORD.test(written)) return undefined;
  const small = written
    .split(/\s+/)
    .find((word) => /^\p{Ll}/u.test(word) && !SMALL_WORDS.test(word) && !/\p{Lu}/u.test(word));
  if (small === undefined || small === "s") return undefined;
  if (SMALL_BODY.test(written)) return reason("small-letters", -4, small);
  return reason("small-letters", isAmbiguous(of) ? -4 : -1.5, small);
};

/** "Über" is not Uber, whereas "Nestle" is Nestlé: accents are left out, and never put in. */
export const ofAccent: Evidence = ({ name, written }) =>
  hasAccent(written) && !name.hasAccent ? reason("other-accents", -4, written) : undefined;

/** "Panasonics" is German for "of Panasonic"; elsewhere it is a plural or another name. */
export const ofInflection: Evidence = (of) => {
  if (!of.isInflected) return undefined;
  // No German noun but a name goes before what it has ("Shells Gewinn").
  if (of.language === "de" && isGermanNoun(of) && /^s\s\p{Lu}/u.test(of.around.rest)) {
    return reason("genitive", 2, `${of.written}s`);
  }
  if (of.language === "de" && (!isAmbiguous(of) || isForeignWord(of)))
    return reason("genitive", 0, `${of.written}s`);
  return reason("other-ending", -6, `${of.written}s`);
};

function endsWithLegalForm(written: string): boolean {
  let start = written.length;
  while (start > 0 && written[start - 1] !== "," && !isSpace(written.charCodeAt(start - 1)))
    start--;
  if (start === 0) return false;
  const last = written.slice(start);
  return LEGAL_FORMS.has((last.includes(".") ? last.replaceAll(".", "") : last).toLowerCase());
}
