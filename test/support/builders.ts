import { openDataset, type PackedSource } from "../../src/dataset/packed-reader.js";
import { packSource, type SourceFacts } from "../../src/dataset/packed-writer.js";
import type { Claim, ClaimStatus, EventName, Reference, Speaker } from "../../src/domain/claim.js";
import { type Company, type CompanyId, parseCompanyId } from "../../src/domain/company.js";
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

/** Examplecorp under this id, known by its name alone. */
export function company(id: string, overrides: Partial<Company> = {}): Company {
  const name = overrides.name ?? "Examplecorp";
  return {
    id: companyId(id),
    name,
    aliases: [{ text: name, class: "distinctive" }],
    domains: [],
    country: undefined,
    ...overrides,
  };
}

/** A source called `core` with these facts. */
export function sourceFacts(facts: Partial<SourceFacts> = {}): SourceFacts {
  return { info: sourceStatement("core"), companies: [], incidents: [], ...facts };
}

export function sourceStatement(id: string): SourceFacts["info"] {
  return {
    id,
    title: "Example list",
    publisher: "Example Society",
    homepage: "https://list.example/",
    licence: "CC0-1.0",
    attribution: "Example Society, 2021",
    published: day("2021-12-01"),
    expires: day("2022-03-01"),
  };
}

/** Packs facts and opens the bytes. */
export function packed(facts: SourceFacts): PackedSource {
  const opened = openDataset(packSource(facts));
  if (!opened.ok) throw new Error(`what is packed can be opened: found ${opened.error.kind}`);
  return opened.value;
}

function found<T>(value: T | undefined, text: string): T {
  if (value === undefined) throw new Error(`a test's own value is valid: found ${text}`);
  return value;
}
