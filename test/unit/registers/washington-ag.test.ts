import { describe, expect, test } from "vitest";
import { readWashingtonCsv, readWashingtonJson } from "../../../src/registers/washington-ag.js";
import { claimsOf, entryOf, registerFixture, valueIn } from "../../support/register-fixtures.js";

describe("readWashingtonCsv", () => {
  const reading = valueIn(readWashingtonCsv(registerFixture("washington-ag.csv")));

  test("reads start, end, aware and submitted, with the people counted in the state alone", () => {
    const entry = entryOf(reading, "10001");
    expect(claimsOf(entry)).toEqual([
      "intrusion-started 2021-02-01",
      "intrusion-ended 2021-03-05",
      "detected 2021-03-05",
      "regulator-notified 2021-04-01",
    ]);
    expect(entry.claims.at(-1)?.label).toBe("1,555 people in Washington State");
    expect(entry).toMatchObject({
      organisation: { name: "Examplecorp, Inc.", country: "US" },
      kind: "ransomware",
      peopleAffected: undefined,
      sector: "business",
      links: ["https://data.wa.gov/resource/sb4j-ca4h.json?id=10001"],
    });
  });

  test("takes no detection from an aware that repeats the start of what went on", () => {
    const entry = entryOf(reading, "10002");
    expect(claimsOf(entry)).not.toContain("detected 2021-02-01");
    expect(entry.doubts).toEqual(["aware repeats the start of an intrusion that went on"]);
    expect(entry.organisation.otherNames).toEqual(["Samplemart"]);
  });

  test("leaves out a start after the submission and keeps the rest of the row", () => {
    const entry = entryOf(reading, "10003");
    expect(claimsOf(entry)).toEqual(["detected 2021-02-01", "regulator-notified 2021-04-01"]);
    expect(entry.organisation.mentioned).toEqual(["Fictitious Mailers, Inc."]);
  });

  test("leaves out both a start and an end that comes before it", () => {
    expect(claimsOf(entryOf(reading, "10004"))).toEqual([
      "detected 2021-02-01",
      "regulator-notified 2021-04-01",
    ]);
    expect(entryOf(reading, "10004").kind).toBe("unknown");
  });

  test("takes for the organisation whom a law firm files for", () => {
    expect(entryOf(reading, "10005").organisation.name).toBe("Example School District");
  });

  test("rejects rows without a submission or a name, each with its number", () => {
    expect(reading.rejected).toEqual([
      { row: 6, reason: "submission has no date" },
      { row: 9, reason: "no organisation" },
    ]);
  });

  test("reads one notice of rows that repeat its id", () => {
    expect(reading.entries.filter(({ id }) => id === "10001")).toHaveLength(1);
  });

  test("is an error when the file is no CSV", () => {
    expect(readWashingtonCsv('"')).toMatchObject({ ok: false });
  });
});

describe("readWashingtonJson", () => {
  const reading = valueIn(readWashingtonJson(JSON.parse(registerFixture("washington-ag.json"))));

  test("reads a notice as the CSV has it", () => {
    const csv = valueIn(readWashingtonCsv(registerFixture("washington-ag.csv")));
    expect(entryOf(reading, "10001")).toEqual(entryOf(csv, "10001"));
  });

  test("reads notices without the columns that the API leaves out", () => {
    expect(claimsOf(entryOf(reading, "10005"))).toEqual(["regulator-notified 2021-04-01"]);
  });

  test("leaves out an aware that comes after the submission, and says so", () => {
    const row = {
      id: "10009",
      name: "Examplecorp, Inc.",
      datesubmitted: "2021-04-01T00:00:00.000",
      datestart: "2021-02-01T00:00:00.000",
      dateaware: "2021-04-02T00:00:00.000",
    };
    const entry = entryOf(valueIn(readWashingtonJson([row])), "10009");
    expect(claimsOf(entry)).toEqual([
      "intrusion-started 2021-02-01",
      "regulator-notified 2021-04-01",
    ]);
    expect(entry.doubts).toEqual(["aware after the submission"]);
  });

  test("rejects a row of another form, and an answer that is no list", () => {
    expect(reading.rejected).toEqual([{ row: 3, reason: "id is missing or of another form" }]);
    expect(readWashingtonJson({})).toEqual({ ok: false, error: { kind: "not-a-list" } });
  });
});
