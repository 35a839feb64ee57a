import type { Span } from "./sentence.js";

/** How the letters of a sentence are written: where every word has a capital, one more tells nothing. */
export type CaseStyle = "sentence" | "title" | "upper";

/** Three letters and more: smaller words have no capital in a title either. */
const LONG_LETTERS = 3;
/** Fewer long words do not show a style. */
const FEWEST_WORDS = 4;
const STYLE_SHARE = 0.7;

/** Long words, and those of them with a capital first and with capitals only. */
export type Tally = {
  readonly words: number;
  readonly capitalised: number;
  readonly upper: number;
};

export function styleOf({ words, capitalised, upper }: Tally): CaseStyle {
  if (words > 1 && upper / words > STYLE_SHARE) return "upper";
  return words >= FEWEST_WORDS && capitalised / words > STYLE_SHARE ? "title" : "sentence";
}

/** What was counted between other bounds of the same text. */
export type Counted = { readonly bounds: Span; readonly tally: Tally };

/** @param near counted between bounds that both begin and end earlier: words that these share are not counted again */
export function tallyIn(text: string, bounds: Span, near: Counted | undefined): Tally {
  return (near && shifted(text, bounds, near)) ?? count(text, bounds.start, bounds.end);
}

/** The words that left and those that came, with such as a bound cuts in two. */
function shifted(text: string, { start, end }: Span, { bounds, tally }: Counted) {
  let first = start;
  while (first < bounds.end && cutsWord(text, first)) first++;
  let last = bounds.end;
  while (last > first && cutsWord(text, last)) last--;
  if (start < bounds.start || end < bounds.end || first >= last) return undefined;
  const left = count(text, bounds.start, first);
  const cut = count(text, start, first);
  const wasCut = count(text, last, bounds.end);
  const came = count(text, last, end);
  const sum = (of: keyof Tally) => tally[of] - left[of] + cut[of] - wasCut[of] + came[of];
  return { words: sum("words"), capitalised: sum("capitalised"), upper: sum("upper") };
}

function cutsWord(text: string, at: number): boolean {
  return (
    kindOf(text.charCodeAt(at - 1)) <= KINDS.joint && kindOf(text.charCodeAt(at)) <= KINDS.joint
  );
}

/** Letter by letter: an expression that finds the words takes ten times as long. */
function count(text: string, start: number, end: number): Tally {
  let [words, capitalised, upper] = [0, 0, 0];
  for (let at = start; at < end; ) {
    const from = at;
    const first = kindOf(text.charCodeAt(at));
    at++;
    if (first >= KINDS.joint) continue;
    let hasSmall = first === KINDS.small;
    for (; at < end; at++) {
      const kind = kindOf(text.charCodeAt(at));
      if (kind > KINDS.joint) break;
      if (kind === KINDS.small) hasSmall = true;
    }
    if (at - from < LONG_LETTERS) continue;
    words++;
    if (first === KINDS.capital) capitalised++;
    if (!hasSmall) upper++;
  }
  return { words, capitalised, upper };
}

/** Of UTF-16 code units. A joint stands inside a word, and begins none; letters of other planes count as gaps. */
const KINDS = { small: 1, capital: 2, neither: 3, joint: 4, gap: 5 } as const;
/** Indexed by code unit; 0 where a unit was not looked at yet. */
const KIND_OF_UNIT = new Uint8Array(0x10000);

function kindOf(unit: number): number {
  const known = KIND_OF_UNIT[unit] ?? 0;
  if (known !== 0) return known;
  const kind = readKind(String.fromCharCode(unit));
  KIND_OF_UNIT[unit] = kind;
  return kind;
}

function readKind(letter: string): number {
  if (/[’'-]/.test(letter)) return KINDS.joint;
  if (/\p{Lu}/u.test(letter)) return KINDS.capital;
  if (!/\p{Ll}/u.test(letter)) return KINDS.gap;
  return letter === letter.toUpperCase() ? KINDS.neither : KINDS.small;
}
