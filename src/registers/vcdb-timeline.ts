import * as z from "zod/mini";
import { type EdtfDate, parseEdtf } from "../domain/edtf.js";
import type { RegisterClaim } from "./register-entry.js";
import { isAfter } from "./row-values.js";

/** VERIS notes a date by its parts; a day without its month is no date. */
const dateParts = z.object({
  year: z.optional(z.number()),
  month: z.optional(z.number()),
  day: z.optional(z.number()),
});

/** How long after the step before; many incidents have the unit alone ("Months"). */
const duration = z.object({ unit: z.string(), value: z.optional(z.number()) });

export const timelineSchema = z.object({
  incident: dateParts,
  discovery: z.optional(duration),
});

export const notificationSchema = z.optional(dateParts);

export type Timeline = z.infer<typeof timelineSchema>;
export type DateParts = z.infer<typeof dateParts>;

/** The database begins with incidents of the 1970s; the copy that is read ends in March 2020. */
const FIRST_YEAR = 1970;
const LAST_YEAR = 2100;

const MONTHS_OF_UNIT: Readonly<Record<string, number>> = { Months: 1, Years: 12 };
const DAYS_OF_UNIT: Readonly<Record<string, number>> = {
  Seconds: 0,
  Minutes: 0,
  Days: 1,
  Weeks: 7,
};
const MS_PER_DAY = 86_400_000;

/** @returns `undefined` when there is no year, or no such day */
export function readDateParts(parts: DateParts | undefined): EdtfDate | undefined {
  const { year, month, day } = parts ?? {};
  if (year === undefined || year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  if (month === undefined) return parseEdtf(String(year));
  const text = `${year}-${String(month).padStart(2, "0")}`;
  return parseEdtf(day === undefined ? text : `${text}-${String(day).padStart(2, "0")}`);
}

/** What bounds an incident's dates. */
export type Bounds = {
  readonly notified: EdtfDate | undefined;
  /** The day on which the incident was last coded. */
  readonly coded: EdtfDate | undefined;
  /** The day or month of the page that it cites. */
  readonly reported: EdtfDate | undefined;
};

/** A page in print and on the web, and the slip of a month, are no contradiction. */
const DAYS_BESIDE_PAGE = 31;

/**
 * The claims of an incident's timeline: when it began, when it was discovered, when others were told.
 *
 * Discovery is noted as a time after the beginning. It is reckoned only where that time has a number,
 * and is approximate unless it is counted from a day in days or less. A beginning after the notification
 * contradicts it, one on the same day only repeats it, and both are left out; so is a discovery after the
 * notification or after the day of coding, which shows that the beginning was a later day's. Nothing began
 * or was discovered after the page that tells of it; what was notified more than a month after it was told
 * around the page's day.
 */
export function timelineClaims(
  timeline: Timeline,
  { notified: told, coded, reported }: Bounds,
): { readonly claims: readonly RegisterClaim[]; readonly doubts: readonly string[] } {
  const began = readDateParts(timeline.incident);
  const isToldLate = isLongAfter(told, reported);
  const notified = isToldLate ? parseEdtf(`${reported?.text ?? ""}~`) : told;
  const wrongStart = isAfter(began, notified)
    ? "begins after its notification"
    : isAfter(began, reported)
      ? "begins after the page that it cites"
      : began?.precision === "day" && began.text === notified?.text
        ? "beginning repeats the notification"
        : undefined;
  const started = wrongStart === undefined ? began : undefined;
  const discovered = started === undefined ? undefined : discoveryDate(started, timeline.discovery);
  const isLate = [notified, coded, reported].some((bound) => isAfter(discovered, bound));
  const wrongs = [
    wrongStart,
    isLate ? "discovered after its notification or coding" : undefined,
    isToldLate ? "notified long after the page that it cites" : undefined,
  ];
  return {
    claims: [
      ...claim("intrusion-started", started),
      ...claim("detected", isLate ? undefined : discovered),
      ...claim("disclosed", notified),
    ],
    doubts: wrongs.filter((wrong) => wrong !== undefined),
  };
}

function isLongAfter(told: EdtfDate | undefined, page: EdtfDate | undefined): boolean {
  const [day, latest] = [told?.earliest, page?.latest];
  return day !== undefined && latest !== undefined && day > latest + DAYS_BESIDE_PAGE;
}

function claim(event: RegisterClaim["event"], date: EdtfDate | undefined): RegisterClaim[] {
  return date === undefined ? [] : [{ event, date }];
}

function discoveryDate(started: EdtfDate, after: Timeline["discovery"]): EdtfDate | undefined {
  if (started.earliest === undefined || after === undefined) return undefined;
  const days = DAYS_OF_UNIT[after.unit];
  if (days !== undefined && (days === 0 || after.value !== undefined)) {
    return daysLater(started, days * (after.value ?? 0));
  }
  const months = MONTHS_OF_UNIT[after.unit];
  if (months === undefined || after.value === undefined) return undefined;
  return monthsLater(started, Math.round(months * after.value), after.unit === "Years");
}

function daysLater(started: EdtfDate, days: number): EdtfDate | undefined {
  if (started.precision === "year") return undefined;
  const isDay = started.precision === "day";
  if (!isDay) return days === 0 ? parseEdtf(`${started.text}~`) : undefined;
  const moved = new Date(((started.earliest ?? 0) + Math.round(days)) * MS_PER_DAY);
  const text = moved.toISOString().slice(0, 10);
  return parseEdtf(days > 6 ? `${text}~` : text);
}

/** A month, or a year for whole years, always approximate. */
function monthsLater(started: EdtfDate, months: number, isYears: boolean): EdtfDate | undefined {
  const [year = "", month] = started.text.split("-");
  if (isYears || month === undefined) {
    return months % 12 === 0 ? parseEdtf(`${Number(year) + months / 12}~`) : undefined;
  }
  const index = Number(year) * 12 + Number(month) - 1 + months;
  const later = String((index % 12) + 1).padStart(2, "0");
  return parseEdtf(`${Math.floor(index / 12)}-${later}~`);
}
