import { type Day, dayOf, formatDay } from "../domain/day.js";
import {
  addDays,
  addMonths,
  type CalendarDate,
  monthOf,
  quarterText,
  textOfParts,
  textOfSeason,
  textOfShift,
  textOfUnit,
  weekdayOf,
} from "./calendar.js";
import type { Length, Said } from "./find-points.js";
import { dayOfHoliday, textOfHoliday } from "./holidays.js";

/** What a date without a year, or one that counts from today, is read against. */
export type Context = {
  /** When the article was published; `undefined` when nobody says. */
  readonly today: Day | undefined;
  /** A date given with its year and month in the same sentence or the one before. */
  readonly stated: Day | undefined;
  /** A day given in the same sentence or the one before. */
  readonly told: Day | undefined;
  /** A day of the month given last in the same sentence or the one before. */
  readonly inMonth: Day | undefined;
  /** The same as `told`, when it was given with its weekday: "Sunday, April 29. … on Monday" goes on from there. */
  readonly toldWeekday: Day | undefined;
  /** A day of this weekday that the text gives in full: "Thursday, January 11" says which Thursday is meant. */
  readonly sameWeekday: Day | undefined;
  /** The sentence may speak of a day to come. */
  readonly isFuture: boolean;
};

type Calendar = Extract<Said, { kind: "calendar" }>;

/** @returns the date as EDTF; `undefined` when it cannot be told from the context, and for lengths and offsets */
export function resolvePoint(said: Said, context: Context): string | undefined {
  const { today } = context;
  switch (said.kind) {
    case "calendar":
      return resolveCalendar(said, context);
    case "near":
      return today === undefined ? undefined : textOfUnit("day", said.days, today);
    case "unit":
      return today === undefined ? undefined : unitText(said, context, today);
    case "season":
      return textOfSeason(said.season, said.year);
    case "holiday":
      return holidayText(said, today);
    case "ago":
      return today === undefined ? undefined : shifted(said, -1, today);
    default:
      return undefined;
  }
}

/**
 * A length of time before or after a day, as EDTF. Weeks, months and years are approximate;
 * "more than" leaves the far side open, "within" gives all days from then on.
 *
 * @param direction 1 for after, −1 for before
 */
export function shifted({ unit, amount, about }: Length, direction: number, from: Day): string {
  const text = textOfShift(unit, amount * direction, from);
  if (about === "most") return `${formatDay(from)}/${textOfShift(unit, amount, from)}`;
  if (about === "least") return direction < 0 ? `../${text}` : `${text}/..`;
  return unit === "day" && about === undefined ? text : `${text}~`;
}

function resolveCalendar(said: Calendar, context: Context): string | undefined {
  const { today } = context;
  if (said.quarter !== undefined && said.year !== undefined) {
    return quarterText({ year: said.year, month: said.quarter * 3 });
  }
  if (said.toldMonth !== undefined) return textOfToldMonth(said, context);
  if (said.month === undefined && said.year === undefined) {
    if (said.day !== undefined) return resolveLoneDay(said.day, said.which, context);
    if (today === undefined) return undefined;
    return said.weekday === undefined ? undefined : weekdayText(said, context, today);
  }
  return textOfParts({ ...said, year: said.year ?? yearOf(said, context) });
}

/** "同月24日", "翌月": counts from the month told of. */
function textOfToldMonth(
  { toldMonth = 0, day }: Calendar,
  { inMonth }: Context,
): string | undefined {
  if (inMonth === undefined) return undefined;
  return textOfParts({ ...addMonths(monthOf(inMonth), toldMonth), day });
}

/** "26日": the last such day before the article, or that of the month named. */
function resolveLoneDay(
  day: number,
  which: number | undefined,
  { today }: Context,
): string | undefined {
  if (today === undefined) return undefined;
  const month = monthOf(today);
  if (which !== undefined) return textOfParts({ ...addMonths(month, which), day });
  const text = textOfParts({ ...month, day });
  const found = dayOf(month.year, month.month, day);
  if (text !== undefined && found !== undefined && found <= today) return text;
  return textOfParts({ ...addMonths(month, -1), day });
}

