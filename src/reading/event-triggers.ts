import type { EventWord, EventWords } from "./event-words.js";
import type { Span } from "./sentences.js";

/** A word of a sentence that tells of an event. Offsets as in the sentence's text. */
export type Trigger = Span & {
  readonly word: EventWord;
  /** "Bestätigte", not "bestätigt": behind a comma it opens a clause. */
  readonly isPast: boolean;
};

/** Of words that overlap, the longer one counts: "told its customers" is not "told". */
export function triggersOf(sentence: string, { events, standIn }: EventWords): Trigger[] {
  const found: Trigger[] = [];
  for (const word of events) {
    for (const match of sentence.matchAll(word.pattern)) {
      if (standIn !== undefined && isPartOfName(sentence, match.index, match[0])) continue;
      const end = match.index + match[0].length;
      found.push({ start: match.index, end, word, isPast: FINITE.test(match[0]) });
    }
  }
  found.sort((a, b) => b.end - b.start - (a.end - a.start));
  const kept: Trigger[] = [];
  for (const one of found) {
    if (!kept.some((other) => one.start < other.end && other.start < one.end)) kept.push(one);
  }
  return kept;
}

/** "Examplr Pay": a word with a capital behind another one is no verb. */
function isPartOfName(sentence: string, at: number, word: string): boolean {
  return ONE_CAPITAL.test(word) && AFTER_CAPITAL.test(sentence.slice(Math.max(0, at - 30), at));
}

const FINITE = /^\p{L}+(?:te|ten|ab|aben|ieb|ieben|ieß)(?!\p{L})/u;
const ONE_CAPITAL = /^\p{Lu}\p{Ll}+$/u;
const AFTER_CAPITAL = /(?:^|\s)\p{Lu}[\p{L}\d&’'-]+\s$/u;
