import { openDatasetInSteps } from "../dataset/packed-reader.js";
import type { SourceFacts } from "../dataset/packed-writer.js";
import { packSourceInSteps } from "../dataset/packed-writer.js";
import { fail, ok, type Result } from "../domain/result.js";
import type { UpdateFailure } from "../domain/source-update.js";
import type { RejectedRecord } from "../platform/source-preview.js";
import { type Resolved, resolveDraft } from "./draft.js";
import type { Run } from "./engine.js";
import { MOST_LIST_BYTES } from "./fetch-list.js";
import { gzipped } from "./gzip.js";
import { inSlices } from "./in-slices.js";
import type { Material } from "./material.js";
import { sha256Of } from "./signature.js";
import type { CopyBytes, KeptCopy } from "./source-store.js";

/** As many as a reader looks through. */
const MOST_REJECTED = 1_000;

/** Reads the material and finds its companies among those of the other sources. */
export async function resolveMaterial(
  material: Material,
  { engine, signal, tell }: Run,
): Promise<Result<Resolved, UpdateFailure>> {
  const onRecords = (done: number) => tell({ step: "reading", done, of: undefined });
  onRecords(0);
  const draft = await material.read({ pace: engine.pace, signal, onRecords });
  if (!draft.ok) return draft;
  const known = await engine.knownCompanies(material.info.id, signal);
  const context = { known, today: engine.today() };
  return ok(await inSlices(resolveDraft(draft.value, material.info, context), engine.pace, signal));
}

/** Packs what was resolved, opens it once as every look-up will, and zips the text it came from. */
export async function packCopy(
  material: Material,
  { facts, rejected }: Resolved,
  { engine, signal, tell }: Run,
): Promise<Result<{ readonly copy: KeptCopy; readonly bytes: CopyBytes }, UpdateFailure>> {
  tell({ step: "packing", done: 0, of: facts.incidents.length });
  const packed = await packedOrNot(facts, { engine, signal, tell });
  const opened = packed && (await inSlices(openDatasetInSteps(packed), engine.pace, signal));
  if (packed === undefined || opened?.ok !== true) {
    return fail({ kind: "too-large", most: MOST_LIST_BYTES });
  }
  tell({ step: "storing", done: 0, of: undefined });
  const text = await gzipped(material.text, engine.pace);
  const digest = await sha256Of(material.text);
  const copy = copyOf(material, { facts, rejected }, digest);
  return ok({
    copy: { ...copy, newestNotice: opened.value.info.newestNotice },
    bytes: { packed, text },
  });
}

/** @returns `undefined` when the names do not fit into one index */
async function packedOrNot(facts: SourceFacts, run: Run): Promise<ArrayBuffer | undefined> {
  try {
    return await inSlices(packSourceInSteps(facts), run.engine.pace, run.signal);
  } catch (error) {
    if (run.signal.aborted) throw error;
    return undefined;
  }
}

function copyOf(material: Material, { facts, rejected }: Resolved, sha256: string): KeptCopy {
  const { id: _, ...info } = material.info;
  return {
    ...info,
    version: material.version,
    versionNumber: material.versionNumber,
    newestNotice: undefined,
    companyCount: facts.companies.length,
    incidentCount: facts.incidents.length,
    rejected: firstRows(rejected),
    rejectedCount: rejected.length,
    bytes: material.text.length,
    sha256,
    etag: undefined,
    lastModified: undefined,
  };
}

function firstRows(rejected: readonly RejectedRecord[]): readonly RejectedRecord[] {
  return [...rejected].sort((a, b) => a.row - b.row).slice(0, MOST_REJECTED);
}
