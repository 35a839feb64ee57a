import { type Day, dayOf } from "../domain/day.js";

/** The reader's own calendar day. */
export function today(now: Date = new Date()): Day {
  const day = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === undefined) throw new Error(`the clock gives a day: found ${now}`);
  return day;
}
