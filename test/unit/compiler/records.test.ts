import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkRecords } from "../../../src/compiler/check-records.js";
import { compileSources } from "../../../src/compiler/compile-sources.js";
import { readRecord } from "../../../src/compiler/read-records.js";
import { recordJsonSchema } from "../../../src/compiler/record-json-schema.js";
import type { CompanyRecord } from "../../../src/compiler/record-schema.js";
import { day } from "../../support/builders.js";

type IncidentRecord = CompanyRecord["incidents"][number];
type ClaimRecord = IncidentRecord["claims"][number];

function claim(id: string, event: ClaimRecord["event"], date: string, more = {}): ClaimRecord {
  return {
    id,
    event,
    date,
    by: "company",
    account: "Examplecorp notice",
    status: "current",
    references: ["notice"],
    ...more,
  };
}

function record(claims: readonly ClaimRecord[], more: Partial<IncidentRecord> = {}): CompanyRecord {
  return {
    company: { id: "examplecorp", name: "Examplecorp Inc.", aliases: [], domains: [] },
    references: { notice: { publisher: "Examplecorp", url: "https://examplecorp.example/1" } },
    incidents: [
      {
        id: "examplecorp-2021-server",
        label: "Example server, 2021",
        kind: "unknown",
        revision: 1,
        checked: "2021-12-01",
        claims: [...claims],
        ...more,
      },
    ],
  };
}

const started = claim("c1", "intrusion-started", "2021-06-22");
const disclosed = claim("c2", "disclosed", "2021-11-26");
const good = record([started, disclosed]);

const filed = (one: CompanyRecord) => ({ file: "examplecorp.json", record: one });
const problemsOf = (one: CompanyRecord) =>
  checkRecords([filed(one)]).map(({ path, reason }) => `${path}: ${reason}`);

const names = { reviewed: new Map(), looked: new Map() };

describe("readRecord", () => {
  test("reads a record of the published form", () => {
    const read = readRecord("examplecorp.json", JSON.stringify(good));
    expect(read).toEqual({ records: [filed(good)], problems: [] });
  });

  test.each([
    ["text that is no JSON", "{", "", "no JSON"],
    [
      "a date that does not exist",
      JSON.stringify(record([{ ...started, date: "2021-02-30" }])),
      "incidents.0.claims.0.date",
      "not a date of the EDTF subset",
    ],
    [
      "a field that records do not have",
      JSON.stringify({ ...good, comment: "" }),
      "",
      'Unrecognized key: "comment"',
    ],
  ])("names file, path and reason of %s", (_, text, path, reason) => {
    const { records, problems } = readRecord("examplecorp.json", text);
    expect(records).toEqual([]);
    expect(problems).toEqual([{ file: "examplecorp.json", path, reason }]);
  });

  test("wants the file named for the company", () => {
    const { problems } = readRecord("other.json", JSON.stringify(good));
    expect(problems).toMatchObject([{ file: "other.json", path: "company.id" }]);
  });
});

describe("checkRecords", () => {
  test("finds nothing in a good record", () => {
    expect(problemsOf(good)).toEqual([]);
  });

  test.each([
    [
      "a reference that is not there",
      record([{ ...started, references: ["notice", "gazette"] }]),
      "incidents.0.claims.0.references: no reference is called gazette",
    ],
    [
      "a reference that nothing uses",
      {
        ...good,
        references: { ...good.references, spare: { publisher: "X", url: "https://x.example/" } },
      },
      "references.spare: no claim uses it",
    ],
    [
      "a superseded claim without its successor",
      record([{ ...started, status: "superseded" as const }]),
      "incidents.0.claims.0.statusBy: a superseded claim names the one that did it",
    ],
    [
      "a claim confirmed by one that is not there",
      record([{ ...started, status: "confirmed" as const, statusBy: "c9" }]),
      "incidents.0.claims.0.statusBy: no claim is called c9",
    ],
    [
      "a claim that confirms itself",
      record([{ ...started, status: "confirmed" as const, statusBy: "c1" }]),
      "incidents.0.claims.0.statusBy: a claim cannot decide over itself",
    ],
    ["two claims with one id", record([started, started]), "incidents.0.claims: c1 comes twice"],
    [
      "a name given twice",
      { ...good, company: { ...good.company, aliases: ["Examplecorp Inc."] } },
      "company.aliases: Examplecorp Inc. comes twice",
    ],
    [
      "another company that has no record",
      record([started], { otherCompanies: ["nobody"] }),
      "incidents.0.otherCompanies: nobody is no other record's company",
    ],
  ])("finds %s", (_, one, problem) => {
    expect(problemsOf(one)).toEqual([problem]);
  });

  test("finds an incident id that two records use", () => {
    const other = { ...good, company: { ...good.company, id: "sampleworks" } };
    const problems = checkRecords([filed(good), { file: "sampleworks.json", record: other }]);
    expect(problems).toMatchObject([{ file: "sampleworks.json", path: "incidents.0.id" }]);
  });
});

function compiled(one: CompanyRecord) {
  const companies = { renamed: [], same: [], known: {} };
  return compileSources([one], new Map(), { companies, causes: [], rows: [], names });
}

describe("compileSources, of records", () => {
  test("is published on the day of the newest check, and stale 90 days later", () => {
    const [core] = compiled(good).sources;
    expect(core?.info).toMatchObject({ published: day("2021-12-01"), expires: day("2022-03-01") });
  });

  test.each([
    [
      "ends before it started in one account",
      [started, claim("c2", "intrusion-ended", "2021-06-21")],
      "Examplecorp notice gives the end, 2021-06-21, before the start",
    ],
    [
      "is dated after the record was checked",
      [started, claim("c2", "disclosed", "2022-01")],
      "disclosed on 2022-01 comes after 2021-12-01",
    ],
  ])(
    "rejects an incident that %s, with its company when nothing else is left",
    (_, claims, reason) => {
      const { sources, rejections } = compiled(record(claims));
      expect(sources[0]).toMatchObject({ companies: [], incidents: [] });
      expect(rejections).toMatchObject([{ incident: { id: "examplecorp-2021-server" }, reason }]);
    },
  );

  test.each([
    ["ends on the day it started", "2021-06-22", {}],
    [
      "ends before the start that another account gives",
      "2021-06-21",
      { account: "Example Gazette" },
    ],
    ["ends in the month it started", "2021-06", {}],
  ])("keeps an incident that %s", (_, date, more) => {
    const claims = [started, claim("c2", "intrusion-ended", date, more)];
    expect(compiled(record(claims)).sources[0]?.incidents).toHaveLength(1);
  });
});

describe("the published JSON Schema", () => {
  test("is that of the schema the compiler uses", () => {
    expect(readFileSync("src/compiler/record.schema.json", "utf8")).toBe(recordJsonSchema());
  });
});
