import { foldText } from "../dataset/fold.js";
import { STATE_CODES } from "../domain/us-states.js";
import { withoutArticle, withoutLegalForm } from "./legal-forms.js";

/** What registers shorten, and what is one word in two spellings. */
const WHOLE_WORDS: Readonly<Record<string, string>> = {
  assn: "association",
  assoc: "associate",
  asso: "association",
  bros: "brother",
  centre: "center",
  cntr: "center",
  co: "company",
  comm: "community",
  corp: "corporation",
  ctr: "center",
  dept: "department",
  depatment: "department",
  dist: "district",
  disctrict: "district",
  fdn: "foundation",
  ft: "fort",
  govt: "government",
  hosp: "hospital",
  intl: "international",
  manag: "management",
  managment: "management",
  mgmt: "management",
  mt: "mount",
  natl: "national",
  neurologic: "neurological",
  orthopedic: "orthopaedic",
  pediatric: "paediatric",
  rehab: "rehabilitation",
  sch: "school",
  serv: "service",
  st: "saint",
  ste: "saint",
  svc: "service",
  technologies: "technology",
  univ: "university",
};
/** Legal forms of practices and banks, which as capitals elsewhere mean places and much else. */
const PROFESSIONAL_FORM = /[\s,]+(?:P\.?A|P\.?S|S\.?C|N\.?A|LLS)\.?$/;
/** Words that one spelling of a name has and another lacks. */
const PARTICLES = new Set(["and", "at", "for", "of", "the"]);
/** Shorter words are not taken for plurals. */
const FEWEST_PLURAL_LETTERS = 5;

/** Says nothing of which company it is when it stands at the end. */
const LOOSE_ENDINGS = new Set([
  "com",
  "communication",
  "company",
  "companie",
  "corporation",
  "group",
  "holding",
  "holdings",
  "hotel",
  "international",
  "resort",
  "restaurant",
  "shop",
  "store",
  "system",
  "trust",
  "us",
  "usa",
]);
/** With less, "Delta Group" would be "Delta". */
const FEWEST_LOOSE_LETTERS = 7;

/** "Senior Example, an Examplecorp company": whose it is, not what it is called. */
const OWNER = /,\s+an?\s+[^,]+\s+company$/i;

/** "Example, P.A. and Sample, LLC", and forms cut off after 60 characters. */
const INNER_FORM = /,\s+(?:inc|llc|ltd|p\.?a|p\.?c)\.?(?=\s+(?:and|&)\s)|,\s+(?:in|l|ll)$/gi;

/** Names whose words are remembered: more than all bundled companies have. */
const MOST_REMEMBERED = 1 << 16;
const remembered = new Map<string, readonly string[]>();

/**
 * The words of a name that tell its company: folded, whole, singular, without article and legal form.
 *
 * Remembered, since resolving asks for the words of each name some ten times.
 */
export function nameWords(name: string): readonly string[] {
  const known = remembered.get(name);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const words = readWords(name);
  remembered.set(name, words);
  return words;
}

function readWords(name: string): readonly string[] {
  const tidy = name
    .trim()
    .replace(OWNER, "")
    .replace(INNER_FORM, "")
    .replace(/^state of (?=\w)|^(?:the )?trustees of (?:the )?(?=\w)/i, "")
    .replace(/\bu\.\s?s\.(?:a\.)?(?=\s|$)/gi, "US");
  const named = withoutArticle(tidy).replace(PROFESSIONAL_FORM, "");
  const bare = withoutLegalForm(named) ?? named;
  const folded = foldText(bare.replace(/['’`]/g, ""));
  const words = folded.split(/[ .&]+/).filter((word) => word !== "");
  const telling = words.filter((word) => !PARTICLES.has(word));
  // "AT&T" is no particle and a letter.
  const areInitials = words.every(({ length }) => length < 3);
  const told = (areInitials ? words : telling).map(wholeWord);
  // "New York State" is the State of New York.
  return told.at(-1) === "state" && STATE_CODES.has(words.slice(0, -1).join(" "))
    ? told.slice(0, -1)
    : told;
}

function wholeWord(word: string): string {
  const known = Object.hasOwn(WHOLE_WORDS, word) ? WHOLE_WORDS[word] : undefined;
  if (known !== undefined) return known;
  const isPlural = word.length >= FEWEST_PLURAL_LETTERS && /[^su]s$/.test(word);
  const singular = isPlural ? word.slice(0, -1) : word;
  return (Object.hasOwn(WHOLE_WORDS, singular) ? WHOLE_WORDS[singular] : undefined) ?? singular;
}

/**
 * What spellings of one name have in common: "The Example Systems, Inc." and "EXAMPLE SYSTEM".
 * Spaces do not count ("United Health Care", "UnitedHealthcare").
 */
export function nameKey(name: string): string {
  const words = nameWords(name);
  const [first = "", second = "", ...rest] = words;
  if (first === "uc" && second.length > 3)
    return ["university", "california", second, ...rest].join("");
  if (first === "united" && second === "state") return ["us", ...rest].join("");
  if (first === "county") return [second, ...rest, first].join("");
  return words.join("");
}

/**
 * The key without "US" at its start, and "Group", "Holdings" and the like at its end.
 *
 * @returns `undefined` when it has none, or too little would be left to tell a company
 */
export function looseKey(name: string): string | undefined {
  const words = nameWords(name);
  const loose = looseKeyWords(words);
  return loose.length < words.length ? loose.join("") : undefined;
}

/** The words without those that {@link looseKey} leaves out. */
export function looseKeyWords(all: readonly string[]): readonly string[] {
  let words = all[0] === "us" && all.length > 2 ? all.slice(1) : all;
  while (LOOSE_ENDINGS.has(words.at(-1) ?? "") && isTelling(words.slice(0, -1))) {
    words = words.slice(0, -1);
  }
  return words;
}

function isTelling(words: readonly string[]): boolean {
  return words.length > 1 || words.join("").length >= FEWEST_LOOSE_LETTERS;
}
