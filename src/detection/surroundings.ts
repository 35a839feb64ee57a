/** A word beside a candidate, as written, and what stands between it and the candidate's side. */
export type Neighbour = {
  readonly text: string;
  /** Lower case, for tables. */
  readonly folded: string;
  /** The characters between this word and the one nearer to the candidate. */
  readonly gap: string;
  readonly isCapitalised: boolean;
};

/** How the letters of a sentence are written: where every word has a capital, one more tells nothing. */
export type CaseStyle = "sentence" | "title" | "upper";

/** What stands around a candidate in its sentence. */
export type Surroundings = {
  /** Nearest first, at most three, none from another sentence. */
  readonly before: readonly Neighbour[];
  readonly after: readonly Neighbour[];
  readonly isSentenceStart: boolean;
  /** An apostrophe, with or without "s", stands behind the candidate. */
  readonly isPossessive: boolean;
  readonly sentence: string;
  readonly style: CaseStyle;
  /** The characters directly before and after, a possessive left out; empty at the block's ends. */
  readonly charBefore: string;
  readonly rest: string;
};

type Span = { readonly start: number; readonly end: number };

/** No sentence is followed further than this, in characters, to either side. */
const REACH = 400;
const NEIGHBOURS = 3;
const POSSESSIVE = /^['’‘´`](?:s(?![\p{L}\p{N}])|(?![\p{L}\p{N}]))/iu;
const WORD_AFTER = /^([^\p{L}\p{N}]*)([\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:\.(?=\p{L}\.)\p{L}\.?)*)/u;
/** Ends a sentence when a space follows; quotes and brackets may stand between. */
const SENTENCE_END = /[.!?…。！？]["'”’»)\]]*(?:\s+|$)|[。！？\n]/gu;
/** Words before a full stop that do not end a sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:\p{L}|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|St|Inc|Corp|Co|Ltd|Bros|vs|No|Jr|Sr|U\.S|U\.K|e\.g|i\.e|z\.B|bzw|ca|Nr|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec)$/u;

/** @returns what stands around `text.slice(span.start, span.end)` */
export function surroundingsOf(text: string, span: Span): Surroundings {
  const sentence = sentenceAround(text, span);
  const left = text.slice(sentence.start, span.start);
  const possessive = POSSESSIVE.exec(text.slice(span.end, span.end + 3))?.[0] ?? "";
  const rest = text.slice(span.end + possessive.length, sentence.end);
  const words = text.slice(sentence.start, sentence.end);
  return {
    before: neighboursBefore(left),
    after: neighboursAfter(rest),
    isSentenceStart: !LETTER.test(left) || /[:“"„«]\s?$/u.test(left),
    isPossessive: possessive !== "",
    sentence: words,
    style: styleOf(words),
    charBefore: text.charAt(span.start - 1),
    rest,
  };
}

function sentenceAround(text: string, { start, end }: Span): Span {
  const from = Math.max(0, start - REACH);
  let sentenceStart = from;
  for (const match of text.slice(from, start).matchAll(SENTENCE_END)) {
    if (endsSentence(text.slice(from, from + match.index), match[0])) {
      sentenceStart = from + match.index + match[0].length;
    }
  }
  const ahead = text.slice(end, end + REACH);
  for (const match of ahead.matchAll(SENTENCE_END)) {
    const upTo = text.slice(start, end) + ahead.slice(0, match.index);
    if (endsSentence(upTo, match[0])) return { start: sentenceStart, end: end + match.index };
  }
  return { start: sentenceStart, end: end + ahead.length };
}

function endsSentence(before: string, mark: string): boolean {
  return !mark.startsWith(".") || !ABBREVIATION.test(before);
}

/** Walked back letter by letter: an expression bound to the end of a text tries every start. */
function neighboursBefore(left: string): Neighbour[] {
  const found: Neighbour[] = [];
  let gapEnd = left.length;
  while (found.length < NEIGHBOURS) {
    let end = gapEnd;
    while (end > 0 && !isLetterBefore(left, end)) end--;
    let start = end;
    while (start > 0 && isLetterBefore(left, start)) start--;
    if (start === end) break;
    // A full stop right behind is the word's own: an initial or an abbreviation.
    const stopEnd = left.charAt(end) === "." && end < gapEnd ? end + 1 : end;
    found.push(neighbour(left.slice(start, stopEnd), left.slice(stopEnd, gapEnd)));
    gapEnd = start;
  }
  return found;
}

const LETTER = /[\p{L}\p{N}\p{M}]/u;

function isLetterBefore(text: string, at: number): boolean {
  const unit = text.charCodeAt(at - 1);
  if (unit >= 0x80) return LETTER.test(text.charAt(at - 1));
  return (unit | 0x20) > 0x60 ? (unit | 0x20) < 0x7b : unit > 0x2f && unit < 0x3a;
}

function neighboursAfter(right: string): Neighbour[] {
  const found: Neighbour[] = [];
  let rest = right;
  while (found.length < NEIGHBOURS) {
    const match = WORD_AFTER.exec(rest);
    if (match === null) break;
    const [whole, gap = "", word = ""] = match;
    found.push(neighbour(word, gap));
    rest = rest.slice(whole.length);
  }
  return found;
}

function neighbour(text: string, gap: string): Neighbour {
  const folded = text.toLowerCase();
  return { text, folded: folded.replace(/\.$/, ""), gap, isCapitalised: /^\p{Lu}/u.test(text) };
}

/** Four letters and more: small words have no capital in a title either. */
const LONG_WORD = /(?=[\p{Lu}\p{Ll}])[\p{L}][\p{Lu}\p{Ll}’'-]{3,}/gu;
/** Fewer long words do not show a style. */
const FEWEST_WORDS = 4;
const STYLE_SHARE = 0.7;

function styleOf(sentence: string): CaseStyle {
  const words = sentence.match(LONG_WORD) ?? [];
  const upper = words.filter((word) => word === word.toUpperCase()).length;
  if (words.length > 1 && upper / words.length > STYLE_SHARE) return "upper";
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length >= FEWEST_WORDS && capitals / words.length > STYLE_SHARE
    ? "title"
    : "sentence";
}
