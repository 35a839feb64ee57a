import { type Day, formatDay } from "../domain/day.js";
import { type EdtfDate, parseEdtf } from "../domain/edtf.js";
import { addDays, textOfUnit } from "./calendar.js";
import { type ContextOf, contextsOf } from "./date-contexts.js";
import type { Bound, DateLanguage } from "./date-language.js";
import { GERMAN } from "./date-words-de.js";
import { ENGLISH } from "./date-words-en.js";
import { JAPANESE } from "./date-words-ja.js";
import { findPoints, type Length, type Point } from "./find-points.js";
import { type Context, resolvePoint } from "./resolve-point.js";
import type { Span } from "./sentences.js";

export type PlacedDate = Span & { readonly date: EdtfDate };

/** A date as it stands in a text. Offsets are UTF-16 code units into the text, `end` excluded. */
export type DateExpression = Span &
  (
    | {
        readonly kind: "date";
        readonly date: EdtfDate;
        /** "since May", "until Friday": what begins or ends with the date. */
        readonly bound: "from" | "to" | undefined;
      }
    /** `date` is the whole range, as an interval. */
    | {
        readonly kind: "range";
        readonly date: EdtfDate;
        readonly first: PlacedDate;
        readonly last: PlacedDate;
      }
    /** "Two weeks later", "a month after": counts from another event. `direction` 1 is after, −1 before. */
    | ({ readonly kind: "offset"; readonly direction: number } & Length)
    /** "For more than four months": no date by itself. */
    | ({ readonly kind: "length" } & Length)
  );

export type ReadingContext = {
  /** Primary subtag; a language we do not read is read as English. */
  readonly language: string;
  /** When the article was published; without it, dates that count from today are left alone. */
  readonly today: Day | undefined;
};

/** Dates in a text, in order, as precise as they were given; what cannot be resolved is left out. */
export function dateExpressions(
  text: string,
  { language, today }: ReadingContext,
): readonly DateExpression[] {
  const words = dateLanguage(language);
  const points = findPoints(text, words);
  const pairs = new Map(
    points.flatMap((_, at) => {
      const pair = pairAt(text, points, at, words);
      return pair === undefined ? [] : [[at, pair] as const];
    }),
  );
  const said = points.map((point, at) => {
    if (pairs.has(at)) return shareParts(point, points[at + 1]);
    return pairs.has(at - 1) ? inMonthOf(points[at - 1], point) : point;
  });
  const contextOf = contextsOf(said, { text, words, today });
  const found: DateExpression[] = [];
  for (let at = 0; at < said.length; at++) {
    const point = said[at];
    if (point === undefined) continue;
    const next = pairs.has(at) ? said[at + 1] : undefined;
    const range =
      next !== undefined
        ? rangeOf(point, next, contextOf, pairs.get(at)?.isNight)
        : daysOf(text, point, contextOf);
    if (range !== undefined) found.push(range);
    else found.push(...single(text, point, words, contextOf));
    if (range !== undefined && next !== undefined) at++;
  }
  return found;
}

function dateLanguage(language: string): DateLanguage {
  if (language === "de") return GERMAN;
  return language === "ja" ? JAPANESE : ENGLISH;
}

/** No range is written over more words than this. */
const MOST_LETTERS_BETWEEN = 40;
const LETTERS_BESIDE = 40;
/** "They were not told of it by anyone until": what binds a date stands further back. */
const LETTERS_BEFORE = 75;

/** How a date and the one after it are the ends of one range, if they are. */
function pairAt(
  text: string,
  points: readonly Point[],
  at: number,
  { ranges }: DateLanguage,
): DateLanguage["ranges"][number] | undefined {
  const [first, last] = [points[at], points[at + 1]];
  if (first === undefined || last === undefined) return undefined;
  if (!isDate(first) || !isDate(last) || last.start - first.end > MOST_LETTERS_BETWEEN)
    return undefined;
  const before = text.slice(Math.max(0, first.start - LETTERS_BESIDE), first.start);
  const between = text.slice(first.end, last.start);
  const after = text.slice(last.end, last.end + LETTERS_BESIDE);
  return ranges.find(
    (range) => range.before.test(before) && range.between.test(between) && range.after.test(after),
  );
}

function isDate({ said }: Point): boolean {
  return said.kind !== "offset" && said.kind !== "length";
}

