import browser from "webextension-polyfill";
import * as z from "zod/mini";

/** A list that the reader added, as it is remembered outside of the database that holds it. */
export type KnownList = { readonly id: string; readonly title: string };

const KEY = "known-lists";
const VERSION = 1;
const storedSchema = z.object({
  version: z.literal(VERSION),
  value: z.array(z.object({ id: z.string(), title: z.string() })),
});

/**
 * Remembers the lists that are on the device.
 *
 * @param removed ids of those that the reader took away
 * @param isPrivate nothing is remembered then
 * @returns those that were remembered and are there no more, though nobody took them away
 */
export async function lostLists(
  now: readonly KnownList[],
  removed: ReadonlySet<string>,
  isPrivate: boolean,
): Promise<readonly KnownList[]> {
  const known = await loadKnown();
  const ids = new Set(now.map(({ id }) => id));
  const lost = known.filter(({ id }) => !ids.has(id) && !removed.has(id));
  const value = [...now, ...lost];
  if (!isPrivate && JSON.stringify(value) !== JSON.stringify(known)) {
    await browser.storage.local.set({ [KEY]: { version: VERSION, value } });
  }
  return lost;
}

/** The reader was told of those that are lost. */
export async function forgetLostLists(): Promise<void> {
  await browser.storage.local.set({ [KEY]: { version: VERSION, value: [] } });
}

/** What is unreadable counts as nothing: no list is then missed. */
async function loadKnown(): Promise<readonly KnownList[]> {
  const stored = storedSchema.safeParse((await browser.storage.local.get(KEY))[KEY]);
  return stored.success ? stored.data.value : [];
}
