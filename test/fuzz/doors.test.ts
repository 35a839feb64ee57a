/**
 * Mutated files through every door: 20,000 each among the unit tests, a million each with `npm run fuzz`
 * (`-- -t packed` for one door). A finding names its seed; `attack(target, 1, seed)` plays it again.
 */
import { expect, inject, test } from "vitest";
import { attack } from "./attack.js";
import { TARGETS } from "./targets.js";

const files = inject("filesPerDoor");

test.each(TARGETS)(`$name: of ${files} mutated files none does harm`, (target) => {
  expect(attack(target, files, 1)).toEqual([]);
});
