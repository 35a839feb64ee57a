import { eachInSteps, type Steps } from "../dataset/steps.js";

/** Shorter words are too easily others: "Haley", "Harel". */
const FEWEST_LETTERS = 7;

/**
 * Tells how a word that stands in one name alone is written in others: a word with the same first letter
 * that differs by one letter left out, added, changed or moved by one ("emergeny" → "emergency").
 *
 * @param names the words of every name
 * @returns the word itself where others write it so too, or nothing is like it
 */
export function* spellingOf(
  names: readonly (readonly string[])[],
): Steps<(word: string) => string> {
  const counts = new Map<string, number>();
  yield* eachInSteps(names, (words) => {
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  });
  const near = new Map<string, string[]>();
  yield* eachInSteps(counts.keys(), (word) => {
    if (/^\p{L}+$/u.test(word)) for (const part of shortened(word)) push(near, part, word);
  });
  const usual = (a: string, b: string) =>
    (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1);
  return (word) => {
    if (counts.get(word) !== 1) return word;
    const like = shortened(word).flatMap((part) => near.get(part) ?? []);
    return like.sort(usual)[0] ?? word;
  };
}

/** The word, and the word without each of its letters but the first. */
function shortened(word: string): readonly string[] {
  if (word.length < FEWEST_LETTERS) return [];
  const without = Array.from(
    { length: word.length - 1 },
    (_, at) => `${word.slice(0, at + 1)}${word.slice(at + 2)}`,
  );
  return [word, ...new Set(without)];
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
