import type { Day } from "../domain/day.js";
import { type EdtfDate, parseEdtf } from "../domain/edtf.js";
import type { FoundClaim } from "./article-claims.js";
import { eventOfDate } from "./date-events.js";
import type { DateExpression } from "./date-expressions.js";
import type { ArticleEvent, EventWords } from "./event-words.js";
import type { NearEvent } from "./judge-dates.js";
import { shifted } from "./resolve-point.js";

/** No anchor is looked for further back than this, in letters: about two sentences. */
const REACH = 300;

/**
 * Dates that count from another event: "two weeks later" from the date given last, "a month after
 * discovering it" from the discovery. Left out unless exactly one day can be meant.
 *
 * @param plain the claims whose dates stand by themselves
 */
export function resolveOffset(
  near: NearEvent,
  plain: readonly FoundClaim[],
  { text, words, expressions }: OffsetReading,
): readonly FoundClaim[] {
  const { expression, dated, sentence } = near;
  if (expression.kind !== "offset") return [];
  const { start, end } = expression;
  const rest = text.slice(end, sentence.end);
  const isOfEvent = OF_EVENT.test(text.slice(start, end)) && !ENDS_CLAUSE.test(rest);
  const anchorEvent = isOfEvent ? eventOfDate(rest, { start: 0, end: 0 }, words)?.event : undefined;
  // "Fifteen days before the public heard": what it counts from is named, and not known.
  if (isOfEvent && anchorEvent === undefined) return [];
  const beside = anchorEvent === undefined ? undefined : dateBeside(start, text, expressions);
  if (beside !== undefined && anchorEvent !== undefined) {
    // "Found on December 15, four days before the breach was revealed": the other event is dated.
    const date = parseEdtf(shifted(expression, -expression.direction, beside));
    return date === undefined
      ? []
      : [{ start, end, date, event: anchorEvent, near, isCounted: true }];
  }
  const anchors =
    anchorEvent === undefined
      ? toldBefore(start, plain, expressions)
      : plain.filter(({ event }) => event === anchorEvent).map(({ date }) => date);
  const days = new Set(anchors.map((one) => (one.precision === "day" ? one.earliest : undefined)));
  const [day] = days;
  if (days.size !== 1 || day === undefined) return [];
  const event = anchorEvent === undefined ? dated.event : eventBeside(text, near, words);
  const date = parseEdtf(shifted(expression, expression.direction, day));
  if (date === undefined || event === undefined || event === anchorEvent) return [];
  return [{ start, end, date, event, near, isCounted: true }];
}

/** Between a date and what counts from it: nothing, or the end of its own clause. */
const BESIDE = /^(?:[^,;.]{0,40},)?\s$/u;

/** The day right before a place. */
function dateBeside(
  start: number,
  text: string,
  expressions: readonly DateExpression[],
): Day | undefined {
  const one = expressions.findLast(({ end }) => end <= start);
  if (one?.kind !== "date" || one.date.precision !== "day") return undefined;
  return BESIDE.test(text.slice(one.end, start)) ? one.date.earliest : undefined;
}

type OffsetReading = {
  readonly text: string;
  readonly words: EventWords;
  readonly expressions: readonly DateExpression[];
};

/**
 * The date told last before a place, when it is near: that of an event ("discovered on October 12 …
 * the following day"), else any.
 */
function toldBefore(
  start: number,
  plain: readonly FoundClaim[],
  expressions: readonly DateExpression[],
): readonly EdtfDate[] {
  const near = plain.filter((one) => one.start < start && start - one.end < REACH);
  const claim = near.findLast((one) => one.near.dated.word.needs !== "saying") ?? near.at(-1);
  if (claim !== undefined) return [claim.date];
  const before = expressions.filter(({ end }) => end <= start && start - end < REACH);
  const last = before.findLast(({ kind }) => kind === "date" || kind === "range");
  if (last?.kind === "date") return [last.date];
  return last?.kind === "range" ? [last.last.date] : [];
}

/** After these words the other event is named. */
export const OF_EVENT =
  /(?<!\p{L})(?:after|before|prior to|following|of|nachdem|nach|bevor|vor)$/iu;

/** "Informed the morning after.": nothing is named behind the words. */
const ENDS_CLAUSE = /^\s*(?:[.,;]|(?:and|but|und)\s|$)/u;

/** What happened a month after the discovery: told before these words, or behind the comma after them. */
function eventBeside(
  text: string,
  { expression, sentence }: NearEvent,
  words: EventWords,
): ArticleEvent | undefined {
  const comma = text.slice(expression.end, sentence.end).search(/[,、]/u);
  const resumed = comma < 0 ? sentence.end : expression.end + comma;
  const blank = " ".repeat(resumed - expression.end);
  const own =
    text.slice(sentence.start, expression.end) + blank + text.slice(resumed, sentence.end);
  const at = { start: expression.start - sentence.start, end: resumed - sentence.start };
  return eventOfDate(own, at, words)?.event;
}
