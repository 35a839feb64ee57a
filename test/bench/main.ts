import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type NameIndex, openNames, packNames } from "../../src/dataset/name-index.js";
import { detect } from "../../src/detection/detect.js";
import { scan } from "../../src/detection/scan.js";
import { knownNames } from "../support/known-names.js";
import { naiveScan } from "../support/naive-scan.js";
import { madeUpNames, madeUpNews } from "./made-up.js";
import { timeInTurns } from "./measure.js";
import { PEERS } from "./peers.js";

// npm run bench -- [--quick] [--json FILE]: names found in made-up news, ours beside others, in one run.
// Budgets: scan 0.6 of the charCodeAt loop at 10,000 names, 0.45 at 50,000; whole folding 0.35 and 0.25.
const { values } = parseArgs({ options: { quick: { type: "boolean" }, json: { type: "string" } } });

type Row = {
  readonly names: number;
  readonly letters: number;
  readonly matcher: string;
  readonly medianMs: number;
  /** Of the speed of a bare `charCodeAt` loop over the same text in the same run. */
  readonly shareOfLoop: number;
};

const LOOP = "charCodeAt loop (the limit)";
const rows: Row[] = [];
for (const count of values.quick ? [10_000] : [10_000, 50_000]) {
  const texts = madeUpNames(count, 7);
  const packed = packNames(texts.map(entryOf));
  console.log(`\n${count} names: ${(packed.length / count).toFixed(1)} bytes each`);
  const matchers = buildAll(texts, packed);
  for (const letters of [4_096, 51_000, 1_000_000]) {
    const news = madeUpNews(letters, texts, 3);
    provenEqual(news, texts, opened(packed));
    const tasks = [
      { name: LOOP, run: () => readEveryLetter(news) },
      ...[...matchers].map(([name, match]) => ({ name, run: () => match(news) })),
    ];
    report(timeInTurns(tasks, values.quick ? 2_000 : 10_000), count, letters);
  }
}
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);

function entryOf(text: string, company: number) {
  return { text, company, class: "distinctive" as const };
}

function opened(packed: Uint8Array): NameIndex {
  const names = openNames(packed);
  if (names === undefined) throw new Error("packed names open: they did not");
  return names;
}

/** Builds every matcher and tells what that and a first tiny match took. */
function buildAll(texts: readonly string[], packed: Uint8Array) {
  const known = knownNames(
    texts.map((text, at) => ({ id: `made-up-${at}`, aliases: [{ text, class: "distinctive" }] })),
  );
  const names = timed("open ours", () => {
    const index = opened(packed);
    scan("A first match", index, { everyWord: false });
    return index;
  });
  const matchers = new Map<string, (text: string) => number>([
    ["scan", (text) => scan(text, names, { everyWord: false }).length],
    ["scan, every word", (text) => scan(text, names, { everyWord: true }).length],
    ["detect", (text) => detectIn(text, known)],
  ]);
  for (const { name, build } of PEERS) {
    matchers.set(
      name,
      timed(`build ${name}`, () => {
        const match = build(texts);
        match("A first match");
        return match;
      }),
    );
  }
  return matchers;
}

function detectIn(text: string, known: Parameters<typeof detect>[1]): number {
  const blocks = [{ text, kind: "text" as const, links: [] }];
  return detect({ url: "", title: "", language: "en", blocks }, known).mentions.length;
}

function timed<T>(what: string, run: () => T): T {
  const start = performance.now();
  const result = run();
  console.log(`  ${what}: ${(performance.now() - start).toFixed(2)} ms`);
  return result;
}

/** No time counts before the spans are right. */
function provenEqual(news: string, texts: readonly string[], names: NameIndex): void {
  const ours = scan(news, names, { everyWord: true }).filter(({ isInflected }) => !isInflected);
  const spans = ours.map(({ start, end }) => `${start}-${end}`).join();
  const expected = naiveScan(news, texts).map(({ start, end }) => `${start}-${end}`);
  if (spans !== expected.join())
    throw new Error("scan finds what the naive scan finds: it does not");
}

function readEveryLetter(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
}

function report(medians: ReadonlyMap<string, number>, names: number, letters: number): void {
  const limit = medians.get(LOOP) ?? Number.NaN;
  console.log(`  ${letters} letters`);
  for (const [matcher, medianMs] of medians) {
    const shareOfLoop = limit / medianMs;
    rows.push({ names, letters, matcher, medianMs, shareOfLoop });
    const share = shareOfLoop.toFixed(3).padStart(8);
    console.log(
      `    ${matcher.padEnd(30)} ${medianMs.toFixed(3).padStart(10)} ms ${share} of the limit`,
    );
  }
}
