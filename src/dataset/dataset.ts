import type { Company, CompanyId } from "../domain/company.js";
import type { Day } from "../domain/day.js";
import type { Incident } from "../domain/incident.js";
import type { Population } from "../domain/population.js";
import type { NameIndex } from "./name-index.js";
import type { Steps } from "./steps.js";

/** What a packed file says about itself. */
export type SourceInfo = {
  /** `core`, `vcdb`, … */
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** Empty when it has none. */
  readonly homepage: string;
  readonly licence: string;
  readonly attribution: string;
  /** When the list was compiled; its version. */
  readonly published: Day;
  /** From when on the list counts as stale. */
  readonly expires: Day;
  readonly companyCount: number;
  readonly incidentCount: number;
  /** The latest public notice in it; `undefined` when none is dated. */
  readonly newestNotice: Day | undefined;
};

/** One or more opened sources, read as one. Nothing is parsed until it is asked for. */
export type Dataset = {
  readonly sources: readonly SourceInfo[];
  readonly companyCount: number;
  /** @returns `undefined` when no source has the company */
  company(id: CompanyId): Company | undefined;
  companies(): Iterable<Company>;
  /** @param number of a company in this dataset, from 0 up to and without `companyCount` */
  companyIdAt(number: number): CompanyId;
  /** Every name of every company, by its number in this dataset; made when it is first asked for. */
  readonly names: NameIndex;
  /** Makes the numbers of companies and the index of names, where they are not made yet, with places to pause. */
  joinNames(): Steps<void>;
  /** The newest public notice first; empty for an unknown company. */
  incidentsOf(id: CompanyId): readonly Incident[];
  /** The same count, without reading the incidents where no source is to be merged with others. */
  incidentCountOf(id: CompanyId): number;
  /** Counts every incident as `incidentsOf` gives it: what several sources tell is one. */
  countIncidents(): Steps<number>;
  /** What an incident's measures can be compared with, of all sources. */
  populations(): readonly Population[];
};
