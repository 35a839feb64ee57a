/** A word beside a candidate, as written, and what stands between it and the candidate's side. */
export type Neighbour = {
  readonly text: string;
  /** Lower case, for tables. */
  readonly folded: string;
  /** The characters between this word and the one nearer to the candidate. */
  readonly gap: string;
  readonly isCapitalised: boolean;
};

const LETTER = /[\p{L}\p{N}\p{M}]/u;
const WORD_AFTER = /^([^\p{L}\p{N}]*)([\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:\.(?=\p{L}\.)\p{L}\.?)*)/u;
const STOP = 0x2e;

/** The words before `end`, nearest first, three at most. An array that grows would make room for sixteen more. */
export function neighboursBefore(text: string, start: number, end: number): readonly Neighbour[] {
  const first = wordBefore(text, start, end);
  if (first === undefined) return NONE;
  const behindSecond = end - lengthOf(first);
  const second = wordBefore(text, start, behindSecond);
  if (second === undefined) return [first];
  const third = wordBefore(text, start, behindSecond - lengthOf(second));
  return third === undefined ? [first, second] : [first, second, third];
}

/** The words from `start` on, nearest first, three at most. */
export function neighboursAfter(text: string, start: number, end: number): readonly Neighbour[] {
  const first = wordAfter(text, start, end);
  if (first === undefined) return NONE;
  const secondFrom = start + lengthOf(first);
  const second = wordAfter(text, secondFrom, end);
  if (second === undefined) return [first];
  const third = wordAfter(text, secondFrom + lengthOf(second), end);
  return third === undefined ? [first, second] : [first, second, third];
}

const NONE: readonly Neighbour[] = [];

function lengthOf({ text, gap }: Neighbour): number {
  return text.length + gap.length;
}

/** Walked back: an expression bound to the end of a text tries every start. */
function wordBefore(text: string, start: number, gapEnd: number): Neighbour | undefined {
  let wordEnd = gapEnd;
  while (wordEnd > start && !isLetterAt(text, wordEnd - 1)) wordEnd--;
  let wordStart = wordEnd;
  while (wordStart > start && isLetterAt(text, wordStart - 1)) wordStart--;
  if (wordStart === wordEnd) return undefined;
  // A full stop right behind is the word's own: an initial or an abbreviation.
  const hasStop = wordEnd < gapEnd && text.charCodeAt(wordEnd) === STOP;
  const stopEnd = hasStop ? wordEnd + 1 : wordEnd;
  return neighbour(text.slice(wordStart, stopEnd), text.slice(stopEnd, gapEnd));
}

function wordAfter(text: string, from: number, end: number): Neighbour | undefined {
  let wordStart = from;
  while (wordStart < end && isPlainGap(text.charCodeAt(wordStart))) wordStart++;
  let wordEnd = wordStart;
  while (wordEnd < end && isPlain(text.charCodeAt(wordEnd))) wordEnd++;
  if (wordStart >= end) return undefined;
  if (wordEnd < end && (!isPlainGap(text.charCodeAt(wordEnd)) || isInitials(text, wordEnd))) {
    const match = WORD_AFTER.exec(text.slice(from, end));
    return match === null ? undefined : neighbour(match[2] ?? "", match[1] ?? "");
  }
  return neighbour(text.slice(wordStart, wordEnd), text.slice(from, wordStart));
}

function isLetterAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit < 0x80 ? isPlain(unit) : LETTER.test(text.charAt(at));
}

/** A letter or digit of ASCII. */
export function isPlain(unit: number): boolean {
  return (unit | 0x20) > 0x60 ? (unit | 0x20) < 0x7b : unit > 0x2f && unit < 0x3a;
}

/** A space or a sign, among those that stand in English text. */
function isPlainGap(unit: number): boolean {
  if (unit < 0x80) return !isPlain(unit);
  return unit === 0xa0 || (unit > 0x200f && unit < 0x2028);
}

/** Whether a full stop at `at` may part letters of one word ("U.S."). */
function isInitials(text: string, at: number): boolean {
  return text.charCodeAt(at) === STOP && text.charCodeAt(at + 2) === STOP;
}

function neighbour(text: string, gap: string): Neighbour {
  const folded = lowered(text);
  const bare = folded.endsWith(".") ? folded.slice(0, -1) : folded;
  const first = text.charCodeAt(0);
  const isCapitalised = first < 0x80 ? first > 0x40 && first < 0x5b : /^\p{Lu}/u.test(text);
  return { text, folded: bare, gap, isCapitalised };
}

/** Most words are in small letters already, and asking the engine for them takes ten times as long. */
function lowered(word: string): string {
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if (unit < 0x61 || unit > 0x7a) return word.toLowerCase();
  }
  return word;
}
