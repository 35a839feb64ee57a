/** Words of a text; of scripts without spaces each letter is one. */
const WORD = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|[\p{L}\p{N}]+/gu;
const SHINGLE = 4;

export type Score = { readonly precision: number; readonly recall: number; readonly f1: number };

/** How alike two texts are by their runs of four words, each counted as often as it stands. */
export function shingleScore(expected: string, found: string): Score {
  const [wanted, got] = [shinglesOf(expected), shinglesOf(found)];
  let shared = 0;
  for (const [shingle, count] of got) shared += Math.min(count, wanted.get(shingle) ?? 0);
  const precision = share(shared, got);
  const recall = share(shared, wanted);
  const sum = precision + recall;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
}

function shinglesOf(text: string): ReadonlyMap<string, number> {
  const words = text.toLowerCase().match(WORD) ?? [];
  const shingles = new Map<string, number>();
  for (let at = 0; at + SHINGLE <= words.length; at += 1) {
    const shingle = words.slice(at, at + SHINGLE).join(" ");
    shingles.set(shingle, (shingles.get(shingle) ?? 0) + 1);
  }
  return shingles;
}

function share(shared: number, of: ReadonlyMap<string, number>): number {
  const all = [...of.values()].reduce((sum, count) => sum + count, 0);
  return all === 0 ? 0 : shared / all;
}
