import { announcementOf, mayBeAnnounced } from "./announced-days.js";
import type { DateExpression } from "./date-expressions.js";
import { type Place, placeOf } from "./date-place.js";
import { type Trigger, triggersOf } from "./event-triggers.js";
import type { ArticleEvent, EventWord, EventWords } from "./event-words.js";
import type { Span } from "./sentences.js";

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
/** "Discovered on Friday" is commoner than "on Friday … discovered"; in Japanese it is the other way. */
const UNUSUAL_ORDER = 12;
/** Letters between a date and the noun it stands before: "the August incident", "Tuesday's attack". */
const AS_ATTRIBUTE = 3;
const AS_ATTRIBUTE_OF_MORE = 25;
const PER_OTHER_DATE = 30;
/** So much further is a noun whose clause has a verb at its end. */
const FRAMED_NOUN = 40;
const FRAMED_NEXT_NOUN = 90;
/** Letters from a verb to the date that is its own: "went public on Thursday". */
const RIGHT_BESIDE = 4;

/**
 * The event that a date belongs to: the nearest word that tells of one, where a clause between them
 * counts as a distance, and a date that opens its sentence belongs to the first verb after it.
 *
 * @param at where the date stands in the sentence
 * @returns `undefined` when no word is near enough
 */
export function eventOfDate(
  sentence: string,
  at: Span,
  words: EventWords,
  { lasting, others = [] }: DateSurroundings = {},
): DatedEvent | undefined {
  const place = {
    ...placeOf(sentence, at, words),
    others,
    isLasting: lasting === LASTING,
    isSpan: lasting !== undefined,
  };
  let best: Candidate | undefined;
  const isLaterOn = ({ start }: Trigger): boolean =>
    best !== undefined &&
    (words.sequel?.test(sentence.slice(best.end)) === true ||
      others.some((one) => one.start >= (best?.end ?? 0) && one.end <= start));
  const announced = announcementOf(sentence, [at, ...others], words);
  const triggers = triggersOf(sentence, words).filter((one) => mayBeAnnounced(one, at, announced));
  // A topic's verbs are taken in the order in which they stand.
  if (place.isTopic) triggers.sort((a, b) => a.start - b.start);
  for (const trigger of triggers) {
    const { start, end, word } = trigger;
    if (place.isLasting && place.verbsFollow && end <= at.start) continue;
    if (lasting !== undefined && word.event !== undefined && !lasting.has(word.event)) continue;
    if (place.isOpening && end <= at.start) continue;
    if (place.isTopic && best !== undefined && (start < best.end || isLaterOn(trigger))) continue;
    const own = distance(trigger, at, place);
    const far = own === undefined ? undefined : own + asObject(trigger, triggers, place);
    if (far === undefined || (!place.isTopic && far >= (best?.far ?? Infinity))) continue;
    const clauses = clausesOf(sentence, trigger, at, place);
    // The last verb of a sentence is its topic's, however far away.
    best = { event: word.event, word, far: place.isTopic ? 0 : far, end, clauses };
  }
  return best?.event === undefined ? undefined : { ...best, event: best.event };
}

/** A noun that is what a verb before it tells of, "detected unusual activity", leaves the date to the verb. */
function asObject({ start, word }: Trigger, triggers: readonly Trigger[], place: Place): number {
  if (word.reserve === 0 || place.verbsFollow || place.nounEnd !== undefined) return 0;
  const isObject = triggers.some(
    (one) =>
      TOLD_OF.has(one.word.event) &&
      one.end < start &&
      start - one.end <= MOST_FAR_OBJECT &&
      !place.cuts.some((cut) => cut >= one.end && cut < start),
  );
  return isObject ? OBJECT_NOUN : 0;
}

const TOLD_OF: ReadonlySet<ArticleEvent | undefined> = new Set(["detected"]);
const MOST_FAR_OBJECT = 25;
const OBJECT_NOUN = 25;

/** What else is known of a date. */
export type DateSurroundings = {
  /** The date is one end of what lasts: only these events can. */
  readonly lasting?: ReadonlySet<ArticleEvent>;
  /** The other dates of its sentence, placed as it is. */
  readonly others?: readonly Span[];
};

/** What is told behind a comma is told of the whole sentence: "… on May 16, the company said". */
const TELLING: ReadonlySet<ArticleEvent | undefined> = new Set([
  "disclosed",
  "individuals-notified",
]);

/** Whether a word behind a date tells all that its sentence says, whenever that was. */
function isAttribution({ start, word }: Trigger, at: Span, place: Place): boolean {
  if (!TELLING.has(word.event) || place.isIntroduced || place.verbsFollow) return false;
  return place.commas.some((one) => one >= at.end && one < start);
}

