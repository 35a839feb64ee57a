/** Something to be timed; what it returns is added up, so that no engine leaves it out. */
export type Task = { readonly name: string; run(): number };

/**
 * Times tasks in turns, so that whatever else the machine does falls on all of them alike.
 *
 * @param now a clock in milliseconds; its steps may be coarse
 * @returns by name, the median milliseconds of one run, more than 0
 */
export function timeInTurns(
  tasks: readonly Task[],
  budgetMs: number,
  now = () => performance.now(),
): ReadonlyMap<string, number> {
  const timed = tasks.map((task): Timed => ({ task, repeats: repeatsOf(task, now), times: [] }));
  const until = now() + budgetMs;
  for (let turn = 0; turn < FEWEST_TURNS || (turn < MOST_TURNS && now() < until); turn++) {
    for (const one of timed) {
      const { ms, repeats } = takeTurn(one.task, one.repeats, now);
      one.repeats = repeats;
      one.times.push(ms / repeats);
    }
  }
  return new Map(timed.map(({ task, times }) => [task.name, median(times)]));
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

type Timed = { readonly task: Task; repeats: number; readonly times: number[] };

const FEWEST_TURNS = 7;
const MOST_TURNS = 41;
/** Each turn of a task lasts at least this long, so that the clock's own steps do not count. */
const TURN_MS = 4;
/** A first guess at the repeats comes out too short where the machine was busy meanwhile. */
const MOST_GROWTH = 4;

/** One turn by the clock: a turn that came out shorter does not count, and is taken again with more repeats. */
function takeTurn(
  { name, run }: Task,
  fewest: number,
  now: () => number,
): { readonly ms: number; readonly repeats: number } {
  for (let repeats = fewest; ; ) {
    let kept = 0;
    const start = now();
    for (let i = 0; i < repeats; i++) kept += run();
    const ms = now() - start;
    if (Number.isNaN(kept)) throw new Error(`tasks return numbers: ${name} does not`);
    if (ms >= TURN_MS) return { ms, repeats };
    repeats = Math.ceil(repeats * Math.min(MOST_GROWTH, (1.25 * TURN_MS) / ms));
  }
}

/** Warms a task up on the way. */
function repeatsOf({ run }: Task, now: () => number): number {
  const until = now() + 10 * TURN_MS;
  let runs = 0;
  while (now() < until || runs < 2) {
    run();
    runs++;
  }
  return Math.max(1, Math.round(runs / 10));
}
