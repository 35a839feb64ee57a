import type { Dataset } from "../dataset/dataset.js";
import { foldText } from "../dataset/fold.js";
import type { CompanyId } from "../domain/company.js";
import { isOneTypoFrom } from "./typo.js";

/** A company found by one of its names. */
export type CompanyMatch = {
  readonly company: CompanyId;
  /** The name that matched. */
  readonly alias: string;
};

/** Every name of a dataset, folded once, for a search on each keystroke. */
export type CompanySearch = (query: string, most: number) => readonly CompanyMatch[];

/** How a name meets a query, the best first. */
const RANKS = { exact: 0, begins: 1, wordBegins: 2, typo: 3 } as const;

/** Shorter queries are met by too many names within one typo. */
const MIN_LETTERS_FOR_TYPO = 4;

/** As much of a dataset as a search reads. */
type SearchedDataset = Pick<Dataset, "companies" | "incidentCountOf">;

type Name = CompanyMatch & { readonly folded: string };

/**
 * Prepares a search over all names of all companies.
 *
 * The search gives each company once, by its best name: names that equal the query, then names
 * that begin with it, then names with a word that does, then (only when those are fewer than
 * asked for) names one typo away; among equals the companies with more incidents come first.
 */
export function searchCompanies(dataset: SearchedDataset): CompanySearch {
  const names: Name[] = [];
  for (const { id, aliases } of dataset.companies()) {
    for (const { text } of aliases) {
      names.push({ company: id, alias: text, folded: foldText(text) });
    }
  }
  return (query, most) => {
    const folded = foldText(query);
    if (folded === "") return [];
    const direct = ranked(names, (name) => directRank(name, folded), dataset);
    if (direct.length >= most || folded.length < MIN_LETTERS_FOR_TYPO) return direct.slice(0, most);
    const known = new Set(direct.map(({ company }) => company));
    const typos = ranked(
      names.filter(({ company }) => !known.has(company)),
      (name) => (isOneTypoFrom(folded, name.folded) ? RANKS.typo : undefined),
      dataset,
    );
    return [...direct, ...typos].slice(0, most);
  };
}

function directRank({ folded }: Name, query: string): number | undefined {
  if (folded.startsWith(query)) return folded.length === query.length ? RANKS.exact : RANKS.begins;
  return folded.includes(` ${query}`) ? RANKS.wordBegins : undefined;
}

function ranked(
  names: readonly Name[],
  rankOf: (name: Name) => number | undefined,
  dataset: SearchedDataset,
): readonly CompanyMatch[] {
  const best = new Map<CompanyId, { name: Name; rank: number; incidents: number }>();
  for (const name of names) {
    const rank = rankOf(name);
    if (rank === undefined) continue;
    const known = best.get(name.company);
    if (known !== undefined && known.rank <= rank) continue;
    best.set(name.company, { name, rank, incidents: dataset.incidentCountOf(name.company) });
  }
  return [...best.values()]
    .sort((a, b) => a.rank - b.rank || b.incidents - a.incidents || compareText(a.name, b.name))
    .map(({ name: { company, alias } }) => ({ company, alias }));
}

function compareText(a: Name, b: Name): number {
  return a.folded < b.folded ? -1 : a.folded > b.folded ? 1 : 0;
}
