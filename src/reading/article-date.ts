import { type Day, dayOf, parseDay } from "../domain/day.js";

const DAY_IN_URL = /\/((?:19|20)\d\d)[/-]?(0?[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/;

/**
 * When an article was published, as its page says, else as its address does.
 *
 * @param stated an ISO day or time (`2021-11-30T08:00:00+01:00`); its own day counts, whatever the zone
 */
export function publishedOn(stated: string, url: string): Day | undefined {
  const day = parseDay(stated.trim().slice(0, 10));
  if (day !== undefined) return day;
  const parts = DAY_IN_URL.exec(url);
  return parts === null ? undefined : dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}
