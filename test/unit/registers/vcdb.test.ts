import { describe, expect, test } from "vitest";
import { pageDate } from "../../../src/registers/page-date.js";
import { readVcdb } from "../../../src/registers/vcdb.js";
import { kindOfAction } from "../../../src/registers/vcdb-kind.js";
import { timelineClaims } from "../../../src/registers/vcdb-timeline.js";
import { edtf } from "../../support/builders.js";
import { claimsOf, entryOf, registerFixture } from "../../support/register-fixtures.js";

describe("readVcdb", () => {
  const reading = readVcdb(registerFixture("vcdb.ndjson"));

  test("reads the beginning, and the notification as disclosure", () => {
    const entry = entryOf(reading, "A1");
    expect(claimsOf(entry)).toEqual(["intrusion-started 2013-11-27", "disclosed 2013-12-19"]);
    expect(entry).toMatchObject({
      organisation: { name: "Examplecorp", country: "US", region: "OH" },
      sector: "business",
      links: [
        "https://github.com/vz-risk/VCDB/blob/master/data/json/validated/A1.json",
        "https://news.example/a",
      ],
    });
    expect(entry.claims.at(-1)?.label).toBe("5,000 records");
  });

  test("keeps the precision of dates and reckons a discovery from them", () => {
    const entry = entryOf(reading, "A2");
    expect(claimsOf(entry)).toEqual(["intrusion-started 2013-03", "detected 2013-05~"]);
    expect(entry).toMatchObject({ kind: "misconfiguration", sector: "health" });
    expect(entry.organisation.country).toBeUndefined();
  });

  test("leaves out a beginning after the notification", () => {
    expect(claimsOf(entryOf(reading, "A3"))).toEqual(["disclosed 2013-12-19"]);
    expect(entryOf(reading, "A3").doubts).toEqual(["begins after its notification"]);
  });

  test("rejects what is not to be shown, and goes on", () => {
    expect(reading.rejected.map(({ reason }) => reason)).toEqual([
      "unnamed victim",
      "no victim's name",
      "a person's own name",
      "not confirmed",
      "no data disclosed",
      "no data disclosed",
      "paper only",
      "card skimmer",
      "a few records",
      "id seen before",
      "no JSON",
    ]);
  });
});

describe("readVcdb, of a victim", () => {
  /** The first row of the fixture, with another victim. */
  const read = (victim_id: string, country = "US") => {
    const [line = ""] = registerFixture("vcdb.ndjson").split("\n");
    const row = JSON.parse(line) as { victim: object };
    const changed = { ...row, victim: { ...row.victim, victim_id, country: [country] } };
    return readVcdb(JSON.stringify(changed));
  };

  test.each(["NHS hospital", "CrossFit gym ", "Gas station", "Unnamed hotel"])(
    "rejects %s with its row, which describes and does not name",
    (victim) => {
      expect(read(victim, "GB").rejected).toEqual([{ row: 1, reason: "unnamed victim" }]);
    },
  );

  test.each([
    ["NZ Immigration", "NZ", "New Zealand Immigration"],
    ["BE Foreign Ministry", "BE", "Belgium Foreign Ministry"],
    ["IN State Bank of Patiala", "IN", "State Bank of Patiala"],
    ["TR Example Telecom", "GR", "TR Example Telecom"],
  ])("reads %s of %s as %s", (victim, country, name) => {
    expect(read(victim, country).entries[0]?.organisation.name).toBe(name);
  });
});

