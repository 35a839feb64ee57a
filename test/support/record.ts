import { readFileSync } from "node:fs";
import type { CompanyRecord } from "../../src/compiler/record-schema.js";
import type { Claim, ClaimStatus, Reference } from "../../src/domain/claim.js";
import type { Company } from "../../src/domain/company.js";
import type { Incident } from "../../src/domain/incident.js";
import { companyId, day, edtf, incidentId } from "./builders.js";

type IncidentRecord = CompanyRecord["incidents"][number];
type ClaimRecord = IncidentRecord["claims"][number];

/** A reviewed record of the repository as the domain sees it, without the packed dataset between. */
export function readRecord(name: string): {
  readonly company: Company;
  readonly incidents: readonly Incident[];
} {
  const record = JSON.parse(
    readFileSync(`src/compiler/records/${name}.json`, "utf8"),
  ) as CompanyRecord;
  return {
    company: {
      id: companyId(record.company.id),
      name: record.company.name,
      aliases: record.company.aliases.map((text) => ({ text, class: "distinctive" })),
      domains: record.company.domains,
      country: record.company.country,
    },
    incidents: record.incidents.map((incident) => incidentOf(record, incident)),
  };
}

function incidentOf(record: CompanyRecord, incident: IncidentRecord): Incident {
  return {
    id: incidentId(incident.id),
    label: incident.label,
    kind: incident.kind,
    companies: [companyId(record.company.id)],
    source: "core",
    peopleAffected: incident.peopleAffected,
    revision: incident.revision,
    checked: day(incident.checked),
    cause: incident.cause,
    claims: incident.claims.map((claim) => claimOf(record, claim)),
  };
}

function claimOf(record: CompanyRecord, claim: ClaimRecord): Claim {
  return {
    id: claim.id,
    event: claim.event,
    date: edtf(claim.date),
    by: claim.by,
    account: claim.account,
    saidOn: claim.said === undefined ? undefined : edtf(claim.said),
    status: statusOf(claim),
    references: claim.references.map((key) => referenceOf(record, key)),
    label: claim.label,
  };
}

function statusOf({ status, statusBy }: ClaimRecord): ClaimStatus {
  if (status === "disputed") return { kind: "disputed", by: statusBy };
  if ((status === "superseded" || status === "confirmed") && statusBy !== undefined) {
    return { kind: status, by: statusBy };
  }
  return { kind: "current" };
}

function referenceOf({ references }: CompanyRecord, key: string): Reference {
  const found = references[key];
  if (found === undefined) throw new Error(`a claim's reference is in its record: ${key} is not`);
  return {
    publisher: found.publisher,
    url: found.url,
    published: found.published === undefined ? undefined : edtf(found.published),
    weak: found.weak ?? false,
  };
}
