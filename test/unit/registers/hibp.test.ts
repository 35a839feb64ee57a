import { describe, expect, test } from "vitest";
import { hibpNames, readHibpBreaches, readHibpDump } from "../../../src/registers/hibp.js";
import { breachDate } from "../../../src/registers/hibp-date.js";
import { claimsOf, entryOf, registerFixture, valueIn } from "../../support/register-fixtures.js";

const answer: unknown = JSON.parse(registerFixture("hibp-v3.json"));
const dump: unknown = JSON.parse(registerFixture("hibp-dump.json"));

describe("readHibpBreaches", () => {
  const reading = valueIn(readHibpBreaches(answer));

  test("reads a breach as access and entry in the index, never as disclosure", () => {
    const entry = entryOf(reading, "Examplecorp");
    expect(claimsOf(entry)).toEqual(["intrusion-started 2016-05", "listed 2020-03-04"]);
    expect(entry).toMatchObject({
      organisation: { name: "Examplecorp", domain: "examplecorp.example" },
      peopleAffected: 4321,
      links: ["https://haveibeenpwned.com/Breach/Examplecorp"],
    });
  });

  test("says of an unverified breach that it is", () => {
    const [started] = entryOf(reading, "PlaceholderForum").claims;
    expect(started?.label).toBe("Unverified, as the index has it");
  });

  test("rejects what is no company's incident, with what it is", () => {
    expect(reading.rejected).toEqual([
      { row: 6, reason: "fabricated" },
      { row: 7, reason: "spam list" },
      { row: 8, reason: "malware data" },
      { row: 9, reason: "stealer log" },
      { row: 10, reason: "retired" },
      { row: 11, reason: "no one company's" },
      { row: 12, reason: "BreachDate or AddedDate is no date" },
      { row: 13, reason: "Title is missing or of another form" },
    ]);
  });
});

describe("readHibpDump", () => {
  const reading = valueIn(readHibpDump(dump, hibpNames(answer)));

  test("takes spelling and domain from the description where it has the name", () => {
    expect(entryOf(reading, "CanaryGoods2025").organisation).toMatchObject({
      name: "Canary Goods",
      domain: "canarygoods.example",
    });
  });

  test("leaves out what the API answer decided on, rejected entries included", () => {
    expect(reading.entries.map(({ id }) => id)).toEqual(["CanaryGoods2025"]);
    expect(reading.rejected).toEqual([{ row: 4, reason: "no one company's" }]);
  });
});

describe("breachDate", () => {
  test.each([
    ["a day", "2018-07-05", "In July 2018, a shop was accessed", "2018-07-05"],
    ["the first as its month", "2016-05-01", "In May 2016, a shop was accessed", "2016-05"],
    ["the first of January as its year", "2015-01-01", "In 2015, a forum was accessed", "2015"],
    ["January where it is named", "2016-01-01", "In January 2016, a forum", "2016-01"],
    ["the first where it is named", "2019-03-01", "On March 1st, 2019, a list", "2019-03-01"],
    ["an approximate month", "2015-03-01", "In approximately March 2015, a host", "2015-03~"],
    ["an approximate year", "2012-01-01", "In approximately 2012, it is alleged", "2012~"],
    ["an approximate day", "2013-10-24", "In approximately 2013, a site", "2013-10-24~"],
    ["a part of the year for the first", "2012-07-01", "In mid-2012, a service", "2012-07~"],
    ["a day inside a part of the year", "2018-07-05", "In mid-2018, a service", "2018-07-05"],
    ["words on another year as no evidence", "2018-01-01", "In January 2020, a shop", "2018"],
  ])("reads %s", (_, text, opening, date) => {
    expect(breachDate(text, opening)?.text).toBe(date);
  });

  test("reads no day that does not exist", () => {
    expect(breachDate("2019-02-30", "")).toBeUndefined();
    expect(breachDate("2019-2-3", "")).toBeUndefined();
  });
});
