/**
 * Long work that can be interrupted: it yields every few hundred microseconds, and whoever runs it
 * decides whether others go first. The core has no clock, so it only offers the places.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Runs the work to its end without a pause. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Items that are cheap to handle between two places to pause: some 100 µs. */
const ITEMS_PER_STEP = 32;

/** Entries of packed tables that are looked at between two places to pause: some 100 µs. */
export const ENTRIES_PER_STEP = 1024;

/** Calls `work` for each item, with places to pause. */
export function* eachInSteps<T>(
  items: Iterable<T>,
  work: (item: T, at: number) => void,
): Steps<void> {
  let at = 0;
  for (const item of items) {
    work(item, at);
    at += 1;
    if (at % ITEMS_PER_STEP === 0) yield;
  }
}

/** Makes one of each item, with places to pause. */
export function* mapInSteps<T, U>(
  items: Iterable<T>,
  make: (item: T, at: number) => U,
): Steps<readonly U[]> {
  const made: U[] = [];
  yield* eachInSteps(items, (item, at) => made.push(make(item, at)));
  return made;
}

/** Runs this long are sorted at once: 0.5 ms for strings. */
const RUN = 1024;

/** Sorts as `[...items].sort(compare)` does, equal items in their order, with places to pause. */
export function* sortInSteps<T>(
  items: Iterable<T>,
  compare: (a: T, b: T) => number,
): Steps<readonly T[]> {
  let from = [...(yield* mapInSteps(items, (item) => item))];
  for (let start = 0; start < from.length; start += RUN) {
    const run = from.slice(start, start + RUN).sort(compare);
    for (const [at, item] of run.entries()) from[start + at] = item;
    yield;
  }
  for (let length = RUN; length < from.length; length *= 2) {
    const to: T[] = new Array(from.length);
    for (let start = 0; start < from.length; start += 2 * length) {
      yield* mergeRuns({ from, to, start, length }, compare);
    }
    from = to;
  }
  return from;
}

type Runs<T> = {
  readonly from: readonly T[];
  readonly to: T[];
  readonly start: number;
  readonly length: number;
};

/** Merges the run at `start` with the one after it, each `length` long or shorter at the end. */
function* mergeRuns<T>(
  { from, to, start, length }: Runs<T>,
  compare: (a: T, b: T) => number,
): Steps<void> {
  const middle = Math.min(start + length, from.length);
  const end = Math.min(middle + length, from.length);
  let left = start;
  let right = middle;
  for (let at = start; at < end; at += 1) {
    const takesLeft =
      left < middle && (right >= end || compare(from[left] as T, from[right] as T) <= 0);
    to[at] = from[takesLeft ? left : right] as T;
    if (takesLeft) left += 1;
    else right += 1;
    if (at % RUN === 0) yield;
  }
}
