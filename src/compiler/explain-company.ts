import type { Claim } from "../domain/claim.js";
import { looseKey, nameKey } from "../identity/name-key.js";
import type { Compiled } from "./compile-sources.js";
import type { MergedIncident } from "./merge.js";
import { namesOf } from "./record-facts.js";
import type { ResolvedCompany } from "./resolved-companies.js";

/** How a name was resolved and what was merged, line by line; none when no company has the name. */
export function explainCompany(name: string, compiled: Compiled): readonly string[] {
  const keys = new Set([nameKey(name), looseKey(name)]);
  const found = compiled.companies.filter((company) =>
    [company.id, ...namesOfCompany(company)].some((own) => keys.has(nameKey(own))),
  );
  return found.flatMap((company) => linesOf(company, compiled.incidents));
}

function namesOfCompany({ name, record, rows }: ResolvedCompany): readonly string[] {
  const recorded = record === undefined ? [] : [...namesOf(record).aliases, ...record.domains];
  const registered = rows.flatMap(({ entry: { organisation } }) => [
    organisation.name,
    ...organisation.otherNames,
  ]);
  return [name, ...recorded, ...registered];
}

function linesOf(
  company: ResolvedCompany,
  incidents: readonly MergedIncident[],
): readonly string[] {
  const { id, name, record, rows } = company;
  const own = incidents.filter(
    ({ lead, rows: merged }) =>
      lead.companies.includes(id) || merged.some(({ told }) => told.company === id),
  );
  return [
    `${name} (${id})${record === undefined ? "" : ", named by its record"}`,
    ...rows.map(({ register, entry, reasons }) => {
      const why = reasons.map(({ by, text }) => `${by} "${text}"`).join(", ");
      return `  ${register} ${entry.id}: "${entry.organisation.name}" by ${why || "its own name, the first"}`;
    }),
    ...own.flatMap(linesOfIncident),
    "",
  ];
}

function linesOfIncident({ lead, isReviewed, rows }: MergedIncident): readonly string[] {
  return [
    `  = ${lead.id}: ${lead.label}${isReviewed ? ", reviewed" : ""}`,
    ...(isReviewed ? lead.claims.map((claim) => `      ${lineOfClaim(claim)}`) : []),
    ...rows.flatMap(({ told, why, claims, withheld }) => [
      `    + ${told.register} ${told.entry.id}${why === "" ? "" : `: ${why}`}`,
      ...claims.map((claim) => `      ${lineOfClaim(claim)}`),
      ...withheld.map((claim) => `      withheld, since reviewed otherwise: ${lineOfClaim(claim)}`),
    ]),
  ];
}

/** An event, its date and whose word it is. */
export function lineOfClaim({ event, date, account }: Claim): string {
  return `${event} ${date.text} (${account})`;
}
