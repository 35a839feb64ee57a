import { useRef, useState } from "preact/hooks";
import type { NothingHeld } from "../report/source-words.js";

/** A company as a search lists it. */
export type FoundCompany = {
  readonly company: string;
  readonly name: string;
  /** The other name that matched; `undefined` when the name itself did. */
  readonly alias: string | undefined;
  readonly incidentCount: number;
  readonly newestYear: number | undefined;
};

export type Searching<Found extends FoundCompany> = {
  readonly search: (query: string) => Promise<readonly Found[]>;
  /** `undefined` when the worker does not answer. */
  readonly nothingHeld: (query: string) => Promise<NothingHeld | undefined>;
  readonly onChoose: (found: Found) => void;
};

export type Results<Found> = {
  readonly found: readonly Found[];
  /** Said when nothing was found. */
  readonly nothing: NothingHeld | undefined;
};

/** What a combobox over companies holds and does: results as one types, the arrows' choice, the keys. */
export function useCompanySearch<Found extends FoundCompany>(searching: Searching<Found>) {
  const asked = useRef(0);
  /** What is found by the words as they stand, which may not be shown yet. */
  const answer = useRef<Promise<readonly Found[]>>(Promise.resolve([]));
  /** `undefined` while nothing is typed. */
  const [results, setResults] = useState<Results<Found>>();
  /** Index of the result that the arrows chose; −1 for none. */
  const [active, setActive] = useState(-1);

  /** Answers may come out of order: what was asked last is shown. */
  async function ask(typed: string): Promise<void> {
    const query = typed.trim();
    asked.current += 1;
    const own = asked.current;
    answer.current = query === "" ? Promise.resolve([]) : searching.search(query);
    const found = await answer.current;
    const isNothing = query !== "" && found.length === 0;
    const nothing = isNothing ? await searching.nothingHeld(query) : undefined;
    if (asked.current !== own) return;
    setActive(-1);
    setResults(query === "" ? undefined : { found, nothing });
  }

  /** Without an arrow's choice it is the first: of what was typed, not of the fewer letters that are shown still. */
  async function choose(pointed: Found | undefined): Promise<void> {
    const chosen = pointed ?? (await answer.current)[0];
    if (chosen !== undefined) searching.onChoose(chosen);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const found = results?.found ?? [];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && found.length > 0) {
      event.preventDefault();
      const from = active < 0 && step < 0 ? 0 : active;
      setActive((from + step + found.length) % found.length);
    } else if (event.key === "Enter") {
      void choose(found[active]);
    } else if (event.key === "Escape" && results !== undefined) {
      event.preventDefault(); // it would close the popup
      (event.currentTarget as HTMLInputElement).value = "";
      void ask("");
    }
  }

  return { results, active, ask, onKeyDown };
}
