/** Folded ASCII letters and digits; 0 for what parts words, `BEYOND` for bytes of other letters. */
export const FOLDED = new Uint8Array(256);
export const BEYOND = 255;
for (let byte = 0; byte < 256; byte++) {
  const letter = String.fromCharCode(byte).toLowerCase();
  if (byte >= 128) FOLDED[byte] = BEYOND;
  else if (/[a-z0-9]/.test(letter)) FOLDED[byte] = letter.charCodeAt(0);
}
/** 1 for ASCII letters and digits. */
export const PLAIN = FOLDED.map((folded) => (folded !== 0 && folded !== BEYOND ? 1 : 0));
/** 1 for capitals and digits. */
export const TELLING = PLAIN.map((isPlain, byte) => (isPlain === 1 && byte < 0x61 ? 1 : 0));
export const HIGH_BITS = 0x80808080 | 0;
/** What small letters have and capitals have not. */
export const SMALL_BITS = 0x20202020;
export const STOP = 0x2e;
export const LETTER_A = 0x61;
export const LETTER_S = 0x73;
export const LETTER_Z = 0x7a;

/** How many bytes the character has that begins with `lead`. */
export function bytesOf(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead < 0xe0) return 2;
  return lead < 0xf0 ? 3 : 4;
}

/** The first UTF-16 code unit of the character at `at`. */
export function unitOf(bytes: Uint8Array, at: number, length: number): number {
  const tail = (by: number) => (bytes[at + by] ?? 0) & 0x3f;
  const lead = bytes[at] ?? 0;
  if (length === 2) return ((lead & 0x1f) << 6) | tail(1);
  if (length === 3) return ((lead & 0x0f) << 12) | (tail(1) << 6) | tail(2);
  const point = ((lead & 0x07) << 18) | (tail(1) << 12) | (tail(2) << 6);
  return 0xd800 + ((point - 0x10000) >> 10);
}

/** The high bit of each of four bytes that is a letter or digit of ASCII; other bits mean nothing. */
export function plainIn(four: number): number {
  const bare = four & 0x7f7f7f7f;
  const small = bare | SMALL_BITS;
  const letters = (small + 0x1f1f1f1f) & ~(small + 0x05050505);
  const digits = (bare + 0x50505050) & ~(bare + 0x46464646);
  return (letters | digits) & ~four;
}

/** The high bits of four bytes side by side, the first lowest. */
export function nibbleOf(four: number): number {
  return Math.imul((four & HIGH_BITS) >>> 7, 0x10204080) >>> 28;
}
