import { describe, expect, test } from "vitest";
import type { Claim } from "../../../src/domain/claim.js";
import { articleClaims } from "../../../src/reading/article-claims.js";
import { closestIncident, compareWithRecord } from "../../../src/reading/compare-with-record.js";
import { claim, day, incident } from "../../support/builders.js";
import { story } from "../../support/stories.js";

const claims = articleClaims(
  story(
    "en",
    "",
    "Examplecorp said on 26 November 2021 that intruders accessed its server on 11 November 2021.",
  ),
  day("2021-11-30"),
);

function compared(...record: readonly Claim[]) {
  return compareWithRecord(claims, incident(...record)).map((one) => ({
    kind: one.kind,
    claim: "claim" in one ? one.claim.date.text : undefined,
    record: "record" in one ? one.record.date.text : undefined,
    ...("since" in one ? { since: one.since.date.text } : {}),
  }));
}

describe("compareWithRecord", () => {
  test("says what agrees, differs and is left out, event by event", () => {
    const found = compared(
      claim("intrusion-started", "2021-06-22"),
      claim("detected", "2021-11-11"),
      claim("disclosed", "2021-11-26"),
    );
    expect(found).toEqual([
      { kind: "differs", claim: "2021-11-11", record: "2021-06-22" },
      { kind: "leaves-out", claim: undefined, record: "2021-11-11" },
      { kind: "agrees", claim: "2021-11-26", record: "2021-11-26" },
    ]);
  });

  test("knows a date that the record gave once and has replaced", () => {
    const found = compared(
      claim("intrusion-started", "2021-11-11", {
        id: "a",
        status: { kind: "superseded", by: "b" },
      }),
      claim("intrusion-started", "2021-06-22", { id: "b", account: "Example daily" }),
    );
    expect(found[0]).toEqual({
      kind: "earlier-account",
      claim: "2021-11-11",
      record: "2021-11-11",
      since: "2021-06-22",
    });
  });

  test("says what the article adds", () => {
    expect(compared(claim("disclosed", "2021-11-26"))[0]).toMatchObject({ kind: "adds" });
  });

  test("takes dates that overlap for the same", () => {
    expect(compared(claim("intrusion-started", "2021-11"))[0]).toMatchObject({ kind: "agrees" });
  });
});

describe("closestIncident", () => {
  test("is the one with most days in common, and none without any", () => {
    const own = incident(claim("disclosed", "2021-11-26"));
    const other = incident(claim("disclosed", "2019-02-03"));
    expect(closestIncident(claims, [other, own])).toBe(own);
    expect(closestIncident(claims, [other])).toBeUndefined();
  });
});
