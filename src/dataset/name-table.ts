import { AND } from "./fold.js";
import { readKey } from "./name-entry.js";
import {
  endsWord,
  FLAGS,
  HASH_SEED,
  homeOf,
  isGapUnit,
  MAX_KEY_UNITS,
  mix,
  NAME,
  SLOT,
  tagOf,
} from "./name-layout.js";
import { addToSieve, newSieve, type Sieve } from "./sieve.js";
import { eachInSteps, type Steps } from "./steps.js";
import { LETTER_S } from "./unit-signs.js";

/** The parts of packed names that are looked up by hash. */
export type NameTable = {
  readonly slots: Int32Array;
  /** Of all hashes in the slots, and of each name with an "s" behind it, which may be a genitive's. */
  readonly sieve: Sieve;
};

/** A key to enter: the folded units of a name, and the place of its entry in the pool. */
export type KeyedName = {
  readonly key: Uint16Array;
  readonly length: number;
  /** In 4-byte words. */
  readonly word: number;
};

/** At 80 slots filled of 100 a search for a name takes three steps; absent words seldom pass the sieve. */
const MAX_LOAD = 0.8;

/** An empty table with room for `filled` slots, of which `names` are names. */
export function newTable(filled: number, names: number): NameTable {
  return {
    slots: new Int32Array(Math.ceil((filled + 1) / MAX_LOAD)),
    sieve: newSieve(filled + names),
  };
}

/** The smallest table that holds the names. */
export function* tableOf(names: readonly KeyedName[]): Steps<NameTable> {
  // Beginnings are shared, so their number is known only once they are entered.
  let words = 0;
  yield* eachInSteps(names, ({ key }) => {
    words += key.length;
  });
  const roomy = newTable(words, names.length);
  yield* eachInSteps(names, (name) => enterName(roomy, name));
  const table = newTable(filledSlots(roomy.slots), names.length);
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
  let hash = HASH_SEED;
  for (let at = 0; at < length; at++) {
    const unit = key[at] ?? 0;
    if (isGapUnit(unit)) continue;
    hash = mix(hash, unit);
    if (at + 1 === length) enter(table, hash, SLOT.isName | name.word);
    else if (unit !== AND && endsWord(unit, key[at + 1] ?? 0)) {
      // All of them: a text may leave gaps out, so that its first word ends at any ("MGM Resorts").
      enter(table, hash, SLOT.isLonger);
    }
  }
  addToSieve(table.sieve, mix(hash, LETTER_S));
}

/** The same for the name whose entry is at `word` of a pool. Read in place where it is of plain units, as nearly all are: twice as fast. */
export function enterEntry(table: NameTable, pool: Uint8Array, word: number): void {
  const flags = pool[word * 4 + NAME.flags] ?? 0;
  if ((flags & FLAGS.isWide) !== 0) {
    enterName(table, { key: wideKey, length: readKey(pool, word, wideKey), word });
    return;
  }
  const from = word * 4 + NAME.key;
  const end = from + (pool[word * 4 + NAME.keyLength] ?? 0);
  let hash = HASH_SEED;
  let wasLetter = false;
  for (let at = from; at < end; at++) {
    const unit = pool[at] ?? 0;
    const isLetter = unit >= FIRST_LETTER;
    if (!isLetter && wasLetter) enter(table, hash, SLOT.isLonger);
    if (isLetter || unit === AND) hash = mix(hash, unit);
    wasLetter = isLetter;
  }
  enter(table, hash, SLOT.isName | word);
  addToSieve(table.sieve, mix(hash, LETTER_S));
}

const wideKey = new Uint16Array(MAX_KEY_UNITS);
/** Units of gaps and signs come before it. */
const FIRST_LETTER = 0x30;

/** A beginning shares the slot of any entry with its tag; a name shares only a mere beginning's. */
function enter({ slots, sieve }: NameTable, hash: number, fields: number): void {
  addToSieve(sieve, hash);
  const count = slots.length;
  const tag = tagOf(hash) << SLOT.tagShift;
  // Names take up no more than the bit that both have.
  const taken = fields & SLOT.isName;
  for (let at = homeOf(hash, count); ; at = at + 1 === count ? 0 : at + 1) {
    const slot = slots[at] ?? 0;
    const isFree = (slot & TAG_BITS) === tag && (slot & taken) === 0;
    if (slot === 0 || isFree) {
      slots[at] = slot | fields | tag;
      return;
    }
  }
}

const TAG_BITS = SLOT.tagMask << SLOT.tagShift;
