import { joinSources } from "../dataset/join-sources.js";
import type { PackedSource } from "../dataset/packed-reader.js";
import { mapInSteps, type Steps } from "../dataset/steps.js";
import type { Company } from "../domain/company.js";
import { allowedHosts } from "../platform/permissions.js";
import { loadSettings } from "../platform/settings-store.js";
import { today } from "../platform/today.js";
import type { Engine } from "../sources/engine.js";
import { BEHIND_QUESTIONS, inSlices } from "../sources/in-slices.js";
import type { SourceStore } from "../sources/source-store.js";
import type { Library } from "./library.js";
import { openSourceWorker, type SourceWorker } from "./source-work.js";

/** What everything that works on sources shares. */
export type SourceDesk = {
  readonly library: Library;
  readonly store: SourceStore;
  readonly worker: SourceWorker;
};

export function openSourceDesk(library: Library, store: SourceStore): SourceDesk {
  const engine: Engine = {
    store,
    fetch: (...request) => fetch(...request),
    pace: BEHIND_QUESTIONS,
    now: Date.now,
    today,
    random: Math.random,
    async mayAsk(host) {
      if ((await loadSettings()).neverUseNetwork) return "network-off";
      return (await allowedHosts([host])).has(host) ? "yes" : "not-allowed";
    },
    async knownCompanies(except, signal) {
      const others = (await library.opened()).filter(({ info }) => info.id !== except);
      return inSlices(companiesOf(others), BEHIND_QUESTIONS, signal);
    },
  };
  return { library, store, worker: openSourceWorker(engine) };
}

function* companiesOf(sources: readonly PackedSource[]): Steps<readonly Company[]> {
  const dataset = joinSources(sources);
  yield* dataset.joinNames();
  return yield* mapInSteps(dataset.companies(), (company) => company);
}
