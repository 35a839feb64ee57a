import type { Moment } from "../domain/moment.js";

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** Spread over so much of the wait, readers do not ask a host all at once. */
const JITTER = 0.2;
/** After the first failure; doubled with each further one, up to a day. */
const FIRST_RETRY_MS = 15 * MINUTE_MS;
/** No source waits longer than this for its next try. */
const LONGEST_WAIT_MS = DAY_MS * (1 + JITTER / 2);

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

/**
 * Is it time to ask a source? It is where it was never asked, and where its next try lies further ahead than any
 * wait: the device's clock ran ahead when that was planned, and has been put right since.
 */
export function isDue(nextTry: Moment | undefined, now: Moment): boolean {
  return nextTry === undefined || nextTry <= now || isBeyondWait(nextTry, now);
}

/** Was it planned by a clock that has been put back since? */
export function isBeyondWait(planned: Moment, now: Moment): boolean {
  return planned > now + LONGEST_WAIT_MS;
}
