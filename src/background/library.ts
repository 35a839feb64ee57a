import type { Dataset } from "../dataset/dataset.js";
import type { PackedSource } from "../dataset/packed-reader.js";
import type { Settings } from "../domain/settings.js";
import { loadSettings } from "../platform/settings-store.js";
import { type CompanySearch, searchCompanies } from "../report/search.js";
import { joinChosen, openBundled, openKept } from "../sources/catalogue.js";
import type { SourceStore } from "../sources/source-store.js";

/** The opened lists, and the search over their names; both are made once in a worker's life. */
export type Library = {
  dataset(): Promise<Dataset>;
  search(): Promise<CompanySearch>;
  /** The lists that came with the extension, on or off. */
  bundled(): Promise<readonly PackedSource[]>;
  /** Every list on the device, on or off. */
  opened(): Promise<readonly PackedSource[]>;
  /** Joins the lists anew when which of them are on, or their order, has changed. */
  useSettings(settings: Settings): void;
  /** Opens live and added lists anew: one was installed or removed. */
  reopen(): void;
};

export function openLibrary(store: SourceStore): Library {
  const bundled = once(openBundled);
  const kept = once(() => openKept(store));
  const opened = async () => [...(await bundled.get()), ...(await kept.get())];
  let chosenBy: string | undefined;
  const joined = once(async () => {
    const settings = await loadSettings();
    chosenBy = choiceIn(settings);
    return joinChosen(await opened(), settings);
  });
  const searchable = once(async () => searchCompanies(await joined.get()));
  const joinAnew = () => {
    joined.forget();
    searchable.forget();
  };
  return {
    dataset: joined.get,
    search: searchable.get,
    bundled: bundled.get,
    opened,
    useSettings(settings) {
      if (chosenBy !== undefined && chosenBy !== choiceIn(settings)) joinAnew();
    },
    reopen() {
      kept.forget();
      joinAnew();
    },
  };
}

function choiceIn({ sourcesOff, sourceOrder }: Settings): string {
  return JSON.stringify([sourcesOff, sourceOrder]);
}

/** Makes a value when it is first asked for; after a failure the next question tries again. */
function once<T>(make: () => Promise<T>): { readonly get: () => Promise<T>; forget(): void } {
  let made: Promise<T> | undefined;
  return {
    get() {
      made ??= make().catch((error: unknown) => {
        made = undefined;
        throw error;
      });
      return made;
    },
    forget() {
      made = undefined;
    },
  };
}
