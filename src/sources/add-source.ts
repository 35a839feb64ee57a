import type { Dataset } from "../dataset/dataset.js";
import { datesOf, meeting } from "../dataset/merge-rules.js";
import { overlaps } from "../domain/edtf.js";
import type { Incident } from "../domain/incident.js";
import { fail, ok, type Result } from "../domain/result.js";
import type { UpdateFailure } from "../domain/source-update.js";
import type { SigningKey, SourceSignature } from "../platform/listed-source.js";
import type {
  RejectedCount,
  RejectedRecord,
  SampleRecord,
  SourceOrigin,
  SourcePreview,
} from "../platform/source-preview.js";
import { packCopy, resolveMaterial } from "./build-copy.js";
import type { Resolved } from "./draft.js";
import type { Run } from "./engine.js";
import { fetchFeed } from "./fetch-feed.js";
import { fetchParts, MOST_LIST_BYTES, openList, type WholeList } from "./fetch-list.js";
import type { Pace } from "./in-slices.js";
import { type Material, materialOfList, materialOfTable } from "./material.js";
import { nextTryAfter } from "./schedule.js";
import { sha256Of } from "./signature.js";
import type { KeptSource } from "./source-store.js";
import { stagedBytes } from "./staged-bytes.js";

const MOST_SAMPLES = 10;

/** What the reader looks at, and what `installSource` will install. */
export type Candidate = {
  readonly kept: KeptSource;
  readonly material: Material;
  readonly resolved: Resolved;
};

/** Reads a source that may be added; `openStaged` gives a file or pasted text. */
export async function readCandidate(
  origin: SourceOrigin,
  openStaged: (staged: string) => Promise<Blob | undefined>,
  run: Run,
): Promise<Result<Candidate, UpdateFailure>> {
  if (origin.kind === "csv") return tableCandidate(origin, await openStaged(origin.staged), run);
  const list = await (origin.kind === "url"
    ? listAt(origin.url, run)
    : listIn(await openStaged(origin.staged), run.engine.pace));
  if (!list.ok) return list;
  const { head, signedBy } = list.value;
  const url = head.updateUrl ?? (origin.kind === "url" ? origin.url : undefined);
  const id = await idOf("list", `${head.publisher}\n${url ?? head.title}`);
  const kept = await keptBefore(id, run, { kind: "list", url, signedBy });
  return candidateOf(kept, materialOfList(id, list.value), run);
}

/** Packs the candidate and installs it; what the source had before, its key apart, stays. */
export async function installCandidate(
  { kept, material, resolved }: Candidate,
  run: Run,
): Promise<Result<string, UpdateFailure>> {
  const packed = await packCopy(material, resolved, run);
  if (!packed.ok) return packed;
  const { copy, bytes } = packed.value;
  const { engine } = run;
  run.signal.throwIfAborted();
  const now = engine.now();
  const nextTry = kept.url === undefined ? undefined : nextTryAfter(now, 0, engine.random());
  await engine.store.install({ ...kept, copy, lastChecked: now, nextTry }, bytes);
  return ok(kept.id);
}

/** A candidate as the reader sees it. */
export function previewOf(
  ticket: string,
  { kept, material, resolved }: Candidate,
  before: { readonly dataset: Dataset; readonly signedBy: SigningKey | undefined },
): SourcePreview {
  const { info, version, text } = material;
  const { companies, incidents } = resolved.facts;
  const { id, ...said } = info;
  return {
    ...said,
    ticket,
    kind: kept.kind === "csv" ? "csv" : "list",
    replaces: kept.copy === undefined ? undefined : id,
    version,
    signature: signatureOf(kept.signedBy, before.signedBy),
    feed: kept.url === undefined ? undefined : { url: kept.url, host: new URL(kept.url).hostname },
    bytes: text.length,
    companyCount: companies.length,
    incidentCount: incidents.length,
    samples: incidents.slice(0, MOST_SAMPLES).map((incident) => sampleOf(incident, resolved)),
    shared: sharedWith(incidents, before.dataset),
    rejected: countedByReason(resolved.rejected),
  };
}

async function listAt(url: string, run: Run): Promise<Result<WholeList, UpdateFailure>> {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed?.protocol !== "https:") {
    return fail({ kind: "unreadable", line: 0, reason: "not an https address" });
  }
  const { engine, signal, tell } = run;
  const may = await engine.mayAsk(parsed.hostname);
  if (may === "network-off") return fail({ kind: may });
  if (may === "not-allowed") return fail({ kind: may, host: parsed.hostname });
  const onBytes = (done: number, of: number | undefined) => tell({ step: "receiving", done, of });
  const fetching = { fetch: engine.fetch, signal, onBytes, pace: engine.pace };
  tell({ step: "asking", done: 0, of: undefined });
  const answer = await fetchFeed(
    { url, etag: undefined, lastModified: undefined, maxBytes: MOST_LIST_BYTES, form: "json" },
    fetching,
  );
  if (!answer.ok) return answer;
  if (answer.value.kind !== "fetched") return fail({ kind: "http", status: 304 });
  const list = await openList(answer.value.bytes, undefined);
  return list.ok ? fetchParts(list.value, url, undefined, fetching) : fail(list.error.why);
}

