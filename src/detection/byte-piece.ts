import { openingBit } from "../dataset/name-table.js";
import { encodeUtf8Into } from "../dataset/utf8.js";
import { HIGH_BITS, nibbleOf, PLAIN, plainIn, SMALL_BITS } from "./utf8-letters.js";

/** Text is walked in pieces of at most this many code units, so that their bytes stay in the cache. */
export const MOST_UNITS = 1 << 14;

/** Quads in a block: as many bytes as a number has bits. */
const BLOCK_QUADS = 8;

/** The piece in UTF-8, four bytes to a number. A block more than a piece can have, so that the last is whole. */
export const quads = new Int32Array((MOST_UNITS * 3) / 4 + BLOCK_QUADS);
/** The same, byte by byte. */
export const bytes = new Uint8Array(quads.buffer);

/** @returns how many bytes the piece has; behind them stands a zero */
export function enterPiece(text: string): number {
  const end = encodeUtf8Into(text, bytes);
  // What an earlier text left there must not lengthen the last word.
  bytes[end] = 0;
  return end;
}

/**
 * A bit for each of the 32 bytes of a block that begins a word of ASCII or is the first of a letter
 * beyond it. There is no branch within: a twelfth of the cost of a look at each byte.
 */
export function wordStartsIn(block: number): number {
  let plain = 0;
  let leads = 0;
  for (let i = 0; i < BLOCK_QUADS; i++) {
    const four = quads[block * BLOCK_QUADS + i] ?? 0;
    plain |= nibbleOf(plainIn(four)) << (i * 4);
    leads |= nibbleOf(four & (four << 1)) << (i * 4);
  }
  const isInside = PLAIN[bytes[block * BLOCK_QUADS * 4 - 1] ?? 0] ?? 0;
  return (plain & ~((plain << 1) | isInside)) | leads;
}

/** Whether a name opens with the same eight letters as the word at `start`, or these are not of ASCII. */
export function isOpenedAt(start: number, openings: Uint8Array): boolean {
  const quad = start >> 2;
  const shift = (start & 3) << 3;
  const middle = quads[quad + 1] ?? 0;
  const first = ((quads[quad] ?? 0) >>> shift) | ((middle << 1) << (31 - shift));
  const next = (middle >>> shift) | (((quads[quad + 2] ?? 0) << 1) << (31 - shift));
  const gaps = ~plainIn(first) & HIGH_BITS;
  const nextGaps = ~plainIn(next) & HIGH_BITS;
  const firstGap = gaps & -gaps;
  // All of the second four stand behind a gap when there is one in the first.
  const nextGap = gaps === 0 ? nextGaps & -nextGaps : 0x80;
  if (((first & firstGap) | (gaps === 0 ? next & nextGap : 0)) !== 0) return true;
  const letters = (first | SMALL_BITS) & ((firstGap >>> 7) - 1);
  return isOpening(letters, (next | SMALL_BITS) & ((nextGap >>> 7) - 1), openings);
}

/** Whether a name begins with the letters that `openingBit` takes. */
export function isOpening(first: number, next: number, openings: Uint8Array): boolean {
  const bit = openingBit(first, next);
  return ((openings[(bit >> 3) & (openings.length - 1)] ?? 0) & (1 << (bit & 7))) !== 0;
}
