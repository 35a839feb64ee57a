import type { Span } from "./sentence.js";

/** How the letters of a sentence are written: where every word has a capital, one more tells nothing. */
export type CaseStyle = "sentence" | "title" | "upper";

/** Three letters and more: smaller words have no capital in a title either. */
const LONG_WORD = /(?=[\p{Lu}\p{Ll}])[\p{L}][\p{Lu}\p{Ll}’'-]{2,}/gu;
const LONG_LETTERS = 3;
/** Fewer long words do not show a style. */
const FEWEST_WORDS = 4;
const STYLE_SHARE = 0.7;

/** Long words, and those of them with a capital first and with capitals only. */
export type Tally = { words: number; capitalised: number; upper: number };

export function styleOf({ words, capitalised, upper }: Readonly<Tally>): CaseStyle {
  if (words > 1 && upper / words > STYLE_SHARE) return "upper";
  return words >= FEWEST_WORDS && capitalised / words > STYLE_SHARE ? "title" : "sentence";
}

/** What was counted between other bounds of the same text, all letters and signs of English. */
export type Counted = { readonly bounds: Span; readonly tally: Readonly<Tally> };

export type Count = { readonly tally: Readonly<Tally>; readonly isPlain: boolean };

/** @param near counted between bounds that both begin and end earlier: words that these share are not counted again */
export function countIn(text: string, bounds: Span, near: Counted | undefined): Count {
  const plain =
    (near === undefined ? undefined : shifted(text, bounds, near)) ??
    plainTally(text.slice(bounds.start, bounds.end));
  return plain === undefined
    ? { tally: tally(text.slice(bounds.start, bounds.end)), isPlain: false }
    : { tally: plain, isPlain: true };
}

/** The words that left and those that came, with such as a bound cuts in two. */
function shifted(text: string, { start, end }: Span, { bounds, tally: known }: Counted) {
  let first = start;
  while (first < bounds.end && cutsWord(text, first)) first++;
  let last = bounds.end;
  while (last > first && cutsWord(text, last)) last--;
  if (start < bounds.start || end < bounds.end || first >= last) return undefined;
  const left = plainTally(text.slice(bounds.start, first));
  const cut = plainTally(text.slice(start, first));
  const wasCut = plainTally(text.slice(last, bounds.end));
  const came = plainTally(text.slice(last, end));
  if (left === undefined || cut === undefined || wasCut === undefined || came === undefined) {
    return undefined;
  }
  return {
    words: known.words - left.words + cut.words - wasCut.words + came.words,
    capitalised:
      known.capitalised -
      left.capitalised +
      cut.capitalised -
      wasCut.capitalised +
      came.capitalised,
    upper: known.upper - left.upper + cut.upper - wasCut.upper + came.upper,
  };
}

function cutsWord(text: string, at: number): boolean {
  return isInWord(text.charCodeAt(at - 1)) && isInWord(text.charCodeAt(at));
}

function isInWord(unit: number): boolean {
  return isLetter(unit) || joinsLetters(unit);
}

function tally(sentence: string): Tally {
  const words = sentence.match(LONG_WORD) ?? [];
  return {
    words: words.length,
    capitalised: words.filter((word) => /^\p{Lu}/u.test(word)).length,
    upper: words.filter((word) => word === word.toUpperCase()).length,
  };
}

const HYPHEN = 0x2d;
const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;

/** The same for letters of ASCII, at a tenth of the cost; `undefined` when others stand among them. */
function plainTally(sentence: string): Tally | undefined {
  const found: Tally = { words: 0, capitalised: 0, upper: 0 };
  for (let at = 0; at < sentence.length; ) {
    const start = at;
    const first = sentence.charCodeAt(at);
    if (isBeyond(first)) return undefined;
    at++;
    if (!isLetter(first)) continue;
    let hasSmall = isSmall(first);
    for (; at < sentence.length; at++) {
      const unit = sentence.charCodeAt(at);
      if (isBeyond(unit)) return undefined;
      if (isSmall(unit)) hasSmall = true;
      else if (!isLetter(unit) && !joinsLetters(unit)) break;
    }
    if (at - start < LONG_LETTERS) continue;
    found.words++;
    if (!isSmall(first)) found.capitalised++;
    if (!hasSmall) found.upper++;
  }
  return found;
}

/** Neither ASCII nor a space or sign that stands in English text. */
function isBeyond(unit: number): boolean {
  return unit >= 0x80 && unit !== 0xa0 && (unit < 0x2010 || unit > 0x2027);
}

function isLetter(unit: number): boolean {
  return (unit | 0x20) > 0x60 && (unit | 0x20) < 0x7b;
}

function isSmall(unit: number): boolean {
  return unit > 0x60 && unit < 0x7b;
}

function joinsLetters(unit: number): boolean {
  return unit === HYPHEN || unit === APOSTROPHE || unit === CURLY_APOSTROPHE;
}
