import { eachInSteps, type Steps } from "../dataset/steps.js";
import { STATE_CODES, STATE_NAMES } from "../domain/us-states.js";
import { isCommonName, isKnownPlace } from "./common-name.js";
import { isGeneric } from "./generic-words.js";
import { nameKey, nameWords } from "./name-key.js";

/** Where an organisation is at home; all `undefined` where that is not known. */
export type Home = {
  readonly country: string | undefined;
  /** A state's code in the United States; empty for a body of the whole country. */
  readonly region: string | undefined;
};
type Placed = Home & { readonly name: string };

const STATE = [...STATE_CODES.keys()].sort((a, b) => b.length - a.length).join("|");
/** What a state or a country calls its own. */
const BODY = "attorney|authority|bureau|department|dept|division|office";
/** "University of Ohio", "Ohio Department of Health", "Ohio State University"; not "of Kansas City". */
const NAMED_STATE = new RegExp(
  `\\bof (?:the state of )?(${STATE})(?! city| county|,? d\\.?c)(?![\\p{L}])|^(?:the )?(${STATE}) (?:${BODY}|state)\\b`,
  "iu",
);
/** "U.S. Department of the Army". */
const NATIONAL = new RegExp(
  `^(?:the )?(?:u\\.?\\s?s\\.?|united states) (?:${BODY}|agency|air force|army|census|marine|navy|postal|veterans)\\b`,
  "i",
);
/** A name of fewer words that many bear does not tell that one of no known place is of the only known one. */
const FEWEST_WORDS = 3;

/**
 * Where each organisation is: in the state that its own name says, else where its register places it, else
 * in the one place in which its name stands, where the name tells that much.
 */
export function* homesOf(all: readonly Placed[]): Steps<(placed: Placed) => Home> {
  const homes = new Map<string, Map<string, Home>>();
  yield* eachInSteps(all, (placed) => {
    const home = toldHome(placed);
    if (home.region === undefined || !isTelling(placed.name)) return;
    const own = homes.get(nameKey(placed.name)) ?? new Map<string, Home>();
    homes.set(nameKey(placed.name), own.set(`${home.country} ${home.region}`, home));
  });
  const found = new Map<Placed, Home>();
  yield* eachInSteps(all, (placed) => {
    const told = toldHome(placed);
    const own = told.region === undefined ? homes.get(nameKey(placed.name)) : undefined;
    const [only] = own?.size === 1 ? own.values() : [];
    const isThere = only !== undefined && (told.country ?? only.country) === only.country;
    found.set(placed, isThere ? only : told);
  });
  return (placed) => found.get(placed) ?? toldHome(placed);
}

function toldHome({ name, country, region }: Placed): Home {
  if (country === "PR") return { country: "US", region: "PR" };
  if (country === undefined && STATE_NAMES.has(region ?? "")) return { country: "US", region };
  if (country !== undefined && country !== "US") return { country, region };
  if (NATIONAL.test(name)) return { country: "US", region: "" };
  const [, of, before] = NAMED_STATE.exec(name) ?? [];
  const named = STATE_CODES.get((of ?? before ?? "").toLowerCase());
  return named === undefined ? { country, region } : { country: "US", region: named };
}

function isTelling(name: string): boolean {
  const words = nameWords(name);
  const [first = ""] = words;
  if (words.includes("saint") || first === "department" || words.every(isGeneric)) return false;
  return !isCommonName(name) || words.length >= FEWEST_WORDS || words.some(isKnownPlace);
}

const COUNTRY_NAMES = new Intl.DisplayNames("en", { type: "region", fallback: "none" });

/** A name without that of its own state or country before a body of it, and without ", Ohio" behind it. */
export function withoutOwnPlace(name: string, { country, region }: Home): string {
  const place = country === "US" ? STATE_NAMES.get(region ?? "") : countryName(country);
  if (place === undefined || place === "") return name;
  return name
    .replace(new RegExp(`,\\s+${place}$`, "i"), "")
    .replace(new RegExp(`^${place}\\s+(?:state\\s+)?(?=(?:${BODY}|ministry)\\b)`, "i"), "");
}

/** The English name of a country, by its code. */
export function countryName(country: string | undefined): string | undefined {
  return /^[A-Z]{2}$/.test(country ?? "") ? COUNTRY_NAMES.of(country ?? "") : undefined;
}
