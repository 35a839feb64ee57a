import { eachInSteps, type Steps } from "../dataset/steps.js";
import { STATE_NAMES } from "../domain/us-states.js";
import { isCommonName } from "./common-name.js";
import { isGeneric } from "./generic-words.js";
import { countryName } from "./home.js";
import { withoutLegalForm } from "./legal-forms.js";
import { looseKeyWords, nameWords } from "./name-key.js";

/** What is named beyond one state or country is not compared so. */
export type Local = {
  readonly name: string;
  readonly country: string | undefined;
  readonly region: string | undefined;
};

/** What a state's body calls itself. */
const BODY = /^(?:attorney|authority|board|bureau|commission|department|division|ministry|office)$/;
/** Where in the state it is, after its name: "Example Hospital - Springfield", "at Springfield". */
const PLACE = /\s+[-–—]\s+\p{Lu}[^-–—\s]*(?:\s[^-–—\s]+){0,2}$|\s+at\s+\p{Lu}\S*(?:\s\p{Lu}\S*)?$/u;
/** With fewer words, a name without its place would be anyone's. */
const FEWEST_WORDS = 3;
/** What one register writes behind a name and another leaves out. */
const TAIL =
  /^(?:care|family|health|healthcare|laboratory|network|office|product|region|service|supply)$/;
/** Whose health service or family is not the body itself. */
const WHOLE =
  /^(?:attorney|authority|bureau|city|college|community|county|department|division|ministry|national|office|school|social|state|university)$/;
/** What protects a town, and what such a body calls itself. */
const PROTECTS = /^(?:fire|police|sheriff)$/;
const TITLE = /^(?:constabulary|department|force|office|service)$/;
/** Whose office is always a county's. */
const OF_COUNTY = /\b(?:district attorney|sheriff)\b/;
/** With fewer letters, a name without its tail would be anyone's. */
const FEWEST_LETTERS = 8;

/**
 * What names of one organisation have in common that stand in one state, or one country that has none: the
 * order of words, "System" and the like at the end, the state's own name before a body's, and the place
 * behind the name do not count, nor does one misspelled word.
 *
 * @param all every organisation: a place is left out only where no other place stands behind the same name
 * @returns for an organisation its key; `undefined` where the name is too short, or its place not known
 */
export function* localKeys(
  all: readonly Local[],
  spelling: (word: string) => string,
): Steps<(local: Local) => string | undefined> {
  const places = new Map<string, Set<string>>();
  yield* eachInSteps(all, (local) => {
    const [place] = PLACE.exec(local.name) ?? [];
    if (place === undefined) return;
    const key = keyOf({ ...local, name: local.name.replace(PLACE, "") }, spelling);
    if (key === undefined) return;
    places.set(key, (places.get(key) ?? new Set()).add(nameWords(place).join("")));
  });
  return (local) => {
    const bare = keyOf({ ...local, name: local.name.replace(PLACE, "") }, spelling);
    const isOnly = bare !== undefined && (places.get(bare)?.size ?? 0) <= 1;
    return isOnly ? bare : keyOf(local, spelling);
  };
}

/** The state, or the country that has none; `undefined` where neither is known. */
export function placeOf({
  country,
  region,
}: Pick<Local, "country" | "region">): string | undefined {
  const isKnown = region !== undefined || (country !== undefined && country !== "US");
  return isKnown ? `${country ?? ""} ${region ?? ""}` : undefined;
}

function keyOf(
  { name, country, region }: Local,
  spelling: (word: string) => string,
): string | undefined {
  const place = placeOf({ country, region });
  if (place === undefined) return undefined;
  const given = withoutStateBehind(name, region);
  const telling = (words: readonly string[]) =>
    withoutTail(looseKeyWords(withoutCountry(withoutState(words, region), country)));
  const spelled = telling(given.map(spelling));
  if (spelled.length >= FEWEST_WORDS) return `${[...spelled].sort().join(" ")}, ${place}`;
  const words = telling(given);
  return isTelling(words) && !words.some(isWhole) ? `${words.join(" ")}, ${place}` : undefined;
}

/** The words without "Health", "Family" and the like at the end, where what is left tells the company. */
function withoutTail(all: readonly string[]): readonly string[] {
  if (all.some(isWhole)) return all;
  let words = isHealthCenter(all) ? all.slice(0, -1) : all;
  while (TAIL.test(words.at(-1) ?? "")) {
    const rest = looseKeyWords(words.slice(0, -1));
    if (!isTelling(rest)) return words;
    words = rest;
  }
  return words;
}

function isHealthCenter(words: readonly string[]): boolean {
  return words.at(-1) === "center" && words.at(-2) === "health";
}

function isTelling(words: readonly string[]): boolean {
  const isOwn = words.length > 1 ? !words.every(isGeneric) : !isCommonName(words.join(" "));
  return isOwn && words.join("").length >= FEWEST_LETTERS;
}

function isWhole(word: string): boolean {
  return WHOLE.test(word);
}

/** Of a police or fire department "City of" before it, and what it calls itself, are left out by many. */
function ownWords(name: string): readonly string[] {
  const all = nameWords(name);
  const words = OF_COUNTY.test(all.join(" ")) ? all.filter((word) => word !== "county") : all;
  const isForce =
    (words.at(-1) === "police" || words.includes("department") || TITLE.test(words.at(-1) ?? "")) &&
    words.some((word) => PROTECTS.test(word));
  if (!isForce) return words;
  return [...words.filter((word) => word !== "city" && !TITLE.test(word)), "department"];
}

/** Without the country's own name before it, as registers of many countries write it. */
function withoutCountry(words: readonly string[], country: string | undefined): readonly string[] {
  const names = country === undefined || country === "US" ? [] : [countryName(country), country];
  const found = [...names, country === "GB" ? "UK" : ""]
    .map((name) => nameWords(name ?? ""))
    .find((own) => own.length > 0 && own.every((word, at) => words[at] === word));
  const rest = words.slice(found?.length ?? 0);
  return rest.length > 1 ? rest : words;
}

/** Without the state's own name before a body of it, and without "State" between the two. */
function withoutState(words: readonly string[], region: string | undefined): readonly string[] {
  const state = nameWords(STATE_NAMES.get(region ?? "") ?? "");
  if (state.length === 0) return words;
  const isNamed = state.every((word, at) => words[at] === word);
  const rest = isNamed ? words.slice(state.length) : words;
  const bare = rest[0] === "state" ? rest.slice(1) : rest;
  return BODY.test(bare[0] ?? "") ? bare : words;
}

/** "Village of Example, Ohio"; not a firm's "Example of Ohio, Inc.", which is one of several. */
function withoutStateBehind(name: string, region: string | undefined): readonly string[] {
  const words = ownWords(name);
  const state = nameWords(STATE_NAMES.get(region ?? "") ?? "");
  const rest = words.slice(0, words.length - state.length);
  const isLast = state.length > 0 && state.every((word, at) => words[rest.length + at] === word);
  const isFirm = withoutLegalForm(name) !== undefined;
  return isLast && !isFirm && rest.length >= FEWEST_WORDS ? rest : words;
}
