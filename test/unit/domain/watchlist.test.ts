import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CompanyId } from "../../../src/domain/company.js";
import type { IncidentId } from "../../../src/domain/incident.js";
import { lookAgain, NOTHING_WATCHED, type Watched } from "../../../src/domain/watchlist.js";
import { companyId, incidentId } from "../../support/builders.js";

type Lists = Readonly<Record<string, readonly IncidentId[]>>;

const examplecorp = companyId("examplecorp");
const samplesoft = companyId("samplesoft");
const ids = (...texts: readonly string[]) => texts.map(incidentId);
const in2020: Lists = { examplecorp: ids("examplecorp-2019"), samplesoft: ids("samplesoft-2018") };
const in2021: Lists = {
  examplecorp: ids("examplecorp-2021", "examplecorp-2019"),
  samplesoft: ids("samplesoft-2018"),
};

const held = (lists: Lists) => (company: CompanyId) => lists[company] ?? [];
const follow = (...followed: readonly CompanyId[]): Watched =>
  lookAgain(NOTHING_WATCHED, followed, held(in2020), "chosen");

describe("lookAgain", () => {
  test("tells what an update brought for followed companies", () => {
    const { news } = lookAgain(follow(examplecorp), [examplecorp], held(in2021), "updated");
    expect(news).toEqual([{ company: "examplecorp", incident: "examplecorp-2021" }]);
  });

  test("tells it until it is put away, and once", () => {
    const told = lookAgain(follow(examplecorp), [examplecorp], held(in2021), "updated");
    expect(lookAgain(told, [examplecorp], held(in2021), "updated").news).toEqual(told.news);
    const read = { ...told, news: [] };
    expect(lookAgain(read, [examplecorp], held(in2021), "updated").news).toEqual([]);
  });

  test("is silent on a company that has just been followed", () => {
    const both = [examplecorp, samplesoft];
    expect(lookAgain(follow(samplesoft), both, held(in2021), "updated").news).toEqual([]);
  });

  test("is silent on what the reader switched on himself, then and later", () => {
    const chosen = lookAgain(follow(examplecorp), [examplecorp], held(in2021), "chosen");
    expect(chosen.news).toEqual([]);
    expect(lookAgain(chosen, [examplecorp], held(in2021), "updated").news).toEqual([]);
  });

  test("is silent when a list that was off comes back", () => {
    const off = lookAgain(follow(examplecorp), [examplecorp], () => [], "updated");
    expect(lookAgain(off, [examplecorp], held(in2020), "updated").news).toEqual([]);
  });

  test("forgets what is no longer followed, or no longer in a list", () => {
    const told = lookAgain(follow(examplecorp), [examplecorp], held(in2021), "updated");
    expect(lookAgain(told, [], held(in2021), "chosen")).toEqual({ known: {}, news: [] });
    expect(lookAgain(told, [examplecorp], held(in2020), "updated").news).toEqual([]);
  });

  const someIds = fc.uniqueArray(fc.constantFrom(...ids("a", "b", "c", "d", "e")));

  test("tells exactly what the new list has and the old had not", () => {
    fc.assert(
      fc.property(someIds, someIds, (old, now) => {
        const before = lookAgain(NOTHING_WATCHED, [examplecorp], () => old, "chosen");
        const { news } = lookAgain(before, [examplecorp], () => now, "updated");
        expect(news.map(({ incident }) => incident)).toEqual(
          now.filter((incident) => !old.includes(incident)),
        );
      }),
    );
  });
});
