import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { joinSources } from "../../../src/dataset/join-sources.js";
import { joinNumbers } from "../../../src/dataset/joined-numbers.js";
import { namesAt } from "../../../src/dataset/name-search.js";
import { finish } from "../../../src/dataset/steps.js";
import { scan } from "../../../src/detection/scan.js";
import { type Day, formatDay } from "../../../src/domain/day.js";
import { anySource } from "../../support/arbitraries.js";
import {
  claim,
  company,
  companyId,
  incident,
  incidentId,
  packed,
  reference,
  sourceFacts,
  sourceStatement,
} from "../../support/builders.js";

const examplecorp = companyId("examplecorp");

const core = sourceFacts({
  companies: [company("examplecorp"), company("sampleworks", { name: "Sampleworks" })],
  incidents: [
    incident(claim("detected", "2021-11-11"), claim("disclosed", "2021-11-26")),
    { ...incident(claim("disclosed", "2019-02")), id: incidentId("examplecorp-2019-mail") },
    { ...incident(claim("listed", "2023-01-01")), id: incidentId("examplecorp-2022-forum") },
    { ...incident(claim("disclosed", "2022-05-01")), id: incidentId("examplecorp-2022-laptop") },
  ],
});

const register = { account: "Example register", by: "regulator" } as const;
const other = sourceFacts({
  info: sourceStatement("register"),
  companies: [
    company("examplecorp", {
      name: "EXAMPLECORP",
      domains: ["examplecorp.example"],
      country: "JP",
    }),
    company("thirdparty"),
  ],
  incidents: [
    {
      ...incident(
        claim("disclosed", "2021-11-26", {
          references: [reference({ url: "https://register.example/7" })],
        }),
        claim("detected", "2021-11-12", { ...register, id: "detected 2021-11-11 " }),
        claim("contained", "2021-11-13", {
          ...register,
          status: { kind: "confirmed", by: "detected 2021-11-11 " },
        }),
      ),
      source: "register",
      companies: [companyId("thirdparty"), examplecorp],
    },
  ],
});

/** What a list tells of examplecorp: an incident a public notice. */
function listOf(id: string, notices: readonly string[]) {
  return sourceFacts({
    info: sourceStatement(id),
    companies: [company("examplecorp")],
    incidents: notices.map((date, at) => ({
      ...incident(claim("disclosed", date, { account: `Account ${at}`, by: "media" })),
      source: id,
      id: incidentId(`${id}-${at}`),
    })),
  });
}

const both = joinSources([packed(core), packed(other)]);

