import { type Day, dayOf, formatDay } from "../domain/day.js";
import type { Season, Unit } from "./date-language.js";

/** A date of which some parts were named. */
export type CalendarDate = {
  readonly year: number | undefined;
  /** 1 to 12. */
  readonly month: number | undefined;
  readonly day: number | undefined;
};

/** Year and month of a day. */
export type Month = { readonly year: number; readonly month: number };

export function addDays(day: Day, days: number): Day {
  return (day + days) as Day;
}

/** 0 is Monday. */
export function weekdayOf(day: Day): number {
  // 1970-01-01 was a Thursday.
  return (((day + 3) % 7) + 7) % 7;
}

export function monthOf(day: Day): Month {
  const text = formatDay(day);
  return { year: Number(text.slice(0, 4)), month: Number(text.slice(5, 7)) };
}

export function addMonths({ year, month }: Month, months: number): Month {
  const all = year * 12 + month - 1 + months;
  return { year: Math.floor(all / 12), month: (all % 12) + 1 };
}

/** As EDTF, as precisely as its parts go. @returns `undefined` without a year or for a day that does not exist */
export function textOfParts({ year, month, day }: CalendarDate): string | undefined {
  if (year === undefined) return undefined;
  if (month === undefined) return String(year);
  const monthText = textOfMonth({ year, month });
  if (day === undefined) return monthText;
  const found = dayOf(year, month, day);
  return found === undefined ? undefined : formatDay(found);
}

export function textOfMonth({ year, month }: Month): string {
  return `${year}-${String(month).padStart(2, "0")}`;
}

/**
 * The week, month, season or year that lies `which` from the one that `today` is in, as EDTF.
 * A current week or weekend ends with `today`.
 *
 * @param which −1 for the last, 0 for this, 1 for the next
 */
export function textOfUnit(unit: Unit, which: number, today: Day): string {
  const month = monthOf(today);
  switch (unit) {
    case "day":
      return formatDay(addDays(today, which));
    case "week":
      return weekText(today, which);
    case "weekend":
      return weekendText(today, which);
    case "month":
      return textOfMonth(addMonths(month, which));
    case "year":
      return String(month.year + which);
    case "quarter":
      return quarterText(addMonths(month, which * 3));
    default:
      return seasonText(unit, which, month);
  }
}

/** The three months of the quarter that a month is in, as EDTF. */
export function quarterText({ year, month }: Month): string {
  const first = { year, month: month - ((month - 1) % 3) };
  return `${textOfMonth(first)}/${textOfMonth(addMonths(first, 2))}`;
}

/** Days, months or years from a day, as EDTF no finer than the unit. @param amount below 0 for earlier */
export function textOfShift(unit: Unit, amount: number, from: Day): string {
  if (unit === "day") return formatDay(addDays(from, amount));
  if (unit === "week") return formatDay(addDays(from, amount * 7));
  if (unit === "month") return textOfMonth(addMonths(monthOf(from), amount));
  return String(monthOf(from).year + amount);
}

function weekText(today: Day, which: number): string {
  const monday = addDays(today, which * 7 - weekdayOf(today));
  const sunday = addDays(monday, 6);
  const last = which === 0 ? today : sunday;
  return monday === last ? formatDay(monday) : `${formatDay(monday)}/${formatDay(last)}`;
}

/** "This weekend", read on any day but the two themselves, is the one before. */
function weekendText(today: Day, which: number): string {
  const weekday = weekdayOf(today);
  const isWeekend = weekday >= 5;
  const past = addDays(today, isWeekend ? 5 - weekday : -2 - weekday);
  const saturday = which > 0 ? addDays(past, 7) : which < 0 && isWeekend ? addDays(past, -7) : past;
  const sunday = addDays(saturday, 1);
  return saturday === today ? formatDay(today) : `${formatDay(saturday)}/${formatDay(sunday)}`;
}

const FIRST_MONTHS = { spring: 3, summer: 6, autumn: 9, winter: 12 } as const;

/** Seasons of the northern half, as the months they begin with (a season has no form in our subset of EDTF). */
function seasonText(season: Season, which: number, now: Month): string {
  const firstMonth = FIRST_MONTHS[season];
  const hasBegun = now.month >= firstMonth;
  // "Last summer" is the last that has ended; "this summer" the one of this year.
  const hasEnded = now.month > firstMonth + 2;
  const year = now.year + (which < 0 ? (hasEnded ? 0 : -1) : which === 0 ? 0 : hasBegun ? 1 : 0);
  return textOfSeason(season, year);
}

/** The three months of a season of the northern half, which begins in `year`. */
export function textOfSeason(season: Season, year: number): string {
  const first = { year, month: FIRST_MONTHS[season] };
  return `${textOfMonth(first)}/${textOfMonth(addMonths(first, 2))}`;
}
