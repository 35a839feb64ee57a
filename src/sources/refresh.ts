import type { Day } from "../domain/day.js";
import { fail, ok, type Result } from "../domain/result.js";
import type { SourceUpdate, UpdateFailure } from "../domain/source-update.js";
import type { SigningKey } from "../platform/listed-source.js";
import { refusalOf } from "./acceptance.js";
import { packCopy, resolveMaterial } from "./build-copy.js";
import type { Run } from "./engine.js";
import { type FeedAnswer, fetchFeed } from "./fetch-feed.js";
import { fetchParts, MOST_LIST_BYTES, openList } from "./fetch-list.js";
import { gunzipped } from "./gzip.js";
import { liveSource } from "./live-sources.js";
import { LIVE_DAYS, type Material, materialOfList, materialOfLive } from "./material.js";
import { isDue, nextTryAfter } from "./schedule.js";
import { sha256Of } from "./signature.js";
import type { KeptCopy, KeptSource } from "./source-store.js";

/** More than any of the live registers has, and parsed in less than 50 ms. */
const MOST_LIVE_BYTES = 8 * 1024 * 1024;

/** `accept` takes a copy that lost more than half of its incidents. */
export type RefreshWishes = { readonly acceptShrunk: boolean };

/** What asking once came to; nothing is installed yet. */
type Asked =
  | { readonly kind: "unchanged" }
  | {
      readonly kind: "new";
      readonly material: Material;
      readonly signedBy: SigningKey | undefined;
      readonly from: Pick<KeptCopy, "etag" | "lastModified">;
    };

type Failed = { readonly why: UpdateFailure; readonly offered?: SigningKey };

/**
 * Asks a source's host and installs what came, if it may take the place of the copy on the device.
 * Until the very last step, one transaction, nothing that is stored changes: killed at any moment,
 * either the old copy is there or the new one.
 */
export async function refreshSource(
  kept: KeptSource,
  wishes: RefreshWishes,
  run: Run,
): Promise<SourceUpdate> {
  const source = kept.id;
  try {
    const outcome = await refreshed(kept, wishes, run);
    if (outcome.ok) return { source, did: outcome.value };
    await noteFailure(kept, outcome.error, run);
    return { source, did: "failed", why: outcome.error.why };
  } catch (error) {
    const why = failureOf(error, run.signal);
    if (why === undefined) throw error;
    await noteFailure(kept, { why }, run);
    return { source, did: "failed", why };
  }
}

async function refreshed(
  kept: KeptSource,
  wishes: RefreshWishes,
  run: Run,
): Promise<Result<"updated" | "unchanged", Failed>> {
  const asked = await askOnce(kept, run);
  if (!asked.ok) return asked;
  if (asked.value.kind === "unchanged") {
    await noteUnchanged(kept, run);
    return ok("unchanged");
  }
  const { material, signedBy, from } = asked.value;
  const resolved = await resolveMaterial(material, run);
  if (!resolved.ok) return fail({ why: resolved.error });
  const { engine } = run;
  const facts = {
    version: material.versionNumber,
    expires: material.info.expires,
    incidentCount: resolved.value.facts.incidents.length,
  };
  const last = kept.copy && { ...kept.copy, version: kept.copy.versionNumber };
  const refusal = refusalOf(facts, last, { today: engine.today(), ...wishes });
  if (refusal !== undefined) return fail({ why: refusal });
  const packed = await packCopy(material, resolved.value, run);
  if (!packed.ok) return fail({ why: packed.error });
  const { copy, bytes } = packed.value;
  run.signal.throwIfAborted();
  await engine.store.install(
    {
      ...((await engine.store.get(kept.id)) ?? kept),
      ...wentWell(run),
      copy: { ...copy, ...from },
      signedBy: kept.signedBy ?? signedBy,
      offeredKey: undefined,
    },
    bytes,
  );
  return ok("updated");
}

async function askOnce(kept: KeptSource, run: Run): Promise<Result<Asked, Failed>> {
  const { url } = kept;
  if (url === undefined) return ok({ kind: "unchanged" });
  const live = liveSource(kept.id);
  const answer = await askHost({ ...kept, url }, run);
  if (!answer.ok) return fail({ why: answer.error });
  if (answer.value.kind === "not-modified") return ok({ kind: "unchanged" });
  const { bytes, etag, lastModified } = answer.value;
  const from = { etag, lastModified };
  if (live === undefined) return askForParts({ ...kept, url }, bytes, from, run);
  if ((await sha256Of(bytes)) === kept.copy?.sha256) return ok({ kind: "unchanged" });
  await noteNewer(kept, run);
  const material = materialOfLive(live, bytes, run.engine.today());
  return ok({ kind: "new", material, signedBy: undefined, from });
}