/** A weekday is the next one after a day just told of, else the latest one up to the article's own; "last Friday" is before that day. */
function weekdayText(said: Calendar, context: Context, today: Day): string {
  const { weekday = 0, which, whichWeek } = said;
  if (whichWeek !== undefined) {
    return formatDay(addDays(today, whichWeek * DAYS_IN_WEEK + weekday - weekdayOf(today)));
  }
  const { isFuture, told, toldWeekday, sameWeekday } = context;
  // "The following Monday" goes on from the day told of.
  if (which === 1 && told !== undefined && told < today) {
    return formatDay(addDays(told, 1 + ((weekday - weekdayOf(told) + 6) % DAYS_IN_WEEK)));
  }
  if (which === undefined && sameWeekday !== undefined) return formatDay(sameWeekday);
  if (which === undefined && toldWeekday !== undefined && today - toldWeekday > DAYS_IN_WEEK) {
    return formatDay(addDays(toldWeekday, (weekday - weekdayOf(toldWeekday) + 7) % 7));
  }
  const back = (weekdayOf(today) - weekday + 7) % 7;
  const isAhead = which === 1 || (isFuture && which === 0);
  const days = isAhead ? 7 - back : which === -1 && back === 0 ? -7 : -back;
  return textOfUnit("day", days, today);
}

const DAYS_IN_WEEK = 7;

/** A holiday without its year is the latest one. */
function holidayText(
  { holiday, isWeekend, year }: Extract<Said, { kind: "holiday" }>,
  today: Day | undefined,
): string | undefined {
  if (year !== undefined) return textOfHoliday(holiday, year, isWeekend);
  if (today === undefined) return undefined;
  const own = monthOf(today).year;
  return textOfHoliday(holiday, dayOfHoliday(holiday, own) > today ? own - 1 : own, isWeekend);
}

/** A day that lies further back than this is no day of speaking. */
const MOST_DAYS_TOLD = 183;

/** "On February 28 it said that earlier this month …": counts from the day it tells of. */
function unitText(
  { unit, which }: Extract<Said, { kind: "unit" }>,
  { told }: Context,
  today: Day,
): string {
  const isNear = told !== undefined && today - told <= MOST_DAYS_TOLD;
  const isCounted = isNear && which === 0 && unit !== "week" && unit !== "weekend";
  return textOfUnit(unit, which, (isCounted ? told : undefined) ?? today);
}

function yearOf(said: Calendar, { today, stated, isFuture }: Context): number | undefined {
  const whichYear = said.whichYear;
  if (whichYear !== undefined) {
    return today === undefined ? undefined : monthOf(today).year + whichYear;
  }
  if (stated !== undefined && said.which === undefined) {
    const nearest = nearestYear(said, stated, today);
    if (nearest !== undefined) return nearest;
  }
  if (today === undefined) return undefined;
  const { year, month } = monthOf(today);
  if (said.which === -1) return said.month !== undefined && said.month < month ? year : year - 1;
  const years = [year, year - 1];
  if (said.weekday !== undefined) {
    const fits = years.find((one) => fallsOn(said, one, said.weekday, today));
    if (fits !== undefined) return fits;
  }
  const first = firstDay(said, year);
  const isAhead = first !== undefined && first > today;
  return isAhead && !(isFuture && first - today < MOST_DAYS_AHEAD) ? year - 1 : year;
}

/** Articles look no further ahead without naming the year. */
const MOST_DAYS_AHEAD = 200;

/** The year that brings a date nearest to one given in full, and not after the article. */
function nearestYear(said: Calendar, stated: Day, today: Day | undefined): number | undefined {
  const { year } = monthOf(stated);
  let best: number | undefined;
  let bestDistance = Infinity;
  for (const candidate of [year, year + 1, year - 1]) {
    const first = firstDay(said, candidate);
    if (first === undefined || (today !== undefined && first > today)) continue;
    // A story goes on from the date it gave more often than back.
    const distance = first < stated ? (stated - first) * BACKWARD : first - stated;
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** A day before the one told of counts as so many times further away than one after it. */
const BACKWARD = 2;

function fallsOn(
  said: CalendarDate,
  year: number,
  weekday: number | undefined,
  today: Day,
): boolean {
  const found = firstDay(said, year);
  return found !== undefined && found <= today && weekdayOf(found) === weekday;
}

function firstDay({ month, day }: CalendarDate, year: number): Day | undefined {
  return dayOf(year, month ?? 1, day ?? 1);
}
