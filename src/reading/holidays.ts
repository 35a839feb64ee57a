import { type Day, dayOf, formatDay } from "../domain/day.js";
import { addDays, weekdayOf } from "./calendar.js";

/** A day of each year that languages have a name for: of one date, the nth weekday of a month, or so long after Easter. */
export type Holiday =
  /** `days`: a season of so many days more. */
  | { readonly month: number; readonly day: number; readonly days?: number }
  /** Days from Easter Sunday. */
  | { readonly easter: number; readonly days?: number }
  /** `weekday` 0 is Monday; `nth` counts from 1, and −1 is the last. */
  | { readonly month: number; readonly weekday: number; readonly nth: number };

/** A holiday, or the days off around it, as EDTF. */
export function textOfHoliday(holiday: Holiday, year: number, isWeekend: boolean): string {
  if (isWeekend && "easter" in holiday) {
    return `${formatDay(addDays(easterOf(year), GOOD_FRIDAY))}/${formatDay(addDays(easterOf(year), EASTER_MONDAY))}`;
  }
  const day = dayOfHoliday(holiday, year);
  if ("days" in holiday && holiday.days !== undefined) {
    return `${formatDay(day)}/${formatDay(addDays(day, holiday.days))}`;
  }
  if (!isWeekend) return formatDay(day);
  const weekday = weekdayOf(day);
  // A holiday on Thursday goes on to Sunday; one on Monday began on Saturday.
  const first = weekday < THURSDAY ? addDays(day, SATURDAY - DAYS_IN_WEEK - weekday) : day;
  const last = weekday < THURSDAY ? day : addDays(day, SUNDAY - weekday);
  return first === last ? formatDay(day) : `${formatDay(first)}/${formatDay(last)}`;
}

export function dayOfHoliday(holiday: Holiday, year: number): Day {
  if ("day" in holiday) return existing(year, holiday.month, holiday.day);
  if ("easter" in holiday) return addDays(easterOf(year), holiday.easter);
  const { month, weekday, nth } = holiday;
  const last = addDays(existing(year, month + 1, 1), -1);
  if (nth < 0) return addDays(last, -((weekdayOf(last) - weekday + DAYS_IN_WEEK) % DAYS_IN_WEEK));
  const first = existing(year, month, 1);
  const ahead = (weekday - weekdayOf(first) + DAYS_IN_WEEK) % DAYS_IN_WEEK;
  return addDays(first, ahead + (nth - 1) * DAYS_IN_WEEK);
}

const GOOD_FRIDAY = -2;
const EASTER_MONDAY = 1;

/** Easter Sunday by the Gregorian calendar, in the steps of Meeus, Jones and Butcher. */
function easterOf(year: number): Day {
  const whole = (a: number, b: number) => Math.floor(a / b);
  const century = whole(year, 100);
  const moved = century - whole(century, 4) - whole(century - whole(century + 8, 25) + 1, 3) + 15;
  const moon = (19 * (year % 19) + moved) % 30;
  const rest = (32 + 2 * (century % 4) + 2 * whole(year % 100, 4) - moon - (year % 4)) % 7;
  const late = whole((year % 19) + 11 * moon + 22 * rest, 451);
  const days = moon + rest - 7 * late + 114;
  return existing(year, whole(days, 31), (days % 31) + 1);
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
