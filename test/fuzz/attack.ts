import { randomFrom } from "./random.js";
import type { Target } from "./targets.js";

/** A file that did harm: the number makes it again. */
export type Finding = { readonly seed: number; readonly what: string };

/** No file may hold a reader up for longer; an endless loop would. */
const MOST_MS = 2_000;
const FINDINGS_ENOUGH = 5;

/** Attacks a target with `runs` files, each made from its own number from `first` on. */
export function attack({ attack: run }: Target, runs: number, first: number): readonly Finding[] {
  const findings: Finding[] = [];
  for (let seed = first; seed < first + runs && findings.length < FINDINGS_ENOUGH; seed++) {
    const began = performance.now();
    try {
      run(randomFrom(seed));
    } catch (error) {
      findings.push({ seed, what: error instanceof Error ? (error.stack ?? "") : String(error) });
    }
    const ms = performance.now() - began;
    if (ms > MOST_MS) findings.push({ seed, what: `took ${Math.round(ms)} ms` });
  }
  return findings;
}
