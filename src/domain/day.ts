declare const dayBrand: unique symbol;

/** A calendar day, with no time and no zone: whole days since 1970-01-01. */
export type Day = number & { readonly [dayBrand]: true };

const MS_PER_DAY = 86_400_000;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Reads an ISO calendar day.
 *
 * @param text exactly `YYYY-MM-DD`
 * @returns `undefined` when `text` is of another form or no such day exists (`2023-02-30`)
 */
export function parseDay(text: string): Day | undefined {
  const parts = ISO_DAY.exec(text);
  if (parts === null) return undefined;
  return dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/**
 * The day of a year, month and day of the proleptic Gregorian calendar.
 *
 * @param year 0 to 9999
 * @param month 1 to 12
 * @param day 1 to 31
 * @returns `undefined` when no such day exists
 */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  const time = new Date(0);
  time.setUTCFullYear(year, month - 1, day);
  const exists =
    time.getUTCFullYear() === year && time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
  return exists ? ((time.getTime() / MS_PER_DAY) as Day) : undefined;
}

/** `YYYY-MM-DD`. */
export function formatDay(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Midnight UTC of the day, for `Intl.DateTimeFormat` with `timeZone: "UTC"`. */
export function dayToDate(day: Day): Date {
  return new Date(day * MS_PER_DAY);
}

/** Calendar days from one day to another: the same day is 0, the day after is 1; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return to - from;
}
