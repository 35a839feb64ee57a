import { type Day, dayToDate } from "../domain/day.js";
import type { EdtfDate } from "../domain/edtf.js";
import { dateFormat } from "./formats.js";
import type { Language } from "./language.js";

export type DateStyle = {
  readonly month: "short" | "long";
  /** A date of this year is given without it. */
  readonly impliedYear?: number | undefined;
};

const SHORT: DateStyle = { month: "short" };
export const LONG: DateStyle = { month: "long" };

/**
 * A date as finely as its reference gave it and no finer: "22 Jun 2021", "June 2021 (day not
 * reported)", "by 11 Jan 2022", "between 3 Nov 2021 and 9 Nov 2021", "about 22 Jun 2021".
 */
export function dateInWords(date: EdtfDate, language: Language, style: DateStyle = SHORT): string {
  const words = asGiven(date, language, style);
  return date.approximate ? language.say("dateAbout", words) : words;
}

/**
 * "22 Jun → 26 Nov 2021"; one date when both are the same. A year that two days share is given once,
 * where the language puts years: "2021年6月22日 → 11月26日".
 */
export function datesFromTo(from: EdtfDate, to: EdtfDate, language: Language): string {
  if (from.text === to.text) return dateInWords(to, language);
  const areDays = from.precision === "day" && to.precision === "day";
  const isYearFirst = yearComesFirst(language);
  const within = (other: EdtfDate): DateStyle =>
    areDays ? { ...SHORT, impliedYear: yearOf(other) } : SHORT;
  return language.say(
    "dateFromTo",
    dateInWords(from, language, isYearFirst ? SHORT : within(to)),
    dateInWords(to, language, isYearFirst ? within(from) : SHORT),
  );
}

function yearComesFirst({ locale }: Language): boolean {
  const parts = dateFormat(locale, { dateStyle: "medium" }).formatToParts(0);
  return parts[0]?.type === "year";
}

export function dayInWords(day: Day, language: Language, style: DateStyle = SHORT): string {
  return formatted(day, language, style, { day: "numeric", month: style.month });
}

/** The calendar year a date ends in; `undefined` when it is open. */
export function yearOf(date: EdtfDate): number | undefined {
  return date.latest === undefined ? undefined : dayToDate(date.latest).getUTCFullYear();
}

function asGiven(date: EdtfDate, language: Language, style: DateStyle): string {
  const { earliest, latest } = date;
  if (earliest === undefined) {
    if (latest === undefined) throw new Error(`a date is open on one side only: ${date.text}`);
    return language.say("dateBy", dayInWords(latest, language, style));
  }
  if (latest === undefined) return language.say("dateSince", dayInWords(earliest, language, style));
  switch (date.precision) {
    case "day":
      return dayInWords(earliest, language, style);
    case "month":
      return language.say(
        "dateDayNotReported",
        formatted(earliest, language, style, { month: "long" }),
      );
    case "year":
      return language.say("dateDayNotReported", formatted(earliest, language, LONG, {}));
    case "interval":
      return language.say(
        "dateBetween",
        dayInWords(earliest, language, style),
        dayInWords(latest, language, style),
      );
  }
}

function formatted(
  day: Day,
  { locale }: Language,
  { impliedYear }: DateStyle,
  parts: Intl.DateTimeFormatOptions,
): string {
  const date = dayToDate(day);
  const isImplied = date.getUTCFullYear() === impliedYear;
  const year = isImplied ? {} : ({ year: "numeric" } as const);
  return dateFormat(locale, { timeZone: "UTC", ...parts, ...year }).format(date);
}
