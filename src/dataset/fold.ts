import { expansionOf, foldUnit, UNIT_KINDS } from "./fold-units.js";

/**
 * How letters join into words. Scripts with spaces and katakana make words of whole runs;
 * in Han, Hangul and hiragana each letter can begin or end a name.
 */
export const SCRIPTS = { spaced: 0, katakana: 1, single: 2 } as const;
export type Script = (typeof SCRIPTS)[keyof typeof SCRIPTS];

/**
 * The folded form of a name, as units: lower-case letters without diacritics, `SPACE` for a gap
 * between words, `DOT` for a gap that is a single full stop, `AND` for "&", "+", "and", "und".
 */
export const SPACE = 0x20;
export const DOT = 0x2e;
export const AND = 0x26;

/** Room for the folded form of any mention; what is longer is no name. */
export const MAX_FOLDED = 256;

const ONE_UNIT = 1 << 16;
const TWO_UNITS = 2 << 16;

/** Voicing marks as they stand after a kana, half width or combining, to the combining one. */
const VOICING_MARKS: ReadonlyMap<number, string> = new Map([
  [0x3099, "\u3099"],
  [0xff9e, "\u3099"],
  [0x309a, "\u309a"],
  [0xff9f, "\u309a"],
]);

/** All units below are of scripts with spaces. */
export const FIRST_UNSPACED = 0x3005;

/** @param unit a folded letter */
export function scriptOf(unit: number): Script {
  if (unit < FIRST_UNSPACED) return SCRIPTS.spaced;
  if (unit >= 0x30a1 && unit <= 0x30ff) return SCRIPTS.katakana;
  if (unit >= 0xfb00 && unit < 0xfffe) return SCRIPTS.spaced;
  return SCRIPTS.single;
}

/** Whether the folded letters `left` and `right`, standing side by side, belong to two words. */
export function partsWords(left: number, right: number): boolean {
  const script = scriptOf(right);
  return script === SCRIPTS.single || script !== scriptOf(left);
}

/**
 * Reads one letter or sign: kana with the voicing mark after it as one unit, a symbol outside the
 * basic plane (an emoji) as one gap.
 *
 * @returns `length << 16 | unit`
 */
export function readUnit(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  // Below the kana and in Han and Hangul there is neither a voicing mark nor a half of a pair.
  if (unit < 0x3000 || (unit > 0x3130 && unit < 0xd800)) return ONE_UNIT | unit;
  if (unit >= 0xd800 && unit < 0xdc00) {
    return foldUnit(unit) >> 16 === UNIT_KINDS.gap ? TWO_UNITS | unit : ONE_UNIT | unit;
  }
  const voicing = VOICING_MARKS.get(text.charCodeAt(at + 1));
  if (voicing === undefined) return ONE_UNIT | unit;
  const whole = (text.charAt(at).normalize("NFKC") + voicing).normalize("NFC");
  return TWO_UNITS | whole.charCodeAt(0);
}

/**
 * Writes the folded form of `text` between `start` and `end` into `out`.
 *
 * @returns how many units were written; -1 when `out` is too small
 */
export function foldInto(out: Uint16Array, text: string, start: number, end: number): number {
  let length = 0;
  let gapFrom = -1;
  let wordFrom = 0;
  for (let at = start; at < end; ) {
    const read = readUnit(text, at);
    const fold = foldUnit(read & 0xffff);
    const kind = fold >> 16;
    if (kind === UNIT_KINDS.gap) {
      if (gapFrom < 0) {
        length = wordAsAnd(out, wordFrom, length);
        gapFrom = at;
      }
    } else if (kind !== UNIT_KINDS.ignored) {
      const letters =
        kind === UNIT_KINDS.expanded ? expansionOf(fold) : String.fromCharCode(fold & 0xffff);
      if (length + letters.length + 1 > out.length) return -1;
      if (gapFrom >= 0 && length > 0) length = gapInto(out, length, text.slice(gapFrom, at));
      if (gapFrom >= 0) wordFrom = length;
      gapFrom = -1;
      for (let i = 0; i < letters.length; i++) out[length++] = letters.charCodeAt(i);
    }
    at += read >> 16;
  }
  return length;
}

/** The folded form of a whole text as a string: what two spellings of one name have in common. */
export function foldText(text: string): string {
  const needed = text.length * 3 + 1;
  const out = needed > textScratch.length ? new Uint16Array(needed) : textScratch;
  const length = foldInto(out, text, 0, text.length);
  return String.fromCharCode(...out.subarray(0, Math.max(0, length)));
}

/** For all texts of a name's length: while a large heap is swept, each new buffer costs its maker 5 ms. */
const textScratch = new Uint16Array(MAX_FOLDED * 3 + 1);

/** A single full stop, and one after which a space follows ("J. Crew"), part initials. */
function gapInto(out: Uint16Array, length: number, gap: string): number {
  if (/[&+＆＋]/.test(gap)) {
    out[length] = AND;
    return length + 1;
  }
  if (out[length - 1] === AND) return length;
  out[length] = /^[.．]\s?$/.test(gap) ? DOT : SPACE;
  return length + 1;
}

/** Turns the word just written into `AND` when it is one and stands between two others. */
function wordAsAnd(out: Uint16Array, from: number, length: number): number {
  if (length - from !== 3 || from < 2 || out[length - 1] !== 0x64 || out[length - 2] !== 0x6e) {
    return length;
  }
  if (out[from] !== 0x61 && out[from] !== 0x75) return length;
  out[from - 1] = AND;
  return from;
}
