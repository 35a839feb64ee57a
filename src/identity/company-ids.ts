import { foldText } from "../dataset/fold.js";
import { type CompanyId, parseCompanyId } from "../domain/company.js";
import { withoutArticle, withoutLegalForm } from "./legal-forms.js";

/** Ids are cut at a word after this many letters. */
const MOST_LETTERS = 48;

/** What an id is made of. `place` tells companies with one name apart. */
export type ToBeNamed = { readonly name: string; readonly place: string };

/**
 * Ids of companies that no record names, made of their names. Of several with one name the first keeps
 * it; the others add their place, or else a number.
 *
 * @param taken ids that records use
 */
export function companyIds(
  companies: readonly ToBeNamed[],
  taken: Iterable<string>,
): readonly CompanyId[] {
  const used = new Set(taken);
  return companies.map((company) => {
    const free = freeCompanyId(company, used);
    used.add(free);
    return free;
  });
}

/** The id that a company is given beside those that are taken. */
export function freeCompanyId({ name, place }: ToBeNamed, taken: ReadonlySet<string>): CompanyId {
  const words = idWords(name);
  const candidates = [words, `${words}-${idWords(place)}`];
  const id = candidates.find((text) => parseCompanyId(text) !== undefined && !taken.has(text));
  const free = parseCompanyId(id ?? numbered(words, taken));
  if (free === undefined) throw new Error(`a name makes an id: found ${name}`);
  return free;
}

function numbered(words: string, used: ReadonlySet<string>): string {
  const base = words === "" ? "company" : words;
  for (let number = 2; ; number += 1) {
    const text = `${base}-${number}`;
    if (!used.has(text)) return text;
  }
}

function idWords(name: string): string {
  const bare = withoutArticle(withoutLegalForm(name) ?? name);
  const words = foldText(bare)
    .normalize("NFKD")
    .replace(/[^a-z0-9]+/g, "-");
  const trimmed = words.replace(/^-|-$/g, "");
  return trimmed.length <= MOST_LETTERS
    ? trimmed
    : trimmed.slice(0, trimmed.lastIndexOf("-", MOST_LETTERS));
}
