import { describe, expect, test } from "vitest";
import { mergedIncident, mergeIncidents } from "../../../src/compiler/merge.js";
import { incidentOf, type Told } from "../../../src/compiler/register-incident.js";
import { datesOf, meeting } from "../../../src/dataset/merge-rules.js";
import type { EventName } from "../../../src/domain/claim.js";
import type { IncidentKind } from "../../../src/domain/incident.js";
import { type RegisterId, rowUrl } from "../../../src/registers/register.js";
import { claim, companyId, edtf, incident } from "../../support/builders.js";

type Dated = Partial<Record<EventName, string>>;

function told(
  register: RegisterId,
  id: string,
  dates: Dated,
  kind: IncidentKind = "unauthorized-access",
): Told {
  return {
    register,
    company: companyId("examplecorp"),
    cause: undefined,
    entry: {
      id,
      organisation: {
        name: "Examplecorp",
        otherNames: [],
        mentioned: [],
        domain: undefined,
        country: undefined,
        region: undefined,
      },
      kind,
      peopleAffected: undefined,
      sector: undefined,
      claims: Object.entries(dates).map(([event, date]) => ({
        event: event as EventName,
        date: edtf(date),
      })),
      links: [rowUrl(register, id)],
      doubts: [],
    },
  };
}

describe("meeting", () => {
  const dates = (given: Dated, kind: IncidentKind = "unknown") =>
    datesOf({
      kind,
      checked: undefined,
      claims: Object.entries(given).map(([e, d]) => claim(e as EventName, d)),
    });

  test.each<[string, Dated, Dated, boolean]>([
    [
      "starts a month apart",
      { "intrusion-started": "2021-02-01" },
      { "intrusion-started": "2021-03-01" },
      true,
    ],
    [
      "starts further apart",
      { "intrusion-started": "2021-02-01" },
      { "intrusion-started": "2021-06-01" },
      false,
    ],
    [
      "a start within the month given",
      { "intrusion-started": "2021-02" },
      { "intrusion-started": "2021-02-25" },
      true,
    ],
    [
      "the same year alone",
      { "intrusion-started": "2021" },
      { "intrusion-started": "2021-02-25" },
      false,
    ],
    [
      "notices two months apart",
      { disclosed: "2021-02-01" },
      { "regulator-notified": "2021-03-30" },
      true,
    ],
    [
      "notices further apart",
      { disclosed: "2021-02-01" },
      { "regulator-notified": "2021-05-30" },
      false,
    ],
    [
      "a start inside the other's access, without other notice",
      {
        "intrusion-started": "2021-02-01",
        "intrusion-ended": "2021-08-01",
        disclosed: "2021-09-01",
      },
      { "intrusion-started": "2021-06-15" },
      true,
    ],
    [
      "close starts, but notices years apart",
      { "intrusion-started": "2021-02-01", disclosed: "2021-03-01" },
      { "intrusion-started": "2021-02-10", disclosed: "2023-03-01" },
      false,
    ],
    [
      "notices years apart, but a start on the same day",
      { "intrusion-started": "2021-02-01", disclosed: "2021-03-01" },
      { "intrusion-started": "2021-02-01", disclosed: "2023-03-01" },
      true,
    ],
    [
      "close notices, but starts far apart",
      { "intrusion-started": "2014-02-01", disclosed: "2021-03-01" },
      { "intrusion-started": "2021-02-20", disclosed: "2021-03-10" },
      true,
    ],
    ["nothing in common", { listed: "2021-02-01" }, { disclosed: "2021-02-01" }, false],
  ])("with %s", (_, a, b, isMet) => {
    expect(meeting(dates(a), dates(b)) !== undefined).toBe(isMet);
    expect(meeting(dates(b), dates(a)) !== undefined).toBe(isMet);
  });

  test("is none of a stolen laptop and ransomware", () => {
    const day = { "intrusion-started": "2021-02-01" };
    expect(meeting(dates(day, "physical"), dates(day, "ransomware"))).toBeUndefined();
    expect(meeting(dates(day, "physical"), dates(day, "unknown"))).toBeDefined();
  });
});

