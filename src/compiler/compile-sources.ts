import type { SourceFacts } from "../dataset/packed-writer.js";
import type { CompanyId } from "../domain/company.js";
import type { Day } from "../domain/day.js";
import type { Incident, IncidentId } from "../domain/incident.js";
import { type Rejection, reasonToReject } from "../domain/rejections.js";
import type { NameFacts } from "../identity/alias-class.js";
import { type Cause, causeOf } from "./causes.js";
import { type MergedIncident, mergedIncident, mergeIncidents } from "./merge.js";
import { washingtonPopulations } from "./populations.js";
import { incidentsOf } from "./record-facts.js";
import type { CompanyRecord } from "./record-schema.js";
import { SOURCE_OF_REGISTER } from "./register-incident.js";
import { type Registers, type ResolvedCompany, resolveCompanies } from "./resolved-companies.js";
import type { ReviewedCompanies } from "./reviewed-companies.js";
import { type RowCorrection, rowKey } from "./row-corrections.js";
import { companyIn, recordedNames } from "./source-company.js";
import { SOURCE_STATEMENTS, type SourceId } from "./source-statements.js";

/** Everything that is compiled, before it is packed. */
export type Compiled = {
  readonly sources: readonly SourceFacts[];
  readonly companies: readonly ResolvedCompany[];
  readonly incidents: readonly MergedIncident[];
  readonly rejections: readonly Rejection[];
};

/** What a person decided, beside the records. */
export type Reviewed = {
  readonly companies: ReviewedCompanies;
  readonly causes: readonly Cause[];
  readonly rows: readonly RowCorrection[];
  readonly names: NameFacts;
};

/** After so many days without a newer list, incidents will be missing from it. */
const DAYS_FRESH = 90;
/** Before every checked record. */
const NEVER = 0 as Day;

/** Resolves, merges and sorts into sources. An incident or company of which nothing is left is left out. */
export function compileSources(
  records: readonly CompanyRecord[],
  registers: Registers,
  reviewed: Reviewed,
): Compiled {
  const companies = resolveCompanies(records, registers, reviewed.companies);
  const judged = records
    .flatMap((record) => incidentsOf(record, "core"))
    .map((incident) => ({ incident, reason: reasonToReject(incident, incident.checked ?? NEVER) }));
  const checked = judged.filter(({ reason }) => reason === undefined).map((one) => one.incident);
  const merged = mergeAll(companies, checked, reviewed);
  const published = checked.reduce<Day>((day, one) => newer(day, one.checked), NEVER);
  const built = SOURCE_STATEMENTS.map((statement) => ({
    statement,
    judged: incidentsIn(statement.id, merged, registers),
  }));
  return {
    sources: built.map((one) => {
      const incidents = one.judged.filter(({ reason }) => reason === undefined);
      return {
        info: { ...one.statement, published, expires: (published + DAYS_FRESH) as Day },
        incidents: incidents.map(({ incident }) => incident),
        companies: companiesNamed(incidents, companies, one.statement.id, reviewed.names),
        populations: one.statement.id === "core" ? washingtonPopulations(merged) : [],
      };
    }),
    companies,
    incidents: merged,
    rejections: [...judged, ...built.flatMap((one) => one.judged)].flatMap(
      ({ incident, reason }) => (reason === undefined ? [] : [{ incident, reason }]),
    ),
  };
}

type Judged = { readonly incident: Incident; readonly reason: string | undefined };

/** Merges company by company; an incident of several companies takes the rows of each. */
function mergeAll(
  companies: readonly ResolvedCompany[],
  incidents: readonly Incident[],
  { causes, rows: corrections }: Reviewed,
): readonly MergedIncident[] {
  const found = new Map(corrections.map((row) => [rowKey(row), row.incident]));
  const ofCompany = new Map<CompanyId, Incident[]>();
  for (const incident of incidents) {
    for (const id of incident.companies) {
      ofCompany.set(id, [...(ofCompany.get(id) ?? []), incident]);
    }
  }
  const byId = new Map<IncidentId, MergedIncident>();
  for (const { id, rows } of companies) {
    const told = rows.map((row) => ({
      ...row,
      company: id,
      cause: causeOf(row, causes),
      incident: found.get(rowKey({ register: row.register, id: row.entry.id })),
    }));
    for (const merged of mergeIncidents(ofCompany.get(id) ?? [], told)) {
      const known = byId.get(merged.lead.id);
      if (known !== undefined && !known.isReviewed) {
        throw new Error(`ids of incidents are unique: found ${merged.lead.id} twice`);
      }
      byId.set(merged.lead.id, { ...merged, rows: [...(known?.rows ?? []), ...merged.rows] });
    }
  }
  return [...byId.values()];
}

function incidentsIn(
  source: SourceId,
  merged: readonly MergedIncident[],
  registers: Registers,
): readonly Judged[] {
  return merged.flatMap((one) => {
    const incident = mergedIncident(one, source);
    if (incident === undefined) return [];
    if (incident.checked !== undefined) return [{ incident, reason: undefined }];
    const days = one.rows.map(({ told }) => registers.get(told.register)?.asOf.latest ?? NEVER);
    return [{ incident, reason: reasonToReject(incident, Math.max(...days) as Day) }];
  });
}

function companiesNamed(
  incidents: readonly Judged[],
  companies: readonly ResolvedCompany[],
  source: SourceId,
  names: NameFacts,
) {
  const named = new Set(incidents.flatMap(({ incident }) => incident.companies));
  const recorded = recordedNames(companies);
  return companies
    .filter(({ id }) => named.has(id))
    .map((company) =>
      companyIn(
        company,
        ({ register }) => SOURCE_OF_REGISTER[register] === source,
        names,
        recorded,
      ),
    );
}

function newer(a: Day, b: Day | undefined): Day {
  return b !== undefined && b > a ? b : a;
}
