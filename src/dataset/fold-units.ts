/** How a code unit takes part in a name. */
export const UNIT_KINDS = { gap: 0, ignored: 1, letter: 2, expanded: 3 } as const;

/** A fold is `kind << 16 | unit`; for `expanded`, `unit` is the index of its letters in `EXPANSIONS`. */
export type UnitFold = number;

/** Letters that Unicode does not decompose, as names are typed without them. */
const SPECIAL: ReadonlyMap<string, string> = new Map([
  ["ß", "ss"],
  ["ẞ", "ss"],
  ["ø", "o"],
  ["Ø", "o"],
  ["ł", "l"],
  ["Ł", "l"],
  ["đ", "d"],
  ["Đ", "d"],
  ["ð", "d"],
  ["Ð", "d"],
  ["þ", "th"],
  ["Þ", "th"],
  ["æ", "ae"],
  ["Æ", "ae"],
  ["œ", "oe"],
  ["Œ", "oe"],
  ["ı", "i"],
  ["ħ", "h"],
  ["ς", "σ"],
]);

/** Soft hyphen, joiners, direction marks, byte order mark; accents and variation selectors. */
const UNSEEN = /[\p{Cf}\p{M}]/u;
const MARKS = /\p{M}/gu;
const LETTERS = /^[\p{L}\p{N}]+$/u;

/** Pages of 256 folds, each filled when a text first needs one of its units. */
const pages: (Int32Array | undefined)[] = [];
const EXPANSIONS: string[] = [];

/**
 * Folds one UTF-16 code unit: case, diacritics, width and ligatures away.
 * Marks that follow a letter, soft hyphens and zero-width characters are `ignored`;
 * whatever is neither letter nor digit is a `gap`. Kana keep their voicing, Hangul its syllables.
 */
export function foldUnit(unit: number): UnitFold {
  let page = pages[unit >> 8];
  if (page === undefined) {
    page = new Int32Array(256).fill(-1);
    pages[unit >> 8] = page;
  }
  let fold = page[unit & 255] ?? 0;
  if (fold < 0) {
    fold = computeFold(unit);
    page[unit & 255] = fold;
  }
  return fold;
}

/** The letters of an `expanded` fold. */
export function expansionOf(fold: UnitFold): string {
  return EXPANSIONS[fold & 0xffff] ?? "";
}

function computeFold(unit: number): UnitFold {
  // Supplementary letters are rare Han; symbols (emoji) stand in D83C to D83E.
  if (unit >= 0xd800 && unit < 0xe000) {
    const isHan = unit >= 0xd840 && (unit < 0xd880 || unit >= 0xdc00);
    return isHan ? letter(unit) : UNIT_KINDS.gap << 16;
  }
  const text = String.fromCharCode(unit);
  if (UNSEEN.test(text)) return UNIT_KINDS.ignored << 16;
  const plain = SPECIAL.get(text) ?? decomposed(text, unit);
  if (!LETTERS.test(plain)) return UNIT_KINDS.gap << 16;
  if (plain.length === 1) return letter(plain.charCodeAt(0));
  EXPANSIONS.push(plain);
  return (UNIT_KINDS.expanded << 16) | (EXPANSIONS.length - 1);
}

function letter(unit: number): UnitFold {
  return (UNIT_KINDS.letter << 16) | unit;
}

function decomposed(text: string, unit: number): string {
  const keepsComposed = unit >= 0x3040 && unit < 0xfb00;
  const whole = text.normalize(keepsComposed || unit >= 0xff60 ? "NFKC" : "NFKD");
  const bare = keepsComposed ? whole : whole.replace(MARKS, "");
  return bare.toLowerCase().replace(MARKS, "").replaceAll("ß", "ss");
}
