import type { DateExpression } from "./date-expressions.js";
import type { ArticleEvent, EventWord, EventWords } from "./event-words.js";
import type { Span } from "./sentences.js";

/** A word of a sentence that tells of an event. Offsets as in the sentence's text. */
type Trigger = Span & { readonly word: EventWord };

/** An event and how far its word stands from the date. */
export type DatedEvent = {
  readonly event: ArticleEvent;
  readonly word: EventWord;
  /** Letters, and so many more for each clause between. */
  readonly far: number;
  /** The text of the clauses from the date to the word. */
  readonly clauses: string;
};

type Candidate = Omit<DatedEvent, "event"> & Pick<EventWord, "event"> & { readonly end: number };

/** A word further away than this tells nothing of a date. */
const MOST_FAR = 100;
/** "On Friday, the head of the firm, which is known for …, told": a date that opens its sentence waits longer. */
const MOST_FAR_OPENING = 260;
const PER_CLAUSE = 45;
const PER_CLAUSE_OPENING = 25;
/** "Discovered on Friday" is commoner than "on Friday … discovered". */
const WORD_AFTER_DATE = 12;

/**
 * The event that a date belongs to: the nearest word that tells of one, where a clause between them
 * counts as a distance, and a date that opens its sentence belongs to the first verb after it.
 *
 * @param at where the date stands in the sentence
 * @param isMeant which events the date can be of
 * @returns `undefined` when no word is near enough
 */
export function eventOfDate(
  sentence: string,
  at: Span,
  words: EventWords,
  isMeant: (event: ArticleEvent | undefined) => boolean = () => true,
): DatedEvent | undefined {
  const place = placeOf(sentence, at, words);
  let best: Candidate | undefined;
  for (const trigger of triggersOf(sentence, words)) {
    const { start, end, word } = trigger;
    if (!isMeant(word.event) || (place.isOpening && end <= at.start)) continue;
    if (place.isTopic && start < (best?.end ?? 0)) continue;
    const far = distance(trigger, at, place);
    if (far === undefined || (!place.isTopic && far >= (best?.far ?? Infinity))) continue;
    best = { event: word.event, word, far, end, clauses: clausesOf(sentence, trigger, at, place) };
  }
  return best?.event === undefined ? undefined : { ...best, event: best.event };
}

/** Where a date stands in its sentence. */
type Place = {
  /** Where clauses meet. */
  readonly cuts: readonly number[];
  readonly isOpening: boolean;
  readonly isTopic: boolean;
};

function placeOf(sentence: string, at: Span, { clause, opening, topic }: EventWords): Place {
  const before = sentence.slice(0, at.start).replace(/^.*[:“„「]\s*/u, "");
  return {
    cuts: [...sentence.matchAll(clause)].map(({ index }) => index),
    isOpening: opening.test(before),
    isTopic: topic?.test(sentence.slice(at.end)) ?? false,
  };
}

/** @returns `undefined` for a word too far away, or one that can have no date there */
function distance({ start, end, word }: Trigger, at: Span, place: Place): number | undefined {
  // "Teilte am 26. November mit", "notified on May 3 its customers": the word stands around its date.
  if (start < at.end && end > at.start) return start < at.start && end > at.end ? 0 : undefined;
  const [from, to] = start >= at.end ? [at.end, start] : [end, at.start];
  const crossed = place.cuts.filter((cut) => cut >= from && cut < to).length;
  if (word.event === "disclosed" && end <= at.start && crossed > 0) return undefined;
  const perClause = place.isOpening ? PER_CLAUSE_OPENING : PER_CLAUSE;
  const order = start >= at.end && !place.isOpening ? WORD_AFTER_DATE : 0;
  const far = to - from + crossed * perClause + order + word.reserve;
  if (word.reserve > 0) return far > MOST_FAR_NOUN ? undefined : far;
  return far > (place.isOpening || place.isTopic ? MOST_FAR_OPENING : MOST_FAR) ? undefined : far;
}

function clausesOf(sentence: string, { start, end }: Span, at: Span, { cuts }: Place): string {
  const [left, right] = [Math.min(start, at.start), Math.max(end, at.end)];
  const first = Math.max(cuts.findLast((cut) => cut <= left) ?? 0, left - CLAUSE_REACH);
  const last = Math.min(cuts.find((cut) => cut >= right) ?? sentence.length, right + CLAUSE_REACH);
  return sentence.slice(first, last);
}

/** A clause is followed no further than this, in letters, beyond its date and its word. */
const CLAUSE_REACH = 45;

/** "The attack on Friday", "the May attack": a noun has its date right beside it, its own reserve included. */
const MOST_FAR_NOUN = 58;

/** Of words that overlap, the longer one counts: "told its customers" is not "told". */
function triggersOf(sentence: string, { events }: EventWords): readonly Trigger[] {
  const found: Trigger[] = [];
  for (const word of events) {
    for (const match of sentence.matchAll(word.pattern)) {
      const end = match.index + match[0].length;
      found.push({ start: match.index, end, word });
    }
  }
  found.sort((a, b) => b.end - b.start - (a.end - a.start));
  const kept: Trigger[] = [];
  for (const one of found) {
    if (!kept.some((other) => one.start < other.end && other.start < one.end)) kept.push(one);
  }
  return kept;
}

/** The ends of a date expression that are dates of events by themselves. */
export function endsOf(one: DateExpression, event: ArticleEvent) {
  if (one.kind === "date") {
    if (one.bound === "to" && event === "intrusion-started") {
      return [{ ...one, event: "intrusion-ended" as const }];
    }
    return [{ ...one, event }];
  }
  if (one.kind !== "range") return [];
  if (event !== "intrusion-started" && event !== "intrusion-ended") return [{ ...one, event }];
  return [
    { ...one.first, event: "intrusion-started" as const },
    { ...one.last, event: "intrusion-ended" as const },
  ];
}

/** What lasts from or until a date is the access itself, and a range of days most often is. */
export function eventOfExpression(
  sentence: string,
  expression: DateExpression,
  { at, words }: { readonly at: Span; readonly words: EventWords },
): DatedEvent | undefined {
  const isLasting = expression.kind === "range" || (expression.kind === "date" && expression.bound);
  if (!isLasting) return eventOfDate(sentence, at, words);
  const access = eventOfDate(
    sentence,
    at,
    words,
    (event) => event === undefined || ACCESS.has(event),
  );
  return expression.kind === "range" ? (access ?? eventOfDate(sentence, at, words)) : access;
}

const ACCESS: ReadonlySet<ArticleEvent> = new Set(["intrusion-started", "intrusion-ended"]);
