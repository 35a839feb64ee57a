import { describe, expect, test } from "vitest";
import { readHhsCsv } from "../../../src/registers/hhs-ocr.js";
import { claimsOf, entryOf, registerFixture, valueIn } from "../../support/register-fixtures.js";

describe("readHhsCsv", () => {
  const reading = valueIn(readHhsCsv(registerFixture("hhs-ocr.csv")));

  test("reads the submission as notice to the regulator, and people everywhere", () => {
    const entry = entryOf(reading, "20211008-specimen-hospital-inc-9329");
    expect(claimsOf(entry)).toEqual(["regulator-notified 2021-10-08"]);
    expect(entry).toMatchObject({
      organisation: { name: "Specimen Hospital, Inc.", otherNames: ["Specimen Health"] },
      kind: "unauthorized-access",
      peopleAffected: 9329,
      sector: "health",
    });
  });

  test("does not say of an unauthorized disclosure that someone broke in", () => {
    expect(entryOf(reading, "20210706-example-benefits-plan-").kind).toBe("unknown");
  });

  test("rejects repeated rows, persons, paper and dates that do not exist", () => {
    expect(reading.rejected).toEqual([
      { row: 3, reason: "id seen before" },
      { row: 4, reason: "a person's own name" },
      { row: 5, reason: "paper only" },
      { row: 6, reason: "submission has no date" },
    ]);
  });
});
