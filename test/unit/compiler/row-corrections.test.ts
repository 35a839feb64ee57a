import { describe, expect, test } from "vitest";
import type { RegisterFacts } from "../../../src/compiler/register-facts.js";
import { correctedRegisters } from "../../../src/compiler/row-corrections.js";
import type { RegisterId } from "../../../src/registers/register.js";
import { readWashingtonCsv } from "../../../src/registers/washington-ag.js";
import { edtf } from "../../support/builders.js";
import { registerFixture, valueIn } from "../../support/register-fixtures.js";

const { entries } = valueIn(readWashingtonCsv(registerFixture("washington-ag.csv")));
const REGISTERS = new Map<RegisterId, RegisterFacts>([
  ["washington-ag", { asOf: edtf("2021-12-01"), entries, rejected: {} }],
]);
const ROW = {
  register: "washington-ag",
  id: entries[0]?.id ?? "",
  why: "as a test has it",
} as const;

function corrected(...corrections: Parameters<typeof correctedRegisters>[1]) {
  return correctedRegisters(REGISTERS, corrections).get("washington-ag")?.entries ?? [];
}

describe("correctedRegisters", () => {
  test("names the organisation that the row means", () => {
    const [first, second] = corrected({ ...ROW, name: "Examplecorp of Elsewhere" });
    expect(first?.organisation.name).toBe("Examplecorp of Elsewhere");
    expect(second).toEqual(entries[1]);
  });

  test("leaves the domain to the organisation that the row names", () => {
    const [row, ...rest] = entries;
    if (row === undefined) throw new Error("the fixture has a row");
    const organisation = { ...row.organisation, domain: "examplecorp.example" };
    const registers = new Map<RegisterId, RegisterFacts>([
      [
        "washington-ag",
        { asOf: edtf("2021-12-01"), entries: [{ ...row, organisation }, ...rest], rejected: {} },
      ],
    ]);
    const domainWith = (name: object) =>
      correctedRegisters(registers, [{ ...ROW, ...name }]).get("washington-ag")?.entries[0]
        ?.organisation.domain;
    expect(domainWith({})).toBe("examplecorp.example");
    expect(domainWith({ name: "Examplecorp of Elsewhere" })).toBeUndefined();
  });

  test("leaves out events that the row cannot have dated rightly, and says why", () => {
    const [first] = corrected({ ...ROW, without: ["intrusion-started"] });
    expect(first?.claims.map(({ event }) => event)).not.toContain("intrusion-started");
    expect(first?.doubts).toContain("as a test has it");
  });

  test("leaves out a row without any date", () => {
    const events = (entries[0]?.claims ?? []).map(({ event }) => event);
    expect(corrected({ ...ROW, without: events })).toHaveLength(entries.length - 1);
  });

  test("takes a correction of a row that is not there for a mistake", () => {
    expect(() => corrected({ ...ROW, id: "no such row" })).toThrow(/corrected rows are there/);
  });
});
