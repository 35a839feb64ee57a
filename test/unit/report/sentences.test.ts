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
