import { eachInSteps, type Steps } from "../dataset/steps.js";
import { withoutArticle, withoutLegalForm } from "./legal-forms.js";
import type { Local } from "./local-key.js";
import { nameKey } from "./name-key.js";

/** Two letters are anyone's. */
const ACRONYM = /^\p{Lu}{3,7}$/u;
/** Words that some acronyms pass over. */
const PARTICLES = new Set(["and", "at", "for", "in", "of", "the"]);

/**
 * What an acronym and the name that it is made of have in common: "FCC" and "Federal Communications
 * Commission", where both stand in one state, or one country without states, and no other name there has
 * those initials.
 *
 * @param all every organisation, where it is at home
 * @returns for an organisation its key; `undefined` where it is neither
 */
export function* acronymKeys(all: readonly Local[]): Steps<(local: Local) => string | undefined> {
  const acronyms = new Set<string>();
  yield* eachInSteps(all, (local) => {
    const own = ownAcronym(local);
    if (own !== undefined) acronyms.add(own);
  });
  const names = new Map<string, Set<string>>();
  yield* eachInSteps(all, (local) => {
    for (const key of initialKeys(local)) {
      if (acronyms.has(key)) names.set(key, (names.get(key) ?? new Set()).add(nameKey(local.name)));
    }
  });
  return (local) => {
    const isOnly = (key: string) => names.get(key)?.size === 1;
    return [ownAcronym(local), ...initialKeys(local)].find(
      (key) => key !== undefined && isOnly(key),
    );
  };
}

function ownAcronym(local: Local): string | undefined {
  const place = placeOf(local);
  const bare = bareName(local.name).replaceAll(".", "");
  return place !== undefined && ACRONYM.test(bare) ? `${bare}, ${place}` : undefined;
}

/** The initials of all words, and of those that tell. */
function initialKeys(local: Local): readonly string[] {
  const place = placeOf(local);
  if (place === undefined) return [];
  const words = bareName(local.name)
    .split(/[^\p{L}\p{N}'’]+/u)
    .filter((word) => word !== "");
  const telling = words.filter((word) => !PARTICLES.has(word.toLowerCase()));
  return [words, telling]
    .filter(({ length }) => length > 2)
    .map((some) => `${some.map((word) => word.charAt(0).toUpperCase()).join("")}, ${place}`);
}

function bareName(name: string): string {
  return withoutArticle(withoutLegalForm(name) ?? name);
}

/** A body of the whole United States sits in its capital, whether a register says so or not. */
function placeOf({ country, region }: Local): string | undefined {
  if (country === undefined) return undefined;
  return `${country} ${region || (country === "US" ? "DC" : "")}`;
}
