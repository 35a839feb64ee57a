import { withSourceLive } from "../domain/settings.js";
import type { UpdateFailure } from "../domain/source-update.js";
import type { Response } from "../platform/protocol.js";
import type { Handlers } from "../platform/serve.js";
import { changeSettings } from "../platform/settings-store.js";
import type { SourceOrigin } from "../platform/source-preview.js";
import type { WorkOutcome } from "../platform/source-protocol.js";
import { clearStaged, openStaged, stageText } from "../platform/staged-texts.js";
import {
  type Candidate,
  installCandidate,
  previewOf,
  readCandidate,
} from "../sources/add-source.js";
import type { Run } from "../sources/engine.js";
import { gunzipped } from "../sources/gzip.js";
import { WORKER_PACE } from "../sources/in-slices.js";
import { sampleOfTable } from "../sources/read-rows.js";
import { sha256Of } from "../sources/signature.js";
import type { SourceDesk } from "./source-desk.js";
import { planWaking } from "./source-schedule.js";
import { NOT_IN_PRIVATE } from "./source-work.js";
import { watchAgain } from "./watchlist.js";

type AddingHandlers = Pick<
  Handlers,
  "previewSource" | "installSource" | "sampleCsv" | "exportSource"
>;

/** Adding in two steps. The ticket says what was looked at, so that a worker killed in between reads it again. */
type Ticket = { readonly origin: SourceOrigin; readonly sha256: string };

export function addingHandlers({ library, store, worker }: SourceDesk): AddingHandlers {
  let looked: { readonly ticket: string; readonly candidate: Candidate } | undefined;

  async function preview(origin: SourceOrigin, run: Run): Promise<WorkOutcome> {
    looked = undefined;
    const read = await readCandidate(origin, openStaged, run);
    if (!read.ok) return { kind: "failed", why: read.error };
    const candidate = read.value;
    const sha256 = await sha256Of(candidate.material.text);
    const ticket = JSON.stringify({ origin, sha256 } satisfies Ticket);
    looked = { ticket, candidate };
    const signedBy = (await store.get(candidate.kept.id))?.signedBy;
    const before = { dataset: await library.dataset(), signedBy };
    return { kind: "previewed", preview: previewOf(ticket, candidate, before) };
  }

  async function install(ticket: string, isLive: boolean, run: Run): Promise<WorkOutcome> {
    const candidate = await lookedAt(ticket, run);
    if ("kind" in candidate) return { kind: "failed", why: candidate };
    const installed = await installCandidate(candidate, run);
    if (!installed.ok) return { kind: "failed", why: installed.error };
    const source = installed.value;
    await changeSettings((settings) => withSourceLive(settings, source, isLive));
    await clearStaged();
    looked = undefined;
    await library.reopen(run.engine.pace);
    await watchAgain(library, "chosen");
    await planWaking(store, Date.now());
    return { kind: "installed", source };
  }

  async function lookedAt(ticket: string, run: Run): Promise<Candidate | UpdateFailure> {
    if (looked?.ticket === ticket) return looked.candidate;
    const { origin, sha256 } = JSON.parse(ticket) as Ticket; // ours: no other page can send it
    const read = await readCandidate(origin, openStaged, run);
    if (!read.ok) return read.error;
    const isSame = (await sha256Of(read.value.material.text)) === sha256;
    return isSame ? read.value : { kind: "parts-differ" };
  }

  return {
    async previewSource({ origin }, { tab }) {
      if (tab?.isPrivate === true) return NOT_IN_PRIVATE;
      const key = JSON.stringify(["preview", origin]);
      return worker.begin({ key, source: undefined, run: (run) => preview(origin, run) }).state;
    },
    async installSource({ ticket, isLive }, { tab }) {
      if (tab?.isPrivate === true) return NOT_IN_PRIVATE;
      const key = JSON.stringify(["install", ticket]);
      const run = (one: Run) => install(ticket, isLive, one);
      return worker.begin({ key, source: undefined, run }).state;
    },
    async sampleCsv({ staged }) {
      const text = await openStaged(staged);
      const sample = text && (await sampleOfTable(text));
      return sample ?? { kind: "unreadable", line: 1, reason: "no table" };
    },
    exportSource: ({ source }) => exported(source, store),
  };
}

async function exported(
  source: string,
  store: SourceDesk["store"],
): Promise<Response<"exportSource">> {
  const [kept, text] = await Promise.all([store.get(source), store.text(source)]);
  if (kept?.copy === undefined || text === undefined) return undefined;
  const staged = await stageText(new Blob([await gunzipped(text, WORKER_PACE)]));
  const name = `${source}-${kept.copy.version}.${ENDINGS[kept.kind]}`;
  return staged === undefined ? undefined : { staged, name };
}

const ENDINGS = { list: "jsonl", csv: "csv", live: "txt" } as const;
