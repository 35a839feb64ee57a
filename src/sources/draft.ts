import { joinIncident } from "../dataset/join-facts.js";
import { mergeTellings, type Telling } from "../dataset/merge-incidents.js";
import type { SourceFacts, SourceStatement } from "../dataset/packed-writer.js";
import { eachInSteps, type Steps } from "../dataset/steps.js";
import type { Company, CompanyId } from "../domain/company.js";
import type { Day } from "../domain/day.js";
import type { Incident } from "../domain/incident.js";
import { reasonToReject } from "../domain/rejections.js";
import type { NameFacts } from "../identity/alias-class.js";
import { aliasesOf } from "../identity/aliases.js";
import { freeCompanyId } from "../identity/company-ids.js";
import { type Organisation, resolveInSteps } from "../identity/resolve.js";
import type { RejectedRecord } from "../platform/source-preview.js";

/** A source as it was read, before its companies are known by the ids of the others. */
export type Draft = {
  /** One for each record or row; two may turn out to be one company. */
  readonly companies: readonly DraftCompany[];
  /** `companies` are ids of the draft's own. */
  readonly incidents: readonly DraftIncident[];
  /** Whose word everything in it is, where it is a register: its rows are merged with one another. */
  readonly account: string | undefined;
  readonly rejected: readonly RejectedRecord[];
};

export type DraftCompany = Organisation & {
  readonly id: CompanyId;
  readonly brands: readonly string[];
};

/** `row` counts from 1, for the list of those left out. */
export type DraftIncident = { readonly incident: Incident; readonly row: number };

/** A draft, ready to be packed, and what more of it was left out. */
export type Resolved = {
  readonly facts: SourceFacts;
  readonly rejected: readonly RejectedRecord[];
};

/**
 * Finds which companies of a draft are known already, and merges the rows of a register.
 *
 * @param known companies of the other sources: their ids and their judgement of names are heard
 */
export function* resolveDraft(
  draft: Draft,
  info: SourceStatement,
  { known, today }: { readonly known: readonly Company[]; readonly today: Day },
): Steps<Resolved> {
  const ids = yield* finalIds(draft.companies, known);
  const names = yield* nameFactsOf(known);
  const ofCompany = new Map<CompanyId, Incident[]>();
  const rejected = [...draft.rejected];
  const seen = new Set<string>();
  yield* eachInSteps(draft.incidents, ({ incident, row }) => {
    const companies = [...new Set(incident.companies.flatMap((id) => ids.get(id) ?? []))];
    const reason = seen.has(incident.id) ? "incident seen before" : reasonToReject(incident, today);
    const [first] = companies;
    if (reason !== undefined || first === undefined) {
      rejected.push({ row, reason: reason ?? "no company" });
      return;
    }
    seen.add(incident.id);
    const own = ofCompany.get(first);
    const resolved = { ...incident, companies };
    if (own === undefined) ofCompany.set(first, [resolved]);
    else own.push(resolved);
  });
  const incidents: Incident[] = [];
  yield* eachInSteps(ofCompany.values(), (own) => {
    incidents.push(...mergedRows(own, draft.account));
  });
  const named = new Set<CompanyId>();
  yield* eachInSteps(incidents, ({ companies }) => {
    for (const id of companies) named.add(id);
  });
  const companies: Company[] = [];
  yield* eachInSteps(yield* companiesOf(draft.companies, ids, names), (company) => {
    if (named.has(company.id)) companies.push(company);
  });
  return { facts: { info, incidents, companies }, rejected };
}

/** The draft's ids → those that the dataset knows the company by, or that are free there. */
function* finalIds(
  companies: readonly DraftCompany[],
  known: readonly Company[],
): Steps<ReadonlyMap<CompanyId, CompanyId>> {
  const seeds: Organisation[] = [];
  yield* eachInSteps(known, ({ name, aliases, domains, country }) => {
    const otherNames = aliases.filter((one) => one.class !== "domain").map(({ text }) => text);
    seeds.push({ name, otherNames, domains, country, region: undefined });
  });
  const resolution = yield* resolveInSteps(seeds, companies, { renamed: [], same: [] });
  const taken = new Set<string>(known.map(({ id }) => id));
  const ofNumber = new Map<number, CompanyId>();
  const ids = new Map<CompanyId, CompanyId>();
  yield* eachInSteps(companies, (company, at) => {
    const number = resolution.companies[seeds.length + at] ?? 0;
    const id = known[number]?.id ?? ofNumber.get(number) ?? freeId(company, taken);
    taken.add(id);
    ofNumber.set(number, id);
    ids.set(company.id, id);
  });
  return ids;
}

/** A list's own id where nobody else has it; a row's is made of the name. */
function freeId(
  { id, name, region, country }: DraftCompany,
  taken: ReadonlySet<string>,
): CompanyId {
  if (!isRowId(id) && !taken.has(id)) return id;
  return freeCompanyId({ name, place: region ?? country ?? "" }, taken);
}

const ROW_ID = "row-";

/** The id of a row's company while it is a draft. */
export function rowCompanyId(row: number): CompanyId {
  return `${ROW_ID}${row}` as CompanyId;
}

function isRowId(id: CompanyId): boolean {
  return id.startsWith(ROW_ID);
}

/** What the other sources know of names: an ambiguous one is so in every source. */
function* nameFactsOf(known: readonly Company[]): Steps<NameFacts> {
  const reviewed = new Map<string, "distinctive" | "ambiguous">();
  yield* eachInSteps(known, ({ aliases }) => {
    for (const { text, class: of } of aliases) {
      if (of === "ambiguous") reviewed.set(text, of);
      else if (of === "distinctive" && !reviewed.has(text)) reviewed.set(text, of);
    }
  });
  return { reviewed, looked: new Map() };
}

function* companiesOf(
  drafts: readonly DraftCompany[],
  ids: ReadonlyMap<CompanyId, CompanyId>,
  names: NameFacts,
): Steps<readonly Company[]> {
  const ofId = new Map<CompanyId, DraftCompany[]>();
  yield* eachInSteps(drafts, (draft) => {
    const id = ids.get(draft.id);
    if (id === undefined) return;
    const own = ofId.get(id);
    if (own === undefined) ofId.set(id, [draft]);
    else own.push(draft);
  });
  const companies: Company[] = [];
  yield* eachInSteps(ofId, ([id, own]) => {
    const [first] = own;
    if (first === undefined) return;
    const given = {
      name: first.name,
      aliases: distinct(own.flatMap(({ name, otherNames }) => [name, ...otherNames])),
      brands: distinct(own.flatMap(({ brands }) => brands)),
      domains: distinct(own.flatMap(({ domains }) => domains)),
    };
    const aliases = aliasesOf(given, names);
    const country = own.find((one) => one.country !== undefined)?.country;
    companies.push({ id, name: first.name, aliases, domains: given.domains, country });
  });
  return companies;
}

/** Rows of one register that repeat one incident become one; a list's incidents stay as they are. */
function mergedRows(own: readonly Incident[], account: string | undefined): readonly Incident[] {
  if (account === undefined || own.length < 2) return own;
  const rows: readonly Telling[] = own.map((incident) => ({
    incident,
    account,
    isCoded: false,
    throughCause: undefined,
  }));
  return mergeTellings([], [rows]).map(({ lead, joined }) =>
    joined.slice(1).reduce((all, { telling }) => joinIncident(all, telling.incident), lead),
  );
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
