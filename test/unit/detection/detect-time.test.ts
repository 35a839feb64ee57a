import { describe, expect, test } from "vitest";
import { detect } from "../../../src/detection/detect.js";
import { knownNames } from "../../support/known-names.js";

describe("detect", () => {
  test("takes no more time for a sentence that only begins like a byline", () => {
    const known = knownNames([
      { id: "examplecorp", aliases: [{ text: "Examplecorp", class: "distinctive" }] },
    ]);
    const text = `By Examplecorp${" sample-word's".repeat(9)} 1`;
    const blocks = Array.from({ length: 20 }, () => ({ text, kind: "text" as const, links: [] }));
    const start = performance.now();
    expect(detect({ url: "", title: "", language: "en", blocks }, known).mentions).toHaveLength(20);
    // Tried word by word in all ways, one such sentence takes minutes.
    expect(performance.now() - start).toBeLessThan(1000);
  });

  test("takes no more than a few times as long for a list four times as long", () => {
    const known = knownNames([
      { id: "examplecorp", aliases: [{ text: "Target", class: "ambiguous" }] },
    ]);
    const timeOf = (items: number) => {
      const blocks = [{ text: "Target, ".repeat(items), kind: "text" as const, links: [] }];
      const times = Array.from({ length: 3 }, () => {
        const start = performance.now();
        detect({ url: "", title: "", language: "en", blocks }, known);
        return performance.now() - start;
      });
      return Math.min(...times);
    };
    timeOf(500);
    // Each item compared with all others of its list would take 16 times as long.
    expect(timeOf(8000) / timeOf(2000)).toBeLessThan(10);
  });
});
