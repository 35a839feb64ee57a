import { describe, expect, test } from "vitest";
import { claim, reference } from "../../support/builders.js";
import { incidentModelOf } from "../../support/cards.js";

const NOTICE = { account: "Examplecorp notice", saidOn: "2021-03-20" } as const;
const PRESS = { by: "media", account: "Example Gazette", saidOn: "2021-03-25" } as const;

describe("an incident of one account", () => {
  const found = incidentModelOf(
    claim("intrusion-started", "2021-03-01", NOTICE),
    claim("detected", "2021-03-10", NOTICE),
    claim("disclosed", "2021-03-20", NOTICE),
  );

  test("says so", () => {
    expect(found.stateText).toBe("One account");
    expect(found.tiles[0]).toMatchObject({
      value: "19 days",
      attribution: "per Examplecorp notice",
    });
    expect(found.undetected).toBe("9 days");
  });

  test("leaves the notice out of the words and draws it", () => {
    expect(found.lanes[0]?.words).toBe("began 1 Mar, detected 10 Mar");
    expect(found.lanes[0]?.points.map(({ event }) => event)).toEqual([
      "intrusion-started",
      "detected",
      "disclosed",
    ]);
    expect(found.lanes[0]?.bars.map(({ kind }) => kind)).toEqual(["undetected", "known"]);
  });
});

test("accounts that agree are named beside one another", () => {
  const found = incidentModelOf(
    claim("detected", "2021-03-10", NOTICE),
    claim("detected", "2021-03-10", PRESS),
    claim("disclosed", "2021-03-20", NOTICE),
  );
  expect(found.stateText).toBe("Accounts agree");
  expect(found.tiles[1].attribution).toBe("per Examplecorp notice; Example Gazette");
});

test("more than two agreeing accounts are counted", () => {
  const accounts = ["A Times", "B Times", "C Times", "D Times"];
  const found = incidentModelOf(
    claim("disclosed", "2021-03-20", NOTICE),
    ...accounts.map((account) => claim("detected", "2021-03-10", { ...PRESS, account })),
  );
  expect(found.tiles[1].attribution).toBe("per A Times; B Times and 2 others");
});

describe("accounts that differ", () => {
  const found = incidentModelOf(
    claim("intrusion-started", "2021-03-05", NOTICE),
    claim("intrusion-started", "2020-10-14", PRESS),
    claim("disclosed", "2021-03-20", NOTICE),
  );

  test("give a range with the number of accounts", () => {
    expect(found.stateText).toBe("Accounts differ · on the day of access");
    expect(found.tiles[0]).toMatchObject({ value: "15–157 days · 2 accounts", dates: "" });
  });

  test("have a line each, none above the other", () => {
    expect(found.tiles[0].lines).toEqual([
      { text: "15 days · 5 Mar → 20 Mar 2021 · per Examplecorp notice", isEmphasised: false },
      { text: "157 days · 14 Oct 2020 → 20 Mar 2021 · per Example Gazette", isEmphasised: false },
    ]);
  });

  test("are both in the summary", () => {
    expect(found.summary).toContain(
      "First access 5 March 2021 according to Examplecorp notice; 14 October 2020 according to Example Gazette.",
    );
  });
});

describe("accounts that differed, one since confirmed", () => {
  const found = incidentModelOf(
    claim("intrusion-started", "2021-03-05", NOTICE),
    claim("intrusion-started", "2021-02-01", { ...PRESS, status: { kind: "confirmed", by: "c9" } }),
    claim("intrusion-started", "2021-02-01", { id: "c9", account: "Examplecorp letter" }),
    claim("disclosed", "2021-03-20", NOTICE),
  );

  test("show the confirmed number and keep the other as the earlier account", () => {
    expect(found.stateText).toBe(
      "Accounts differed · the company later confirmed the longer period",
    );
    expect(found.tiles[0]).toMatchObject({
      value: "47 days",
      attribution: "per Example Gazette; confirmed by Examplecorp letter",
    });
    expect(found.tiles[0].lines).toEqual([
      {
        text: "47 days · 1 Feb → 20 Mar 2021 · per Example Gazette; confirmed by Examplecorp letter",
        isEmphasised: true,
      },
      {
        text: "15 days · 5 Mar → 20 Mar 2021 · earlier account, per Examplecorp notice",
        isEmphasised: false,
      },
    ]);
  });
});

test("a company that replaced its own date is said to have given the other one", () => {
  const found = incidentModelOf(
    claim("intrusion-started", "2021-02-01", {
      ...NOTICE,
      status: { kind: "superseded", by: "new" },
    }),
    claim("intrusion-started", "2021-03-05", {
      id: "new",
      account: "Examplecorp letter",
      saidOn: "2021-04-20",
    }),
    claim("disclosed", "2021-03-20", NOTICE),
  );
  expect(found.stateText).toBe("Accounts differed · the company later gave the shorter period");
  expect(found.whatChanged).toEqual([
    "Examplecorp notice gave 1 February as the day of access; 31 days later Examplecorp letter gave 5 March.",
  ]);
  expect(found.lanes[0]?.bars).toEqual([]);
});

test("a date that the company disputes is shown with the dispute", () => {
  const found = incidentModelOf(
    claim("intrusion-started", "2021-02-01", { ...PRESS, status: { kind: "disputed", by: "c2" } }),
    claim("disclosed", "2021-03-20", { ...NOTICE, id: "c2" }),
  );
  expect(found.stateText).toBe("Disputed by the company");
  expect(found.tiles[0].attribution).toBe("per Example Gazette; disputed by Examplecorp notice");
  expect(found.whatChanged).toEqual([
    "Example Gazette gave 1 February 2021 as the day of access; Examplecorp notice disputes this.",
  ]);
});

describe("dates that are not reported", () => {
  const found = incidentModelOf(claim("disclosed", "2021-03-20", NOTICE));

  test("leave both tiles in place, and say which date is missing", () => {
    expect(found.stateText).toBe("Dates not reported");
    expect(found.tiles).toMatchObject([
      {
        value: "not reported",
        isKnown: false,
        note: "Date of first access not reported in your sources",
      },
      {
        value: "not reported",
        isKnown: false,
        note: "Date of detection not reported in your sources",
      },
    ]);
    expect(found.undetected).toBeUndefined();
    expect(found.thirdTile).toBeUndefined();
  });

  test("leave the notice itself as what the account said", () => {
    expect(found.lanes.map(({ words }) => words)).toEqual(["public notice 20 March"]);
  });

  test("are told when it is the notice that is missing", () => {
    const { tiles, summary } = incidentModelOf(claim("detected", "2021-03-10", NOTICE));
    expect(tiles[1].note).toBe("Public notice date not reported in your sources");
    expect(summary).toMatch(/Public notice date not reported in your sources\.$/);
  });
});

test("a number that rests on second-hand references alone says so", () => {
  const found = incidentModelOf(
    claim("detected", "2021-03-10", { ...PRESS, references: [reference({ weak: true })] }),
    claim("disclosed", "2021-03-20", NOTICE),
  );
  expect(found.tiles[1].attribution).toBe("per Example Gazette; second-hand source");
});

test("a notice that the press gave is attributed beside the start", () => {
  const found = incidentModelOf(
    claim("detected", "2021-03-10", NOTICE),
    claim("disclosed", "2021-03-15", PRESS),
  );
  expect(found.tiles[1].attribution).toBe("per Examplecorp notice; notice per Example Gazette");
});
