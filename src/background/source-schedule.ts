import type { Settings } from "../domain/settings.js";
import type { SourceUpdate } from "../domain/source-update.js";
import { plannedWaking, wakeAt } from "../platform/alarms.js";
import { loadSettings } from "../platform/settings-store.js";
import type { Run } from "../sources/engine.js";
import { liveKept } from "../sources/list-sources.js";
import { LIVE_SOURCES } from "../sources/live-sources.js";
import { type RefreshWishes, refreshSource } from "../sources/refresh.js";
import { isBeyondWait, isDue } from "../sources/schedule.js";
import type { KeptSource, SourceStore } from "../sources/source-store.js";
import type { SourceDesk } from "./source-desk.js";
import type { Job } from "./source-work.js";
import { watchAgain } from "./watchlist.js";

/** While work goes on, the worker asks to be woken after so long: if it is killed, that is when it begins anew. */
const WATCH_MS = 5 * 60_000;

/** Live sources that are on, those that were never asked included. */
export async function liveSources(
  store: SourceStore,
  settings: Settings,
): Promise<readonly KeptSource[]> {
  const kept = await store.all();
  const registers = LIVE_SOURCES.map(({ id }) => liveKept(id, kept));
  const lists = kept.filter(({ kind, url, isRemoved }) => kind === "list" && url && !isRemoved);
  return [...registers, ...lists].filter(
    ({ id }) => settings.sourcesLive.includes(id) && !settings.sourcesOff.includes(id),
  );
}

/** Asks for the next waking: when the first live source is due. None is asked for when nothing is live. */
export async function planWaking(store: SourceStore, now: number): Promise<void> {
  const settings = await loadSettings();
  if (settings.neverUseNetwork) return;
  const live = await liveSources(store, settings);
  if (live.length === 0) return;
  const next = Math.min(...live.map(({ nextTry = now }) => (isDue(nextTry, now) ? now : nextTry)));
  await wakeAt(Math.max(next, now + 1_000));
}

/**
 * When the worker starts: an alarm waits for its moment by the clock, and one that was set while the clock ran
 * ahead would let sources wait for as long as the clock was put back. Any other is left, the watch over work
 * that was killed above all.
 */
export async function keepWaking(store: SourceStore, now: number): Promise<void> {
  const planned = await plannedWaking();
  if (planned !== undefined && isBeyondWait(planned, now)) await planWaking(store, now);
}

/** Refreshes the live sources whose time has come. */
export async function refreshDue({ worker, store, library }: SourceDesk): Promise<void> {
  const settings = await loadSettings();
  const now = Date.now();
  const due = settings.neverUseNetwork
    ? []
    : (await liveSources(store, settings)).filter(({ nextTry }) => isDue(nextTry, now));
  if (due.length > 0) {
    await wakeAt(now + WATCH_MS);
    const job: Job = {
      key: "what is due",
      source: undefined,
      run: async (run, about) => {
        const each = await refreshEach(due, { acceptShrunk: false }, run, about);
        await library.reopen(run.engine.pace);
        await watchAgain(library, "updated");
        return { kind: "updated", each };
      },
    };
    await worker.begin(job).ended;
  }
  await planWaking(store, Date.now());
}

/** Refreshes sources one after the other. */
export async function refreshEach(
  sources: readonly KeptSource[],
  wishes: RefreshWishes,
  run: Run,
  about: (source: string) => void,
): Promise<readonly SourceUpdate[]> {
  const each: SourceUpdate[] = [];
  for (const kept of sources) {
    about(kept.id);
    if ((await run.engine.store.get(kept.id)) === undefined) await run.engine.store.add(kept);
    each.push(await refreshSource(kept, wishes, run));
    if (run.signal.aborted) break;
  }
  return each;
}
