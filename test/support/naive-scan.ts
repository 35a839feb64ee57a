/** A name's place in a text, `end` excluded. */
export type Span = { readonly start: number; readonly end: number };

/**
 * The longest names at word starts, found by trying every run of words in a `Map`: slow and plain,
 * to hold the scan against. Knows names of ASCII letters, spaces, hyphens, "&" and "and" only, and
 * every case.
 */
export function naiveScan(text: string, names: readonly string[]): Span[] {
  const known = new Map<string, Spelling[]>();
  const beginnings = new Set<string>();
  let mostWords = 0;
  for (const name of names) {
    const words = wordsOf(withAnd(name));
    const spelling = spellingOf(withAnd(name), words);
    known.set(spelling.letters, [...(known.get(spelling.letters) ?? []), spelling]);
    for (const end of [...spelling.gaps, spelling.letters.length]) {
      beginnings.add(spelling.letters.slice(0, end).replace(/&$/, ""));
    }
    mostWords = Math.max(mostWords, words.length);
  }
  const written = withAnd(text);
  const words = wordsOf(written);
  const found: Span[] = [];
  let free = 0;
  words.forEach((first, at) => {
    if (first.start < free || !beginnings.has(spellingOf(written, [first]).letters)) return;
    for (let count = mostWords; count > 0; count--) {
      const run = words.slice(at, at + count);
      const last = run.at(-1);
      if (run.length < count || last === undefined || !isOneName(written, run)) continue;
      const spelling = spellingOf(written, run);
      if (known.get(spelling.letters)?.some((own) => hasGapsOf(own, spelling)) !== true) continue;
      found.push({ start: first.start, end: last.end });
      free = last.end;
      return;
    }
  });
  return found;
}

/** As many letters as before. */
function withAnd(text: string): string {
  return text.replace(/ and /gi, " &   ");
}

/** Folded letters, and where among them a word ends and another begins. */
type Spelling = { readonly letters: string; readonly gaps: readonly number[] };

function spellingOf(text: string, words: readonly Span[]): Spelling {
  let letters = "";
  const gaps: number[] = [];
  let last = words[0]?.start ?? 0;
  for (const { start, end } of words) {
    if (text.slice(last, start).includes("&")) letters += "&";
    if (letters !== "") gaps.push(letters.length);
    letters += plain(text.slice(start, end));
    last = end;
  }
  return { letters, gaps };
}

/** A text may leave a name's gaps out ("TMobile"), and has none besides. */
function hasGapsOf(name: Spelling, { gaps }: Spelling): boolean {
  return gaps.every((gap) => name.gaps.includes(gap));
}

function wordsOf(text: string): Span[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
}

function isOneName(text: string, run: readonly Span[]): boolean {
  return run
    .slice(1)
    .every((word, i) => /^(?: |-|\/| & {1,3})$/.test(text.slice(run[i]?.end ?? 0, word.start)));
}

function plain(word: string): string {
  return word
    .toLowerCase()
    .replace("ß", "ss")
    .replace("ø", "o")
    .replace("æ", "ae")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "");
}
