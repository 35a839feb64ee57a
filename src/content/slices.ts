/** Longest stretch of work in one go, in ms: half a frame, so that scrolling stays smooth. */
const SLICE_MS = 6;
/** On a page that is never idle, work goes on after this long, in ms. */
const IDLE_WITHIN_MS = 500;

/** Runs the steps in slices, each when the page is idle, and gives what they yield. */
export async function inSlices<T>(steps: Iterator<T | undefined>): Promise<readonly T[]> {
  const results: T[] = [];
  for (;;) {
    const end = (await idle()) + SLICE_MS;
    do {
      const step = steps.next();
      if (step.done === true) return results;
      if (step.value !== undefined) results.push(step.value);
    } while (performance.now() < end);
  }
}

/** @returns the time of waking, as `performance.now` has it */
function idle(): Promise<number> {
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve(performance.now()), { timeout: IDLE_WITHIN_MS });
  });
}
