import type { AliasClass } from "../domain/company.js";
import { isGeneric } from "./generic-words.js";
import { withoutArticle, withoutLegalForm } from "./legal-forms.js";

/** Why a name alone does not tell that the company is meant. */
export type AmbiguityReason = "short" | "acronym" | "word" | "name" | "place";

/** What is known of names besides their letters. Keys are names as they are written in the records. */
export type NameFacts = {
  /** Reviewed by a person; heard before all rules. */
  readonly reviewed: ReadonlyMap<string, "distinctive" | "ambiguous">;
  /** Looked up in lists of words, people and places; `undefined` where none of them has it. */
  readonly looked: ReadonlyMap<string, AmbiguityReason | undefined>;
};

/** The outcome, and whether it is a guess because the name was never looked up. */
export type Judged = { readonly class: AliasClass; readonly isGuess: boolean };

/** One letter or script that European languages do not write. */
const NATIVE = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;
const NOT_LETTERS = /[^\p{L}\p{N}]/gu;
/** Fewer than this, and a name is as often something else. */
const FEWEST_LETTERS = 4;
/** Capitals alone up to this many are read as an acronym. */
const MOST_ACRONYM_LETTERS = 4;
/** A guess takes a single word of this many letters or more for a coined one. */
const COINED_LETTERS = 8;

/** How far a name alone tells that the company is meant. */
export function classOf(name: string, facts: NameFacts): Judged {
  const reviewed = facts.reviewed.get(name) ?? facts.reviewed.get(withoutArticle(name));
  if (reviewed !== undefined) return { class: reviewed, isGuess: false };
  if (NATIVE.test(name)) return { class: "native-script", isGuess: false };
  if (ambiguityByForm(name) !== undefined) return { class: "ambiguous", isGuess: false };
  if (!needsLists(name)) return { class: "distinctive", isGuess: false };
  if (facts.looked.has(name)) {
    const reason = facts.looked.get(name);
    return { class: reason === undefined ? "distinctive" : "ambiguous", isGuess: false };
  }
  return { class: guessOf(name), isGuess: true };
}

/** What the letters alone tell. A legal form beside a name makes it the company's. */
export function ambiguityByForm(name: string): AmbiguityReason | undefined {
  if (withoutLegalForm(name) !== undefined) return undefined;
  const letters = withoutArticle(name).replace(NOT_LETTERS, "");
  if (letters.length < FEWEST_LETTERS) return "short";
  const isUpper = letters === letters.toUpperCase() && /\p{Lu}/u.test(letters);
  if (isUpper && letters.length <= MOST_ACRONYM_LETTERS) return "acronym";
  return withoutArticle(name)
    .split(/[\s-]+/)
    .every(isGeneric)
    ? "word"
    : undefined;
}

/** Whether only lists can tell: one or two plain words, with no capital or digit inside them. */
export function needsLists(name: string): boolean {
  if (NATIVE.test(name) || ambiguityByForm(name) !== undefined) return false;
  if (withoutLegalForm(name) !== undefined) return false;
  const words = withoutArticle(name).split(/\s+/);
  return words.length <= 2 && words.every((word) => !/\d|\p{Ll}\p{Lu}|\./u.test(word));
}

function guessOf(name: string): AliasClass {
  const words = withoutArticle(name).split(/\s+/);
  const isCoined = words.length > 1 || name.length >= COINED_LETTERS;
  return isCoined ? "distinctive" : "ambiguous";
}
