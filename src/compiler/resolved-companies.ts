import type { CompanyId } from "../domain/company.js";
import { parseCompanyId } from "../domain/company.js";
import { companyIds } from "../identity/company-ids.js";
import { type Organisation, type Resolution, resolve } from "../identity/resolve.js";
import type { Joined } from "../identity/same-companies.js";
import type { RegisterId } from "../registers/register.js";
import type { RegisterEntry } from "../registers/register-entry.js";
import type { CompanyRecord } from "./record-schema.js";
import type { RegisterFacts } from "./register-facts.js";
import type { ReviewedCompanies } from "./reviewed-companies.js";

export type Registers = ReadonlyMap<RegisterId, RegisterFacts>;

/** A row, and how its organisation came to its company. */
export type Row = {
  readonly register: RegisterId;
  readonly entry: RegisterEntry;
  readonly reasons: readonly Joined[];
};

/** One company of all registers and records. */
export type ResolvedCompany = {
  readonly id: CompanyId;
  /** As its record has it, else its most frequent spelling. */
  readonly name: string;
  readonly record: CompanyRecord["company"] | undefined;
  /** Names that a person added to those of the rows. */
  readonly known: readonly string[];
  /** In the order of registers, then of ids. */
  readonly rows: readonly Row[];
};

/** Resolves the organisations of all rows to companies; each record's company is one, with or without rows. */
export function resolveCompanies(
  records: readonly CompanyRecord[],
  registers: Registers,
  reviewed: ReviewedCompanies,
): readonly ResolvedCompany[] {
  const rows = [...registers].flatMap(([register, { entries }]) =>
    entries.map((entry) => ({ register, entry })),
  );
  const seeds = records.map(({ company }) => organisationOfRecord(company));
  const resolution = resolve(
    seeds,
    rows.map(({ entry }) => organisationOf(entry)),
    reviewed,
  );
  return withKnownNames(companiesOf(records, rows, resolution), reviewed.known);
}

/** Names of a company that is not there, or has a record for them, are a mistake. */
function withKnownNames(
  companies: readonly ResolvedCompany[],
  known: ReviewedCompanies["known"],
): readonly ResolvedCompany[] {
  const ids = new Set(companies.filter(({ record }) => record === undefined).map(({ id }) => id));
  const stray = Object.keys(known).find((id) => !ids.has(id as CompanyId));
  if (stray !== undefined)
    throw new Error(`known names are of companies without records: ${stray}`);
  return companies.map((company) => ({ ...company, known: known[company.id] ?? [] }));
}

function companiesOf(
  records: readonly CompanyRecord[],
  rows: readonly Omit<Row, "reasons">[],
  { companies, reasons }: Resolution,
): readonly ResolvedCompany[] {
  const rowsOf = new Map<number, Row[]>();
  rows.forEach((row, index) => {
    const member = records.length + index;
    const company = companies[member] ?? member;
    const known = rowsOf.get(company) ?? [];
    rowsOf.set(company, [...known, { ...row, reasons: reasons[member] ?? [] }]);
  });
  const recorded = records.map(({ company }, seed) => ({
    id: recordId(company.id),
    name: company.name,
    record: company,
    known: [],
    rows: rowsOf.get(seed) ?? [],
  }));
  const others = [...rowsOf].filter(([company]) => company >= records.length);
  const named = others.map(([, own]) => ({ name: usualName(own), place: placeOf(own) }));
  const ids = companyIds(
    named,
    recorded.map(({ id }) => id),
  );
  return [
    ...recorded,
    ...others.map(([, own], index) => ({
      id: ids[index] as CompanyId,
      name: named[index]?.name ?? "",
      record: undefined,
      known: [],
      rows: own,
    })),
  ];
}

function organisationOfRecord(company: CompanyRecord["company"]): Organisation {
  const { name, aliases, brands = [], domains, country } = company;
  return { name, otherNames: [...aliases, ...brands], domains, country, region: undefined };
}

function organisationOf({ organisation }: RegisterEntry): Organisation {
  const { domain } = organisation;
  return { ...organisation, domains: domain === undefined ? [] : [domain] };
}

/** The spelling that most rows have; of equals one with small letters, then the first. */
function usualName(rows: readonly Row[]): string {
  const counts = new Map<string, number>();
  for (const { entry } of rows) {
    const { name } = entry.organisation;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const weight = (name: string) => (counts.get(name) ?? 0) + (/\p{Ll}/u.test(name) ? 0.5 : 0);
  const [first = ""] = [...counts.keys()].sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1));
  return first;
}

function placeOf(rows: readonly Row[]): string {
  const { country, region } = rows[0]?.entry.organisation ?? {};
  return [region, country].find((place) => place !== undefined) ?? "";
}

function recordId(text: string): CompanyId {
  const id = parseCompanyId(text);
  if (id === undefined) throw new Error(`a record was checked before: found ${text}`);
  return id;
}
