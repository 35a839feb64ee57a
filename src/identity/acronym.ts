import { eachInSteps, type Steps } from "../dataset/steps.js";
import { withoutArticle, withoutLegalForm } from "./legal-forms.js";
import type { Local } from "./local-key.js";
import { nameKey, nameWords } from "./name-key.js";

/** Alone, or before other words; two letters are anyone's. */
const ACRONYM = /^(\p{Lu}{3,7})(?:[\s-]+(\p{L}.*))?$/u;
const FEWEST_INITIALS = 3;
const MOST_INITIALS = 7;
/** With fewer behind it, "ABC Bank" and "American Bank of Commerce Bank" would be compared. */
const FEWEST_OTHER_WORDS = 2;
/** Words that some acronyms pass over. */
const PARTICLES = new Set(["and", "at", "for", "in", "of", "the"]);

/**
 * What an acronym and the name that it is made of have in common: "FCC" and "Federal Communications
 * Commission", "LSU Care Services" and "Louisiana State University Care Services", where both stand in one
 * state, or one country without states, and no other name there has those initials.
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
  const [, initials, rest = ""] = ACRONYM.exec(bareName(local.name).replaceAll(".", "")) ?? [];
  return initials === undefined ? undefined : keyOf(initials, rest, local);
}

/** The initials of the first words, all of them or those that tell, and the words behind. */
function initialKeys(local: Local): readonly string[] {
  const words = bareName(local.name)
    .split(/[^\p{L}\p{N}'’]+/u)
    .filter((word) => word !== "");
  const telling = words.filter((word) => !PARTICLES.has(word.toLowerCase()));
  return [words, telling].flatMap((some) => {
    const counts = Array.from(
      { length: Math.max(0, Math.min(some.length, MOST_INITIALS) - FEWEST_INITIALS + 1) },
      (_, more) => FEWEST_INITIALS + more,
    );
    return counts.flatMap((count) => {
      const initials = some.slice(0, count).map((word) => word.charAt(0).toUpperCase());
      return keyOf(initials.join(""), some.slice(count).join(" "), local) ?? [];
    });
  });
}

function keyOf(initials: string, rest: string, local: Local): string | undefined {
  const place = seatOf(local);
  const isEnough = rest === "" || nameWords(rest).length >= FEWEST_OTHER_WORDS;
  return place === undefined || !isEnough ? undefined : `${initials} ${nameKey(rest)}, ${place}`;
}

function bareName(name: string): string {
  return withoutArticle(withoutLegalForm(name) ?? name);
}

/** A body of the whole United States sits in its capital, whether a register says so or not. */
function seatOf({ country, region }: Local): string | undefined {
  if (country === undefined) return undefined;
  return `${country} ${region || (country === "US" ? "DC" : "")}`;
}
