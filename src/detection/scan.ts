import type { NameIndex } from "../dataset/name-index.js";
import { SLOT } from "../dataset/name-layout.js";
import { fieldsOf, type Ground, isNameAt } from "../dataset/name-search.js";
import { passesSieve } from "../dataset/sieve.js";
import { standsAlone } from "./script-edges.js";
import { WordSearch } from "./word-search.js";
import { WordWalk } from "./word-walk.js";

/** A name found in a text: UTF-16 offsets, `end` excluded. `namesAt` tells whose name it is. */
export type NameHit = {
  readonly start: number;
  readonly end: number;
  /** Over the name's folded letters. */
  readonly hash: number;
  /** An "s" stands behind `end` that may belong to the grammar ("Panasonics") or to another name. */
  readonly isInflected: boolean;
};

export type ScanOptions = {
  /**
   * Also try words without a capital, digit or letter beyond ASCII, which else are tried only for
   * names that are written so ("adidas"). For texts in lower case.
   */
  readonly everyWord: boolean;
};

/**
 * Finds the longest name at each word start, left to right, none inside another.
 * Words are compared folded; nothing is allocated for a word that begins no name.
 */
export function scan(text: string, names: NameIndex, options: ScanOptions): NameHit[] {
  const hits: NameHit[] = [];
  const ground = { text, names, anyCase: options.everyWord };
  const words = new WordSearch(text, names, options.everyWord);
  const walk = new WordWalk(text);
  while (words.next()) {
    walk.start(words.start);
    walk.takeWord();
    const hit = longestFrom(words.start, walk, ground);
    if (hit !== undefined) hits.push(hit);
    words.skipTo(hit?.end ?? walk.firstEnd);
  }
  return hits;
}

/** Names of more words are not found; in Han, Hangul and hiragana each letter is a word. */
const MAX_WORDS = 24;

type Names = Ground & { readonly names: NameIndex };

/** The walk has taken in the first word. */
function longestFrom(start: number, walk: WordWalk, ground: Names): NameHit | undefined {
  const { slots, sieve } = ground.names;
  let best: NameHit | undefined;
  for (let words = 1; words <= MAX_WORDS && passesSieve(sieve, walk.hash); words++) {
    const found = fieldsOf(slots, walk.hash);
    if ((found & SLOT.isName) !== 0) {
      best = hitOf({ start, end: walk.end, hash: walk.hash, isInflected: false }, ground) ?? best;
    } else if (
      walk.hashWithoutS !== 0 &&
      (fieldsOf(slots, walk.hashWithoutS) & SLOT.isName) !== 0
    ) {
      const place = { start, end: walk.end - 1, hash: walk.hashWithoutS, isInflected: true };
      best = hitOf(place, ground) ?? best;
    }
    if ((found & SLOT.isLonger) === 0 || !walk.stepOverGap()) return best;
    walk.takeWord();
  }
  return best;
}

function hitOf(hit: NameHit, ground: Names): NameHit | undefined {
  const isName = isNameAt(ground.names, ground, hit);
  return isName && standsAlone(ground.text, hit.start, hit.end) ? hit : undefined;
}
