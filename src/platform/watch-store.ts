import browser from "webextension-polyfill";
import * as z from "zod/mini";
import type { IncidentId } from "../domain/incident.js";
import { NOTHING_WATCHED, type Watched } from "../domain/watchlist.js";
import { companyIdSchema } from "./request-schemas.js";

const KEY = "watched";
const LOCK = "breachnote-watched";
const VERSION = 1;

const incident = z.custom<IncidentId>((value) => typeof value === "string");
const storedSchema = z.object({
  version: z.literal(VERSION),
  value: z.object({
    known: z.record(companyIdSchema, z.array(incident)),
    news: z.array(z.object({ company: companyIdSchema, incident })),
  }),
});

/** What is unreadable counts as nothing: the next look begins anew, without news. */
export async function loadWatched(): Promise<Watched> {
  const stored = storedSchema.safeParse((await browser.storage.local.get(KEY))[KEY]);
  return stored.success ? stored.data.value : NOTHING_WATCHED;
}

/** Changes what is stored, one change at a time. @returns what stood before, and what stands now */
export async function changeWatched(
  change: (before: Watched) => Watched | Promise<Watched>,
): Promise<{ readonly before: Watched; readonly after: Watched }> {
  return navigator.locks.request(LOCK, async () => {
    const before = await loadWatched();
    const after = await change(before);
    if (JSON.stringify(after) !== JSON.stringify(before)) {
      await browser.storage.local.set({ [KEY]: { version: VERSION, value: after } });
    }
    return { before, after };
  });
}
