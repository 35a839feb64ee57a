import type { Dataset } from "../dataset/dataset.js";
import type { PackedSource } from "../dataset/packed-reader.js";
import type { Settings } from "../domain/settings.js";
import { loadSettings } from "../platform/settings-store.js";
import { type CompanySearch, searchCompanies } from "../report/search.js";
import { joinChosen, openBundled, openKept, unsignedSources } from "../sources/catalogue.js";
import { inSlices, type Pace, WORKER_PACE } from "../sources/in-slices.js";
import type { SourceStore } from "../sources/source-store.js";

/** The opened lists, and the search over their names; both are made once in a worker's life. */
export type Library = {
  dataset(): Promise<Dataset>;
  search(): Promise<CompanySearch>;
  /** Of the lists that are on; counted when it is first asked for, since that reads what is merged. */
  incidentCount(): Promise<number>;
  /** The lists that came with the extension, on or off. */
  bundled(): Promise<readonly PackedSource[]>;
  /** Every list on the device, on or off. */
  opened(): Promise<readonly PackedSource[]>;
  /** The ids of those that were added and that nobody signed. */
  unsigned(): Promise<ReadonlySet<string>>;
  /**
   * Joins the lists anew when which of them are on, or their order, has changed. While that goes on
   * questions are answered from what was joined before.
   */
  useSettings(settings: Settings): Promise<void>;
  /**
   * Opens live and added lists anew: one was installed or removed. Questions wait as little.
   *
   * @param pace one that no question holds up, where a question waits for this
   */
  reopen(pace: Pace): Promise<void>;
};

/** The lists that are on, as one. */
type Joined = {
  readonly choice: string;
  readonly dataset: Dataset;
  readonly search: () => Promise<CompanySearch>;
  readonly incidentCount: () => Promise<number>;
};

/** @param onUnreadable told which lists on the device do not open */
export function openLibrary(
  store: SourceStore,
  onUnreadable: (ids: readonly string[]) => void,
): Library {
  const bundled = once(openBundled);
  const kept = once(() => openKept(store, onUnreadable));
  const unsigned = once(() => unsignedSources(store));
  const opened = async () => [...(await bundled.get()), ...(await kept.get())];
  const joined = once(join);

  async function join(pace: Pace): Promise<Joined> {
    const settings = await loadSettings();
    const { signal } = new AbortController();
    const dataset = await inSlices(joinChosen(await opened(), settings), pace, signal);
    const search = once(async () => searchCompanies(dataset));
    const incidents = once(() => inSlices(dataset.countIncidents(), WORKER_PACE, signal));
    return {
      choice: choiceIn(settings),
      dataset,
      search: search.get,
      incidentCount: incidents.get,
    };
  }

  return {
    dataset: async () => (await joined.get()).dataset,
    search: async () => (await joined.get()).search(),
    incidentCount: async () => (await joined.get()).incidentCount(),
    bundled: bundled.get,
    opened,
    unsigned: unsigned.get,
    async useSettings(settings) {
      if (joined.isMade() && (await joined.newest()).choice !== choiceIn(settings)) {
        await joined.renew(WORKER_PACE);
      }
    },
    async reopen(pace) {
      kept.forget();
      unsigned.forget();
      if (joined.isMade()) await joined.renew(pace);
    },
  };
}

function choiceIn({ sourcesOff, sourceOrder }: Settings): string {
  return JSON.stringify([sourcesOff, sourceOrder]);
}

/** A value that is made when it is first asked for. */
type Once<T> = {
  get(): Promise<T>;
  isMade(): boolean;
  /** The one that is being made, if one is. */
  newest(): Promise<T>;
  /** Makes it anew; until it is there `get` gives the one before. */
  renew(pace: Pace): Promise<void>;
  forget(): void;
};

/** After a failure the next question tries again. */
function once<T>(make: (pace: Pace) => Promise<T>): Once<T> {
  let made: Promise<T> | undefined;
  let newest: Promise<T> | undefined;
  const get = () => {
    made ??= make(WORKER_PACE).catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
  return {
    get,
    isMade: () => made !== undefined,
    newest: () => newest ?? get(),
    async renew(pace) {
      const next = make(pace);
      newest = next;
      try {
        await next;
        if (newest === next) made = next;
        else await newest;
      } finally {
        if (newest === next) newest = undefined;
      }
    },
    forget() {
      made = undefined;
    },
  };
}
