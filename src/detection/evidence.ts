import type { PoolName } from "../dataset/name-entry.js";
import type { CaseStyle } from "./case-style.js";
import type { Reason } from "./mention.js";
import { GERMAN_NOUNS, GIVEN_NAMES, PERSON_NAMES } from "./proper-words.js";
import type { Surroundings } from "./surroundings.js";

/** What a piece of evidence is drawn from: one name, one place in the text. */
export type Case = {
  readonly name: PoolName;
  /** As the text has it. */
  readonly written: string;
  readonly isInflected: boolean;
  /** Stands behind the name and belongs to the mention; `around` begins behind it. May be empty. */
  readonly legalForm: string;
  readonly around: Surroundings;
  /** Primary subtag, lower case; empty when not known. */
  readonly language: string;
};

/** Draws one kind of evidence, or none. */
export type Evidence = (of: Case) => Reason | undefined;

export function reason(code: string, weight: number, value = ""): Reason {
  return { code, value, weight };
}

export function isAmbiguous({ name }: Case): boolean {
  return name.class === "ambiguous";
}

/** No letter of Han, kana or Hangul stands below it. */
export const FIRST_NATIVE = 0x1100;

/** Whether people bear the name: such a word has a capital anyway, and people say and do things too. */
export function isPersonsName({ written }: Case): boolean {
  const folded = written.toLowerCase();
  return PERSON_NAMES.has(folded) || GIVEN_NAMES.has(folded);
}

/** How the sentence writes its letters; German nouns have capitals, and its headlines no others. */
export function styleOf({ around, language }: Case): CaseStyle {
  return language === "de" && around.style === "title" ? "sentence" : around.style;
}

/** Whether the word is one that German writes with a capital anyway. */
export function isGermanNoun({ written, language }: Case): boolean {
  return language === "de" && GERMAN_NOUNS.has(written.toLowerCase());
}
