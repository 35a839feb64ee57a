import { openNames, packNames } from "../../src/dataset/name-index.js";
import type { KnownNames } from "../../src/detection/detect.js";
import type { Alias, Company } from "../../src/domain/company.js";
import { companyId } from "./builders.js";

/** A company to detect: its id, its names by class, its domains. */
export type KnownCompany = {
  readonly id: string;
  readonly aliases: readonly Alias[];
  readonly domains?: readonly string[];
};

/** What detection reads of a dataset, of these companies alone. */
export function knownNames(known: readonly KnownCompany[]): KnownNames {
  const companies: Company[] = known.map(({ id, aliases, domains = [] }) => ({
    id: companyId(id),
    name: aliases[0]?.text ?? id,
    aliases,
    domains,
    country: undefined,
  }));
  const names = openNames(
    packNames(
      companies.flatMap(({ aliases }, company) => aliases.map((alias) => ({ ...alias, company }))),
    ),
  );
  if (names === undefined) throw new Error("packed names open: they did not");
  const companyIdAt = (number: number) => companyId(known[number]?.id ?? "");
  const byId = new Map(companies.map((company) => [company.id, company]));
  return { names, companyIdAt, company: (id) => byId.get(id) };
}
