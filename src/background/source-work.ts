import { stayAwake } from "../platform/alarms.js";
import { logError } from "../platform/log.js";
import type { SourceWork, WorkOutcome } from "../platform/source-protocol.js";
import type { Engine, Run } from "../sources/engine.js";
import { failureOf } from "../sources/refresh.js";

/** A piece of long work. Asked for again while it waits or goes on, it is done once. */
export type Job = {
  /** What tells it from others. */
  readonly key: string;
  /** The source it is about, where that is known. */
  readonly source: string | undefined;
  readonly run: (run: Run, about: (source: string) => void) => Promise<WorkOutcome>;
};

/** Long work on sources, one piece after the other. */
export type SourceWorker = {
  state(): SourceWork;
  /** Stops what goes on and forgets what waits. */
  cancel(): SourceWork;
  /** @returns how the work stands, and when the job has ended */
  begin(job: Job): { readonly state: SourceWork; readonly ended: Promise<void> };
};

export function openSourceWorker(engine: Engine): SourceWorker {
  const waiting = new Map<string, Promise<void>>();
  let state: SourceWork = { kind: "idle", last: undefined };
  let abort = new AbortController();
  let before = Promise.resolve();

  async function run(job: Job, signal: AbortSignal): Promise<void> {
    const tell: Run["tell"] = (progress) => {
      if (state.kind === "working") state = { ...state, ...progress };
    };
    const about = (source: string) => {
      if (state.kind === "working") state = { ...state, source };
    };
    state = working(job);
    const last = await outcomeOf(job, { engine, signal, tell }, about);
    waiting.delete(job.key);
    state = waiting.size > 0 ? working(job) : { kind: "idle", last };
  }

  return {
    state: () => state,
    cancel() {
      abort.abort(new DOMException("the reader stopped it", "AbortError"));
      abort = new AbortController();
      return state;
    },
    begin(job) {
      const known = waiting.get(job.key);
      if (known !== undefined) return { state, ended: known };
      const { signal } = abort;
      if (waiting.size === 0) state = working(job);
      const ended = before.then(() => run(job, signal));
      before = ended;
      waiting.set(job.key, ended);
      return { state, ended };
    },
  };
}

/** What a private window is told: nothing goes on for it. */
export const NOT_IN_PRIVATE: SourceWork = {
  kind: "idle",
  last: { kind: "failed", why: { kind: "private-window" } },
};

function working({ source }: Job): SourceWork {
  return { kind: "working", source, step: "asking", done: 0, of: undefined };
}

async function outcomeOf(
  job: Job,
  run: Run,
  about: (source: string) => void,
): Promise<WorkOutcome> {
  try {
    run.signal.throwIfAborted();
    return await stayAwake(() => job.run(run, about));
  } catch (error) {
    const why = failureOf(error, run.signal);
    if (why === undefined) logError("working on sources", error);
    return { kind: "failed", why: why ?? { kind: "unreadable", line: 0, reason: String(error) } };
  }
}
