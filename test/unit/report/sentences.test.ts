import { describe, expect, test } from "vitest";
import { claim } from "../../support/builders.js";
import { incidentModelOf } from "../../support/cards.js";

const NOTICE = { account: "Examplecorp notice", saidOn: "2021-03-20" } as const;

describe("dates that are never notice", () => {
  test("entry in a breach index is shown as that", () => {
    const found = incidentModelOf(
      claim("listed", "2021-05-01", { by: "researcher", account: "Example Index" }),
    );
    expect(found.tiles.map(({ value }) => value)).toEqual(["not reported", "not reported"]);
    expect(found.lanes).toEqual([]);
    expect(found.otherDates).toEqual([
      "Listed in a public breach index 1 May 2021, per Example Index; this is not a public notice and is not counted",
    ]);
  });

  test("what attackers said is shown when nothing else is on record", () => {
    const found = incidentModelOf(
      claim("claimed-by-attacker", "2021-05-01", { by: "attacker", account: "Attackers" }),
    );
    expect(found.lanes).toEqual([]);
    expect(found.otherDates).toEqual(["Said by attackers 1 May 2021, per Attackers; not counted"]);
  });

  test("what attackers said stays out of a card that has other accounts", () => {
    const found = incidentModelOf(
      claim("disclosed", "2021-05-05", NOTICE),
      claim("claimed-by-attacker", "2021-05-01", { by: "attacker", account: "Attackers" }),
    );
    expect(found.otherDates).toEqual([]);
    expect(found.lanes).toHaveLength(1);
  });
});

describe("what an account says beyond a date", () => {
  test("stands beside it", () => {
    const found = incidentModelOf(
      claim("detected", "2021-03-10", { ...NOTICE, label: "told by a customer" }),
      claim("contained", "2021-03-11", NOTICE),
    );
    expect(found.lanes[0]?.words).toBe("detected 10 Mar (told by a customer), contained 11 Mar");
  });

  test("is told as a later statement when it corrects", () => {
    const found = incidentModelOf(
      claim("disclosed", "2021-03-20", NOTICE),
      claim("corrected", "2021-04-02", {
        account: "Examplecorp letter",
        saidOn: "2021-04-02",
        label: "more accounts than first counted",
      }),
    );
    expect(found.later).toEqual([
      "Examplecorp letter, 2 Apr 2021: more accounts than first counted",
    ]);
  });
});

describe("a company's response", () => {
  const index = claim("intrusion-started", "2021-06-22", {
    by: "researcher",
    account: "Example Index",
    status: { kind: "disputed", by: "reply" },
  });
  const reply = claim("corrected", "2021-12-03", {
    id: "reply",
    account: "Examplecorp statement",
    saidOn: "2021-12-03",
    label: "sees no sign that the data came from its systems",
  });

  test("to a date that it disputes has a lane of its own, before the account it answers", () => {
    const { lanes, later, scale } = incidentModelOf(index, reply);
    expect(lanes.map(({ title, words }) => [title, words])).toEqual([
      [
        "Company response, 3 Dec 2021",
        "Examplecorp statement: sees no sign that the data came from its systems",
      ],
      ["Example Index", "gave 22 June 2021 as the day of access"],
    ]);
    expect(lanes[0]?.points.map(({ event, text }) => [event, text])).toEqual([
      ["corrected", "Company response: 3 Dec 2021"],
    ]);
    expect(scale?.last).toBe(reply.date.latest);
    expect(later).toEqual([]);
  });

  test("follows the lane of the account that gives dates too", () => {
    const both = { ...reply, account: "Examplecorp notice" };
    const { lanes } = incidentModelOf(index, claim("disclosed", "2021-12-03", NOTICE), both);
    expect(lanes.map(({ title }) => title)).toEqual([
      "Examplecorp notice, 20 Mar 2021",
      "Company response, 3 Dec 2021",
      "Example Index",
    ]);
  });

  test("is none where nobody's date is disputed by it", () => {
    const { lanes, later } = incidentModelOf({ ...index, status: { kind: "current" } }, reply);
    expect(lanes.map(({ title }) => title)).toEqual(["Example Index"]);
    expect(later).toHaveLength(1);
  });
});
