import { describe, expect, test } from "vitest";
import { mergedIncident, mergeIncidents } from "../../../src/compiler/merge.js";
import { incidentOf } from "../../../src/compiler/register-incident.js";
import { claim, edtf, incident } from "../../support/builders.js";
import { told } from "../../support/register-rows.js";

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

  test("takes two undated reports of exactly as many people for one incident", () => {
    const reported = (id: string, peopleAffected: number, day: string) => {
      const row = told("hhs-ocr", id, { "regulator-notified": day }, "unknown");
      return { ...row, entry: { ...row.entry, peopleAffected } };
    };
    const first = reported("H1", 7911, "2014-04-15");
    expect(mergeIncidents([], [first, reported("H2", 7911, "2014-07-18")])).toHaveLength(1);
    expect(mergeIncidents([], [first, reported("H2", 7912, "2014-07-18")])).toHaveLength(2);
    const fewest = reported("H1", 501, "2014-04-15");
    expect(mergeIncidents([], [fewest, reported("H2", 501, "2014-07-18")])).toHaveLength(2);
  });

  test("tells two reports that were given together apart by the number of people", () => {
    const counted = (id: string, count: string, start: string) => {
      const row = told("vcdb", id, { "intrusion-started": start });
      const claims = row.entry.claims.map((one) => ({ ...one, label: `${count} records` }));
      return { ...row, entry: { ...row.entry, claims } };
    };
    const reported = (id: string, peopleAffected: number, day: string) => {
      const row = told("hhs-ocr", id, { "regulator-notified": day });
      return { ...row, entry: { ...row.entry, peopleAffected } };
    };
    const rows = [
      counted("A7", "29,021", "2012-08-01"),
      counted("A8", "2,264", "2012-08-01"),
      reported("H1", 2264, "2012-07-28"),
      reported("H2", 29021, "2012-07-14"),
    ];
    const merged = mergeIncidents([], rows).map((one) => one.rows.map(({ told }) => told.entry.id));
    expect(merged).toEqual([
      ["A7", "H2"],
      ["A8", "H1"],
    ]);
  });

  test("takes reports of one intrusion that were coded in one week for one, where only its year is known", () => {
    const coded = (id: string, day: string) =>
      told("vcdb", id, { "intrusion-started": "2012", disclosed: day });
    expect(mergeIncidents([], [coded("A2", "2012-11-13"), coded("A3", "2012-11-14")])).toHaveLength(
      1,
    );
    expect(mergeIncidents([], [coded("A2", "2012-11-13"), coded("A3", "2012-12-14")])).toHaveLength(
      2,
    );
    expect(mergeIncidents([], [coded("A2", "2012-11-13"), coded("A3", "2012")])).toHaveLength(2);
  });

  test("withholds a start after the first notice that another row has", () => {
    const posted = told("vcdb", "A2", { "intrusion-started": "2010-12-02" });
    const notice = told("hhs-ocr", "H1", { "regulator-notified": "2010-11-12" });
    const [merged, ...others] = mergeIncidents([], [posted, notice]);
    expect(others).toEqual([]);
    const whole = merged && mergedIncident(merged, undefined);
    expect(whole?.claims.map(({ event }) => event)).toEqual(["regulator-notified"]);
  });

  test("withholds an index's start that only repeats the day of another's notice, or follows a detection", () => {
    const coded = told("vcdb", "A2", { "intrusion-started": "2014", disclosed: "2014-05-08" });
    const indexed = told("hibp", "Example", { "intrusion-started": "2014-05-08" });
    const [repeated] = mergeIncidents([], [coded, indexed]);
    expect(repeated?.rows.flatMap(({ withheld }) => withheld.map(({ date }) => date.text))).toEqual(
      ["2014-05-08"],
    );
    const seen = incident(claim("detected", "2021-02-07"), claim("disclosed", "2021-02-12"));
    const late = told("hibp", "Example", { "intrusion-started": "2021-02-10" });
    expect(mergeIncidents([seen], [late])[0]?.rows[0]?.claims).toEqual([]);
  });

  test("joins a row to the incident that a person found it to tell of", () => {
    const far = told("vcdb", "A2", { disclosed: "2019-03-30" });
    const [merged, ...others] = mergeIncidents(
      [],
      [WA, { ...far, incident: "washington-ag-10001" }],
    );
    expect(others).toEqual([]);
    expect(merged?.rows[1]?.why).toBe("a person found it to be the same");
    expect(() => mergeIncidents([], [{ ...far, incident: "washington-ag-1" }])).toThrow(
      /a row's incident/,
    );
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

  test("withholds a coded notice before the first one that a person has read", () => {
    const reviewed = incident(
      claim("intrusion-started", "2021-02-20"),
      claim("disclosed", "2021-04-10"),
    );
    const [row] = mergeIncidents([reviewed], [VCDB])[0]?.rows ?? [];
    expect(row?.withheld.map(({ event }) => event)).toEqual(["disclosed"]);
    const vague = incident(claim("intrusion-started", "2021-02-20"), claim("disclosed", "2021-03"));
    expect(mergeIncidents([vague], [VCDB])[0]?.rows[0]?.withheld).toEqual([]);
  });

  test("withholds a coded notice before the detection that a person has read", () => {
    const reviewed = incident(
      claim("detected", "2021-04-05"),
      claim("regulator-notified", "2021-04-10"),
    );
    const [row] = mergeIncidents([reviewed], [VCDB])[0]?.rows ?? [];
    expect(row?.withheld.map(({ event }) => event)).toEqual(["disclosed"]);
  });

  test("withholds an index's start on the day on which attackers offered the data", () => {
    const offer = claim("claimed-by-attacker", "2021-02", { by: "attacker", account: "Attackers" });
    const reviewed = incident(offer, claim("disclosed", "2021-02-28"));
    const index = told("hibp", "Sample", {
      "intrusion-started": "2021-02-10",
      listed: "2021-04-01",
    });
    const [row] = mergeIncidents([reviewed], [index])[0]?.rows ?? [];
    expect(row?.withheld.map(({ event }) => event)).toEqual(["intrusion-started"]);
    const [kept] = mergeIncidents([reviewed], [WA])[0]?.rows ?? [];
    expect(kept?.withheld).toEqual([]);
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
      rows: new Set<string>(),
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
