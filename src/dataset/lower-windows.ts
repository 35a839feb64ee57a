import { LETTER_CODES, letterCode } from "./unit-signs.js";

/**
 * Three letters that stand side by side in names like "adidas", which no capital announces: 1 at their
 * `windowOf`. A scan looks at the three that begin at every fourth letter, so each name has four.
 */
export type LowerWindows = Uint8Array;

/** How many letters lie between two windows that are looked at. */
export const WINDOW_STEP = 4;
const WINDOW_LETTERS = 3;
const WINDOW_MASK = LETTER_CODES ** WINDOW_LETTERS - 1;
/** A shorter word reaches no fourth window; its first lies before it instead. */
const LONG_WORD = 4;
const GAP = 0;

/** @param words folded, of ASCII */
export function lowerWindowsOf(words: readonly string[]): LowerWindows {
  const windows = new Uint8Array(LETTER_CODES ** WINDOW_LETTERS);
  for (const word of words) {
    const from = word.length < LONG_WORD ? -2 : -1;
    for (let at = from; at < from + WINDOW_STEP; at++) setWindow(windows, word, at);
  }
  return windows;
}

/** The windows of several indexes as one; `undefined` where none has any. */
export function joinLowerWindows(
  parts: readonly (LowerWindows | undefined)[],
): LowerWindows | undefined {
  const [first, ...others] = parts.filter((part) => part !== undefined);
  const joined = first?.slice();
  for (const other of others)
    other.forEach((bit, at) => {
      if (bit === 1 && joined !== undefined) joined[at] = 1;
    });
  return joined;
}

/** @param a code of a letter, or 0 for a gap; `b` and `c` follow it */
export function windowOf(a: number, b: number, c: number): number {
  return (a * LETTER_CODES + b) * LETTER_CODES + c;
}

/** The window one letter further on, whose last letter has the code `c`. */
export function nextWindow(window: number, c: number): number {
  return ((window * LETTER_CODES) | c) & WINDOW_MASK;
}

function setWindow(windows: LowerWindows, word: string, at: number): void {
  for (const a of codesAt(word, at)) {
    for (const b of codesAt(word, at + 1)) {
      for (const c of codesAt(word, at + 2)) windows[windowOf(a, b, c)] = 1;
    }
  }
}

/** A gap stands on either side of a word, and behind it anything. */
function codesAt(word: string, at: number): readonly number[] {
  if (at >= 0 && at < word.length) return [letterCode(word.charCodeAt(at))];
  if (at === -1 || at === word.length) return [GAP];
  return Array.from({ length: LETTER_CODES }, (_, code) => code);
}