describe("joinSources", () => {
  test("reads no name before names are asked for, and joins them once", () => {
    const [first, second] = [packed(core), packed(other)];
    const unread = {
      ...second,
      get names(): never {
        throw new Error("names were read");
      },
    };
    const nameless = joinSources([first, unread]);
    expect(nameless.incidentsOf(examplecorp).length).toBeGreaterThan(0);
    expect(() => nameless.names).toThrow("names were read");
    const dataset = joinSources([first, second]);
    finish(dataset.joinNames());
    expect(dataset.names).toBe(dataset.names);
  });

  test("counts what two sources have in common once", () => {
    expect(both.companyCount).toBe(3);
    expect(finish(both.countIncidents())).toBe(4);
    expect(both.sources.map(({ id }) => id)).toEqual(["core", "register"]);
    expect(both.incidentCountOf(examplecorp)).toBe(4);
    expect(both.incidentCountOf(companyId("thirdparty"))).toBe(1);
  });

  test("counts what a list tells of another's incident once, and the rest of it as well", () => {
    const list = listOf("list", ["2021-11-26", "2009-03-04"]);
    const sources = [packed(core), packed(list)];
    const dataset = joinSources(sources, new Set(["list"]));
    expect(finish(dataset.countIncidents())).toBe(5);
    expect(dataset.incidentCountOf(examplecorp)).toBe(5);
    expect(finish(joinSources(sources).countIncidents())).toBe(6);
  });

  test("counts as many incidents as its companies show, whatever lists are merged", () => {
    const dates = fc.array(
      fc.integer({ min: 18_700, max: 19_200 }).map((at) => formatDay(at as Day)),
      {
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(dates, dates, (one, two) => {
        const lists = [packed(listOf("one", one)), packed(listOf("two", two))];
        const dataset = joinSources([packed(core), ...lists], new Set(["one", "two"]));
        const shown = [...dataset.companies()].flatMap(({ id }) => dataset.incidentsOf(id));
        expect(finish(dataset.countIncidents())).toBe(shown.length);
        expect(shown.length).toBeLessThanOrEqual(4 + one.length + two.length);
      }),
      { numRuns: 50 },
    );
  });

  test("knows a company by all its names, and calls it as the first source does", () => {
    expect(both.company(examplecorp)).toEqual(
      company("examplecorp", {
        aliases: [
          { text: "Examplecorp", class: "distinctive" },
          { text: "EXAMPLECORP", class: "distinctive" },
        ],
        domains: ["examplecorp.example"],
        country: "JP",
      }),
    );
  });

  test("has nothing of an unknown company", () => {
    expect(both.company(companyId("nobody"))).toBeUndefined();
    expect(both.incidentsOf(companyId("nobody"))).toEqual([]);
    expect(both.incidentCountOf(companyId("nobody"))).toBe(0);
  });

  test("lists incidents by their public notice, the newest first, and those without one last", () => {
    expect(both.incidentsOf(examplecorp).map(({ id }) => id)).toEqual([
      "examplecorp-2022-laptop",
      "examplecorp-2021-server",
      "examplecorp-2019-mail",
      "examplecorp-2022-forum",
    ]);
  });

  test("reads an incident of two sources as one, whichever of its companies is asked for", () => {
    const [, joined] = both.incidentsOf(examplecorp);
    expect(both.incidentsOf(companyId("thirdparty"))).toEqual([joined]);
    expect(joined?.companies).toEqual([examplecorp, companyId("thirdparty")]);
    expect(joined).toMatchObject({ id: "examplecorp-2021-server", source: "core" });
    expect(joined?.claims.map(({ id, references }) => [id, references.length])).toEqual([
      ["detected 2021-11-11 ", 1],
      ["disclosed 2021-11-26 ", 2],
      ["register:detected 2021-11-11 ", 1],
      ["contained 2021-11-13 Example register", 1],
    ]);
    expect(joined?.claims[3]?.status).toEqual({
      kind: "confirmed",
      by: "register:detected 2021-11-11 ",
    });
  });

  test("numbers companies from 0 and finds each by its number", () => {
    const ids = [...both.companies()].map(({ id }) => id);
    expect(ids).toEqual([0, 1, 2].map((number) => both.companyIdAt(number)));
    expect(() => both.companyIdAt(3)).toThrow();
  });

  test("finds names in texts under the numbers of the whole", () => {
    const text = "EXAMPLECORP and Sampleworks";
    const hits = scan(text, both.names, { everyWord: false });
    const ids = hits.map((hit) => {
      const names = namesAt(both.names, { text, anyCase: false }, hit);
      return new Set(names.map(({ company }) => both.companyIdAt(company)));
    });
    expect(ids).toEqual([new Set(["examplecorp", "thirdparty"]), new Set(["sampleworks"])]);
  });

  test("reads one source as that source", () => {
    fc.assert(
      fc.property(anySource, (facts) => {
        const dataset = joinSources([packed(facts)]);
        const found = [...dataset.companies()];
        expect(new Set(found)).toEqual(new Set(facts.companies));
        for (const { id } of facts.companies) {
          const own = facts.incidents.filter((one) => one.companies.includes(id));
          expect(new Set(dataset.incidentsOf(id))).toEqual(new Set(own));
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe("joinNumbers", () => {
  test("gives each id one number and finds it again", () => {
    fc.assert(
      fc.property(fc.array(anySource, { maxLength: 3 }), (sources) => {
        const tables = sources.map((facts) => packed(facts).companies);
        const joined = finish(joinNumbers(tables));
        const ids = new Set(sources.flatMap((facts) => facts.companies.map(({ id }) => id)));
        expect(joined.count).toBe(ids.size);
        for (const [at, table] of tables.entries()) {
          for (let number = 0; number < table.count; number += 1) {
            expect(joined.idAt(joined.joinedOf[at]?.[number] ?? -1)).toBe(table.idAt(number));
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});
