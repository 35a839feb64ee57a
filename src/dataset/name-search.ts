import { ALIAS_CLASSES } from "../domain/company.js";
import { AND, DOT, foldInto, MAX_FOLDED, SPACE } from "./fold.js";
import { type PoolName, readEntry, readKey } from "./name-entry.js";
import type { NameIndex } from "./name-index.js";
import { isKey, SHAPES } from "./name-key.js";
import { FLAGS, homeOf, MAX_KEY_UNITS, NAME, SLOT, tagOf } from "./name-layout.js";
import { BEYOND, FOLDED } from "./unit-signs.js";

/** A place in a text, and the hash over its folded letters. */
export type HashedPlace = {
  readonly start: number;
  readonly end: number;
  readonly hash: number;
};

/** The same where a name is known to stand, with the first slot that has it. */
export type NamedPlace = HashedPlace & { readonly slot: number };

/** A text, and whether names that have a capital may stand in it in small letters. */
export type Ground = { readonly text: string; readonly anyCase: boolean };

/**
 * The fields of the first slot that may be the hash's; 0 when no name begins so. Those of later ones add
 * nothing: a name or a beginning is entered in the first slot with its tag, or behind one that has the same field.
 */
export function fieldsOf(slots: Int32Array, hash: number): number {
  const last = slots.length - 1;
  const tag = tagOf(hash) << SLOT.tagShift;
  for (let at = homeOf(hash, last + 1); ; at = at === last ? 0 : at + 1) {
    const slot = slots[at] ?? 0;
    if (slot === 0 || (slot & TAG_BITS) === tag) return slot;
  }
}

const TAG_BITS = SLOT.tagMask << SLOT.tagShift;

/** The first slot whose name stands at the place; -1 for none. The hash says that one may, its letters decide. */
export function slotAt(names: NameIndex, ground: Ground, place: HashedPlace): number {
  return nextName(names, ground, place, -1);
}

/** Each company of the name at the place. */
export function namesAt(names: NameIndex, ground: Ground, place: NamedPlace): PoolName[] {
  const found = [nameOf(names, place.slot)];
  for (let at = place.slot; ; ) {
    at = nextName(names, ground, place, at);
    if (at < 0) return found;
    const name = nameOf(names, at);
    const known = found.findIndex(({ company }) => company === name.company);
    if (known < 0) found.push(name);
    else if (isFirmer(name, found[known])) found[known] = name;
  }
}

function nameOf({ pool, slots }: NameIndex, slot: number): PoolName {
  return readEntry(pool, (slots[slot] ?? 0) & SLOT.wordMask);
}

/** Two sources may class one company's name differently: the class that comes first is heard. */
function isFirmer(name: PoolName, other: PoolName | undefined): boolean {
  return other === undefined || rankOf(name) < rankOf(other);
}

function rankOf(name: PoolName): number {
  return ALIAS_CLASSES.indexOf(name.class);
}

/** The slot behind `after` in the search for the place's hash that has its name; -1 for none. */
function nextName(
  { slots, pool }: NameIndex,
  ground: Ground,
  place: HashedPlace,
  after: number,
): number {
  const last = slots.length - 1;
  const tag = tagOf(place.hash);
  let at = after < 0 ? homeOf(place.hash, last + 1) : after === last ? 0 : after + 1;
  for (; ; at = at === last ? 0 : at + 1) {
    const slot = slots[at] ?? 0;
    if (slot === 0) return -1;
    if ((slot & SLOT.isName) === 0 || ((slot >>> SLOT.tagShift) & SLOT.tagMask) !== tag) continue;
    const word = slot & SLOT.wordMask;
    if (fits(pool, word, ground, place) && isSpelled(pool, word, ground.text, place)) return at;
  }
}

/** "apple" is not Apple, and "canal" not Canal+. */
function fits(
  pool: Uint8Array,
  word: number,
  { text, anyCase }: Ground,
  { start, end }: HashedPlace,
): boolean {
  const flags = pool[word * 4 + NAME.flags] ?? 0;
  if ((flags & FLAGS.endsWithPlus) !== 0 && text.charCodeAt(end) !== PLUS) return false;
  if (anyCase || ((flags >> FLAGS.shapeShift) & FLAGS.shapeMask) === SHAPES.lower) return true;
  const first = text.charCodeAt(start);
  // Most names open with a capital or a digit: only the others need a look at every letter.
  if (first < SMALL_A) return true;
  const written = text.slice(start, end);
  return written !== written.toLowerCase() || written === written.toUpperCase();
}

const PLUS = 0x2b;
const HYPHEN = 0x2d;
const SMALL_A = 0x61;
/** Used again for every name, so that what looks like one and is none takes no memory. */
const mention = new Uint16Array(MAX_FOLDED);
const key = new Uint16Array(MAX_KEY_UNITS);

/** Compares letter by letter while all is plain; what is not is folded whole. */
function isSpelled(pool: Uint8Array, word: number, text: string, place: HashedPlace): boolean {
  const { start, end } = place;
  const flags = pool[word * 4 + NAME.flags] ?? 0;
  const length = pool[word * 4 + NAME.keyLength] ?? 0;
  const from = word * 4 + NAME.key;
  let unitAt = 0;
  let at = (flags & FLAGS.isWide) === 0 ? start : end + 1;
  for (; at < end; at++) {
    const letter = FOLDED[text.charCodeAt(at)] ?? BEYOND;
    let wanted = pool[from + unitAt] ?? 0;
    if (letter === 0) {
      const gap = gapAt(text, at, wanted);
      if (gap === 0) break;
      at += gap - 1;
    } else if (letter !== wanted) {
      // A text may leave gaps out.
      if (wanted !== SPACE && wanted !== DOT) break;
      unitAt++;
      wanted = pool[from + unitAt] ?? 0;
      if (letter !== wanted) break;
    }
    unitAt++;
    if (letter === BEYOND) break;
  }
  if (at === end && unitAt === length) return true;
  return isFoldedAlike(pool, word, text, place);
}

/** How long the gap of a text is that plainly is the key's unit `wanted`; 0 for any other. */
function gapAt(text: string, at: number, wanted: number): number {
  const unit = text.charCodeAt(at);
  if (wanted === SPACE) return unit === SPACE || unit === HYPHEN ? 1 : 0;
  if (wanted !== AND || unit !== SPACE) return 0;
  return text.charCodeAt(at + 1) === AND && text.charCodeAt(at + 2) === SPACE ? 3 : 0;
}

function isFoldedAlike(
  pool: Uint8Array,
  word: number,
  text: string,
  { start, end }: HashedPlace,
): boolean {
  const length = foldInto(mention, text, start, end);
  return length >= 0 && isKey(mention, length, key, readKey(pool, word, key));
}
