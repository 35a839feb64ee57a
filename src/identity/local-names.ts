import { eachInSteps, mapInSteps, type Steps } from "../dataset/steps.js";
import { acronymKeys } from "./acronym.js";
import type { Home } from "./home.js";
import { type Local, localKeys } from "./local-key.js";
import { spellingOf } from "./misspelling.js";
import { nameKey, nameWords } from "./name-key.js";
import { partKeys } from "./part-name.js";
import type { Joined } from "./same-companies.js";
import { type Sited, siteKeys } from "./site-name.js";

/** A word in so many names, of so many states, tells nothing of whose they are. */
const FREQUENT = 6;

/** Whether every word of a name stands in many others, all over the country: "Gastroenterology Consultants". */
export function* frequentNameTest(all: readonly Local[]): Steps<(name: string) => boolean> {
  const names = new Map<string, Set<string>>();
  const places = new Map<string, Set<string>>();
  yield* eachInSteps(all, ({ name, country, region }) => {
    for (const word of new Set(nameWords(name))) {
      add(names, word, nameKey(name));
      add(places, word, `${country ?? ""} ${region ?? ""}`);
    }
  });
  const isFrequent = (word: string) =>
    [names, places].every((counts) => (counts.get(word)?.size ?? 0) >= FREQUENT);
  return (name) => {
    const words = nameWords(name);
    return words.length > 1 && words.every(isFrequent);
  };
}

function add(sets: Map<string, Set<string>>, key: string, value: string): void {
  const known = sets.get(key);
  if (known === undefined) sets.set(key, new Set([value]));
  else known.add(value);
}

/** What names have in common that are one in a state, or in a country that has none. */
export function* localNames(
  all: readonly Sited[],
  homeOf: (local: Sited) => Home,
): Steps<(local: Sited) => readonly { readonly key: string; readonly why: Joined }[]> {
  const names = new Map<string, readonly string[]>();
  yield* eachInSteps(all, ({ name }) => {
    if (!names.has(name)) names.set(name, nameWords(name));
  });
  const spelling = yield* spellingOf([...names.values()]);
  const placed = yield* mapInSteps(all, (local) => ({ ...local, ...homeOf(local) }));
  const keyOf = yield* localKeys(placed, spelling);
  const acronymOf = yield* acronymKeys(placed);
  const partOf = yield* partKeys(placed);
  const sitesOf = yield* siteKeys(placed);
  return (local) => {
    const atHome = { ...local, ...homeOf(local) };
    const why: Joined = { by: "local name", text: local.name };
    return [keyOf(atHome), acronymOf(atHome), partOf(atHome), ...sitesOf(atHome)]
      .filter((key) => key !== undefined)
      .map((key) => ({ key, why }));
  };
}
