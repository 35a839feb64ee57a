import { describe, expect, test } from "vitest";
import { accountState, accountsOf, relabellingsOf } from "../../../src/domain/accounts.js";
import { claim, incident } from "../../support/builders.js";

const gazette = { by: "media", account: "Gazette" } as const;
const later = { account: "Examplecorp to Gazette", saidOn: "2021-11-29" } as const;

describe("accountState", () => {
  test.each([
    ["one-account", [claim("detected", "2021-11-11"), claim("disclosed", "2021-11-26")]],
    ["accounts-agree", [claim("detected", "2021-11-11"), claim("detected", "2021-11", gazette)]],
    [
      "accounts-differ",
      [claim("detected", "2021-11-11"), claim("detected", "2021-11-10", gazette)],
    ],
    [
      "accounts-differed-since-confirmed",
      [
        claim("detected", "2021-11-11", { status: { kind: "superseded", by: "c2" } }),
        claim("detected", "2021-11-10", { ...later, id: "c2" }),
      ],
    ],
    [
      "disputed-by-the-company",
      [claim("detected", "2021-11-10", { ...gazette, status: { kind: "disputed", by: "c2" } })],
    ],
    ["dates-not-reported", [claim("disclosed", "2021-11-26")]],
    [
      "dates-not-reported",
      [claim("intrusion-started", "2021-01", { by: "attacker", account: "Group" })],
    ],
  ] as const)("is %s", (state, claims) => {
    expect(accountState(incident(...claims))).toBe(state);
  });

  test("does not take a second notice for a different account", () => {
    const twice = incident(
      claim("detected", "2021-11-11"),
      claim("disclosed", "2021-11-26"),
      claim("disclosed", "2021-12-10", gazette),
    );
    expect(accountState(twice)).toBe("one-account");
  });
});

describe("accountsOf", () => {
  test("begins with the company's first statement and goes on in the order of telling", () => {
    const accounts = accountsOf(
      incident(
        claim("detected", "2021-11-11", later),
        claim("detected", "2021-11-11", { ...gazette, saidOn: "2021-11-25" }),
        claim("disclosed", "2021-11-26", { saidOn: "2021-11-26" }),
      ),
    );
    expect(accounts.map(({ name }) => name)).toEqual([
      "Examplecorp notice",
      "Gazette",
      "Examplecorp to Gazette",
    ]);
  });
});

describe("relabellingsOf", () => {
  test("finds a date that was first the access and then the detection", () => {
    const told = incident(
      claim("intrusion-started", "2021-11-11", { status: { kind: "superseded", by: "c5" } }),
      claim("detected", "2021-11-11", later),
    );
    expect(relabellingsOf(told)).toMatchObject([
      { earlier: { event: "intrusion-started" }, later: { event: "detected" } },
    ]);
  });
});
