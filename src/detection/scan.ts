import type { NameIndex } from "../dataset/name-index.js";
import { BEGINNINGS, SLOT } from "../dataset/name-layout.js";
import { fieldsOf, isNameAt } from "../dataset/name-search.js";
import { MOST_UNITS } from "./byte-piece.js";
import { ByteWalk } from "./byte-walk.js";
import { standsAlone } from "./script-edges.js";
import { PLAIN } from "./utf8-letters.js";
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
  const ground = { text, names, options };
  const walk = new WordWalk(text);
  for (let from = 0; from < text.length; ) from = scanPiece(from, walk, ground, hits);
  return options.everyWord ? hits : withLowerWords(hits, walk, ground);
}

/** @returns where the next piece begins: behind this one, or behind a name that goes on past it */
function scanPiece(from: number, walk: WordWalk, ground: Ground, hits: NameHit[]): number {
  const { text, names, options } = ground;
  const to = pieceEnd(text, from);
  const piece = from === 0 && to === text.length ? text : text.slice(from, to);
  const words = new ByteWalk(piece, names, options.everyWord);
  let reached = to;
  while (words.next()) {
    const start = from + words.unit;
    let end = start + words.nameLength;
    let hit: NameHit | undefined;
    if (words.nameLength > 0) {
      hit = hitOf({ start, end, hash: words.nameHash, isInflected: false }, ground);
    } else {
      hit = hitAt(start, walk, ground);
      end = Math.max(walk.firstEnd, hit?.end ?? 0);
    }
    if (hit !== undefined) hits.push(hit);
    words.skipTo(end - from);
    reached = Math.max(reached, end);
  }
  return reached;
}

/** Before the last letter or digit of ASCII, so that no such word is cut; a longer one is no name. */
function pieceEnd(text: string, from: number): number {
  const most = from + MOST_UNITS;
  if (most >= text.length) return text.length;
  let to = most;
  while (to > from && isWordUnit(text.charCodeAt(to - 1))) to--;
  return to === from ? most : to;
}

function isWordUnit(unit: number): boolean {
  // A surrogate pair is not cut either.
  return unit < 0x80 ? PLAIN[unit] === 1 : unit >= 0xd800 && unit < 0xe000;
}

function hitAt(start: number, walk: WordWalk, ground: Ground): NameHit | undefined {
  walk.start(start);
  walk.takeWord();
  return longestFrom(start, walk, ground);
}

/** Adds names like "adidas", which no capital announces; there are few, and search is fast. */
function withLowerWords(hits: NameHit[], walk: WordWalk, ground: Ground): NameHit[] {
  const { text, names } = ground;
  const added: NameHit[] = [];
  for (const word of names.lowerWords) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      if (LETTER_BEFORE.test(text.slice(Math.max(0, at - 2), at))) continue;
      const hit = hitAt(at, walk, ground);
      const isFree = hits.every((one) => one.end <= at || one.start >= (hit?.end ?? at));
      if (hit !== undefined && isFree) added.push(hit);
    }
  }
  return added.length === 0 ? hits : [...hits, ...added].sort((a, b) => a.start - b.start);
}

const LETTER_BEFORE = /[\p{L}\p{N}\p{M}]$/u;

/** Names of more words are not found; in Han, Hangul and hiragana each letter is a word. */
const MAX_WORDS = 24;

type Ground = { readonly text: string; readonly names: NameIndex; readonly options: ScanOptions };

/** The walk has taken in the first word. */
function longestFrom(start: number, walk: WordWalk, ground: Ground): NameHit | undefined {
  const { slots } = ground.names;
  let best: NameHit | undefined;
  for (let words = 1; words <= MAX_WORDS; words++) {
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
    if (words <= BEGINNINGS && (found & SLOT.isLonger) === 0) return best;
    if (!walk.stepOverGap()) return best;
    walk.takeWord();
  }
  return best;
}

function hitOf(hit: NameHit, { text, names, options }: Ground): NameHit | undefined {
  const { start, end, hash } = hit;
  const place = { text, start, end, hash, anyCase: options.everyWord };
  return isNameAt(names, place) && standsAlone(text, start, end) ? hit : undefined;
}