/** "From June 22 to Nov. 3, 2021": the year of the last day is that of the first, or the one after. */
function shareParts(first: Point, last: Point | undefined): Point {
  const [a, b] = [first.said, last?.said];
  if (a.kind !== "calendar" || b?.kind !== "calendar") return first;
  if (a.year !== undefined || a.month === undefined || b.year === undefined) return first;
  const isEarlier =
    b.month === undefined || a.month * 32 + (a.day ?? 0) <= b.month * 32 + (b.day ?? 31);
  return { ...first, said: { ...a, year: isEarlier ? b.year : b.year - 1 } };
}

/** "16日から23日": the last day is in the first one's month. */
function inMonthOf(first: Point | undefined, last: Point): Point {
  const [a, b] = [first?.said, last.said];
  if (a?.kind !== "calendar" || b.kind !== "calendar") return last;
  const isLone = b.day !== undefined && b.month === undefined && b.which === undefined;
  if (!isLone || b.toldMonth !== undefined || a.month === undefined) return last;
  return { ...last, said: { ...b, year: a.year, month: a.month } };
}

function placed(point: Point, context: Context): PlacedDate | undefined {
  const date = parseEdtf(resolvePoint(point.said, context) ?? "");
  return date === undefined ? undefined : { start: point.start, end: point.end, date };
}

function rangeOf(
  a: Point,
  b: Point,
  contextOf: ContextOf,
  isNight = false,
): DateExpression | undefined {
  const last = placed(b, contextOf(b));
  if (last === undefined) return undefined;
  const own = contextOf(a);
  const isBare = a.said.kind === "calendar" && a.said.year === undefined;
  const first = placed(a, isBare ? { ...own, today: last.date.latest, stated: undefined } : own);
  const range = first === undefined ? undefined : joined(first, last);
  return isNight ? asOneDate(range) : range;
}

/** A weekend or a night is one date, however it is given. */
const ONE_DATE = /\bweekend of\s+$|(?<!\p{L})Nacht (?:vom|von|zum)\s+$/iu;

/** "June 22–25": one point with two days. */
function daysOf(text: string, point: Point, contextOf: ContextOf): DateExpression | undefined {
  const { said } = point;
  if (said.kind !== "calendar" || said.lastDay === undefined) return undefined;
  const first = placed(point, contextOf(point));
  const last = placed({ ...point, said: { ...said, day: said.lastDay } }, contextOf(point));
  if (first === undefined || last === undefined) return undefined;
  const range = joined(first, last);
  const before = text.slice(Math.max(0, point.start - LETTERS_BESIDE), point.start);
  return ONE_DATE.test(before) ? asOneDate(range) : range;
}

function asOneDate(range: DateExpression | undefined): DateExpression | undefined {
  if (range?.kind !== "range") return range;
  const { start, end, date } = range;
  return { kind: "date", start, end, date, bound: undefined };
}

function joined(first: PlacedDate, last: PlacedDate): DateExpression | undefined {
  const [from] = first.date.text.split("/");
  const to = last.date.text.split("/").at(-1);
  const date = parseEdtf(`${from}/${to}`);
  if (date === undefined) return undefined;
  return { kind: "range", start: first.start, end: last.end, date, first, last };
}

function single(
  text: string,
  point: Point,
  { bounds }: DateLanguage,
  contextOf: ContextOf,
): readonly DateExpression[] {
  const { start, end, said } = point;
  if (said.kind === "offset" || said.kind === "length") return [{ start, end, ...said }];
  const found = placed(point, contextOf(point));
  if (found === undefined) return [];
  const before = text.slice(Math.max(0, start - LETTERS_BEFORE), start);
  const after = text.slice(end, end + LETTERS_BESIDE);
  const bound = bounds.find(
    (one) => one.before?.test(before) === true || one.after?.test(after) === true,
  )?.bound;
  return [{ kind: "date", start, end, ...bounded(found.date, bound) }];
}

function bounded(date: EdtfDate, bound: Bound | undefined) {
  const isPoint = date.precision !== "interval";
  if (bound === "by" && date.earliest !== undefined) {
    const first = isPoint ? date.text : formatDay(date.earliest);
    return { date: parseEdtf(`../${first}`) ?? date, bound: undefined };
  }
  if (bound === "after" && isPoint) {
    return { date: parseEdtf(`${date.text}/..`) ?? date, bound: undefined };
  }
  if (bound === "week" && date.precision === "day" && date.earliest !== undefined) {
    const week = parseEdtf(textOfUnit("week", -1, addDays(date.earliest, 7)));
    return { date: week ?? date, bound: undefined };
  }
  if (bound === "about" && isPoint && !date.approximate) {
    return { date: parseEdtf(`${date.text}~`) ?? date, bound: undefined };
  }
  return { date, bound: bound === "from" || bound === "to" ? bound : undefined };
}
