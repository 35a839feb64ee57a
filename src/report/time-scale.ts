import { type Day, dayOf, dayToDate } from "../domain/day.js";
import { dateFormat } from "./formats.js";
import type { Language } from "./language.js";

/** The days a timeline shows, both included, and the marks on its axis. */
export type TimeScale = {
  readonly first: Day;
  readonly last: Day;
  readonly ticks: readonly Tick[];
  /** Ticks are days or months apart, so that a day of the month says which day is meant. */
  readonly isWithinYears: boolean;
};

export type Tick = { readonly day: Day; readonly text: string };

/** More labels than this do not fit beside one another in a card. */
const MAX_TICKS = 7;

/** Distances between ticks, the finest first; the first that needs few enough ticks is taken. */
const STEPS = [
  { unit: "day", by: 1 },
  { unit: "day", by: 2 },
  { unit: "day", by: 7 },
  { unit: "month", by: 1 },
  { unit: "month", by: 2 },
  { unit: "month", by: 3 },
  { unit: "month", by: 6 },
  { unit: "year", by: 1 },
  { unit: "year", by: 2 },
  { unit: "year", by: 5 },
  { unit: "year", by: 10 },
] as const;

type Step = (typeof STEPS)[number];

/**
 * The scale for days that lie anywhere from one day to decades apart. It begins on a tick, at or
 * before the first of them.
 *
 * @returns `undefined` for no days
 */
export function timeScale(days: readonly Day[], language: Language): TimeScale | undefined {
  if (days.length === 0) return undefined;
  const first = days.reduce((a, b) => (b < a ? b : a));
  const last = days.reduce((a, b) => (b > a ? b : a));
  for (const step of STEPS) {
    const ticks = ticksOf(first, last, step);
    const [start] = ticks;
    if (start !== undefined && ticks.length <= MAX_TICKS) {
      return {
        first: start,
        last,
        ticks: ticks.map((day) => tick(day, step, language)),
        isWithinYears: step.unit === "day" || (step.unit === "month" && step.by === 1),
      };
    }
  }
  return { first, last, ticks: [], isWithinYears: false };
}

/** Stops one past what fits, so that the finest steps cost nothing on a scale of decades. */
function ticksOf(first: Day, last: Day, step: Step): readonly Day[] {
  const ticks: Day[] = [];
  for (let at = 0; ticks.length <= MAX_TICKS; at++) {
    const day = stepFrom(first, step, at);
    if (day === undefined || day > last) break;
    ticks.push(day);
  }
  return ticks;
}

/** The `at`-th tick: days count from the first, months and years from their own beginning. */
function stepFrom(first: Day, { unit, by }: Step, at: number): Day | undefined {
  const date = dayToDate(first);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  if (unit === "year") return dayOf(year - (year % by) + at * by, 1, 1);
  const steps = unit === "month" ? month - (month % by) + at * by : 0;
  if (unit === "month") return dayOf(year + Math.floor(steps / 12), (steps % 12) + 1, 1);
  const moved = new Date(Date.UTC(year, month, day + at * by));
  return dayOf(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate());
}

/** January carries its year, so that a scale over a turn of the year can be read. */
function tick(day: Day, { unit }: Step, { locale }: Language): Tick {
  const date = dayToDate(day);
  const isYear = unit === "year" || (unit === "month" && date.getUTCMonth() === 0);
  const parts: Intl.DateTimeFormatOptions = isYear
    ? { year: "numeric" }
    : unit === "month"
      ? { month: "short" }
      : { day: "numeric", month: "short" };
  const text = dateFormat(locale, { timeZone: "UTC", ...parts }).format(date);
  return { day, text };
}
