import type { Claim, ClaimStatus, Reference } from "../domain/claim.js";
import { type Company, type CompanyId, parseCompanyId } from "../domain/company.js";
import { type Day, parseDay } from "../domain/day.js";
import { type EdtfDate, parseEdtf } from "../domain/edtf.js";
import { type Incident, type IncidentId, parseIncidentId } from "../domain/incident.js";
import type { NameFacts } from "../identity/alias-class.js";
import { aliasesOf, type Names } from "../identity/aliases.js";
import type { CompanyRecord } from "./record-schema.js";

type IncidentRecord = CompanyRecord["incidents"][number];
type ClaimRecord = IncidentRecord["claims"][number];

/** The company of a record that was checked. */
export function companyOf({ company }: CompanyRecord, facts: NameFacts): Company {
  return {
    id: idOf(company.id),
    name: company.name,
    aliases: aliasesOf(namesOf(company), facts),
    domains: company.domains,
    country: company.country,
  };
}

export function namesOf(company: CompanyRecord["company"]): Names {
  return { ...company, brands: company.brands ?? [] };
}

/** The incidents of a record that was checked. */
export function incidentsOf(record: CompanyRecord, source: string): readonly Incident[] {
  const references = new Map(
    Object.entries(record.references).map(([key, reference]) => [key, referenceOf(reference)]),
  );
  return record.incidents.map((incident) => ({
    id: valid<IncidentId>(parseIncidentId(incident.id), incident.id),
    label: incident.label,
    kind: incident.kind,
    companies: [record.company.id, ...(incident.otherCompanies ?? [])].map(idOf),
    source,
    peopleAffected: incident.peopleAffected,
    revision: incident.revision,
    checked: valid<Day>(parseDay(incident.checked), incident.checked),
    cause: incident.cause,
    claims: incident.claims.map((claim) => claimOf(claim, references)),
  }));
}

function claimOf(claim: ClaimRecord, references: ReadonlyMap<string, Reference>): Claim {
  return {
    id: claim.id,
    event: claim.event,
    date: dateOf(claim.date),
    by: claim.by,
    account: claim.account,
    saidOn: claim.said === undefined ? undefined : dateOf(claim.said),
    status: statusOf(claim),
    references: claim.references.map((key) => valid(references.get(key), key)),
    label: claim.label,
  };
}

function statusOf({ status, statusBy }: ClaimRecord): ClaimStatus {
  if (status === "current") return { kind: status };
  if (status === "disputed") return { kind: status, by: statusBy };
  return { kind: status, by: valid(statusBy, status) };
}

function referenceOf(reference: CompanyRecord["references"][string]): Reference {
  const { publisher, url, published, weak } = reference;
  return {
    publisher,
    url,
    published: published === undefined ? undefined : dateOf(published),
    weak: weak ?? false,
  };
}

function idOf(text: string): CompanyId {
  return valid(parseCompanyId(text), text);
}

function dateOf(text: string): EdtfDate {
  return valid(parseEdtf(text), text);
}

function valid<T>(value: T | undefined, text: string): T {
  if (value === undefined) throw new Error(`a record was checked before: found ${text}`);
  return value;
}
