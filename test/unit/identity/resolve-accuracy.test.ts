import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readReviewedCompanies } from "../../../src/compiler/reviewed-companies.js";
import { type Organisation, resolve } from "../../../src/identity/resolve.js";

const FILE = new URL("../../fixtures/company-name-pairs.json", import.meta.url);
const LABELLED = JSON.parse(readFileSync(FILE, "utf8")) as {
  readonly pairs: readonly (readonly ["same" | "different", string, string])[];
};

/** Any place, so that names that many bear are joined or kept apart by their letters alone. */
function organisation(name: string): Organisation {
  return { name, otherNames: [], domains: [], country: "US", region: undefined };
}

describe("resolve, on pairs of names labelled by hand", () => {
  const reviewed = readReviewedCompanies();
  const judged = LABELLED.pairs.map(([label, a, b]) => {
    const [first, second] = resolve([], [organisation(a), organisation(b)], reviewed).companies;
    return { label, a, b, isJoined: first === second };
  });
  const joined = judged.filter(({ isJoined }) => isJoined);
  const same = judged.filter(({ label }) => label === "same");
  const both = joined.filter(({ label }) => label === "same");

  test("joins hardly any two companies: precision of 0.99 or more", () => {
    expect(joined.filter(({ label }) => label === "different")).toEqual([]);
    expect(judged.length).toBeGreaterThanOrEqual(300);
  });

  test("misses few names of one company: recall of 0.95 or more", () => {
    const missed = same.filter(({ isJoined }) => !isJoined).map(({ a, b }) => `${a} | ${b}`);
    expect({ missed, recall: both.length / same.length >= 0.95 }).toMatchObject({ recall: true });
  });
});
