import type { Day } from "../domain/day.js";
import { parseEdtf } from "../domain/edtf.js";
import type { DateLanguage } from "./date-language.js";
import type { Point } from "./find-points.js";
import { type Context, resolvePoint } from "./resolve-point.js";
import { type Span, sentenceAt, sentencesOf } from "./sentences.js";

/** What each date of a text is read against. */
export type ContextOf = (point: Point) => Context;

type Facts = {
  readonly text: string;
  readonly words: DateLanguage;
  readonly today: Day | undefined;
};

/** A day or month that was written out, or a holiday. */
type Written = {
  readonly start: number;
  readonly sentence: number;
  readonly day: Day;
  readonly hasYear: boolean;
  readonly hasDay: boolean;
  readonly weekday: number | undefined;
};

/** A date this long before the article tells nothing of the year of others. */
const MOST_DAYS_BACK = 5 * 366;

export function contextsOf(points: readonly Point[], facts: Facts): ContextOf {
  const { text, words, today } = facts;
  const sentences = sentencesOf(text);
  const written = points.flatMap((point) => writtenOf(point, sentences, today));
  return (point) => {
    const own = sentenceAt(sentences, point.start);
    const span = sentences[own];
    const sentence = span === undefined ? "" : text.slice(span.start, span.end);
    const earlier = written.filter((one) => one.start < point.start);
    const beside = earlier.filter((one) => one.sentence >= own - 1);
    // Without an article's date, the year last given is all there is to go by.
    const before = (today === undefined ? earlier : beside).findLast((one) => one.hasYear);
    const after = written.find(
      (one) => one.hasYear && one.start > point.start && one.sentence === own,
    );
    const weekday = point.said.kind === "calendar" ? point.said.weekday : undefined;
    return {
      today,
      stated: (before ?? after)?.day,
      told: beside.findLast((one) => one.hasDay)?.day,
      inMonth: beside.at(-1)?.day,
      toldWeekday: beside.findLast((one) => one.weekday !== undefined)?.day,
      sameWeekday: written.find((one) => one.weekday !== undefined && one.weekday === weekday)?.day,
      isFuture: words.future.test(sentence),
    };
  };
}

const NO_CONTEXT: Context = {
  today: undefined,
  stated: undefined,
  told: undefined,
  inMonth: undefined,
  toldWeekday: undefined,
  sameWeekday: undefined,
  isFuture: false,
};

function writtenOf(
  { said, start }: Point,
  sentences: readonly Span[],
  today: Day | undefined,
): readonly Written[] {
  if (said.kind !== "holiday" && (said.kind !== "calendar" || said.month === undefined)) return [];
  const day = parseEdtf(resolvePoint(said, { ...NO_CONTEXT, today }) ?? "")?.earliest;
  if (day === undefined || (today !== undefined && today - day > MOST_DAYS_BACK)) return [];
  const sentence = sentenceAt(sentences, start);
  const hasYear = said.year !== undefined;
  if (said.kind === "holiday") {
    return [{ start, sentence, day, hasYear, hasDay: true, weekday: undefined }];
  }
  return [{ start, sentence, day, hasYear, hasDay: said.day !== undefined, weekday: said.weekday }];
}
