declare const companyIdBrand: unique symbol;

/** Stable across dataset versions and sources: lower-case words joined by hyphens (`panasonic`). */
export type CompanyId = string & { readonly [companyIdBrand]: true };

const COMPANY_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** @returns `undefined` unless `text` is lower-case ASCII letters and digits in words joined by single hyphens */
export function parseCompanyId(text: string): CompanyId | undefined {
  return COMPANY_ID.test(text) ? (text as CompanyId) : undefined;
}

/** A domain in lower case, without scheme or path: `panasonic.com`. */
export const DOMAIN = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/;

export const ALIAS_CLASSES = [
  "distinctive",
  "ambiguous",
  "brand",
  "native-script",
  "domain",
] as const;

/**
 * How far a name alone tells that the company is meant; decided when the dataset is compiled.
 * `ambiguous` names are also common words, given or family names, places, acronyms,
 * or have three letters or fewer.
 */
export type AliasClass = (typeof ALIAS_CLASSES)[number];

export type Alias = {
  readonly text: string;
  readonly class: AliasClass;
};

export type Company = {
  readonly id: CompanyId;
  /** The name a card carries as its title, usually the legal one. */
  readonly name: string;
  /** Every name it is known by, `name` included. */
  readonly aliases: readonly Alias[];
  /** Registrable domains, the main one first. */
  readonly domains: readonly string[];
  /** ISO 3166-1 alpha-2. */
  readonly country: string | undefined;
};
