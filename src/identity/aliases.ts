import { nameKey } from "../dataset/name-key.js";
import { isGapUnit } from "../dataset/name-layout.js";
import type { Alias, AliasClass, Company } from "../domain/company.js";
import { classOf, type NameFacts } from "./alias-class.js";
import { isGeneric } from "./generic-words.js";
import { withoutArticle, withoutLegalForm } from "./legal-forms.js";

/** A company's names as a record or register gives them. */
export type Names = {
  readonly name: string;
  readonly aliases: readonly string[];
  /** What it sells under; never taken for its own name. */
  readonly brands: readonly string[];
  readonly domains: readonly string[];
};

/** A name that is made of another is at least this long. */
const FEWEST_LETTERS = 4;

/**
 * Every name to look for in texts, with its class: the names given, each without its legal form
 * where something telling is left, then brands, then domains.
 */
export function aliasesOf(names: Names, facts: NameFacts): Company["aliases"] {
  const found = new Map<string, Alias>();
  const add = (text: string, of: AliasClass) => {
    const key = spelling(text);
    const known = found.get(key);
    if (known === undefined || gapsOf(text) > gapsOf(known.text))
      found.set(key, { text, class: of });
  };
  for (const text of ownNames(names)) add(text, classOf(text, facts).class);
  for (const text of names.brands) {
    const { class: own } = classOf(text, facts);
    add(text, own === "distinctive" ? "brand" : own);
  }
  for (const text of names.domains) add(text, "domain");
  return [...found.values()];
}

/** The name, the aliases, and what is left of them without legal forms. */
export function ownNames({ name, aliases }: Names): readonly string[] {
  const given = [name, ...aliases];
  return [...new Set([...given, ...given.map(shortForm).filter((short) => short !== undefined)])];
}

function shortForm(name: string): string | undefined {
  const bare = withoutLegalForm(name);
  const short = withoutArticle(bare ?? name);
  if (short === name) return undefined;
  const letters = short.replace(/[^\p{L}\p{N}]/gu, "");
  const words = short.split(/\s+/);
  // "Community Health Systems, Inc." is looked for under its bare name too, as an ambiguous one.
  const isTelling =
    letters.length >= FEWEST_LETTERS && (words.length > 2 || !words.every(isGeneric));
  return isTelling ? short : undefined;
}

/** A mention may leave gaps out and has none that its name lacks: "McDonald's" is found as "Mcdonalds" too. */
function gapsOf(text: string): number {
  return nameKey(text)?.filter((unit) => isGapUnit(unit)).length ?? 0;
}

/** Names that differ in case and signs alone are one. */
function spelling(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}&+]/gu, "");
}
