/** Longest stretch of work in one go, in ms: half a frame, so that scrolling stays smooth. */
const SLICE_MS = 6;
/** On a page that is never idle, work goes on after this long, in ms. */
const IDLE_WITHIN_MS = 500;

/** Does the work in slices, each when the page is idle. The work yields where it can be put off. */
export async function inSlices<T>(work: Iterator<undefined, T>): Promise<T> {
  for (;;) {
    const end = (await idle()) + SLICE_MS;
    do {
      const step = work.next();
      if (step.done === true) return step.value;
    } while (performance.now() < end);
  }
}

/** @returns the time of waking, as `performance.now` has it */
function idle(): Promise<number> {
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve(performance.now()), { timeout: IDLE_WITHIN_MS });
  });
}
