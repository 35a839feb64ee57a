/** How the letters of a sentence are written: where every word has a capital, one more tells nothing. */
export type CaseStyle = "sentence" | "title" | "upper";

/** Three letters and more: smaller words have no capital in a title either. */
const LONG_WORD = /(?=[\p{Lu}\p{Ll}])[\p{L}][\p{Lu}\p{Ll}’'-]{2,}/gu;
const LONG_LETTERS = 3;
/** Fewer long words do not show a style. */
const FEWEST_WORDS = 4;
const STYLE_SHARE = 0.7;

/** Long words, and those of them with a capital first and with capitals only. */
type Tally = { words: number; capitalised: number; upper: number };

export function styleOf(sentence: string): CaseStyle {
  const { words, capitalised, upper } = plainTally(sentence) ?? tally(sentence);
  if (words > 1 && upper / words > STYLE_SHARE) return "upper";
  return words >= FEWEST_WORDS && capitalised / words > STYLE_SHARE ? "title" : "sentence";
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