async function askHost(
  kept: KeptSource & { readonly url: string },
  run: Run,
): Promise<Result<FeedAnswer, UpdateFailure>> {
  const { engine, signal, tell } = run;
  const host = new URL(kept.url).hostname;
  const may = await engine.mayAsk(host);
  if (may === "network-off") return fail({ kind: may });
  if (may === "not-allowed") return fail({ kind: may, host });
  tell({ step: "asking", done: 0, of: undefined });
  return fetchFeed(
    {
      url: kept.url,
      etag: kept.copy?.etag,
      lastModified: kept.copy?.lastModified,
      maxBytes: kept.kind === "live" ? MOST_LIVE_BYTES : MOST_LIST_BYTES,
      form: liveSource(kept.id)?.form ?? "json",
    },
    {
      fetch: engine.fetch,
      signal,
      onBytes: (done, of) => tell({ step: "receiving", done, of }),
    },
  );
}

async function askForParts(
  kept: KeptSource & { readonly url: string },
  bytes: Uint8Array<ArrayBuffer>,
  from: Pick<KeptCopy, "etag" | "lastModified">,
  run: Run,
): Promise<Result<Asked, Failed>> {
  const { engine, signal, tell } = run;
  const opened = await openList(bytes, kept.signedBy);
  if (!opened.ok) return opened;
  const { version, whole } = opened.value.head;
  const { copy } = kept;
  if (copy?.versionNumber !== undefined && version <= copy.versionNumber) {
    const digest = whole?.sha256 ?? (await sha256Of(opened.value.body));
    const isSame = version === copy.versionNumber && digest === copy.sha256;
    if (isSame) return ok({ kind: "unchanged" });
    return fail({ why: { kind: "version-not-newer", found: String(version) } });
  }
  await noteNewer(kept, run);
  const text = async () => {
    const zipped = await engine.store.text(kept.id);
    return zipped === undefined ? undefined : gunzipped(zipped, engine.pace);
  };
  const installed =
    copy?.versionNumber === undefined ? undefined : { version: copy.versionNumber, text };
  const onBytes = (done: number, of: number | undefined) => tell({ step: "receiving", done, of });
  const fetching = { fetch: engine.fetch, signal, onBytes, pace: engine.pace };
  const list = await fetchParts(opened.value, kept.url, installed, fetching);
  if (!list.ok) return fail({ why: list.error });
  const material = materialOfList(kept.id, list.value);
  return ok({ kind: "new", material, signedBy: list.value.signedBy, from });
}

function wentWell({
  engine,
}: Run): Pick<KeptSource, "lastChecked" | "nextTry" | "failure" | "failures" | "hasNewer"> {
  const now = engine.now();
  return {
    lastChecked: now,
    nextTry: nextTryAfter(now, 0, engine.random()),
    failure: undefined,
    failures: 0,
    hasNewer: false,
  };
}

/** From here on until it is installed or refused, the reader is told of it, whatever happens to the worker. */
async function noteNewer({ id, copy }: KeptSource, { engine }: Run): Promise<void> {
  if (copy !== undefined) await engine.store.change(id, (kept) => ({ ...kept, hasNewer: true }));
}

/** A live register that has not changed is as young as the day it says so. */
async function noteUnchanged({ id }: KeptSource, run: Run): Promise<void> {
  const expires = (run.engine.today() + LIVE_DAYS) as Day;
  await run.engine.store.change(id, (kept) => ({
    ...kept,
    ...wentWell(run),
    copy: kept.kind === "live" && kept.copy ? { ...kept.copy, expires } : kept.copy,
  }));
}

async function noteFailure({ id }: KeptSource, { why, offered }: Failed, run: Run): Promise<void> {
  const { engine } = run;
  const isOurs = why.kind === "cancelled" || why.kind === "network-off";
  await engine.store.change(id, (kept) => {
    const now = engine.now();
    const later = nextTryAfter(now, 1, engine.random());
    // Stopped by the reader, it does not begin again by itself at once.
    if (isOurs) {
      const next = kept.nextTry;
      return { ...kept, nextTry: isDue(next, now) ? later : Math.max(next ?? 0, later) };
    }
    const failures = kept.failures + 1;
    return {
      ...kept,
      lastChecked: now,
      nextTry: nextTryAfter(now, failures, engine.random()),
      failure: why,
      failures,
      hasNewer: false,
      offeredKey: offered ?? kept.offeredKey,
    };
  });
}

/** @returns `undefined` for what nobody expected */
export function failureOf(error: unknown, signal: AbortSignal): UpdateFailure | undefined {
  if (signal.aborted) return { kind: "cancelled" };
  const isFull = error instanceof DOMException && error.name === "QuotaExceededError";
  return isFull ? { kind: "storage-full" } : undefined;
}
