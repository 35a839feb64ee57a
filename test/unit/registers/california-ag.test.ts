import { describe, expect, test } from "vitest";
import { readCaliforniaCsv } from "../../../src/registers/california-ag.js";
import { claimsOf, registerFixture, valueIn } from "../../support/register-fixtures.js";

describe("readCaliforniaCsv", () => {
  const reading = valueIn(readCaliforniaCsv(registerFixture("california-ag.csv")));

  test.each([
    [
      "several days, in whatever order, as a start and an end",
      0,
      [
        "intrusion-started 2021-02-01",
        "intrusion-ended 2021-03-04",
        "regulator-notified 2021-04-09",
      ],
    ],
    ["no day", 1, ["regulator-notified 2021-04-10"]],
    ["one day", 2, ["intrusion-started 2021-02-01", "regulator-notified 2021-04-11"]],
    ["a day after the report as none", 3, ["regulator-notified 2021-04-12"]],
  ])("reads %s", (_, index, claims) => {
    const entry = reading.entries[index];
    expect(entry && claimsOf(entry)).toEqual(claims);
  });

  test("rejects dates it cannot read, with the row's number", () => {
    expect(reading.rejected).toEqual([
      { row: 5, reason: "date of breach is no list of days" },
      { row: 6, reason: "report has no date" },
    ]);
  });
});
