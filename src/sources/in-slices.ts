import type { Steps } from "../dataset/steps.js";
import { type Answering, answering } from "../platform/answering.js";

/** Long work stops after so many ms and lets what waits go first; a look-up then waits no longer. */
const SLICE_MS = 5;

/** What running long work needs of the worker; a test passes its own. */
export type Pace = {
  /** In ms, of any clock that never goes back. */
  now(): number;
  /** Resolves after everything that waits for the worker has had its turn. */
  pause(): Promise<void>;
};

type Scheduler = {
  postTask(task: () => void, options: { readonly priority: "background" }): Promise<void>;
};

/** Questions and their answers go before tasks of the background; a browser without those takes turns. */
export const WORKER_PACE: Pace = {
  now: () => performance.now(),
  pause() {
    const { scheduler } = globalThis as { readonly scheduler?: Scheduler };
    return scheduler?.postTask(() => {}, { priority: "background" }) ?? turn();
  },
};

/**
 * For work that no question waits for. A question waits for the browser's storage between its own turns, and
 * slices that filled each of these gaps made a look-up wait for up to 19 of them.
 */
export const BEHIND_QUESTIONS: Pace = behind(answering, WORKER_PACE);

/** Where questions never end, work goes on after so many ms all the same. */
const MOST_HELD_MS = 50;

/** A pace that pauses until no question waits for its answer. */
export function behind(questions: Answering, pace: Pace): Pace {
  return {
    now: pace.now,
    async pause() {
      await pace.pause();
      for (const until = pace.now() + MOST_HELD_MS; questions.isGoingOn(); ) {
        await questions.over(until - pace.now());
        // What came meanwhile, or else what the last answer left to be done, goes first.
        await pace.pause();
        if (pace.now() >= until) return;
      }
    },
  };
}

/** A message to ourselves: a timer would wait 4 ms more each time. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/**
 * Runs work in slices of `SLICE_MS`.
 *
 * @param signal stops it between two slices, by throwing the signal's reason
 */
export async function inSlices<T>(steps: Steps<T>, pace: Pace, signal: AbortSignal): Promise<T> {
  for (let until = pace.now() + SLICE_MS; ; ) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (pace.now() < until) continue;
    await pace.pause();
    signal.throwIfAborted();
    until = pace.now() + SLICE_MS;
  }
}
