import type { Moment } from "../domain/moment.js";

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** Spread over so much of the wait, readers do not ask a host all at once. */
const JITTER = 0.2;
/** After the first failure; doubled with each further one, up to a day. */
const FIRST_RETRY_MS = 15 * MINUTE_MS;

/**
 * When a source is asked next: after a day, or sooner after a failure.
 *
 * @param failures in a row; 0 after a success
 * @param random from 0 up to and without 1
 */
export function nextTryAfter(now: Moment, failures: number, random: number): Moment {
  const wait = failures === 0 ? DAY_MS : Math.min(DAY_MS, FIRST_RETRY_MS * 2 ** (failures - 1));
  return Math.round(now + wait * (1 - JITTER / 2 + JITTER * random));
}
