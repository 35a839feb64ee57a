import { clearStaged } from "../platform/staged-texts.js";
import { BEHIND_QUESTIONS } from "../sources/in-slices.js";
import { repackSource } from "../sources/repack.js";
import type { KeptSource } from "../sources/source-store.js";
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
export async function repackAll(desk: SourceDesk): Promise<void> {
  await repack(
    desk,
    (await desk.store.all()).filter(({ copy }) => copy !== undefined),
  );
}

/** Copies that do not open are packed again, and asked for anew where they are live and their texts are gone too. */
export async function mendCopies(desk: SourceDesk, ids: readonly string[]): Promise<void> {
  await repack(
    desk,
    (await desk.store.all()).filter(({ id }) => ids.includes(id)),
  );
  await planWaking(desk.store, Date.now());
}

async function repack({ library, worker }: SourceDesk, kept: readonly KeptSource[]): Promise<void> {
  if (kept.length === 0) return;
  await worker.begin({
    key: JSON.stringify(["repack", kept.map(({ id }) => id)]),
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
