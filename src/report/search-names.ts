import { foldText } from "../dataset/fold.js";
import type { Company, CompanyId } from "../domain/company.js";

/** Names in the order of their folded letters; a name's number is its place in that order. */
export type SearchNames = {
  /** Numbers of all names that begin like this, `to` excluded. */
  beginningWith(folded: string): { readonly from: number; readonly to: number };
  /** Numbers of all names of which a word after the first begins like this. */
  withWordBeginning(folded: string): readonly number[];
  foldedOf(name: number): string;
  /** As the list has it. */
  textOf(name: number): string;
  companyOf(name: number): CompanyId;
};

type Name = { readonly folded: string; readonly text: string; readonly company: CompanyId };

/** Stands between names in one long text, and in no folded name. */
const BETWEEN = "\n";

/** Every name of these companies, made ready once: one text to look words up in, and where each name begins in it. */
export function searchNames(companies: Iterable<Company>): SearchNames {
  const names = sortedNames(companies);
  const text = names.map(({ folded }) => folded).join(BETWEEN);
  const starts = startsOf(names);
  const nameAt = (number: number): Name => {
    const name = names[number];
    if (name === undefined) throw new Error(`a name has a number up to ${names.length}: ${number}`);
    return name;
  };
  return {
    beginningWith(folded) {
      const from = firstWhere(names.length, (at) => nameAt(at).folded >= folded);
      const isPast = (at: number) => {
        const name = nameAt(at).folded;
        return name >= folded && !name.startsWith(folded);
      };
      return { from, to: firstWhere(names.length, isPast) };
    },
    withWordBeginning(folded) {
      const found: number[] = [];
      const word = ` ${folded}`;
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        found.push(firstWhere(names.length, (name) => (starts[name] ?? 0) > at) - 1);
      }
      return found;
    },
    foldedOf: (name) => nameAt(name).folded,
    textOf: (name) => nameAt(name).text,
    companyOf: (name) => nameAt(name).company,
  };
}

function sortedNames(companies: Iterable<Company>): readonly Name[] {
  const names: Name[] = [];
  for (const { id, aliases } of companies) {
    for (const { text } of aliases) names.push({ folded: foldText(text), text, company: id });
  }
  return names.sort((a, b) => (a.folded < b.folded ? -1 : a.folded > b.folded ? 1 : 0));
}

/** Where each name begins in the text of all, in UTF-16 code units. */
function startsOf(names: readonly Name[]): Uint32Array {
  const starts = new Uint32Array(names.length);
  let at = 0;
  for (const [number, { folded }] of names.entries()) {
    starts[number] = at;
    at += folded.length + BETWEEN.length;
  }
  return starts;
}

/** The first number below `count` from which on the test holds; `count` when it never does. */
function firstWhere(count: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
