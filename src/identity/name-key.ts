import { foldText } from "../dataset/fold.js";
import { STATE_CODES } from "../domain/us-states.js";
import { isGeneric } from "./generic-words.js";
import { withoutArticle, withoutLegalForm } from "./legal-forms.js";
import { withWholeState } from "./state-words.js";
import { wholeWord } from "./whole-words.js";

/** Legal forms of practices and banks, which as capitals elsewhere mean places and much else. */
const PROFESSIONAL_FORM = /[\s,.]+(?:P\.?A|P\.?C|P\.?S|S\.?C|N\.?A|LLS)\.?$/;
/** Words that one spelling of a name has and another lacks. */
const PARTICLES = new Set(["and", "at", "for", "of", "the"]);
/** Says nothing of which company it is when it stands at the end. */
const LOOSE_ENDINGS = new Set([
  "com",
  "communication",
  "company",
  "companie",
  "corporation",
  "financial",
  "group",
  "holding",
  "holdings",
  "hotel",
  "international",
  "org",
  "resort",
  "restaurant",
  "service",
  "shop",
  "store",
  "system",
  "trust",
  "us",
  "usa",
]);
/** With less, "Delta Group" would be "Delta". */
const FEWEST_LOOSE_LETTERS = 7;
/** Whose "Services" are another body than it. */
const BODY = /^(?:agency|bureau|city|county|department|division|ministry|office|state)$/;
/** "Examp.com" says by itself that a company is meant. */
const FEWEST_SITE_LETTERS = 4;

/** "Senior Example, an Examplecorp company", "a division of Examplecorp": whose it is, not what it is called. */
const OWNER =
  /,\s+an?\s+[^,]+\s+(?:company|co\.?)$|(?:,?\s+an?|\s+[-–—])\s+(?:\w+\s+)?(?:affiliate|branch|division|member|part|service|subsidiary|unit)\s+of\s+.+$/i;
/** "Example, Inc. & Example Foundation": one and a part of it. */
const OWN_PART =
  /^((?:\S+\s+\S.*?|\S.{3,}?(?=,?\s+(?:inc|llc|ltd)\b)))(?:,?\s+(?:inc|llc|ltd)\.?)?\s+(?:and|&)\s+\1(?!\p{L}).*$/iu;

/** "Example, Inc., Sample Company, and Specimen, Inc.": the first of several. */
const SEVERAL = /^(.{5,}?),?\s+(?:inc|llc|ltd)\.?,\s*[^,]{4,},?.*\s(?:and|&)\s.+$/i;

/** Who else is meant: "Example, Inc. and its affiliates", "Example Affiliated Covered Entity". */
const OTHERS =
  /,?\s+(?:(?:for itself )?(?:and|&)\s+(?:its |it's |their )?(?:\w+ )?(?:affiliate[sd]?|subsidiar(?:y|ies))(?: (?:and subsidiaries|companies|entities|hospitals))?|(?:single )?affiliated covered entit(?:y|ies)|as (?:a )?covered entity.*|affiliated|(?<=(?:center|hospitals?|system)\s+)affiliates)$/i;

/** "Example, P.A. and Sample, LLC", and forms cut off after 60 characters. */
const INNER_FORM = /,\s+(?:inc|llc|ltd|p\.?a|p\.?c)\.?(?=\s+(?:and|&)\s)|,\s+(?:in|l|ll)$/gi;

/** The same in capitals. */
const COVERED_ENTITY = /\s+S?ACE$/;
/** Whose practice it is: "Example Clinic, Office of Jane Doe, MD". */
const PHYSICIAN =
  /(?<=\p{L}{2}),\s+(?:office of\s+)?\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){1,2},\s+(?:DC|DDS|DMD|DO|DPM|MD|OD)$/u;

/** "City of Example, OH": its state stands beside it in the register. */
const PLACED = /^((?:city|county|town|township|village|borough) of [^,]+|[^,]+ county), [A-Z]{2}$/i;

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
  const tidy = withWholeState(name.trim())
    .replace(OWNER, "")
    .replace(OWN_PART, "$1")
    .replace(SEVERAL, "$1")
    .replace(OTHERS, "")
    .replace(COVERED_ENTITY, "")
    .replace(PHYSICIAN, "")
    .replace(PLACED, "$1")
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
  const told = (areInitials ? words : telling).flatMap((word) => wholeWord(word).split(" "));
  // "New York State" is the State of New York, "Example County Government" the county.
  const isState = told.at(-1) === "state" && STATE_CODES.has(words.slice(0, -1).join(" "));
  const isGovernment =
    told.at(-1) === "government" && /^(?:city|county|town)$/.test(told.at(-2) ?? "");
  return isState || isGovernment ? told.slice(0, -1) : told;
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
  if (first === "county" || first === "city") return [second, ...rest, first].join("");
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
  while (LOOSE_ENDINGS.has(words.at(-1) ?? "") && isTelling(words.slice(0, -1), words.at(-1))) {
    words = words.slice(0, -1);
  }
  return words;
}

function isTelling(words: readonly string[], ending: string | undefined): boolean {
  if (ending === "service") {
    return words.length > 1 && !words.every(isGeneric) && !words.some((word) => BODY.test(word));
  }
  const fewest = ending === "com" || ending === "org" ? FEWEST_SITE_LETTERS : FEWEST_LOOSE_LETTERS;
  return words.length > 1 || words.join("").length >= fewest;
}
