import { eachInSteps, type Steps } from "../dataset/steps.js";
import { isCommonName } from "./common-name.js";
import { type Local, localKeys } from "./local-key.js";
import { spellingOf } from "./misspelling.js";
import { nameKey, nameWords } from "./name-key.js";
import type { Joined } from "./same-companies.js";

/** A word in so many names tells nothing of whose they are. */
const FREQUENT = 6;

/** Whether every word of a name stands in many others: "Gastroenterology Consultants". */
export function* frequentNameTest(all: readonly Local[]): Steps<(name: string) => boolean> {
  const counts = new Map<string, number>();
  const seen = new Set<string>();
  yield* eachInSteps(all, ({ name }) => {
    const key = nameKey(name);
    if (seen.has(key)) return;
    seen.add(key);
    for (const word of new Set(nameWords(name))) counts.set(word, (counts.get(word) ?? 0) + 1);
  });
  return (name) => {
    const words = nameWords(name);
    return words.length > 1 && words.every((word) => (counts.get(word) ?? 0) >= FREQUENT);
  };
}

/** What names have in common that are one in a state, or in a country that has none. */
export function* localNames(
  all: readonly Local[],
): Steps<(local: Local) => readonly { readonly key: string; readonly why: Joined }[]> {
  const names = new Map<string, readonly string[]>();
  yield* eachInSteps(all, ({ name }) => {
    if (!names.has(name)) names.set(name, nameWords(name));
  });
  const spelling = yield* spellingOf([...names.values()]);
  const keyOf = yield* localKeys(all, spelling);
  const placeOf = yield* onlyPlaces(all);
  return (local) => {
    const key = keyOf({ ...local, ...placeOf(local) });
    return key === undefined ? [] : [{ key, why: { by: "local name", text: local.name } }];
  };
}

/** For one of no known place: the one place in which its name stands, where that tells. */
function* onlyPlaces(all: readonly Local[]): Steps<(local: Local) => Partial<Local> | undefined> {
  const places = new Map<string, Map<string, Partial<Local>>>();
  yield* eachInSteps(all, ({ name, country, region }) => {
    if (region === undefined || isCommonName(name)) return;
    const own = places.get(nameKey(name)) ?? new Map<string, Partial<Local>>();
    places.set(nameKey(name), own.set(`${country} ${region}`, { country, region }));
  });
  return ({ name, region }) => {
    if (region !== undefined) return undefined;
    const own = places.get(nameKey(name));
    const [only] = own?.size === 1 ? own.values() : [];
    return only;
  };
}
