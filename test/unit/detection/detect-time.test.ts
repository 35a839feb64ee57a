import { describe, expect, test } from "vitest";
import type { ArticleBlock } from "../../../src/detection/article.js";
import { detect } from "../../../src/detection/detect.js";
import { knownNames } from "../../support/known-names.js";

describe("detect", () => {
  test("takes no more time for a sentence that only begins like a byline", () => {
    const known = knownNames([
      { id: "examplecorp", aliases: [{ text: "Examplecorp", class: "distinctive" }] },
    ]);
    const timeOf = (start: string) => {
      const text = `${start} Examplecorp${" sample-word's".repeat(9)} 1`;
      return leastTimeOf(
        known,
        Array.from({ length: 20 }, () => block(text)),
        20,
      );
    };
    timeOf("At");
    // Tried word by word in all ways, one such sentence takes minutes.
    expect(timeOf("By")).toBeLessThan(1000 * Math.max(timeOf("At"), CLOCK_STEP_US));
  });

  test.each<[what: string, blockOf: (times: number) => ArticleBlock]>([
    ["a list", (times) => block("Target, ".repeat(times))],
    ["names without a stop", (times) => block("Target ".repeat(times))],
    ["full stops", (times) => block("Target. ".repeat(times))],
    ["names that are nearly whole", (times) => block("Target Cor ".repeat(times))],
    ["stops inside words", (times) => block("Target.Target".repeat(times))],
    ["one quotation after another", (times) => block('"Target." '.repeat(times))],
    ["letters that are not seen", (times) => block(`Target${"\u00ad".repeat(8)} `.repeat(times))],
    ["letters that are not seen in every number", ofUnseenLetters],
  ])("takes no more than a few times as long for as many times the names: %s", (_, blockOf) => {
    const known = knownNames([
      { id: "examplecorp", aliases: [{ text: "Target", class: "ambiguous" }] },
    ]);
    const timeOf = (times: number) => leastTimeOf(known, [blockOf(times)]);
    timeOf(4000);
    // Each name held against all others would take 4,000 times as long.
    expect(timeOf(32_000)).toBeLessThan(1000 * Math.max(timeOf(500), CLOCK_STEP_US));
  });

  test("looks at no more than a few links for each name, however many a text has", () => {
    const known = knownNames([
      { id: "examplecorp", aliases: [{ text: "Target", class: "ambiguous" }] },
    ]);
    const count = 2000;
    let looks = 0;
    const links = Array.from({ length: count }, (_, at) => ({
      start: at * 7,
      get end() {
        looks += 1;
        return at * 7 + 6;
      },
      host: "www.example.org",
    }));
    const blocks = [block("Target ".repeat(count), links)];
    detect({ url: "", title: "", language: "en", blocks }, known);
    expect(looks).toBeGreaterThan(0);
    expect(looks).toBeLessThan(count * 20);
  });
});

/** A clock of the processor's time goes in steps, and may tell of none for what is short. */
const CLOCK_STEP_US = 4000;

/** The lesser of two tries, in µs of the processor: what else a machine does is hardly counted. */
function leastTimeOf(
  known: ReturnType<typeof knownNames>,
  blocks: readonly ArticleBlock[],
  mentions?: number,
): number {
  const rounds = Array.from({ length: 2 }, () => {
    const start = process.cpuUsage();
    const found = detect({ url: "", title: "", language: "en", blocks }, known).mentions;
    const { user, system } = process.cpuUsage(start);
    if (mentions !== undefined) expect(found).toHaveLength(mentions);
    return user + system;
  });
  return Math.min(...rounds);
}

function block(text: string, links: ArticleBlock["links"] = []): ArticleBlock {
  return { text, kind: "text", links };
}

/** Each name is spelled otherwise, by soft hyphens that nobody sees. */
function ofUnseenLetters(times: number): ArticleBlock {
  const names = Array.from({ length: times }, (_, at) => {
    const hyphens = [...at.toString(2).padStart(15, "0")].map((bit) =>
      bit === "1" ? "\u00ad" : "",
    );
    return `T${hyphens.slice(0, 7).join("\u200b")}arg${hyphens.slice(7).join("\u200b")}et`;
  });
  return block(`Buy shares of ${names.join(" Inc. ")}`);
}
