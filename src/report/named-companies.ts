import type { Mention } from "../detection/mention.js";
import type { CompanyId } from "../domain/company.js";

/** The companies that a text names for sure or likely, each once, in the order of the text. */
export function namedCompanies(mentions: readonly Mention[]): readonly CompanyId[] {
  const named = mentions.filter(({ confidence }) => confidence !== "ambiguous");
  return [...new Set(named.map(({ company }) => company))];
}
