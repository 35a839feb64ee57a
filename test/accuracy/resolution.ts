import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readRecords } from "../../src/compiler/read-records.js";
import { readAllRegisterFacts } from "../../src/compiler/register-facts.js";
import { resolveCompanies } from "../../src/compiler/resolved-companies.js";
import { readReviewedCompanies } from "../../src/compiler/reviewed-companies.js";
import {
  correctedRegisters,
  readRowCorrections,
  rowKey,
} from "../../src/compiler/row-corrections.js";
import { type Organisation, resolve } from "../../src/identity/resolve.js";

/** A pair of organisations that a person labelled, and whether the resolution takes them for one. */
type Judged = { readonly isSame: boolean; readonly isJoined: boolean; readonly pair: string };
type Label = "same" | "different";
type RowSample = "tuning" | "test" | "later" | "latest" | "unlike" | "unlikeSecond" | "unlikeThird";
type Place = readonly [name: string, country: string | null, region: string | null];

/** A tuning half, whose labels partly shaped the rules, and a test half; the first `most` errors of each. */
export function reportResolution(most: number): void {
  console.log("\nresolution of names to companies, pairs labelled by hand");
  for (const [sample, half, judged] of [
    ["names alone", "tuning", judgedNames()],
    ["rows, hard pairs", "tuning", judgedRows("tuning")],
    ["rows, as they come", "test", judgedRows("test")],
    ["rows, drawn later", "test", judgedRows("later")],
    ["rows, by rare words", "test", judgedRows("latest")],
    ["rows, unlike", "test", judgedRows("unlike")],
    ["rows, unlike, second", "test", judgedRows("unlikeSecond")],
    ["rows, half alike", "test", judgedRows("unlikeThird")],
  ] as const) {
    console.log(`${sample.padEnd(20)} ${half.padEnd(6)} ${resolutionSummary(judged)}`);
    const wrong = judged.filter(({ isSame, isJoined }) => isSame !== isJoined);
    for (const { isJoined, pair } of wrong.slice(0, most)) {
      console.log(`  ${isJoined ? "joined" : "missed"}  ${pair}`);
    }
  }
}

export function resolutionSummary(judged: readonly Judged[]): string {
  const both = judged.filter(({ isSame, isJoined }) => isSame && isJoined).length;
  const joined = judged.filter(({ isJoined }) => isJoined).length;
  const same = judged.filter(({ isSame }) => isSame).length;
  const share = (part: number, whole: number) => (part / whole).toFixed(3);
  return `${judged.length} pairs, ${same} of one company | precision ${share(both, joined)} recall ${share(both, same)}`;
}

/** Pairs of bare names, each resolved by itself. */
export function judgedNames(): readonly Judged[] {
  const { pairs } = readFixture<{ readonly pairs: readonly (readonly [Label, string, string])[] }>(
    "company-name-pairs.json",
  );
  const reviewed = readReviewedCompanies();
  return pairs.map(([label, a, b]) => {
    const { companies } = resolve([], [a, b].map(organisationIn("US")), reviewed);
    return {
      isSame: label === "same",
      isJoined: companies[0] === companies[1],
      pair: `${a} | ${b}`,
    };
  });
}

/** Pairs of rows, in the resolution of all registers and records. */
export function judgedRows(half: RowSample): readonly Judged[] {
  const pairs = readFixture<Record<typeof half, readonly (readonly [Label, Place, Place])[]>>(
    "placed-company-pairs.json",
  )[half];
  const companies = companiesByPlace();
  return pairs.map(([label, a, b]) => {
    const [first, second] = [a, b].map((place) => companies.get(JSON.stringify(place)));
    if (first === undefined || second === undefined) {
      throw new Error(`a labelled row is in the registers: found ${a.join()} and ${b.join()}`);
    }
    const isJoined = [...first].some((id) => second.has(id));
    return { isSame: label === "same", isJoined, pair: `${a.join(" ")} | ${b.join(" ")}` };
  });
}

/** Rows of one name and place may be several companies; the name is the one that the register gives. */
function companiesByPlace(): ReadonlyMap<string, ReadonlySet<string>> {
  const folder = fileURLToPath(new URL("../../src/compiler/records/", import.meta.url));
  const records = readRecords(folder).records.map(({ record }) => record);
  const registers = readAllRegisterFacts();
  const placeOf = new Map(
    [...registers].flatMap(([register, { entries }]) =>
      entries.map(({ id, organisation: { name, country = null, region = null } }) => [
        rowKey({ register, id }),
        JSON.stringify([name, country, region]),
      ]),
    ),
  );
  const corrected = correctedRegisters(registers, readRowCorrections());
  const found = new Map<string, Set<string>>();
  for (const company of resolveCompanies(records, corrected, readReviewedCompanies())) {
    for (const { register, entry } of company.rows) {
      const place = placeOf.get(rowKey({ register, id: entry.id })) ?? "";
      found.set(place, (found.get(place) ?? new Set<string>()).add(company.id));
    }
  }
  return found;
}

function organisationIn(country: string) {
  return (name: string): Organisation => ({
    name,
    otherNames: [],
    domains: [],
    country,
    region: undefined,
  });
}

function readFixture<Content>(file: string): Content {
  const text = readFileSync(new URL(`../fixtures/${file}`, import.meta.url), "utf8");
  return JSON.parse(text) as Content;
}
