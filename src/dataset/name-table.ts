import { AND } from "./fold.js";
import {
  endsWord,
  HASH_SEED,
  homeOf,
  isGapUnit,
  mix,
  OPENINGS_BYTES,
  SLOT,
  tagOf,
} from "./name-layout.js";
import { eachInSteps, type Steps } from "./steps.js";

/** The parts of packed names that are looked up by hash. */
export type NameTable = {
  readonly slots: Int32Array;
  /** Indexed by `openingBit`. */
  readonly openings: Uint8Array;
};

/** A key to enter: the folded units of a name, and the place of its entry in the pool. */
export type KeyedName = {
  readonly key: Uint16Array;
  readonly length: number;
  /** In 4-byte words. */
  readonly word: number;
};

/** At 55 slots filled of 100 a search for an absent word takes three steps; at 70, six. */
const MAX_LOAD = 0.55;

/** An empty table with room for `filled` slots. */
export function newTable(filled: number): NameTable {
  let openings: number = OPENINGS_BYTES.fewest;
  while (openings < filled && openings < OPENINGS_BYTES.most) openings *= 2;
  return {
    slots: new Int32Array(Math.ceil((filled + 1) / MAX_LOAD)),
    openings: new Uint8Array(openings),
  };
}

/** The smallest table that holds the names. */
export function* tableOf(names: readonly KeyedName[]): Steps<NameTable> {
  // Beginnings are shared, so their number is known only once they are entered.
  const words = names.reduce((sum, { key }) => sum + key.length, 0);
  const roomy = newTable(words);
  yield* eachInSteps(names, (name) => enterName(roomy, name));
  const table = newTable(filledSlots(roomy.slots));
  yield* eachInSteps(names, (name) => enterName(table, name));
  return table;
}

export function filledSlots(slots: Int32Array): number {
  let filled = 0;
  for (const slot of slots) if (slot !== 0) filled++;
  return filled;
}

/** Enters a name, and each of its beginnings that ends with a word. */
export function enterName(table: NameTable, name: KeyedName): void {
  const { key, length } = name;
  setOpenings(table.openings, name);
  let hash = HASH_SEED;
  for (let at = 0; at < length; at++) {
    const unit = key[at] ?? 0;
    if (isGapUnit(unit)) continue;
    hash = mix(hash, unit);
    if (at + 1 === length) enter(table.slots, hash, SLOT.isName | name.word);
    else if (unit !== AND && endsWord(key, length, at + 1)) {
      // All of them: a text may leave gaps out, so that its first word ends at any ("MGM Resorts").
      enter(table.slots, hash, SLOT.isLonger);
    }
  }
}

/**
 * The bit of a word's first eight letters, before the mask. Of ASCII, lower case, four to a number,
 * the first lowest; 0 for a letter it has not. Another letter that is a word by itself is `first`.
 */
export function openingBit(first: number, next: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) + Math.imul(next, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

const OPENING_LETTERS = 8;
const LETTER_S = 0x73;

/** Sets the bit of each word with which a text may begin the name; a genitive "s" may follow the whole. */
function setOpenings(openings: Uint8Array, { key, length }: KeyedName): void {
  const quads: [number, number] = [0, 0];
  let letters = 0;
  for (let at = 0; at < length && letters < OPENING_LETTERS; at++) {
    const unit = key[at] ?? 0;
    if (isGapUnit(unit)) continue;
    if (unit === AND) return;
    if (unit >= 0x80) {
      // A word that only goes on with such a letter is let through without a bit.
      if (letters === 0) setOpening(openings, unit, 0);
      return;
    }
    addLetter(quads, unit, letters++);
    if (letters === OPENING_LETTERS || endsWord(key, length, at + 1)) {
      setOpening(openings, quads[0], quads[1]);
    }
  }
  if (letters === OPENING_LETTERS) return;
  addLetter(quads, LETTER_S, letters);
  setOpening(openings, quads[0], quads[1]);
}

function addLetter(quads: [number, number], unit: number, at: number): void {
  quads[at < 4 ? 0 : 1] |= unit << ((at & 3) << 3);
}

function setOpening(openings: Uint8Array, first: number, next: number): void {
  const bit = openingBit(first, next);
  const at = (bit >> 3) & (openings.length - 1);
  openings[at] = (openings[at] ?? 0) | (1 << (bit & 7));
}

/** A beginning shares the slot of any entry with its tag; a name shares only a mere beginning's. */
function enter(slots: Int32Array, hash: number, fields: number): void {
  const last = slots.length - 1;
  const tag = tagOf(hash);
  let at = homeOf(hash, slots.length);
  for (;;) {
    const slot = slots[at] ?? 0;
    const isSame = ((slot >>> SLOT.tagShift) & SLOT.tagMask) === tag;
    const isFree = (fields & SLOT.isName) === 0 || (slot & SLOT.isName) === 0;
    if (slot === 0 || (isSame && isFree)) {
      slots[at] = slot | fields | (tag << SLOT.tagShift);
      return;
    }
    at = at === last ? 0 : at + 1;
  }
}
