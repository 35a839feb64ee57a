import { describe, expect, test } from "vitest";
import { datesOf, isRepeated, meeting } from "../../../src/dataset/merge-rules.js";
import type { EventName } from "../../../src/domain/claim.js";
import type { IncidentKind } from "../../../src/domain/incident.js";
import { claim } from "../../support/builders.js";
import type { Dated } from "../../support/register-rows.js";

const dates = (given: Dated, kind: IncidentKind = "unknown") =>
  datesOf({
    kind,
    checked: undefined,
    claims: Object.entries(given).map(([e, d]) => claim(e as EventName, d)),
  });

describe("isRepeated", () => {
  const told = dates({ "intrusion-started": "2014-08", disclosed: "2014-08" });

  test("takes coded reports of one intrusion for one, whose starts and notices are within a month", () => {
    const again = dates({ "intrusion-started": "2014-08-20", disclosed: "2014-09-10" });
    expect(isRepeated(told, again, true)).toBe(true);
    expect(isRepeated(told, again, false)).toBe(false);
  });

  test("keeps what began after the other was told", () => {
    const later = dates({ "intrusion-started": "2014-09-01", disclosed: "2014-09-30" });
    expect(isRepeated(told, later, true)).toBe(false);
    expect(isRepeated(later, told, true)).toBe(false);
  });
});

describe("meeting", () => {
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
    [
      "a start on the day of the other's detection, and close notices",
      {
        "intrusion-started": "2014-05-13",
        "intrusion-ended": "2014-05-13",
        detected: "2014-09-17",
        disclosed: "2015-02-27",
      },
      { "intrusion-started": "2014-09-17", disclosed: "2015-02-26" },
      true,
    ],
    [
      "a start without notice in the days of the other's notice, which knows the year of its start alone",
      { "intrusion-started": "2012", disclosed: "2012-07-12" },
      { "intrusion-started": "2012-07-11", listed: "2013-12-04" },
      true,
    ],
    [
      "a start without notice in another season than the other's notice",
      { "intrusion-started": "2012", disclosed: "2012-07-12" },
      { "intrusion-started": "2012-10-11", listed: "2013-12-04" },
      false,
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
