import type { Dataset } from "../dataset/dataset.js";
import { loadSettings } from "../platform/settings-store.js";
import { type CompanySearch, searchCompanies } from "../report/search.js";
import { openSources } from "../sources/catalogue.js";

/** The opened lists, and the search over their names; both are made once in a worker's life. */
export type Library = {
  dataset(): Promise<Dataset>;
  search(): Promise<CompanySearch>;
  /** Opens the lists anew when `off`, the ids of sources switched off, has changed. */
  useSources(off: readonly string[]): void;
};

export function openLibrary(): Library {
  let opened: Promise<Dataset> | undefined;
  let searchable: Promise<CompanySearch> | undefined;
  let usedWithout: readonly string[] | undefined;

  async function open(): Promise<Dataset> {
    usedWithout = (await loadSettings()).sourcesOff;
    return openSources(usedWithout);
  }

  function dataset(): Promise<Dataset> {
    opened ??= open().catch((error: unknown) => {
      opened = undefined; // the next question tries again
      throw error;
    });
    return opened;
  }

  return {
    dataset,
    search() {
      searchable ??= dataset().then(searchCompanies);
      return searchable;
    },
    useSources(off) {
      if (usedWithout === undefined || usedWithout.join() === off.join()) return;
      opened = undefined;
      searchable = undefined;
    },
  };
}
