import { COMMON_WORDS, isGeneric } from "./generic-words.js";
import { nameWords } from "./name-key.js";

/** Places that give many an organisation its name. */
const PLACES: ReadonlySet<string> = new Set(
  `adams arlington athens atlanta augusta aurora austin baltimore boston brooklyn burlington cambridge
  carolina charleston charlotte chester chicago clark cleveland clinton columbia columbus concord cork
  cumberland dallas dayton denver detroit dover durham essex fairfax fairfield franklin georgetown
  georgia glasgow greene greenville hamilton hampton harrison henry hillside houston jackson jacksonville
  jefferson johnson kansas kent kentucky kingston lancaster lebanon lexington lincoln liverpool london
  madison manchester marion maryland miami michigan milton minnesota monroe montgomery nashville newport
  norfolk oakland ohio orange orlando oxford perry plymouth portland richmond riverside rochester salem
  sandiego seattle shelby springfield surrey tampa texas union victoria virginia warren washington wayne
  wilmington wilson winchester windsor york`.split(/\s+/),
);

/**
 * Whether several organisations bear the name: every word of it is generic, common or a place that gives
 * its name to many ("St. Mary's Hospital", "Citizens Bank", "Franklin County"). Such names mean one company
 * only within one state or country.
 */
export function isCommonName(name: string): boolean {
  const words = nameWords(name);
  if (words.includes("saint") && words.length <= 4) return true;
  return words.length > 0 && words.every(isCommonWord);
}

function isCommonWord(word: string): boolean {
  const singular = word.endsWith("s") ? word.slice(0, -1) : word;
  return [word, singular].some(
    (form) =>
      isGeneric(form) || COMMON_WORDS.has(form) || PLACES.has(form) || /^\d+$|^.{1,2}$/.test(form),
  );
}

/** Whether a word is a place that gives its name to many. */
export function isKnownPlace(word: string): boolean {
  return PLACES.has(word);
}
