import { describe, expect, test } from "vitest";
import { exactDays, populationsOf } from "../../../src/compiler/populations.js";
import { medianOf } from "../../../src/domain/population.js";
import { claim, incident } from "../../support/builders.js";

/** Notice in 2021, so many days after the start. */
function noticed(days: number) {
  const start = new Date(Date.UTC(2021, 5, 30 - days)).toISOString().slice(0, 10);
  return incident(
    claim("intrusion-started", start),
    claim("regulator-notified", "2021-06-30", { by: "regulator" }),
  );
}

describe("populationsOf", () => {
  const members = Array.from({ length: 31 }, (_, days) => ({
    incident: noticed(days),
    sector: "health" as const,
  }));

  test("counts each measure among all, and by cause, sector and year", () => {
    const found = populationsOf("example notices", members);
    expect(found.map(({ part }) => part)).toEqual([
      "all",
      "cause:unauthorized-access",
      "sector:health",
      "year:2021",
    ]);
    const [all] = found;
    expect(all).toMatchObject({
      measure: "firstAccessToPublicNotice",
      name: "example notices",
      period: "2021",
      count: 31,
    });
    expect(all && medianOf(all)).toBe(15);
    expect(all?.quantiles.at(-1)).toBe(30);
  });

  test("leaves out populations too small to tell anything", () => {
    expect(populationsOf("example notices", members.slice(0, 29))).toEqual([]);
  });
});

describe("exactDays", () => {
  test("is the days between two days", () => {
    expect(exactDays(noticed(12), "firstAccessToPublicNotice")).toBe(12);
  });

  test("is nothing where a date is a month, or missing", () => {
    const vague = incident(claim("intrusion-started", "2021-05"), claim("disclosed", "2021-06-30"));
    expect(exactDays(vague, "firstAccessToPublicNotice")).toBeUndefined();
    expect(exactDays(vague, "detectionToPublicNotice")).toBeUndefined();
  });
});
