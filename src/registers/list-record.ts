import * as z from "zod/mini";
import { type Claim, type ClaimStatus, EVENTS, type Reference, SPEAKERS } from "../domain/claim.js";
import { type CompanyId, DOMAIN, parseCompanyId } from "../domain/company.js";
import { type Day, parseDay } from "../domain/day.js";
import { parseEdtf } from "../domain/edtf.js";
import {
  INCIDENT_KINDS,
  type Incident,
  type IncidentId,
  parseIncidentId,
} from "../domain/incident.js";
import { fail, ok, type Result } from "../domain/result.js";
import { reasonOf } from "./register-entry.js";

/** Longer than any name, label or account; what is longer is not meant to be read in a card. */
const MOST_LETTERS = 200;
/** Longer addresses exist, and lead nowhere a reader would go. */
const MOST_URL_LETTERS = 2_000;
/** More of anything in one record is a mistake of the list. */
const MOST_ITEMS = 500;

const text = z.string().check(z.minLength(1), z.maxLength(MOST_LETTERS));
const texts = z.array(text).check(z.maxLength(MOST_ITEMS));
const edtf = z.pipe(text, z.transform(readWith(parseEdtf)));
const day = z.pipe(text, z.transform(readWith(parseDay)));
const httpUrl = z.string().check(z.regex(/^https?:\/\/[^\s"<>]+$/), z.maxLength(MOST_URL_LETTERS));
const companyId = z.pipe(text, z.transform(readWith(parseCompanyId)));

const referenceSchema = z.object({
  publisher: text,
  url: httpUrl,
  published: z.optional(edtf),
  weak: z.optional(z.boolean()),
});

const claimSchema = z.object({
  id: text,
  event: z.enum(EVENTS),
  date: edtf,
  by: z.enum(SPEAKERS),
  account: text,
  said: z.optional(edtf),
  status: z._default(z.enum(["current", "superseded", "confirmed", "disputed"]), "current"),
  statusBy: z.optional(text),
  references: texts.check(z.minLength(1)),
  label: z.optional(text),
});

const incidentSchema = z.object({
  id: z.pipe(text, z.transform(readWith(parseIncidentId))),
  label: text,
  kind: z.enum(INCIDENT_KINDS),
  otherCompanies: z.optional(z.array(companyId).check(z.maxLength(MOST_ITEMS))),
  peopleAffected: z.optional(z.int().check(z.positive())),
  revision: z.int().check(z.positive()),
  checked: day,
  cause: z.optional(text),
  claims: z.array(claimSchema).check(z.minLength(1), z.maxLength(MOST_ITEMS)),
});

const recordSchema = z.object({
  company: z.object({
    id: companyId,
    name: text,
    aliases: texts,
    brands: z.optional(texts),
    domains: z.array(z.string().check(z.regex(DOMAIN))),
    country: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
  }),
  references: z.record(text, referenceSchema),
  incidents: z.array(z.unknown()).check(z.minLength(1), z.maxLength(MOST_ITEMS)),
});

type RecordJson = z.infer<typeof recordSchema>;
type IncidentJson = z.infer<typeof incidentSchema>;
type ClaimJson = z.infer<typeof claimSchema>;

/** A company as a list names it; its id is the list's own. */
export type ListedCompany = {
  readonly id: CompanyId;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly brands: readonly string[];
  readonly domains: readonly string[];
  readonly country: string | undefined;
};

/** One record of a Breachnote list: the form of the project's own records. */
export type ListRecord = {
  readonly company: ListedCompany;
  readonly incidents: readonly Incident[];
  /** Why incidents of it were left out. */
  readonly rejected: readonly string[];
};

/**
 * Reads a record; incidents that cannot be read are left out with their reasons.
 *
 * @param source the id of the data set that holds it
 * @returns the reason when nothing of it can be used
 */
export function readListRecord(json: unknown, source: string): Result<ListRecord, string> {
  const parsed = recordSchema.safeParse(json);
  if (!parsed.success) return fail(reasonOf(parsed.error));
  const record = parsed.data;
  const incidents: Incident[] = [];
  const rejected: string[] = [];
  for (const one of record.incidents) {
    const read = readIncident(one, record, source);
    if (read.ok) incidents.push(read.value);
    else rejected.push(read.error);
  }
  if (incidents.length === 0) return fail(rejected[0] ?? "no incident");
  const { brands = [], country, ...company } = record.company;
  return ok({ company: { ...company, brands, country }, incidents, rejected });
}

function readIncident(json: unknown, record: RecordJson, source: string): Result<Incident, string> {
  const parsed = incidentSchema.safeParse(json);
  if (!parsed.success) return fail(`incident: ${reasonOf(parsed.error)}`);
  const incident = parsed.data;
  const reason = wrongReference(incident, record) ?? wrongStatus(incident);
  if (reason !== undefined) return fail(reason);
  return ok(incidentOf(incident, record, source));
}

function wrongReference({ claims }: IncidentJson, { references }: RecordJson): string | undefined {
  const key = claims
    .flatMap((claim) => claim.references)
    .find((one) => !Object.hasOwn(references, one));
  return key === undefined ? undefined : `no reference is called ${key}`;
}

function wrongStatus({ claims }: IncidentJson): string | undefined {
  const ids = new Set(claims.map(({ id }) => id));
  if (ids.size < claims.length) return "two claims have one id";
  for (const { id, status, statusBy } of claims) {
    const needsOne = status === "superseded" || status === "confirmed";
    if (needsOne && statusBy === undefined) return `a ${status} claim names the one that did it`;
    const isOther = statusBy === undefined || (ids.has(statusBy) && statusBy !== id);
    if (!isOther) return `claim ${id} is decided by no other claim`;
  }
  return undefined;
}

function incidentOf(incident: IncidentJson, record: RecordJson, source: string): Incident {
  return {
    id: incident.id as IncidentId,
    label: incident.label,
    kind: incident.kind,
    companies: [record.company.id, ...(incident.otherCompanies ?? [])],
    source,
    peopleAffected: incident.peopleAffected,
    revision: incident.revision,
    checked: incident.checked as Day,
    cause: incident.cause,
    claims: incident.claims.map((claim) => claimOf(claim, record)),
  };
}

function claimOf(claim: ClaimJson, { references }: RecordJson): Claim {
  return {
    id: claim.id,
    event: claim.event,
    date: claim.date,
    by: claim.by,
    account: claim.account,
    saidOn: claim.said,
    status: statusOf(claim),
    references: claim.references.flatMap((key) => {
      const reference = references[key];
      return reference === undefined ? [] : [referenceOf(reference)];
    }),
    label: claim.label,
  };
}

function statusOf({ status, statusBy }: ClaimJson): ClaimStatus {
  if (status === "disputed") return { kind: status, by: statusBy };
  if (status === "current" || statusBy === undefined) return { kind: "current" };
  return { kind: status, by: statusBy };
}

function referenceOf({
  publisher,
  url,
  published,
  weak,
}: RecordJson["references"][string]): Reference {
  return { publisher, url, published, weak: weak ?? false };
}

/** A transform that refuses what `parse` cannot read. */
function readWith<T>(parse: (text: string) => T | undefined) {
  return (value: string, context: z.core.ParsePayload): T => {
    const read = parse(value);
    if (read === undefined) {
      context.issues.push({ code: "custom", input: value, message: "of another form" });
      return z.NEVER;
    }
    return read;
  };
}
