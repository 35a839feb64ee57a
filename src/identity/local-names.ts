import { eachInSteps, mapInSteps, type Steps } from "../dataset/steps.js";
import type { Home } from "./home.js";
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
  homeOf: (local: Local) => Home,
): Steps<(local: Local) => readonly { readonly key: string; readonly why: Joined }[]> {
  const names = new Map<string, readonly string[]>();
  yield* eachInSteps(all, ({ name }) => {
    if (!names.has(name)) names.set(name, nameWords(name));
  });
  const spelling = yield* spellingOf([...names.values()]);
  const placed = yield* mapInSteps(all, (local) => ({ ...local, ...homeOf(local) }));
  const keyOf = yield* localKeys(placed, spelling);
  return (local) => {
    const key = keyOf({ ...local, ...homeOf(local) });
    return key === undefined ? [] : [{ key, why: { by: "local name", text: local.name } }];
  };
}
