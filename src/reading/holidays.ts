import { type Day, dayOf, formatDay } from "../domain/day.js";
import { addDays, weekdayOf } from "./calendar.js";

/** A day of each year that languages have a name for: of one date, or the nth weekday of a month. */
export type Holiday =
  | { readonly month: number; readonly day: number }
  /** `weekday` 0 is Monday; `nth` counts from 1, and −1 is the last. */
  | { readonly month: number; readonly weekday: number; readonly nth: number };

/** A holiday, or the days off around it, as EDTF. */
export function textOfHoliday(holiday: Holiday, year: number, isWeekend: boolean): string {
  const day = dayOfHoliday(holiday, year);
  if (!isWeekend) return formatDay(day);
  const weekday = weekdayOf(day);
  // A holiday on Thursday goes on to Sunday; one on Monday began on Saturday.
  const first = weekday < THURSDAY ? addDays(day, SATURDAY - DAYS_IN_WEEK - weekday) : day;
  const last = weekday < THURSDAY ? day : addDays(day, SUNDAY - weekday);
  return first === last ? formatDay(day) : `${formatDay(first)}/${formatDay(last)}`;
}

export function dayOfHoliday(holiday: Holiday, year: number): Day {
  if ("day" in holiday) return existing(year, holiday.month, holiday.day);
  const { month, weekday, nth } = holiday;
  const last = addDays(existing(year, month + 1, 1), -1);
  if (nth < 0) return addDays(last, -((weekdayOf(last) - weekday + DAYS_IN_WEEK) % DAYS_IN_WEEK));
  const first = existing(year, month, 1);
  const ahead = (weekday - weekdayOf(first) + DAYS_IN_WEEK) % DAYS_IN_WEEK;
  return addDays(first, ahead + (nth - 1) * DAYS_IN_WEEK);
}

const DAYS_IN_WEEK = 7;
const THURSDAY = 3;
const SATURDAY = 5;
const SUNDAY = 6;

function existing(year: number, month: number, day: number): Day {
  const found = dayOf(year, month, day);
  if (found === undefined) throw new Error(`a holiday is a day: found ${year}-${month}-${day}`);
  return found;
}
