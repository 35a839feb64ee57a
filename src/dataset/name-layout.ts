import { AND, DOT, FIRST_UNSPACED, partsWords, SPACE } from "./fold.js";

/**
 * The packed names of one source, opened in place. Little-endian; begins at a multiple of 8 bytes.
 *
 * | offset | type          | meaning                                                        |
 * |--------|---------------|----------------------------------------------------------------|
 * | 0      | u32           | slots                                                          |
 * | 4      | u32           | names                                                          |
 * | 8      | u32           | bytes of the pool                                              |
 * | 12     | u32           | companies: every company number is smaller                     |
 * | 16     | u32           | bytes of the sieve, as `SIEVE_BYTES` has it                    |
 * | 20     | i32[sieve]    | two bits per hash: see `Sieve`                                 |
 * | …      | i32[slots]    | open-addressed table, indexed by hash: see `SLOT`              |
 * | …      | u8[pool]      | names, each at a multiple of 4: see `NAME`                     |
 *
 * A slot stands for a name, for the beginning of a longer name, or for both: a beginning ends where
 * one of the name's words does.
 * One name of two companies has two slots and two entries in the pool.
 */
export const HEADER_BYTES = 20;

/** Fields of a slot; 0 is an empty slot. `word` is the name's place in the pool, in 4-byte words. */
export const SLOT = {
  isLonger: 1 << 31,
  isName: 1 << 30,
  tagShift: 22,
  tagMask: 0xff,
  wordMask: (1 << 22) - 1,
} as const;

/** Fields of a name in the pool, by byte: company u24, flags u8, units of the key u8, the key. */
export const NAME = { company: 0, flags: 3, keyLength: 4, key: 5 } as const;

/**
 * Bits of a name's flags: its alias class, whether its key takes two bytes a unit, whether a plus
 * sign must follow it ("Canal+"), how its own letters are written, and whether one has an accent.
 */
export const FLAGS = {
  classMask: 7,
  isWide: 8,
  endsWithPlus: 16,
  shapeShift: 5,
  shapeMask: 3,
  hasAccent: 128,
} as const;

/** A longer key would not be a name. */
export const MAX_KEY_UNITS = 120;

/** Nothing taken in yet; 0, so that a scan clears a hash by a mask and without a branch. */
export const HASH_SEED = 0;
/** 2^32 over the golden ratio: the highest bits of the product hang on all of the factor's. */
export const HASH_FACTOR = 0x9e3779b1 | 0;

/** Takes one folded letter into a hash. Gaps are never taken in: "T-Mobile" and "TMobile" meet. */
export function mix(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, HASH_FACTOR);
}

/** Takes the letter that was taken in last out of a hash again. */
export function unmix(hash: number, unit: number): number {
  return Math.imul(hash, FACTOR_INVERSE) ^ unit;
}

/** Times `HASH_FACTOR` it is 1, as any odd number has one of 32 bits. */
const FACTOR_INVERSE = 0x0e8b2f51;

/** The slot where the search for a hash begins, spread evenly over any number of slots. */
export function homeOf(hash: number, slotCount: number): number {
  return ((hash >>> 0) * slotCount * 2 ** -32) | 0;
}

/** The bits of the hash that count least in `homeOf`. */
export function tagOf(hash: number): number {
  return hash & SLOT.tagMask;
}

/** Whether `unit` stands for a gap in a key. */
export function isGapUnit(unit: number): boolean {
  return unit === SPACE || unit === DOT;
}

/**
 * Whether the unit `left` of a key ends a word before `right`: there a longer name's beginning can be
 * looked up. Neither is looked at more closely where both are of a script with spaces, as most are.
 */
export function endsWord(left: number, right: number): boolean {
  if (isGapUnit(right) || right === AND || left === AND) return true;
  return (left | right) >= FIRST_UNSPACED && partsWords(left, right);
}
