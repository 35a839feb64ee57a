import { type Day, dayOf } from "./day.js";

/** How finely a reference gave a date. An interval says that the day lies somewhere in it. */
export type Precision = "day" | "month" | "year" | "interval";

/**
 * A date as a reference gave it, in a subset of EDTF (ISO 8601-2) levels 0 and 1:
 * `2021-06-22`, `2021-06`, `2021`, `A/B`, `../B` (on or before B), `A/..` (on or after A),
 * each of them approximate with a trailing `~`.
 *
 * `earliest` and `latest` are the first and last day it may mean, both included;
 * `undefined` where that side is open. Approximate dates are not widened: nobody said by how much.
 */
export type EdtfDate = {
  readonly text: string;
  readonly earliest: Day | undefined;
  readonly latest: Day | undefined;
  readonly precision: Precision;
  readonly approximate: boolean;
};

const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(~)?$/;

/**
 * Reads a date of the subset.
 *
 * @returns `undefined` for another form, a day that does not exist, an interval whose end
 *   comes before its start, or one that is open on both sides
 */
export function parseEdtf(text: string): EdtfDate | undefined {
  const parts = text.split("/");
  const [first = "", second] = parts;
  if (second === undefined) return parsePoint(first);
  return parts.length === 2 ? parseInterval(text, first, second) : undefined;
}

/** Whether two dates may mean the same day. */
export function overlaps(a: EdtfDate, b: EdtfDate): boolean {
  const aStartsInTime =
    a.earliest === undefined || b.latest === undefined || a.earliest <= b.latest;
  const bStartsInTime =
    b.earliest === undefined || a.latest === undefined || b.earliest <= a.latest;
  return aStartsInTime && bStartsInTime;
}

/** How many days the date may mean: 1 for a day, `Infinity` when a side is open. */
export function width(date: EdtfDate): number {
  if (date.earliest === undefined || date.latest === undefined) return Infinity;
  return date.latest - date.earliest + 1;
}

function parsePoint(text: string): EdtfDate | undefined {
  const parts = POINT.exec(text);
  if (parts === null) return undefined;
  const [, year = "", month, day, tilde] = parts;
  const precision = day !== undefined ? "day" : month !== undefined ? "month" : "year";
  const earliest = dayOf(Number(year), Number(month ?? 1), Number(day ?? 1));
  const latest = lastDay(Number(year), month, day);
  if (earliest === undefined || latest === undefined) return undefined;
  return { text, earliest, latest, precision, approximate: tilde !== undefined };
}

function lastDay(
  year: number,
  month: string | undefined,
  day: string | undefined,
): Day | undefined {
  if (month === undefined) return dayOf(year, 12, 31);
  if (day !== undefined) return dayOf(year, Number(month), Number(day));
  for (const candidate of [31, 30, 29, 28]) {
    const found = dayOf(year, Number(month), candidate);
    if (found !== undefined) return found;
  }
  return undefined;
}

function parseInterval(text: string, first: string, second: string): EdtfDate | undefined {
  const start = first === ".." ? undefined : parsePoint(first);
  const end = second === ".." ? undefined : parsePoint(second);
  if (start === undefined && first !== "..") return undefined;
  if (end === undefined && second !== "..") return undefined;
  if (start === undefined && end === undefined) return undefined;
  const earliest = start?.earliest;
  const latest = end?.latest;
  if (earliest !== undefined && latest !== undefined && latest < earliest) return undefined;
  const approximate = (start?.approximate ?? false) || (end?.approximate ?? false);
  return { text, earliest, latest, precision: "interval", approximate };
}
