import { logError } from "../platform/log.js";
import { packCopy, resolveMaterial } from "./build-copy.js";
import type { Run } from "./engine.js";
import { gunzipped } from "./gzip.js";
import { liveSource } from "./live-sources.js";
import { type Material, materialOfList, materialOfLive, materialOfTable } from "./material.js";
import { headOf } from "./read-list.js";
import type { KeptSource } from "./source-store.js";

/**
 * Packs a copy again from its kept text. One of which the text cannot be read either is marked as damaged: the
 * next update then takes whatever its host has.
 */
export async function repackSource(kept: KeptSource, run: Run): Promise<void> {
  const { store } = run.engine;
  try {
    if (await packedAgain(kept, run)) return;
  } catch (error) {
    run.signal.throwIfAborted();
    logError(`packing the list "${kept.id}" again`, error);
  }
  await store.change(kept.id, (now) => ({
    ...now,
    copy: now.copy && {
      ...now.copy,
      ...{ etag: undefined, lastModified: undefined, sha256: "", versionNumber: undefined },
    },
    failure: { kind: "copy-damaged" },
    nextTry: undefined,
  }));
}

/** @returns whether it was, and can be read */
async function packedAgain(kept: KeptSource, run: Run): Promise<boolean> {
  const { store } = run.engine;
  const [copy, zipped] = [kept.copy, await store.text(kept.id)];
  const material = zipped && materialOf(kept, await gunzipped(zipped, run.engine.pace), run);
  if (copy === undefined || material === undefined) return false;
  const resolved = await resolveMaterial(material, run);
  if (!resolved.ok) return false;
  const packed = await packCopy(material, resolved.value, run);
  if (!packed.ok) return false;
  const { published, expires, version, etag, lastModified } = copy;
  const again = { ...packed.value.copy, published, expires, version, etag, lastModified };
  const now = (await store.get(kept.id)) ?? kept;
  await store.install({ ...now, copy: again }, packed.value.bytes);
  return (await store.packed(kept.id)) !== undefined;
}

function materialOf(
  { id, kind, mapping, copy, signedBy }: KeptSource,
  text: Uint8Array<ArrayBuffer>,
  { engine }: Run,
): Material | undefined {
  const live = liveSource(id);
  if (live !== undefined) return materialOfLive(live, text, copy?.published ?? engine.today());
  if (kind === "csv") {
    const name = copy?.title ?? id;
    return mapping && materialOfTable({ id, name, mapping }, text, engine.today());
  }
  const head = headOf(text);
  return head.ok ? materialOfList(id, { head: head.value, body: text, signedBy }) : undefined;
}