describe("mergeIncidents", () => {
  const WA = told("washington-ag", "10001", {
    "intrusion-started": "2021-02-01",
    "regulator-notified": "2021-04-01",
  });
  const HIBP = told("hibp", "Examplecorp", {
    "intrusion-started": "2021-02",
    listed: "2021-05-01",
  });
  const VCDB = told("vcdb", "A1", { "intrusion-started": "2021-02-20", disclosed: "2021-03-30" });

  test("makes one incident of rows that meet, with the claims of all, each in its account", () => {
    const [merged, ...others] = mergeIncidents([], [VCDB, HIBP, WA]);
    expect(others).toEqual([]);
    const whole = merged && mergedIncident(merged, undefined);
    expect(whole?.id).toBe("washington-ag-10001");
    expect(whole?.claims.map(({ id, account }) => `${id} ${account}`)).toEqual([
      "wa1 Washington State Attorney General",
      "wa2 Washington State Attorney General",
      "hibp1 Have I Been Pwned",
      "hibp2 Have I Been Pwned",
      "vcdb1 VCDB",
      "vcdb2 VCDB",
    ]);
    expect(merged?.rows.map(({ why }) => why)).toEqual([
      "",
      "starts 0 days apart",
      "starts 0 days apart",
    ]);
  });

  test("gives each source its own rows' claims of one incident", () => {
    const [merged] = mergeIncidents([], [WA, VCDB]);
    const coded = merged && mergedIncident(merged, "vcdb");
    expect(coded?.claims.map(({ account }) => account)).toEqual(["VCDB", "VCDB"]);
  });

  test("keeps two incidents of one register apart unless they start the same day", () => {
    const later = told("washington-ag", "10002", {
      "intrusion-started": "2021-02-10",
      "regulator-notified": "2021-04-05",
    });
    const again = told("washington-ag", "10003", {
      "intrusion-started": "2021-02-01",
      "regulator-notified": "2021-06-01",
    });
    expect(mergeIncidents([], [WA, later])).toHaveLength(2);
    expect(mergeIncidents([], [WA, again])).toHaveLength(1);
  });

  test("joins the incident that is nearest", () => {
    const other = told("washington-ag", "10002", { "intrusion-started": "2021-02-26" });
    const merged = mergeIncidents([], [WA, other, VCDB]);
    expect(merged.find(({ rows }) => rows.length === 2)?.lead.id).toBe("washington-ag-10002");
  });

  test("adds to a reviewed incident what it does not date, and withholds what it dates otherwise", () => {
    const reviewed = incident(
      claim("intrusion-started", "2021-02-03", { id: "c1" }),
      claim("disclosed", "2021-03-31", { id: "c2" }),
    );
    const [merged] = mergeIncidents([reviewed], [WA]);
    expect(merged?.rows[0]?.withheld.map(({ date }) => date.text)).toEqual(["2021-02-01"]);
    const whole = merged && mergedIncident(merged, undefined);
    expect(whole?.claims.map(({ id, event }) => `${id} ${event}`)).toEqual([
      "c1 intrusion-started",
      "c2 disclosed",
      "wa2 regulator-notified",
    ]);
  });

  test("withholds a register's start that lies after the reviewed public notice", () => {
    const reviewed = incident(claim("detected", "2021-01-25"), claim("disclosed", "2021-01-31"));
    const [row] = mergeIncidents([reviewed], [WA])[0]?.rows ?? [];
    expect(row?.withheld.map(({ event }) => event)).toContain("intrusion-started");
  });

  test("takes a claim that the reviewed incident already has for one, with both references", () => {
    const account = { account: "Washington State Attorney General", by: "regulator" } as const;
    const reviewed = incident(
      claim("intrusion-started", "2021-02-01", { id: "c1", ...account }),
      claim("regulator-notified", "2021-04-01", { id: "c2", ...account }),
    );
    const [merged] = mergeIncidents([reviewed], [WA]);
    const whole = merged && mergedIncident(merged, undefined);
    expect(whole?.claims.map(({ id }) => id)).toEqual(["c1", "c2"]);
    expect(whole?.claims[0]?.references).toHaveLength(2);
  });
});

describe("incidentOf", () => {
  test("labels a row by its kind and year, and says that nobody reviewed it", () => {
    const row = told("washington-ag", "10001", { "intrusion-started": "2021-02-01" }, "ransomware");
    expect(incidentOf(row)).toMatchObject({
      label: "Ransomware, 2021",
      revision: 0,
      source: "core",
    });
  });

  test("says through which supplier it came", () => {
    const cause = {
      id: "sample-2021",
      title: "Sample Mailers",
      supplierKeys: new Set<string>(),
      from: edtf("2021-01"),
      to: edtf("2021-12"),
    };
    const row = told("washington-ag", "10001", { "intrusion-started": "2021-02-01" });
    const organisation = { ...row.entry.organisation, mentioned: ["Sample Mailers"] };
    const told2 = { ...row, cause, entry: { ...row.entry, organisation } };
    expect(incidentOf(told2)).toMatchObject({
      label: "Incident through Sample Mailers, 2021",
      kind: "supplier",
      cause: "sample-2021",
    });
  });
});
