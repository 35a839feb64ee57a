import { ALIAS_CLASSES, type AliasClass } from "../domain/company.js";
import { SHAPES, type Shape } from "./name-key.js";
import { FLAGS, MAX_KEY_UNITS, NAME } from "./name-layout.js";
import { ENTRIES_PER_STEP, type Steps } from "./steps.js";

/** A name as the pool holds it. */
export type PoolName = {
  readonly company: number;
  readonly class: AliasClass;
  readonly shape: Shape;
  /** A plus sign must follow it in a text. */
  readonly endsWithPlus: boolean;
  /** Its own spelling has an accent, an umlaut or a letter like "ø". */
  readonly hasAccent: boolean;
};

export type KeyedPoolName = PoolName & { readonly key: Uint16Array };

const SHAPE_OF_BITS: readonly Shape[] = [
  SHAPES.capitalised,
  SHAPES.upper,
  SHAPES.lower,
  SHAPES.mixed,
];

/** Bytes of a name's entry, up to the next multiple of 4. */
export function entryBytes(key: Uint16Array): number {
  return roundUp(NAME.key + key.length * (isWide(key) ? 2 : 1));
}

export function writeEntry(pool: Uint8Array, word: number, name: KeyedPoolName): void {
  const at = word * 4;
  const wide = isWide(name.key);
  setCompany(pool, word, name.company);
  pool[at + NAME.flags] =
    ALIAS_CLASSES.indexOf(name.class) |
    (wide ? FLAGS.isWide : 0) |
    (name.endsWithPlus ? FLAGS.endsWithPlus : 0) |
    (name.hasAccent ? FLAGS.hasAccent : 0) |
    (name.shape << FLAGS.shapeShift);
  pool[at + NAME.keyLength] = name.key.length;
  name.key.forEach((unit, i) => {
    if (wide) {
      pool[at + NAME.key + i * 2] = unit & 0xff;
      pool[at + NAME.key + i * 2 + 1] = unit >> 8;
    } else {
      pool[at + NAME.key + i] = unit;
    }
  });
}

/** Reads all but the key; the entry at `word` must be whole. */
export function readEntry(pool: Uint8Array, word: number): PoolName {
  const flags = pool[word * 4 + NAME.flags] ?? 0;
  return {
    company: companyAt(pool, word),
    class: ALIAS_CLASSES[flags & FLAGS.classMask] ?? "ambiguous",
    shape: SHAPE_OF_BITS[(flags >> FLAGS.shapeShift) & FLAGS.shapeMask] ?? SHAPES.capitalised,
    endsWithPlus: (flags & FLAGS.endsWithPlus) !== 0,
    hasAccent: (flags & FLAGS.hasAccent) !== 0,
  };
}

/** Whether the bytes at `word` can be an entry: inside the pool, with a key of a lawful length. */
export function isEntry(pool: Uint8Array, word: number): boolean {
  const length = pool[word * 4 + NAME.keyLength] ?? 0;
  if (length === 0 || length > MAX_KEY_UNITS) return false;
  return (word + entryWords(pool, word)) * 4 <= pool.length;
}

/** The entry's length in 4-byte words. */
export function entryWords(pool: Uint8Array, word: number): number {
  const length = pool[word * 4 + NAME.keyLength] ?? 0;
  const flags = pool[word * 4 + NAME.flags] ?? 0;
  return roundUp(NAME.key + length * ((flags & FLAGS.isWide) === 0 ? 1 : 2)) / 4;
}

export function companyAt(pool: Uint8Array, word: number): number {
  const at = word * 4 + NAME.company;
  return (pool[at] ?? 0) | ((pool[at + 1] ?? 0) << 8) | ((pool[at + 2] ?? 0) << 16);
}

/** The names in a sound pool that are one word of ASCII letters, written in lower case only. */
export function* lowerWordsOf(pool: Uint8Array): Steps<readonly string[]> {
  const found = new Set<string>();
  const key = new Uint16Array(MAX_KEY_UNITS);
  let looked = 0;
  for (let word = 0; word * 4 < pool.length; word += entryWords(pool, word)) {
    looked += 1;
    if (looked % ENTRIES_PER_STEP === 0) yield;
    const flags = pool[word * 4 + NAME.flags] ?? 0;
    if (((flags >> FLAGS.shapeShift) & FLAGS.shapeMask) !== SHAPES.lower) continue;
    const units = key.subarray(0, readKey(pool, word, key));
    // Digits and letters beyond ASCII are seen as capitals are.
    if (units.every(isPlainLetter)) found.add(String.fromCharCode(...units));
  }
  return [...found];
}

function isPlainLetter(unit: number): boolean {
  return unit > 0x60 && unit < 0x7b;
}

export function setCompany(pool: Uint8Array, word: number, company: number): void {
  const at = word * 4 + NAME.company;
  pool[at] = company & 0xff;
  pool[at + 1] = (company >> 8) & 0xff;
  pool[at + 2] = (company >> 16) & 0xff;
}

/**
 * Reads the key of the entry at `word` into `key`, which has room for `MAX_KEY_UNITS`.
 *
 * @returns its length in units
 */
export function readKey(pool: Uint8Array, word: number, key: Uint16Array): number {
  const at = word * 4;
  const length = Math.min(pool[at + NAME.keyLength] ?? 0, MAX_KEY_UNITS);
  const wide = ((pool[at + NAME.flags] ?? 0) & FLAGS.isWide) !== 0;
  for (let i = 0; i < length; i++) {
    const from = at + NAME.key + (wide ? i * 2 : i);
    key[i] = (pool[from] ?? 0) | (wide ? (pool[from + 1] ?? 0) << 8 : 0);
  }
  return length;
}

function isWide(key: Uint16Array): boolean {
  return key.some((unit) => unit > 0xff);
}

function roundUp(bytes: number): number {
  return (bytes + 3) & ~3;
}
