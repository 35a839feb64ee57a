/** Offsets are UTF-16 code units into the text, `end` excluded. */
export type Span = { readonly start: number; readonly end: number };

/** Quotes and brackets may stand between a sentence's mark and the space after it. */
const SENTENCE_END = /[.!?…]+["'”’»)\]]*\s+|[。！？]+[」』）]*|\n+/gu;
/** Words before a full stop that do not end a sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:(?:\p{Lu}\.)*\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|St|Inc|Corp|Co|Ltd|Bros|vs|No|Jr|Sr|U\.S|U\.K|e\.g|i\.e|z\.B|bzw|ca|Nr|a\.m|p\.m|Jan|Feb|Mar|Apr|Aug|Sept?|Okt|Oct|Nov|Dez|Dec)$/u;
/** After these a capital begins a new sentence, as after no other abbreviation. */
const OFTEN_LAST = /(?:Inc|Corp|Co|Ltd|U\.S|U\.K|a\.m|p\.m)$/u;
const SENTENCE_OPENING = /^["“‘'(]*(?:The|A|An|In|On|It|He|She|They|We|But|And|This|That|At|As)\s/u;
/** German day and month: "11. November", "3. 11." */
const ORDINAL = /(?<![\p{L}\d])\d{1,2}$/u;
const AFTER_ORDINAL = /^(?:\p{Ll}|\d|Jan|Feb|März|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Quartal)/u;

/** The sentences of a text, in order, without the space between them. */
export function sentencesOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    if (!endsSentence(text.slice(start, match.index), match[0], text.slice(end, end + 12)))
      continue;
    spans.push({ start, end: match.index + match[0].trimEnd().length });
    start = end;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}

/** Beside the date that heads an entry of a chronology: its bullet, its hour. */
const HEAD =
  /^[\s・〇○●■◆*•:：.,()（）–—-]*(?:(?:午前|午後)?\d{1,2}(?:時|:)(?:\d{1,2}分?)?(?:頃|ごろ)?|朝|昼|夕方|夜|深夜|未明)?[\s:：.–—-]*$/u;

/** A bullet or an hour beside a date: the line heads an entry of a chronology. */
const MARKED_HEAD = /^\s*[・〇○●■◆*•–—-]|[:：時分頃朝昼夕夜明]/u;
/** A bare date in a line of its own is a letter's day, unless there are as many. */
const FEWEST_HEADS = 2;

/** In a chronology, a line that is a date alone goes with the sentence that it heads. */
export function underDates(
  sentences: readonly Span[],
  text: string,
  dates: readonly Span[],
): readonly Span[] {
  const heads = sentences.filter(({ start, end }) => {
    const date = dates.find((one) => one.start >= start && one.end <= end);
    return (
      date !== undefined && HEAD.test(text.slice(start, date.start) + text.slice(date.end, end))
    );
  });
  const isLetter =
    heads.length < FEWEST_HEADS &&
    !heads.some(
      ({ start, end }) =>
        MARKED_HEAD.test(text.slice(start, end)) || /[:：]\s*$/u.test(text.slice(0, start)),
    );
  if (isLetter) return sentences;
  const joined: Span[] = [];
  let head: number | undefined;
  for (const one of sentences) {
    const { start, end } = one;
    if (heads.includes(one) && head === undefined) head = start;
    else {
      joined.push({ start: head ?? start, end });
      head = undefined;
    }
  }
  const last = sentences.at(-1);
  if (head !== undefined && last !== undefined) joined.push({ start: head, end: last.end });
  return joined;
}

/** @returns the number of the sentence that `at` lies in, −1 before the first */
export function sentenceAt(sentences: readonly Span[], at: number): number {
  return sentences.findLastIndex(({ start }) => start <= at);
}

function endsSentence(before: string, mark: string, after: string): boolean {
  if (!mark.startsWith(".") || mark.startsWith("..")) return true;
  if (ORDINAL.test(before) && AFTER_ORDINAL.test(after)) return false;
  if (!ABBREVIATION.test(before)) return true;
  return OFTEN_LAST.test(before) && SENTENCE_OPENING.test(after);
}
