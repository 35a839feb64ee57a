import { clearStaged } from "../platform/staged-texts.js";
import { BEHIND_QUESTIONS } from "../sources/in-slices.js";
import { repackSource } from "../sources/repack.js";
import type { SourceDesk } from "./source-desk.js";
import { planWaking } from "./source-schedule.js";

/** When the browser starts: what was removed or only looked at is deleted, and the next refresh planned. */
export async function tidySources({ store, library }: SourceDesk): Promise<void> {
  const removed = (await store.all()).filter(({ isRemoved }) => isRemoved);
  await Promise.all(removed.map(({ id }) => store.delete(id)));
  if (removed.length > 0) await library.reopen(BEHIND_QUESTIONS);
  await clearStaged();
  await planWaking(store, Date.now());
}

/**
 * After an update of the extension: its packed format, and the companies of the bundled lists, may be
 * others now. Copies are packed again from their kept texts; no host is asked.
 */
export async function repackAll({ store, library, worker }: SourceDesk): Promise<void> {
  const kept = (await store.all()).filter(({ copy }) => copy !== undefined);
  if (kept.length === 0) return;
  await worker.begin({
    key: "repack",
    source: undefined,
    run: async (run, about) => {
      for (const one of kept) {
        about(one.id);
        await repackSource(one, run);
      }
      await library.reopen(run.engine.pace);
      return { kind: "updated", each: [] };
    },
  }).ended;
}