describe("timelineClaims", () => {
  const NEVER = { notified: undefined, coded: undefined, reported: undefined };
  const begun = { year: 2013, month: 11, day: 27 };

  test.each([
    ["days", { unit: "Days", value: 3 }, "2013-11-30"],
    ["minutes without a number", { unit: "Minutes" }, "2013-11-27"],
    ["weeks, approximately", { unit: "Weeks", value: 1 }, "2013-12-04~"],
    ["months over a new year", { unit: "Months", value: 2 }, "2014-01~"],
    ["years", { unit: "Years", value: 2 }, "2015~"],
    ["a unit alone as nothing", { unit: "Months" }, undefined],
    ["hours, which may pass midnight, as nothing", { unit: "Hours", value: 20 }, undefined],
    ["the unknown as nothing", { unit: "Unknown" }, undefined],
  ])("reckons a discovery after %s", (_, discovery, date) => {
    const { claims } = timelineClaims({ incident: begun, discovery }, NEVER);
    expect(claims.find(({ event }) => event === "detected")?.date.text).toBe(date);
  });

  test("takes no discovery after the notification", () => {
    const timeline = { incident: begun, discovery: { unit: "Years", value: 2 } };
    const bounds = { notified: edtf("2014"), coded: undefined, reported: undefined };
    expect(timelineClaims(timeline, bounds).claims.map(({ event }) => event)).toEqual([
      "intrusion-started",
      "disclosed",
    ]);
  });

  test("takes no discovery after the day on which the incident was coded", () => {
    const timeline = { incident: begun, discovery: { unit: "Years", value: 2 } };
    const { claims, doubts } = timelineClaims(timeline, {
      notified: undefined,
      coded: edtf("2014-05-01"),
      reported: undefined,
    });
    expect(claims.map(({ event }) => event)).toEqual(["intrusion-started"]);
    expect(doubts).toEqual(["discovered after its notification or coding"]);
  });

  test("takes no beginning that only repeats the day of the notification", () => {
    const bounds = { notified: edtf("2013-11-27"), coded: undefined, reported: undefined };
    const { claims, doubts } = timelineClaims({ incident: begun }, bounds);
    expect(claims.map(({ event }) => event)).toEqual(["disclosed"]);
    expect(doubts).toEqual(["beginning repeats the notification"]);
  });

  test("takes a year for a day without its month", () => {
    const { claims } = timelineClaims({ incident: { year: 2013, day: 3 } }, NEVER);
    expect(claims[0]?.date.text).toBe("2013");
  });
});

describe("kindOfAction", () => {
  test.each([
    ["ransomware", { malware: { variety: ["Ransomware"] }, hacking: { variety: [] } }],
    ["insider", { misuse: { variety: ["Privilege abuse"] } }],
    ["phishing", { social: { variety: ["Phishing"] }, malware: { variety: ["C2"] } }],
    ["vulnerability", { hacking: { variety: ["SQLi"] } }],
    ["malware", { malware: { variety: ["C2"] } }],
    ["unauthorized-access", { hacking: { variety: ["Unknown"] } }],
    ["physical", { physical: { variety: ["Theft"] } }],
    ["physical", { error: { variety: ["Loss"] } }],
    ["misconfiguration", { error: { variety: ["Misconfiguration"] } }],
    ["error", { error: { variety: ["Misdelivery"] } }],
    ["unknown", {}],
  ] as const)("is %s", (kind, action) => {
    const varieties = Object.entries(action).map(([name, { variety }]) => [
      name,
      { variety: [...variety] },
    ]);
    expect(kindOfAction(Object.fromEntries(varieties))).toBe(kind);
  });

  test("leaves out what is dated after the page that tells of it", () => {
    const told = (year: number, notified: string, page: string) =>
      timelineClaims(
        { incident: { year } },
        { notified: edtf(notified), coded: undefined, reported: edtf(page) },
      ).claims.map(({ event, date }) => `${event} ${date.text}`);
    const started = "intrusion-started 2013";
    expect(told(2013, "2013-11-20", "2013-10-28")).toEqual([started, "disclosed 2013-11-20"]);
    expect(told(2013, "2014-10-28", "2013-10-28")).toEqual([started, "disclosed 2013-10-28~"]);
    expect(told(2013, "2013", "2007-12-21")).toEqual(["disclosed 2007-12-21~"]);
  });
});

describe("pageDate", () => {
  test.each([
    ["https://news.example/sampleware-files-leak-2015-5", "2015-05"],
    ["https://news.example/sampleware-files-leak-2015-50", undefined],
    ["https://news.example/2013/10/28/breach", "2013-10-28"],
    ["https://news.example/a/2016/mar/19/breach", "2016-03-19"],
    ["https://news.example/2013/10/breach", "2013-10"],
    ["https://news.example/2011-07-18/breach/2799442", "2011-07-18"],
    ["https://news.example/breach-20071221.pdf", "2007-12-21"],
    ["https://news.example/story/20142031123", undefined],
  ])("reads %s", (url, date) => {
    expect(pageDate(url)?.text).toBe(date);
  });
});
