import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mix, unmix } from "../../../src/dataset/name-layout.js";

const units = fc.integer({ min: 1, max: 0xffff });

describe("unmix", () => {
  test("gives the hash from before the last letter", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), units, (seed, unit) => {
        expect(unmix(mix(seed | 0, unit), unit)).toBe(seed | 0);
      }),
    );
  });
});
