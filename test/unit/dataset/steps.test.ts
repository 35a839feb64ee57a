import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { packSource, packSourceInSteps } from "../../../src/dataset/packed-writer.js";
import { finish, type Steps, sortInSteps } from "../../../src/dataset/steps.js";
import { anySource } from "../../support/arbitraries.js";
import { company, sourceFacts } from "../../support/builders.js";

function stepsOf<T>(steps: Steps<T>): number {
  let count = 0;
  while (steps.next().done !== true) count += 1;
  return count;
}

describe("sortInSteps", () => {
  test("sorts as the language does, equal items in their order", () => {
    const items = fc.array(fc.tuple(fc.nat({ max: 50 }), fc.nat()), { maxLength: 5_000 });
    const byFirst = (a: readonly number[], b: readonly number[]) => (a[0] ?? 0) - (b[0] ?? 0);
    fc.assert(
      fc.property(items, (all) => {
        expect(finish(sortInSteps(all, byFirst))).toEqual([...all].sort(byFirst));
      }),
      { numRuns: 40 },
    );
  });

  test("offers places to pause in proportion to what it sorts", () => {
    const items = Array.from({ length: 20_000 }, (_, at) => (at * 7919) % 20_000);
    expect(stepsOf(sortInSteps(items, (a, b) => a - b))).toBeGreaterThan(100);
  });
});

describe("packSourceInSteps", () => {
  test("gives the bytes that packing without a pause gives", () => {
    fc.assert(
      fc.property(anySource, (facts) => {
        expect(finish(packSourceInSteps(facts))).toEqual(packSource(facts));
      }),
      { numRuns: 20 },
    );
  });

  test("can be left in the middle", () => {
    const companies = Array.from({ length: 3_000 }, (_, at) =>
      company(`company-${at}`, { name: `Company ${at}` }),
    );
    expect(stepsOf(packSourceInSteps(sourceFacts({ companies })))).toBeGreaterThan(200);
  });
});
