import type { Claim, ClaimStatus, EventName, Reference, Speaker } from "../../src/domain/claim.js";
import { type CompanyId, parseCompanyId } from "../../src/domain/company.js";
import { type Day, parseDay } from "../../src/domain/day.js";
import { type EdtfDate, parseEdtf } from "../../src/domain/edtf.js";
import { type Incident, type IncidentId, parseIncidentId } from "../../src/domain/incident.js";

/** The date, or an error that names the text: for tests, where a typo must not pass as "no date". */
export function edtf(text: string): EdtfDate {
  return found(parseEdtf(text), text);
}

export function day(text: string): Day {
  return found(parseDay(text), text);
}

export function companyId(text: string): CompanyId {
  return found(parseCompanyId(text), text);
}

export function incidentId(text: string): IncidentId {
  return found(parseIncidentId(text), text);
}

export function reference(overrides: Partial<Reference> = {}): Reference {
  return {
    publisher: "Example Gazette",
    url: "https://gazette.example/1",
    published: undefined,
    weak: false,
    ...overrides,
  };
}

type ClaimOverrides = {
  readonly id?: string;
  readonly by?: Speaker;
  readonly account?: string;
  readonly saidOn?: string;
  readonly status?: ClaimStatus;
  readonly references?: readonly Reference[];
  readonly label?: string;
};

/** A current claim of the company, in an account called "Examplecorp notice". */
export function claim(event: EventName, date: string, overrides: ClaimOverrides = {}): Claim {
  return {
    id: overrides.id ?? `${event} ${date} ${overrides.account ?? ""}`,
    event,
    date: edtf(date),
    by: overrides.by ?? "company",
    account: overrides.account ?? "Examplecorp notice",
    saidOn: overrides.saidOn === undefined ? undefined : edtf(overrides.saidOn),
    status: overrides.status ?? { kind: "current" },
    references: overrides.references ?? [reference()],
    label: overrides.label,
  };
}

/** An incident of Examplecorp with these claims. */
export function incident(...claims: readonly Claim[]): Incident {
  return {
    id: incidentId("examplecorp-2021-server"),
    label: "Example server, 2021",
    kind: "unauthorized-access",
    companies: [companyId("examplecorp")],
    source: "core",
    peopleAffected: undefined,
    revision: 1,
    checked: undefined,
    cause: undefined,
    claims,
  };
}

function found<T>(value: T | undefined, text: string): T {
  if (value === undefined) throw new Error(`a test's own value is valid: found ${text}`);
  return value;
}
