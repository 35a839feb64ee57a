/** Of letters beyond ASCII, and of whatever only the whole folding can tell. */
export const BEYOND = 255;

/** Indexed by UTF-16 code unit: folded letters and digits of ASCII, 0 for what parts words, `BEYOND`. */
export const FOLDED = new Uint8Array(0x10000).fill(BEYOND, 0x80);

/**
 * Indexed by UTF-16 code unit: `TELLING` for what shows that a word may be a name (a capital, a digit,
 * a letter beyond ASCII, a full stop, which may stand in an address), and with it the letter's code,
 * its five low bits: 0 for what parts words.
 */
export const SIGNS = new Uint8Array(0x10000).fill(BEYOND, 0x80);

export const TELLING = 0x80;
/** How many letter codes there are. */
export const LETTER_CODES = 32;
export const STOP = 0x2e;
/** A genitive's. */
export const LETTER_S = 0x73;

/** Signs and spaces that are frequent in texts; where others part words, the whole folding tells. */
const GAPS = [
  [0x80, 0xaa],
  [0xab, 0xad],
  [0xae, 0xb2],
  [0xb6, 0xb9],
  [0xbb, 0xbc],
  [0x2010, 0x202a],
  [0x202f, 0x2060],
  [0x20a9, 0x20d0],
  [0x2500, 0x2776],
  [0x3000, 0x3005],
  [0x3008, 0x3021],
] as const;

for (const [from, to] of GAPS) {
  FOLDED.fill(0, from, to);
  SIGNS.fill(0, from, to);
}
for (let unit = 0; unit < 0x80; unit++) {
  const letter = String.fromCharCode(unit).toLowerCase();
  if (!/[a-z0-9]/.test(letter)) continue;
  FOLDED[unit] = letter.charCodeAt(0);
  SIGNS[unit] = letterCode(letter.charCodeAt(0)) | (unit < 0x61 ? TELLING : 0);
}
SIGNS[STOP] = TELLING;

/** @param letter folded, of ASCII */
export function letterCode(letter: number): number {
  return letter & (LETTER_CODES - 1);
}
