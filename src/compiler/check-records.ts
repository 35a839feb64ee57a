import type { FiledRecord, Problem } from "./read-records.js";
import type { CompanyRecord } from "./record-schema.js";

type Incident = CompanyRecord["incidents"][number];
type Found = Omit<Problem, "file">;

/** What the schema cannot see: names that point to nothing, ids and names that come twice. */
export function checkRecords(records: readonly FiledRecord[]): readonly Problem[] {
  const companies = new Set(records.map(({ record }) => record.company.id));
  const own = records.flatMap(({ file, record }) =>
    [...checkCompany(record), ...checkReferences(record), ...checkIncidents(record, companies)].map(
      (found) => ({ file, ...found }),
    ),
  );
  return [...own, ...checkIncidentIds(records)];
}

function checkCompany({ company }: CompanyRecord): readonly Found[] {
  const { name, aliases, domains } = company;
  return [
    ...twice([name, ...aliases], "company.aliases"),
    ...twice(domains, "company.domains"),
    ...(company.brands === undefined ? [] : twice(company.brands, "company.brands")),
  ];
}

function checkReferences({ references, incidents }: CompanyRecord): readonly Found[] {
  const used = new Set(
    incidents.flatMap((incident) => incident.claims.flatMap((claim) => claim.references)),
  );
  return Object.keys(references)
    .filter((key) => !used.has(key))
    .map((key) => ({ path: `references.${key}`, reason: "no claim uses it" }));
}

function checkIncidents(record: CompanyRecord, companies: ReadonlySet<string>): readonly Found[] {
  return record.incidents.flatMap((incident, at) => {
    const unknown = (incident.otherCompanies ?? []).filter(
      (id) => !companies.has(id) || id === record.company.id,
    );
    return [
      ...unknown.map((id) => ({
        path: `incidents.${at}.otherCompanies`,
        reason: `${id} is no other record's company`,
      })),
      ...twice(
        incident.claims.map(({ id }) => id),
        `incidents.${at}.claims`,
      ),
      ...checkClaims(incident, record).map(({ path, reason }) => ({
        path: `incidents.${at}.claims.${path}`,
        reason,
      })),
    ];
  });
}

function checkClaims({ claims }: Incident, { references }: CompanyRecord): readonly Found[] {
  const ids = new Set(claims.map(({ id }) => id));
  return claims.flatMap((claim, at) => {
    const found: Found[] = [];
    for (const key of claim.references) {
      if (references[key] === undefined) {
        found.push({ path: `${at}.references`, reason: `no reference is called ${key}` });
      }
    }
    const reason = wrongStatus(claim, ids);
    if (reason !== undefined) found.push({ path: `${at}.statusBy`, reason });
    return found;
  });
}

function wrongStatus(claim: Incident["claims"][number], ids: ReadonlySet<string>) {
  const { id, status, statusBy } = claim;
  if (statusBy === id) return "a claim cannot decide over itself";
  if (statusBy !== undefined && !ids.has(statusBy)) return `no claim is called ${statusBy}`;
  if (status === "current" && statusBy !== undefined) return "a current claim needs none";
  const needsOne = status === "superseded" || status === "confirmed";
  return needsOne && statusBy === undefined
    ? `a ${status} claim names the one that did it`
    : undefined;
}

function checkIncidentIds(records: readonly FiledRecord[]): readonly Problem[] {
  const files = new Map<string, string>();
  return records.flatMap(({ file, record }) =>
    record.incidents.flatMap(({ id }, at) => {
      const other = files.get(id);
      files.set(id, file);
      return other === undefined
        ? []
        : [{ file, path: `incidents.${at}.id`, reason: `${id} stands in ${other} too` }];
    }),
  );
}

function twice(texts: readonly string[], path: string): readonly Found[] {
  const repeated = texts.filter((text, at) => texts.indexOf(text) !== at);
  return repeated.map((text) => ({ path, reason: `${text} comes twice` }));
}
