import { describe, expect, test } from "vitest";
import { exactDays } from "../../../src/compiler/populations.js";
import { readAllRegisterFacts } from "../../../src/compiler/register-facts.js";
import { incidentOf } from "../../../src/compiler/register-incident.js";
import type { MeasureName } from "../../../src/domain/gap.js";
import { quantilesOf } from "../../../src/domain/population.js";
import type { RegisterEntry } from "../../../src/registers/register-entry.js";
import { companyId } from "../../support/builders.js";

const entries = readAllRegisterFacts().get("washington-ag")?.entries ?? [];

const MEASURES: readonly MeasureName[] = [
  "firstAccessToPublicNotice",
  "detectionToPublicNotice",
  "firstAccessToDetection",
];

/** Median and number of days of each measure, among notices of 2016 and later. */
function medians(upTo: string, isKept: (entry: RegisterEntry) => boolean) {
  const incidents = entries
    .filter((entry) => isKept(entry) && isWithin(noticeOf(entry), "2016-01-01", upTo))
    .map((entry) =>
      incidentOf({
        register: "washington-ag",
        entry,
        company: companyId("examplecorp"),
        cause: undefined,
      }),
    );
  return MEASURES.map((measure) => {
    const days = incidents.flatMap((incident) => exactDays(incident, measure) ?? []);
    return { median: quantilesOf(days)[50], count: days.length };
  });
}

function noticeOf({ claims }: RegisterEntry): string {
  return claims.find(({ event }) => event === "regulator-notified")?.date.text ?? "";
}

function isWithin(day: string, from: string, to: string): boolean {
  return from <= day && day <= to;
}

/** Whether "aware" only repeats the start of an intrusion that went on. */
function repeatsStart({ doubts }: RegisterEntry): boolean {
  return doubts.some((doubt) => doubt.startsWith("aware repeats the start"));
}

/** 2016 to May 2024: 160 of 968, 56 of 1,086, 30 of 943 days. */
const KNOWN = [
  { median: 160, count: 968 },
  { median: 56, count: 1086 },
  { median: 30, count: 943 },
] as const;

describe("the known medians of the Washington register", () => {
  test("come within a day, with the same counts but for three starts after the submission", () => {
    const found = medians("2024-04-12", (entry) => !repeatsStart(entry));
    expect(found.map(({ count }) => count)).toEqual([965, 1086, 943]);
    KNOWN.forEach(({ median }, at) => {
      expect(Math.abs((found[at]?.median ?? 0) - median)).toBeLessThanOrEqual(1);
    });
  });

  test("move by the end of the time, then by notices that tell no detection but a start", () => {
    const toMay = medians("2024-05-31", (entry) => !repeatsStart(entry));
    expect(toMay.map(({ median }) => median)).toEqual([159, 57, 32]);
    const whole = medians("2024-05-31", () => true);
    expect(whole.map(({ median }) => median)).toEqual([153, 57, 32]);
    expect(whole.map(({ count }) => count)).toEqual([1037, 1125, 979]);
  });
});
