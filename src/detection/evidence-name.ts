import { hasAccent, SHAPES } from "../dataset/name-key.js";
import {
  type Case,
  type Evidence,
  isAmbiguous,
  isGermanNoun,
  isPersonsName,
  reason,
  styleOf,
} from "./evidence.js";
import { PLACES } from "./proper-words.js";
import { GENERIC_WORDS, LEGAL_FORMS, OTHER_BODIES } from "./word-sets.js";

/** A stock exchange and a colon, in brackets or not. */
const TICKER =
  /^,?\s?[([]?(?:NYSE|Nasdaq|NASDAQ|LSE|LON|TSE|TYO|ETR|FRA|ASX|TSX|AMEX|HKEX|SIX|EPA|BIT)\s?[:：]/;
/** Words of a name that have no capital in it. */
const SMALL_WORDS = /^(?:of|and|the|de|la|del|du|van|von|der|und|for|in|on|y|e|et|com)$/i;

/** How far the name tells by itself. */
export const ofClass: Evidence = ({ name, written }) => {
  if (name.class === "ambiguous") return reason("ambiguous-name", 0, written);
  if (endsWithLegalForm(written)) return reason("full-name", 5, written);
  return reason(`${name.class}-name`, 3, written);
};

/** "Target Corp.", "Ford Motor Co.": no word, person or place has a legal form. */
export const ofLegalForm: Evidence = ({ legalForm }) =>
  legalForm === "" ? undefined : reason("legal-form", 5, legalForm.trim());

export const ofTicker: Evidence = ({ around }) => {
  const ticker = TICKER.exec(around.rest)?.[0];
  return ticker === undefined ? undefined : reason("ticker", 5, ticker.trim());
};

/** A capital inside a sentence sets a common word apart; a person or place has one anyway. */
export const ofCapital: Evidence = (of) => {
  const { written, name, around } = of;
  if (!isAmbiguous(of) || !/^\P{Ll}/u.test(written)) return undefined;
  if (!/\p{L}/u.test(written)) return reason("number", -4, written);
  if (name.shape === SHAPES.upper) return ofAcronym(of);
  if (written.length === 1) return undefined;
  if (styleOf(of) !== "sentence") return reason("capitals-everywhere", 0, around.style);
  const folded = written.toLowerCase();
  if (isPersonsName(of)) return reason("also-a-person's-name", 0.5, written);
  if (PLACES.has(folded)) return reason("also-a-place", 0.5, written);
  if (isGermanNoun(of)) return reason("capital-of-a-noun", 1, written);
  // An English word in a German sentence is a name.
  if (isGeneric(folded)) return reason("generic-name", -1, written);
  if (isForeignWord(of)) return reason("foreign-word", isAfterArticle(of) ? 1 : 3, written);
  // Several words with capitals are seldom anything but a name.
  if (around.isSentenceStart && !/\s\p{Lu}/u.test(written)) {
    return reason("sentence-start", 0, written);
  }
  return reason("capital-inside-sentence", /\s/.test(written) ? 3 : 2, written);
};

/** "Regional Medical Center", "Ministry of Transport": every place and country has one. */
function isGeneric(folded: string): boolean {
  const words = folded.split(/[\s-]+/);
  const isBody = (word: string) =>
    words.length > 1 && (OTHER_BODIES.has(word) || SMALL_WORDS.test(word));
  return words.every((word) => GENERIC_WORDS.has(word) || isBody(word));
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
function ofAcronym({ written, around }: Case) {
  const letters = written.replace(/[^\p{L}]/gu, "");
  if (letters !== letters.toUpperCase()) return reason("acronym-in-lower-case", -4, written);
  if (around.style === "upper" || letters.length < 2) return undefined;
  return reason("acronym", letters.length > 2 ? 3 : 2, written);
}

/** A name of several words is written with capitals: "best buy" and "Best buy" are other words. */
export const ofSmallLetters: Evidence = (of) => {
  const { written, name } = of;
  if (name.shape === SHAPES.lower || name.class === "domain") return undefined;
  const small = written
    .split(/[^\p{L}\p{N}]+/u)
    .find((word) => /^\p{Ll}/u.test(word) && !SMALL_WORDS.test(word) && !/\p{Lu}/u.test(word));
  if (small === undefined || small === "s") return undefined;
  return reason("small-letters", isAmbiguous(of) ? -4 : -1.5, small);
};

/** "Über" is not Uber, whereas "Nestle" is Nestlé: accents are left out, and never put in. */
export const ofAccent: Evidence = ({ name, written }) =>
  hasAccent(written) && !name.hasAccent ? reason("other-accents", -4, written) : undefined;

/** "Panasonics" is German for "of Panasonic"; elsewhere it is a plural or another name. */
export const ofInflection: Evidence = (of) => {
  if (!of.isInflected) return undefined;
  if (of.language === "de" && (!isAmbiguous(of) || isForeignWord(of)))
    return reason("genitive", 0, `${of.written}s`);
  return reason("other-ending", -6, `${of.written}s`);
};

function endsWithLegalForm(written: string): boolean {
  const last = written.split(/[\s,]+/).at(-1) ?? "";
  return last !== written && LEGAL_FORMS.has(last.replace(/\./g, "").toLowerCase());
}
