import type { CDPSession } from "playwright-core";

/** What a page's main thread did from the start of a recording to its end, in ms of the processor's time. */
export type PageCost = {
  /** Our own JavaScript, its compilation and what it calls in the browser included. */
  readonly ownMs: number;
  /** The longest stretch of it in one go. */
  readonly longestMs: number;
  /** Layouts that it forced. */
  readonly forcedLayouts: number;
  /** All tasks but for our own share of them. */
  readonly pageMs: number;
};

/** Times are in µs; those of the thread leave out when it had to wait for the processor. */
type Event = {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly beginData?: { readonly url?: string } };
};

const CATEGORIES = ["devtools.timeline", "disabled-by-default-devtools.timeline", "v8", "blink"];
/** On a page without scripts these are ours. */
const SCRIPT = new Set([
  ...["EvaluateScript", "FunctionCall", "RunMicrotasks", "FireIdleCallback", "TimerFire"],
  ...["v8.run", "v8.callFunction", "V8.RunMicrotasks"],
]);

const US_PER_MS = 1_000;

/** Records what the browser does. @returns ends the recording and gives its events */
export async function recordTrace(session: CDPSession): Promise<() => Promise<readonly Event[]>> {
  const events: Event[] = [];
  const collect = ({ value }: { value: object[] }) => events.push(...(value as Event[]));
  session.on("Tracing.dataCollected", collect);
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: CATEGORIES },
  });
  return async () => {
    const complete = new Promise((done) => session.once("Tracing.tracingComplete", done));
    await session.send("Tracing.end");
    await complete;
    session.off("Tracing.dataCollected", collect);
    return events;
  };
}

/** @param address of a page without scripts of its own */
export function costOf(events: readonly Event[], address: string): PageCost {
  const parsed = events.find(
    ({ name, args }) => name === "ParseHTML" && args.beginData?.url?.startsWith(address),
  );
  if (parsed === undefined) throw new Error(`${address} is parsed in the recording: it is not`);
  const here = events.filter(({ pid, tid }) => pid === parsed.pid && tid === parsed.tid);
  const own = outermost(here.filter(({ name }) => SCRIPT.has(name)));
  const layouts = here.filter(
    ({ name, ts }) => name === "Layout" && own.some((of) => holds(of, ts)),
  );
  const ownMs = sum(own.map(msOf));
  const tasks = here.filter(({ name }) => name === "RunTask");
  return {
    ownMs,
    longestMs: Math.max(0, ...own.map(msOf)),
    forcedLayouts: layouts.length,
    pageMs: sum(tasks.map(msOf)) - ownMs,
  };
}

function outermost(events: readonly Event[]): readonly Event[] {
  const found: Event[] = [];
  for (const event of [...events].sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    const last = found.at(-1);
    if (last === undefined || !holds(last, event.ts)) found.push(event);
  }
  return found;
}

function holds({ ts, dur = 0 }: Event, at: number): boolean {
  return at >= ts && at < ts + dur;
}

function msOf({ tdur = 0 }: Event): number {
  return tdur / US_PER_MS;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
