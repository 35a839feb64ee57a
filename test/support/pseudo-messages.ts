import type { Messages } from "../../src/report/language.js";
import { LOCALES } from "./language.js";

/** Kept as they are: facts about the language, and signs between words. */
const NOT_WORDS =
  /^(?:language|joined|withLabel|dateFromTo|tileLine$|summaryTitle|citationReference)/;

/**
 * English with every vowel twice and accents above: no word is shorter than in a language that is
 * half as long again, and text that is not from `_locales` shows by having none.
 */
export const pseudoMessages: Messages = Object.fromEntries(
  Object.entries(LOCALES.en).map(([key, { message }]) => [
    key,
    { message: NOT_WORDS.test(key) ? message : lengthened(message) },
  ]),
);

function lengthened(message: string): string {
  return message.replace(/[aeiou]/gi, (vowel) => `${vowel}\u0301${vowel}\u0301`);
}
