import type { PoolName } from "../dataset/name-entry.js";
import type { Reason } from "./mention.js";
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

/** Whether a capital letter in this sentence sets a word apart from others. */
export function isCaseTelling({ around, language }: Case): boolean {
  return around.style === "sentence" && !around.isSentenceStart && language !== "de";
}
