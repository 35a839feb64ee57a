import { type Alias, type Company, DOMAIN } from "../domain/company.js";
import type { NameFacts } from "../identity/alias-class.js";
import { aliasesOf, type Names, ownNames } from "../identity/aliases.js";
import { isCommonName } from "../identity/common-name.js";
import { withoutLegalForm } from "../identity/legal-forms.js";
import { nameKey } from "../identity/name-key.js";
import type { NamesToLookUp } from "./name-facts.js";
import { namesOf } from "./record-facts.js";
import type { ResolvedCompany, Row } from "./resolved-companies.js";

/**
 * A company as one source knows it: by its record's names where it has one, and by those of the
 * source's own rows where it has none.
 *
 * @param isOwn whether a row belongs to the source
 * @param recorded names that records give their companies: borne by another one, they tell little
 */
export function companyIn(
  company: ResolvedCompany,
  isOwn: (row: Row) => boolean,
  facts: NameFacts,
  recorded: ReadonlySet<string>,
): Company {
  const rows = company.rows.filter(isOwn);
  const names = namesIn(company, rows);
  const aliases = aliasesOf(names, facts);
  return {
    id: company.id,
    name: company.name,
    aliases:
      company.record === undefined
        ? aliases.map((alias) => asRegistered(alias, recorded))
        : aliases,
    domains: names.domains,
    country: company.record === undefined ? countryOf(rows) : company.record.country,
  };
}

/** The names to look for: those of the record, else those that rows give. */
export function namesIn(company: ResolvedCompany, rows: readonly Row[]): Names {
  const domains = rows.flatMap(({ entry }) => entry.organisation.domain ?? []);
  if (company.record !== undefined) {
    const names = namesOf(company.record);
    return { ...names, domains: distinct([...names.domains, ...domains]) };
  }
  const given = rows.flatMap(({ entry }) => [
    entry.organisation.name,
    ...entry.organisation.otherNames,
  ]);
  const isDomain = (name: string) => DOMAIN.test(name);
  const known = company.known.filter((name) => !isDomain(name));
  return {
    name: company.name,
    aliases: distinct([...given, ...known]).filter((name) => name !== company.name),
    brands: [],
    domains: distinct([...domains, ...company.known.filter(isDomain)]),
  };
}

/** Every name that gets a class, by who gave it. */
export function namesToLookUp(companies: readonly ResolvedCompany[]): NamesToLookUp {
  const namesOfAll = (isReviewed: boolean) =>
    companies
      .filter(({ record }) => (record !== undefined) === isReviewed)
      .flatMap((company) => {
        const names = namesIn(company, company.rows);
        return [...ownNames(names), ...names.brands];
      });
  return { reviewed: namesOfAll(true), registered: namesOfAll(false) };
}

/** The key of every name that a record gives its company. */
export function recordedNames(companies: readonly ResolvedCompany[]): ReadonlySet<string> {
  return new Set(
    companies.flatMap(({ record }) =>
      record === undefined ? [] : ownNames(namesOf(record)).map(nameKey),
    ),
  );
}

/** Nobody reviewed the name: one that others bear, and one that many may bear, tells nothing by itself. */
function asRegistered(alias: Alias, recorded: ReadonlySet<string>): Alias {
  if (alias.class !== "distinctive") return alias;
  const isOthers = recorded.has(nameKey(alias.text));
  const isCommon = withoutLegalForm(alias.text) === undefined && isCommonName(alias.text);
  return isOthers || isCommon ? { ...alias, class: "ambiguous" } : alias;
}

/** The country that its rows agree on. */
function countryOf(rows: readonly Row[]): string | undefined {
  const countries = new Set(rows.flatMap(({ entry }) => entry.organisation.country ?? []));
  const [first] = countries;
  return countries.size === 1 ? first : undefined;
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
