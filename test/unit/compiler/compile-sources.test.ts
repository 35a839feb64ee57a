import { describe, expect, test } from "vitest";
import { compileSources } from "../../../src/compiler/compile-sources.js";
import { explainCompany } from "../../../src/compiler/explain-company.js";
import type { CompanyRecord } from "../../../src/compiler/record-schema.js";
import type { RegisterFacts } from "../../../src/compiler/register-facts.js";
import { datasetReport } from "../../../src/compiler/report.js";
import type { RegisterId } from "../../../src/registers/register.js";
import { readVcdb } from "../../../src/registers/vcdb.js";
import { readWashingtonCsv } from "../../../src/registers/washington-ag.js";
import { edtf } from "../../support/builders.js";
import { registerFixture, valueIn } from "../../support/register-fixtures.js";

const RECORD: CompanyRecord = {
  company: { id: "examplecorp", name: "Examplecorp", aliases: [], domains: [], country: "US" },
  references: { notice: { publisher: "Examplecorp", url: "https://examplecorp.example/1" } },
  incidents: [
    {
      id: "examplecorp-2021-server",
      label: "Example server, 2021",
      kind: "unknown",
      revision: 1,
      checked: "2021-12-01",
      claims: [
        {
          id: "c1",
          event: "intrusion-started",
          date: "2021-02-03",
          by: "company",
          account: "Examplecorp notice",
          status: "current",
          references: ["notice"],
        },
      ],
    },
  ],
};
const { entries: washington } = valueIn(readWashingtonCsv(registerFixture("washington-ag.csv")));
const REGISTERS = new Map<RegisterId, RegisterFacts>([
  ["washington-ag", { asOf: edtf("2021-12-01"), entries: washington, rejected: { "no name": 1 } }],
  [
    "vcdb",
    {
      asOf: edtf("2014-12-01"),
      entries: readVcdb(registerFixture("vcdb.ndjson")).entries,
      rejected: {},
    },
  ],
]);

function compiled(
  records: readonly CompanyRecord[] = [RECORD],
  known: Readonly<Record<string, string[]>> = {},
) {
  const names = { reviewed: new Map(), looked: new Map() };
  const companies = { renamed: [], same: [], known };
  return compileSources(records, REGISTERS, { companies, causes: [], rows: [], names });
}

describe("compileSources, of registers", () => {
  const { sources, rejections } = compiled();
  const [core, vcdb, hhs] = sources;

  test("keeps each register in the source that its licence allows", () => {
    expect(core?.incidents.map(({ id }) => id)).toContain("washington-ag-10002");
    expect(core?.incidents.every(({ id }) => !id.startsWith("vcdb"))).toBe(true);
    expect(vcdb?.incidents.map(({ id }) => id).sort()).toEqual(["vcdb-a1", "vcdb-a2", "vcdb-a3"]);
    expect(vcdb?.info).toMatchObject({
      id: "vcdb",
      licence: "CC-BY-SA-4.0",
      attribution: "VERIS Community Database, as coded by VCDB",
    });
    expect(hhs?.incidents).toEqual([]);
    expect(rejections).toEqual([]);
  });

  test("gives a company without a record the names and domains that a person knows", () => {
    const [unrecorded] = core?.companies.filter(({ id }) => id !== "examplecorp") ?? [];
    const id = unrecorded?.id ?? "";
    const again = compiled([RECORD], { [id]: ["Knownname", "known.example"] }).sources[0];
    const company = again?.companies.find((one) => one.id === id);
    expect(company?.domains).toEqual(["known.example"]);
    expect(company?.aliases.map(({ text }) => text)).toContain("Knownname");
  });

  test("gives a company one id in all sources, and its record's names", () => {
    const found = [core, vcdb].map((source) =>
      source?.companies.find(({ id }) => id === "examplecorp"),
    );
    expect(found.map((company) => company?.name)).toEqual(["Examplecorp", "Examplecorp"]);
    expect(found.map((company) => company?.country)).toEqual(["US", "US"]);
  });

  test("merges a row with the reviewed incident that it meets", () => {
    const incident = core?.incidents.find(({ id }) => id === "examplecorp-2021-server");
    expect(incident?.claims.map(({ id, event }) => `${id} ${event}`)).toEqual([
      "c1 intrusion-started",
      "wa2 intrusion-ended",
      "wa3 detected",
      "wa4 regulator-notified",
    ]);
  });

  test("names companies without a record by their rows, with their trade names", () => {
    const company = core?.companies.find(({ id }) => id === "sampleware");
    expect(company?.aliases.map(({ text }) => text)).toEqual([
      "Sampleware LLC",
      "Samplemart",
      "Sampleware",
    ]);
  });
});

describe("explainCompany", () => {
  test("tells by what each row was joined, and what was withheld", () => {
    const lines = explainCompany("EXAMPLECORP INC", compiled()).map((line) => line.trim());
    expect(lines).toContain("Examplecorp (examplecorp), named by its record");
    expect(lines).toContain('washington-ag 10001: "Examplecorp, Inc." by name "Examplecorp, Inc."');
    expect(lines).toContain("+ washington-ag 10001: starts 2 days apart");
    expect(lines).toContain(
      "withheld, since reviewed otherwise: intrusion-started 2021-02-01 (Washington State Attorney General)",
    );
  });

  test("is empty for a name that no company has", () => {
    expect(explainCompany("Nobody's Example", compiled())).toEqual([]);
  });
});

describe("datasetReport", () => {
  test("counts what went in, what was left out, and what contradicts a record", () => {
    const lines = datasetReport(compiled(), REGISTERS);
    expect(lines).toContain("  - left out, no name: 1");
    expect(lines).toContain("- intrusion-started: 4");
    expect(lines.join("\n")).toContain(
      "- examplecorp-2021-server: intrusion-started 2021-02-01 (Washington State Attorney General), against",
    );
  });
});
