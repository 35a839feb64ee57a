import type { Dataset } from "../dataset/dataset.js";
import { foldText } from "../dataset/fold.js";
import type { CompanyId } from "../domain/company.js";
import { type SearchNames, searchNames } from "./search-names.js";
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
export type SearchedDataset = Pick<Dataset, "companies" | "incidentCountOf">;

/** The best name of each company that met the query, by the company. */
type Found = Map<CompanyId, { readonly name: number; readonly rank: number }>;

/**
 * Prepares a search over all names of all companies.
 *
 * The search gives each company once, by its best name: names that equal the query, then names
 * that begin with it, then names with a word that does, then (only when those are fewer than
 * asked for) names one typo away; among equals the companies with more incidents come first.
 */
export function searchCompanies(dataset: SearchedDataset): CompanySearch {
  const companies = [...dataset.companies()];
  const names = searchNames(companies);
  const incidents = new Map(companies.map(({ id }) => [id, dataset.incidentCountOf(id)]));
  return (query, most) => {
    const folded = foldText(query);
    if (folded === "") return [];
    const found: Found = new Map();
    addDirect(found, names, folded);
    if (found.size < most && folded.length >= MIN_LETTERS_FOR_TYPO) addTypos(found, names, folded);
    return ranked(found, incidents)
      .slice(0, most)
      .map(({ company, name }) => ({ company, alias: names.textOf(name) }));
  };
}

function addDirect(found: Found, names: SearchNames, folded: string): void {
  const { from, to } = names.beginningWith(folded);
  for (let name = from; name < to; name += 1) {
    const isExact = names.foldedOf(name).length === folded.length;
    add(found, names, name, isExact ? RANKS.exact : RANKS.begins);
  }
  for (const name of names.withWordBeginning(folded)) add(found, names, name, RANKS.wordBegins);
}

/** The first letter must be right: hardly anyone mistypes it, and it leaves few names to look at. */
function addTypos(found: Found, names: SearchNames, folded: string): void {
  const { from, to } = names.beginningWith(folded.slice(0, 1));
  for (let name = from; name < to; name += 1) {
    if (isOneTypoFrom(folded, names.foldedOf(name))) add(found, names, name, RANKS.typo);
  }
}

function add(found: Found, names: SearchNames, name: number, rank: number): void {
  const company = names.companyOf(name);
  const known = found.get(company);
  if (known === undefined || rank < known.rank) found.set(company, { name, rank });
}

/** Names are numbered in the order of their letters, so among equals the number decides. */
function ranked(found: Found, incidents: ReadonlyMap<CompanyId, number>) {
  const countOf = (company: CompanyId) => incidents.get(company) ?? 0;
  return [...found]
    .map(([company, { name, rank }]) => ({ company, name, rank, count: countOf(company) }))
    .sort((a, b) => a.rank - b.rank || b.count - a.count || a.name - b.name);
}
