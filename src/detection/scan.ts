import type { NameIndex } from "../dataset/name-index.js";
import { HASH_SEED, SLOT } from "../dataset/name-layout.js";
import { fieldsOf, type Ground, slotAt } from "../dataset/name-search.js";
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
  /** The first of the index that has it. */
  readonly slot: number;
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
  const place = { start: 0, end: 0, hash: 0 };
  const ground = { text, names, anyCase: options.everyWord, place };
  const words = new WordSearch(text, names, options.everyWord);
  const walk = new WordWalk(text);
  while (words.next()) {
    let fields = words.fields;
    if (words.hash === HASH_SEED) {
      walk.start(words.start);
      walk.takeWord();
      fields = fieldsIn(names, walk.hash);
    } else {
      walk.startBehind(words);
    }
    const hit = longestFrom(fields, walk, ground);
    if (hit !== undefined) hits.push(hit);
    words.skipTo(hit?.end ?? walk.firstEnd);
  }
  return hits;
}

/** Names of more words are not found; in Han, Hangul and hiragana each letter is a word. */
const MAX_WORDS = 24;

type Names = Ground & {
  readonly names: NameIndex;
  /** Where a name is looked for: used again for each. */
  readonly place: { start: number; end: number; hash: number };
};

/** @param fields of the first word, which the walk has taken in */
function longestFrom(fields: number, walk: WordWalk, ground: Names): NameHit | undefined {
  const { names } = ground;
  let best: NameHit | undefined;
  let found = fields;
  for (let words = 1; ; words++) {
    if ((found & SLOT.isName) !== 0) {
      best = hitOf(walk, BEHIND.nothing, ground) ?? best;
    } else if (walk.hashWithoutS !== 0 && isName(names, walk.hashWithoutS)) {
      best = hitOf(walk, BEHIND.inflection, ground) ?? best;
    } else if (walk.tailLetters !== 0 && isName(names, walk.hashBeforeTail)) {
      best = hitOf(walk, BEHIND.tail, ground) ?? best;
    }
    if ((found & SLOT.isLonger) === 0 || words === MAX_WORDS || !walk.stepOverGap()) return best;
    walk.takeWord();
    found = fieldsIn(names, walk.hash);
  }
}

function fieldsIn({ sieve, slots }: NameIndex, hash: number): number {
  return passesSieve(sieve, hash) ? fieldsOf(slots, hash) : 0;
}

function isName({ slots }: NameIndex, hash: number): boolean {
  return (fieldsOf(slots, hash) & SLOT.isName) !== 0;
}

/** What of the last word stands behind the name. */
const BEHIND = { nothing: 0, inflection: 1, tail: 2 } as const;

/** A hit is made only once it is one: nearly all words that look like a name's are none. */
function hitOf(walk: WordWalk, behind: number, ground: Names): NameHit | undefined {
  const { text, names, place } = ground;
  const { firstStart: start } = walk;
  place.start = start;
  const isInflected = behind === BEHIND.inflection;
  const hasTail = behind === BEHIND.tail;
  place.end = walk.end - (hasTail ? walk.tailLetters : isInflected ? 1 : 0);
  place.hash = hasTail ? walk.hashBeforeTail : isInflected ? walk.hashWithoutS : walk.hash;
  const { end, hash } = place;
  const slot = slotAt(names, ground, place);
  if (slot < 0 || !standsAlone(text, start, end)) return undefined;
  return { start, end, hash, slot, isInflected };
}
