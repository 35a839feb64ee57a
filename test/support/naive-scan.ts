/** A name's place in a text, `end` excluded. */
export type Span = { readonly start: number; readonly end: number };

/**
 * The longest names at word starts, found by trying every run of words in a `Map`: slow and plain,
 * to hold the scan against. Knows ASCII letters, spaces, hyphens and "&" only, and every case.
 */
export function naiveScan(text: string, names: readonly string[]): Span[] {
  const known = new Set(names.map(lettersOf));
  const words = [...text.matchAll(/[A-Za-z0-9]+/g)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  const found: Span[] = [];
  let free = 0;
  words.forEach((first, at) => {
    if (first.start < free) return;
    for (let count = MOST_WORDS; count > 0; count--) {
      const run = words.slice(at, at + count);
      const last = run.at(-1);
      if (run.length < count || last === undefined || !isOneName(text, run)) continue;
      if (!known.has(lettersOf(text.slice(first.start, last.end)))) continue;
      found.push({ start: first.start, end: last.end });
      free = last.end;
      return;
    }
  });
  return found;
}

const MOST_WORDS = 4;

function isOneName(text: string, run: readonly Span[]): boolean {
  return run
    .slice(1)
    .every((word, i) => /^(?: |-| & )$/.test(text.slice(run[i]?.end ?? 0, word.start)));
}

function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9&]/g, "");
}