async function listIn(
  staged: Blob | undefined,
  pace: Pace,
): Promise<Result<WholeList, UpdateFailure>> {
  const bytes = await stagedBytes(staged, pace);
  if (!bytes.ok) return bytes;
  const list = await openList(bytes.value, undefined);
  if (!list.ok) return fail(list.error.why);
  // An index alone holds no records; where they lie is asked for only by its address.
  return list.value.head.whole === undefined ? list : fail({ kind: "nothing-usable" });
}

async function tableCandidate(
  { name, mapping }: Extract<SourceOrigin, { readonly kind: "csv" }>,
  staged: Blob | undefined,
  run: Run,
): Promise<Result<Candidate, UpdateFailure>> {
  const bytes = await stagedBytes(staged, run.engine.pace);
  if (!bytes.ok) return bytes;
  const id = await idOf("table", name);
  const kept = await keptBefore(id, run, { kind: "csv", mapping });
  return candidateOf(
    kept,
    materialOfTable({ id, name, mapping }, bytes.value, run.engine.today()),
    run,
  );
}

async function candidateOf(
  kept: KeptSource,
  material: Material,
  run: Run,
): Promise<Result<Candidate, UpdateFailure>> {
  const resolved = await resolveMaterial(material, run);
  if (!resolved.ok) return resolved;
  if (resolved.value.facts.incidents.length === 0) return fail({ kind: "nothing-usable" });
  return ok({ kept, material, resolved: resolved.value });
}

/** The source as it stands after it is added: a new one, or the one that it replaces. */
async function keptBefore(
  id: string,
  { engine }: Run,
  added: Pick<KeptSource, "kind"> & Partial<KeptSource>,
): Promise<KeptSource> {
  const before = await engine.store.get(id);
  return {
    id,
    url: undefined,
    mapping: undefined,
    signedBy: undefined,
    copy: before?.copy,
    ...added,
    offeredKey: undefined,
    lastChecked: undefined,
    nextTry: undefined,
    failure: undefined,
    failures: 0,
    hasNewer: false,
    isRemoved: false,
  };
}

async function idOf(kind: "list" | "table", text: string): Promise<string> {
  const digest = await sha256Of(new TextEncoder().encode(text));
  return `${kind}-${digest.slice(0, 10)}`;
}

function signatureOf(
  signedBy: SigningKey | undefined,
  pinned: SigningKey | undefined,
): SourceSignature {
  if (signedBy === undefined) return { kind: "unsigned" };
  if (pinned === undefined || pinned.key === signedBy.key) return { kind: "signed", by: signedBy };
  return { kind: "key-changed", by: pinned, offered: signedBy };
}

function sampleOf({ companies, label, claims }: Incident, { facts }: Resolved): SampleRecord {
  const company = facts.companies.find(({ id }) => id === companies[0])?.name ?? "";
  return { company, label, dates: claims.map(({ event, date }) => `${event} ${date.text}`) };
}

/** Incidents that meet one of another source, and those of them whose starts or detections differ. */
function sharedWith(incidents: readonly Incident[], dataset: Dataset): SourcePreview["shared"] {
  let shared = 0;
  let differing = 0;
  for (const incident of incidents.slice(0, MOST_COMPARED)) {
    const others = incident.companies.flatMap((id) => dataset.incidentsOf(id));
    const met = others.find((other) => meeting(datesOf(other), datesOf(incident)) !== undefined);
    if (met === undefined) continue;
    shared += 1;
    if (differs(incident, met)) differing += 1;
  }
  return { incidents: shared, differing };
}

/** Enough to tell whether two lists overlap; the rest would only take longer. */
const MOST_COMPARED = 300;

function differs(a: Incident, b: Incident): boolean {
  return a.claims.some(
    ({ event, date }) =>
      (event === "intrusion-started" || event === "detected") &&
      b.claims.some((other) => other.event === event) &&
      !b.claims.some((other) => other.event === event && overlaps(other.date, date)),
  );
}

function countedByReason(rejected: readonly RejectedRecord[]): readonly RejectedCount[] {
  const counts = new Map<string, { count: number; firstRow: number }>();
  for (const { row, reason } of rejected) {
    const known = counts.get(reason);
    if (known === undefined) counts.set(reason, { count: 1, firstRow: row });
    else known.count += 1;
  }
  return [...counts]
    .map(([reason, counted]) => ({ reason, ...counted }))
    .sort((a, b) => b.count - a.count);
}
