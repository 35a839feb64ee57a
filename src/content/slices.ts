import type { Pace } from "./pace.js";

/**
 * Work stops this long after it began, in ms: with a last step and the clearing away of what was used well
 * under half a frame, so that scrolling stays smooth.
 */
const SLICE_MS = 3;
/** On a page that is never idle, work goes on after this long, in ms. */
const IDLE_WITHIN_MS = 500;

/** Does the work in slices, each when the page is idle. The work yields where it can be put off. */
export async function inSlices<T>(work: Iterator<undefined, T>, pace: Pace): Promise<T> {
  for (;;) {
    const start = await idle();
    let now = start;
    let steps = 0;
    while (now < start + SLICE_MS) {
      const step = work.next();
      steps += 1;
      now = performance.now();
      if (step.done === true) {
        pace.spent(now - start, steps);
        return step.value;
      }
    }
    pace.spent(now - start, steps);
  }
}

/** Ends the slice: what follows runs in a task of its own, before long. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** @returns the time of waking, as `performance.now` has it */
function idle(): Promise<number> {
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve(performance.now()), { timeout: IDLE_WITHIN_MS });
  });
}
