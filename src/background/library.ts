import type { Dataset } from "../dataset/dataset.js";
import type { PackedSource } from "../dataset/packed-reader.js";
import type { Settings } from "../domain/settings.js";
import { loadSettings } from "../platform/settings-store.js";
import { type CompanySearch, searchCompanies } from "../report/search.js";
import { joinChosen, openBundled } from "../sources/catalogue.js";

/** The opened lists, and the search over their names; both are made once in a worker's life. */
export type Library = {
  dataset(): Promise<Dataset>;
  search(): Promise<CompanySearch>;
  /** Every list on the device, on or off. */
  opened(): Promise<readonly PackedSource[]>;
  /** Joins the lists anew when which of them are on, or their order, has changed. */
  useSettings(settings: Settings): void;
};

export function openLibrary(): Library {
  const opened = once(openBundled);
  let chosenBy: string | undefined;
  const joined = once(async () => {
    const settings = await loadSettings();
    chosenBy = choiceIn(settings);
    return joinChosen(await opened.get(), settings);
  });
  const searchable = once(async () => searchCompanies(await joined.get()));
  return {
    dataset: joined.get,
    search: searchable.get,
    opened: opened.get,
    useSettings(settings) {
      if (chosenBy === undefined || chosenBy === choiceIn(settings)) return;
      joined.forget();
      searchable.forget();
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
