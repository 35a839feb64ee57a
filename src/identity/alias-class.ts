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

/** Of these and generic words every country makes the names of its bodies ("Attorney General's Office"). */
const BODY_WORDS: ReadonlySet<string> = new Set(
  `of and the attorney general's generals ministry ministries social affairs election elections electoral central
  commissioner commissioners prime minister supreme court courts labor labour agriculture environment
  foreign interior defence defense justice revenue treasury immigration customs police parliament`.split(
    /\s+/,
  ),
);
/** States and their arms are spoken of in all news: their names alone tell of no incident. */
const STATE_BODY =
  /\b(?:Government|Ministry|Navy|Army|Air Force|Senate|Parliament)$|^(?:Government|State|Republic|Kingdom) of(?: \p{Lu}\S+){1,2}$/iu;
/** "Penn Station", "Sample Field": the place of that name is meant as often. */
const PLACE_NAME =
  /^(?:The )?(?:\p{Lu}\S+ ){1,2}(?:Station|Field|Square|Bridge|Park|Beach|Valley|Island|Bay|Gardens|Arena|Stadium)$/u;
/** "B. Lane": a person's initial and family name. */
const INITIAL_AND_NAME = /^\p{Lu}\. ?\p{Lu}\p{Ll}+$/u;

/** What the letters alone tell. A legal form beside a name makes it the company's. */
export function ambiguityByForm(name: string): AmbiguityReason | undefined {
  if (withoutLegalForm(name) !== undefined) return undefined;
  const letters = withoutArticle(name).replace(NOT_LETTERS, "");
  if (letters.length < FEWEST_LETTERS) return "short";
  const isUpper = letters === letters.toUpperCase() && /\p{Lu}/u.test(letters);
  if (isUpper && letters.length <= MOST_ACRONYM_LETTERS) return "acronym";
  if (STATE_BODY.test(name)) return "word";
  if (PLACE_NAME.test(name)) return "place";
  if (INITIAL_AND_NAME.test(name)) return "name";
  return withoutArticle(name)
    .split(/[\s-]+/)
    .every((word) => isGeneric(word) || BODY_WORDS.has(word.toLowerCase()))
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
