import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkRecords } from "../../../src/compiler/check-records.js";
import { readRecords } from "../../../src/compiler/read-records.js";
import { type CompanyRecord, recordSchema } from "../../../src/compiler/record-schema.js";
import { readListRecord } from "../../../src/registers/list-record.js";

const reviewed = readRecords("src/compiler/records")
  .records.map(({ record }) => record)
  .filter(({ incidents }) => incidents.length > 0);

/** Whether a list takes the record with every incident of it. */
function isTakenWhole(json: unknown): boolean {
  const read = readListRecord(json, "list");
  return read.ok && read.value.rejected.length === 0;
}

function isTakenByCompiler(json: unknown): boolean {
  const parsed = recordSchema.safeParse(json);
  if (!parsed.success || parsed.data.incidents.length === 0) return false;
  return checkRecords([{ file: "one.json", record: parsed.data }]).length === 0;
}

type Place = { readonly holder: Record<string, unknown>; readonly key: string };

/** Every place in a JSON value that another value can be put into. */
function placesIn(json: unknown): readonly Place[] {
  if (typeof json !== "object" || json === null) return [];
  const holder = json as Place["holder"];
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesIn(holder[key])]);
}

const OTHER_KIND = [undefined, null, 17, true, [], {}];
const OTHER_WORDS = ["x", "2021-06", "2021-02-30", "c1", "panasonic"];

/** A reviewed record with one thing in it taken out (`undefined`) or put in the place of another. */
const damagedBy = (values: readonly unknown[]) =>
  fc
    .tuple(fc.constantFrom(...reviewed), fc.nat(), fc.constantFrom(...values))
    .map(([record, at, value]) => {
      const damaged = structuredClone(record);
      const places = placesIn(damaged);
      const place = places[at % places.length];
      if (place !== undefined) place.holder[place.key] = value;
      return JSON.parse(JSON.stringify(damaged)) as unknown;
    });

const RUNS = { numRuns: 1_000 };

describe("the form of our records and the form of a list's records", () => {
  test("a list takes every record of ours whole", () => {
    expect(reviewed.filter((record) => !isTakenWhole(record))).toEqual([]);
  });

  test("what the compiler takes, a list may hold", () => {
    fc.assert(
      fc.property(damagedBy([...OTHER_KIND, ...OTHER_WORDS]), (json) => {
        expect(isTakenWhole(json) || !isTakenByCompiler(json)).toBe(true);
      }),
      RUNS,
    );
  });

  test("what is missing or of another kind is refused by both", () => {
    fc.assert(
      fc.property(damagedBy(OTHER_KIND), (json) => {
        expect(recordSchema.safeParse(json).success || !isTakenWhole(json)).toBe(true);
      }),
      RUNS,
    );
  });

  test.each<[string, (record: CompanyRecord) => void]>([
    ["more than we know of a company", ({ company }) => Object.assign(company, { sector: "toys" })],
    ["its own ids of claims", ({ incidents }) => renameFirstClaim(incidents)],
    [
      "longer words",
      ({ incidents }) => Object.assign(incidents[0] ?? {}, { label: "a".repeat(200) }),
    ],
  ])("a list may have %s, and our records may not", (_name, change) => {
    const changed = structuredClone(reviewed.find(({ incidents }) => isUndecided(incidents)));
    if (changed === undefined) throw new Error("a record has no decided claim: none found");
    change(changed);
    expect([isTakenWhole(changed), isTakenByCompiler(changed)]).toEqual([true, false]);
  });
});

function isUndecided(incidents: CompanyRecord["incidents"]): boolean {
  return incidents.every(({ claims }) => claims.every(({ statusBy }) => statusBy === undefined));
}

function renameFirstClaim(incidents: CompanyRecord["incidents"]): void {
  Object.assign(incidents[0]?.claims[0] ?? {}, { id: "first-notice" });
}