/** @returns `undefined` for a word too far away, or one that can have no date there */
function distance(trigger: Trigger, at: Span, place: Place): number | undefined {
  const { start, end, word } = trigger;
  // "Teilte am 26. November mit", "notified on May 3 its customers": the word stands around its date.
  if (start < at.end && end > at.start) return start < at.start && end > at.end ? 0 : undefined;
  // "Told the regulator on May 2", behind a date: the word has a day of its own.
  if (place.others.some((one) => start <= one.start && one.end <= end)) return undefined;
  const isAttribute = word.reserve > 0 && !place.verbsFollow && start >= at.end;
  if (word.reserve > 0 && end === place.nounEnd) return 1;
  const reach = place.isAttribute ? AS_ATTRIBUTE_OF_MORE : AS_ATTRIBUTE;
  if (isAttribute && start - at.end <= reach) return 1;
  // "Addressed the September attack on Friday": a noun has one date.
  const isDated = place.others.some((one) => one.end < start && start - one.end <= AS_ATTRIBUTE);
  if (word.reserve > 0 && end <= at.start && isDated && !place.verbsFollow) return undefined;
  const [from, to] = start >= at.end ? [at.end, start] : [end, beforeAside(at.start, end, place)];
  const cuts = place.cuts.filter((cut) => cut >= from && cut < to).length;
  // "5月以降、…": what lasts goes on behind its comma.
  const crossed = place.verbsFollow && place.isSpan ? Math.max(0, cuts - 1) : cuts;
  if (word.event === "disclosed" && end <= at.start && crossed > 0) return undefined;
  if (isAttribution(trigger, at, place) && !isEndOfFrame(trigger, at, place)) return undefined;
  const perClause = place.isOpening ? PER_CLAUSE_OPENING : PER_CLAUSE;
  const taken = place.others.filter((one) => isNearer(one, { start, end }, at, place)).length;
  const framed = place.isFramed && word.reserve > 0 ? FRAMED_NOUN : 0;
  const isUsual = start >= at.end === place.verbsFollow;
  const order = isUsual || place.isOpening ? 0 : UNUSUAL_ORDER;
  const isFrame = crossed === 0 && isEndOfFrame(trigger, at, place);
  const letters = isFrame ? inFrame(to - from) : to - from;
  const far =
    letters + crossed * perClause + taken * PER_OTHER_DATE + order + word.reserve + framed;
  if (word.reserve > 0 && place.isFramedNext)
    return far > MOST_FAR_NOUN ? undefined : far + FRAMED_NEXT_NOUN;
  if (word.reserve > 0)
    return far > (place.isLasting ? MOST_FAR_LASTING_NOUN : MOST_FAR_NOUN) ? undefined : far;
  return far > (place.isOpening || place.isTopic ? MOST_FAR_OPENING : MOST_FAR) ? undefined : far;
}

/** Where a date is counted from, looking back: an aside before it is stepped over. */
function beforeAside(start: number, end: number, { aside }: Place): number {
  return aside !== undefined && aside >= end ? aside : start;
}

/** "Hatten am Freitag die Telefone der Klinik lahmgelegt": the verb is the date's, however much stands between. */
function isEndOfFrame({ start, word, isPast }: Trigger, at: Span, place: Place): boolean {
  const opensClause = isPast && place.commas.some((one) => start - one === ", ".length);
  return (
    word.reserve === 0 && start >= at.end && !opensClause && (place.isFramed || place.isFramedNext)
  );
}

/** A verb at the end of a date's own clause is hardly further from it than so many letters. */
const FRAMED_VERB = 35;

function inFrame(letters: number): number {
  return letters <= FRAMED_VERB ? letters : FRAMED_VERB + (letters - FRAMED_VERB) / 10;
}

/** A word that has another date beside it is less likely to be this one's. */
function isNearer(other: Span, word: Span, at: Span, { verbsFollow }: Place): boolean {
  if (word.start >= at.end) {
    const isBetween = other.start >= at.end && other.end <= word.start;
    if (isBetween || verbsFollow) return isBetween;
    return other.start >= word.end && other.start - word.end <= RIGHT_BESIDE;
  }
  return other.start >= word.end && other.end <= at.start;
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
/** "Unauthorised access to its network since May": what lasts is told of from further away. */
const MOST_FAR_LASTING_NOUN = 90;

/** What lasts from or until a date is the access itself, or the telling; a range of days most often is too. */
export function eventOfExpression(
  sentence: string,
  expression: DateExpression,
  { at, words, others }: ExpressionPlace,
): DatedEvent | undefined {
  if (expression.kind === "date" && expression.bound !== undefined) {
    return eventOfDate(sentence, at, words, { lasting: LASTING, others });
  }
  const own = eventOfDate(sentence, at, words, { others });
  if (expression.kind !== "range") return own;
  return eventOfDate(sentence, at, words, { lasting: ACCESS, others }) ?? own;
}

type ExpressionPlace = {
  readonly at: Span;
  readonly words: EventWords;
  readonly others: readonly Span[];
};

const ACCESS: ReadonlySet<ArticleEvent> = new Set(["intrusion-started", "intrusion-ended"]);
const LASTING: ReadonlySet<ArticleEvent> = new Set([...ACCESS, "individuals-notified"]);
