import { readFileSync } from "node:fs";
import type { KnownNames } from "../../src/detection/detect.js";
import { type KnownCompany, knownNames } from "../support/known-names.js";

/** Names from JSON lines `{"id","aliases":[{"text","class"}],"domains"?}`, to try many at once. */
export function readKnownNames(file: string): KnownNames {
  const lines = readFileSync(file, "utf8").split("\n");
  const known: KnownCompany[] = lines.filter((line) => line !== "").map((line) => JSON.parse(line));
  return knownNames(known);
}
