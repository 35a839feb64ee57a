import { foldInto, MAX_FOLDED, readUnit } from "../dataset/fold.js";
import { foldUnit, UNIT_KINDS } from "../dataset/fold-units.js";
import type { PoolName } from "../dataset/name-entry.js";
import { type NameIndex, namesOf } from "../dataset/name-index.js";
import { SHAPES } from "../dataset/name-key.js";
import { BEGINNINGS, homeOf, SLOT, tagOf } from "../dataset/name-layout.js";
import { standsAlone } from "./script-edges.js";
import { WordWalk } from "./word-walk.js";

/** A name found in a text: UTF-16 offsets, `end` excluded, and every company that has the name. */
export type NameHit = {
  readonly start: number;
  readonly end: number;
  readonly names: readonly PoolName[];
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
  const walk = new WordWalk(text);
  for (let at = 0; at < text.length; ) {
    const read = readUnit(text, at);
    const kind = foldUnit(read & 0xffff) >> 16;
    if (kind < UNIT_KINDS.letter) {
      at += read >> 16;
      continue;
    }
    walk.start(at);
    walk.takeWord();
    const wordEnd = walk.end;
    const hit = longestFrom(at, walk, { text, names, options });
    if (hit !== undefined) hits.push(hit);
    at = Math.max(wordEnd, hit?.end ?? 0);
  }
  return hits;
}

/** Names of more words are not found; in Han, Hangul and hiragana each letter is a word. */
const MAX_WORDS = 24;

type Ground = { readonly text: string; readonly names: NameIndex; readonly options: ScanOptions };

/** The walk has taken in the first word. */
function longestFrom(start: number, walk: WordWalk, ground: Ground): NameHit | undefined {
  const { names } = ground;
  let best: NameHit | undefined;
  for (let words = 1; words <= MAX_WORDS; words++) {
    const found = lookUp(names, walk.hash);
    if ((found & SLOT.isName) !== 0) {
      best = hitOf({ start, end: walk.end, isInflected: false }, walk.hash, ground) ?? best;
    } else if (walk.hashWithoutS !== 0 && (lookUp(names, walk.hashWithoutS) & SLOT.isName) !== 0) {
      const end = walk.end - 1;
      best = hitOf({ start, end, isInflected: true }, walk.hashWithoutS, ground) ?? best;
    }
    if (words <= BEGINNINGS && (found & SLOT.isLonger) === 0) return best;
    if (!walk.stepOverGap()) return best;
    walk.takeWord();
  }
  return best;
}

/** The fields of every slot that may be the hash's, in one. */
function lookUp({ slots }: NameIndex, hash: number): number {
  const last = slots.length - 1;
  const tag = tagOf(hash);
  let found = 0;
  for (let at = homeOf(hash, slots.length); ; at = at === last ? 0 : at + 1) {
    const slot = slots[at] ?? 0;
    if (slot === 0) return found;
    if (((slot >>> SLOT.tagShift) & SLOT.tagMask) === tag) found |= slot;
  }
}

const scratch = new Uint16Array(MAX_FOLDED);

/** The hash says that a name may stand here; its letters decide. */
function hitOf(
  place: Omit<NameHit, "names">,
  hash: number,
  { text, names, options }: Ground,
): NameHit | undefined {
  const length = foldInto(scratch, text, place.start, place.end);
  if (length < 0) return undefined;
  const found = namesOf(names, hash, scratch.subarray(0, length));
  const written = text.slice(place.start, place.end);
  const isLower = written === written.toLowerCase() && written !== written.toUpperCase();
  const hasPlus = text[place.end] === "+";
  const fitting = found.filter(
    ({ shape, endsWithPlus }) =>
      (!isLower || options.everyWord || shape === SHAPES.lower) && (!endsWithPlus || hasPlus),
  );
  if (fitting.length === 0 || !standsAlone(text, place.start, place.end)) return undefined;
  const takesPlus = hasPlus && fitting.some(({ endsWithPlus }) => endsWithPlus);
  return { ...place, end: place.end + (takesPlus ? 1 : 0), names: fitting };
}
