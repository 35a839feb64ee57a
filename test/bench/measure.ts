/** Something to be timed; what it returns is added up, so that no engine leaves it out. */
export type Task = { readonly name: string; run(): number };

/**
 * Times tasks in turns, so that whatever else the machine does falls on all of them alike.
 *
 * @returns by name, the median milliseconds of one run
 */
export function timeInTurns(tasks: readonly Task[], budgetMs: number): ReadonlyMap<string, number> {
  const times = new Map<string, number[]>(tasks.map(({ name }) => [name, []]));
  let kept = 0;
  const repeats = new Map(tasks.map((task) => [task.name, repeatsOf(task)]));
  const until = performance.now() + budgetMs;
  for (
    let turn = 0;
    turn < FEWEST_TURNS || (turn < MOST_TURNS && performance.now() < until);
    turn++
  ) {
    for (const { name, run } of tasks) {
      const count = repeats.get(name) ?? 1;
      const start = performance.now();
      for (let i = 0; i < count; i++) kept += run();
      times.get(name)?.push((performance.now() - start) / count);
    }
  }
  if (Number.isNaN(kept)) throw new Error("tasks return numbers: found one that does not");
  return new Map([...times].map(([name, all]) => [name, median(all)]));
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

const FEWEST_TURNS = 7;
const MOST_TURNS = 41;
/** Each turn of a task lasts about this long, so that the clock's own steps do not count. */
const TURN_MS = 4;

/** Warms a task up on the way. */
function repeatsOf({ run }: Task): number {
  const until = performance.now() + 10 * TURN_MS;
  let runs = 0;
  while (performance.now() < until || runs < 2) {
    run();
    runs++;
  }
  return Math.max(1, Math.round(runs / 10));
}
