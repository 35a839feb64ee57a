import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldText } from "../../../src/dataset/fold.js";
import type { Company } from "../../../src/domain/company.js";
import { searchCompanies } from "../../../src/report/search.js";
import { isOneTypoFrom } from "../../../src/report/typo.js";
import { companyId } from "../../support/builders.js";

const company = (id: string, ...names: readonly string[]): Company => ({
  id: companyId(id),
  name: names[0] ?? id,
  aliases: names.map((text) => ({ text, class: "distinctive" })),
  domains: [],
  country: undefined,
});

const companies = [
  company("panasonic", "Panasonic Corporation", "Panasonic", "パナソニック"),
  company("panera", "Panera Bread"),
  company("bread-co", "The Bread Company", "Bread Co."),
  company("ateam", "Société Générale"),
];

const incidentCounts: Record<string, number> = { panera: 3 };

const search = searchCompanies({
  companies: () => companies,
  incidentCountOf: (id) => incidentCounts[id] ?? 1,
});
const found = (query: string, most = 5) => search(query, most).map((match) => match.company);

describe("searchCompanies", () => {
  test.each([
    ["a whole name", "panasonic", ["panasonic"]],
    ["a name in native script", "パナソニック", ["panasonic"]],
    ["half-width katakana", "ﾊﾟﾅｿﾆｯｸ", ["panasonic"]],
    ["a beginning, more incidents first", "pan", ["panera", "panasonic"]],
    ["a later word", "bread", ["bread-co", "panera"]],
    ["a name without its accents", "societe g", ["ateam"]],
    ["a typo", "pansonic", ["panasonic"]],
    ["nothing", "  ", []],
    ["a name that nobody has", "examplecorp", []],
  ])("finds %s", (_, query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  test("gives each company once, by the name that met the query best", () => {
    expect(search("panasonic", 5)).toEqual([{ company: "panasonic", alias: "Panasonic" }]);
  });

  test("gives no more than asked for", () => {
    expect(found("pan", 1)).toEqual(["panera"]);
  });

  test("does not forgive a typo in three letters", () => {
    expect(found("pxn")).toEqual([]);
  });
});

describe("searchCompanies, for any names and any query", () => {
  const word = fc.string({
    unit: fc.constantFrom("a", "b", "é", "パ", " ", "-", "A", "\n"),
    maxLength: 8,
  });

  test("finds just the companies that a plain pass over all names finds", () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), word, (texts, query) => {
        const all = texts.map((text, at) => company(`company-${at}`, text));
        const found = searchCompanies({ companies: () => all, incidentCountOf: () => 1 });
        const folded = foldText(query);
        const meets = (name: string) =>
          name.startsWith(folded) ||
          name.includes(` ${folded}`) ||
          (folded.length >= 4 && isOneTypoFrom(folded, name));
        const expected = all.filter(({ name }) => folded !== "" && meets(foldText(name)));
        expect(
          found(query, 100)
            .map((match) => match.company)
            .sort(),
        ).toEqual(expected.map(({ id }) => id).sort());
      }),
    );
  });
});
