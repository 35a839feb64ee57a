import { packCopy, resolveMaterial } from "./build-copy.js";
import type { Run } from "./engine.js";
import { gunzipped } from "./gzip.js";
import { liveSource } from "./live-sources.js";
import { type Material, materialOfList, materialOfLive, materialOfTable } from "./material.js";
import { headOf } from "./read-list.js";
import type { KeptSource } from "./source-store.js";

/** Packs a copy again from its kept text. What cannot be read any more stays as it is. */
export async function repackSource(kept: KeptSource, run: Run): Promise<void> {
  const { store } = run.engine;
  const [copy, zipped] = [kept.copy, await store.text(kept.id)];
  const material = zipped && materialOf(kept, await gunzipped(zipped, run.engine.pace), run);
  if (copy === undefined || material === undefined) return;
  const resolved = await resolveMaterial(material, run);
  if (!resolved.ok) return;
  const packed = await packCopy(material, resolved.value, run);
  if (!packed.ok) return;
  const { published, expires, version, etag, lastModified } = copy;
  const again = { ...packed.value.copy, published, expires, version, etag, lastModified };
  const now = (await store.get(kept.id)) ?? kept;
  await store.install({ ...now, copy: again }, packed.value.bytes);
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
