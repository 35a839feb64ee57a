import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { build } from "vite";
import { bareChromium } from "../../src/cli/bare-chromium.js";
import { readBundledDataset } from "../../src/cli/bundled-dataset.js";
import { openNames, packNames } from "../../src/dataset/name-index.js";
import { scan } from "../../src/detection/scan.js";
import { allocatedIn } from "./allocated.js";
import { leastShareOf, missedIn, standingOf } from "./budgets.js";
import { benchDataset } from "./dataset.js";
import { madeUpNames, madeUpNews } from "./made-up.js";
import { benchPages } from "./page.js";
import { type BenchInput, type NameSet, type Row, runBench } from "./run.js";

/**
 * `npm run bench -- [--quick] [--json FILE]`: names found in made-up news, ours beside others, in Node and
 * in Chromium. Budgets, as shares of the charCodeAt loop: scan 0.6 at 10,000 names, 0.45 at 50,000; every
 * word 0.35 and 0.25; detect at most 2.5 scans; a hard text at most 3 times news. Fails only where a tenth
 * of a share of the loop is missed.
 */
const { values } = parseArgs({ options: { quick: { type: "boolean" }, json: { type: "string" } } });
const LOOSE = 10;

const made = (count: number): NameSet => ({ title: String(count), names: madeUpNames(count, 7) });
const sets = values.quick ? [made(10_000)] : [made(10_000), made(50_000), bundledNames()];
const letters = values.quick ? [4_096, 51_000] : [4_096, 51_000, 1_000_000];
const input: BenchInput = { sets, letters, budgetMs: values.quick ? 700 : 2_000 };

const memory: Awaited<ReturnType<typeof memoryOf>>[] = [];
for (const set of sets) memory.push(await memoryOf(set));
const results = { node: runBench(input), chromium: await inChromium(input) };
printTable(results.node, results.chromium);
for (const { title, bytes, heap, allocated } of memory) {
  console.log(
    `${title} names: ${bytes.toFixed(1)} bytes each (45), opened ${heap.toFixed(2)} of the file (1.2), ${allocated.toFixed(0)} bytes allocated for each 1,000 words without a name (0)`,
  );
}
benchDataset(values.quick ? 1_000 : 5_000);
if (values.json !== undefined) {
  writeFileSync(values.json, `${JSON.stringify({ ...results, memory }, null, 2)}\n`);
}
const far = [...results.node, ...results.chromium].filter(isFarBelow);
for (const { names, text, matcher } of far) console.log(`far below: ${matcher}, ${names}, ${text}`);
if (far.length > 0) process.exitCode = 1;
await benchPages(values.quick === true);

function bundledNames(): NameSet {
  const names = new Set<string>();
  for (const { aliases } of readBundledDataset().companies()) {
    for (const { text } of aliases) names.add(text);
  }
  return { title: `bundled ${names.size}`, names: [...names] };
}

/** The same code, bundled and run in a page. */
async function inChromium(given: BenchInput): Promise<Row[]> {
  const entry = fileURLToPath(new URL("run.ts", import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: "silent",
    build: { write: false, lib: { entry, name: "bench", formats: ["iife"] } },
  });
  const [bundle] = Array.isArray(built) ? built : [];
  const code = bundle?.output[0].code;
  if (code === undefined) throw new Error("the bench is bundled as one file: it is not");
  const browser = await bareChromium();
  try {
    const page = await browser.newPage();
    return await page.evaluate<Row[]>(
      `(() => { ${code}; return bench.runBench(${JSON.stringify(given)}); })()`,
    );
  } finally {
    await browser.close();
  }
}

/** What names take packed, opened, and in a scan that finds none of them. */
async function memoryOf({ title, names }: NameSet) {
  setFlagsFromString("--expose-gc");
  const collect: () => void = runInNewContext("gc");
  const packed = packNames(names.map((text, company) => ({ text, company, class: "distinctive" })));
  collect();
  const before = process.memoryUsage();
  const opened = openNames(packed);
  if (opened === undefined) throw new Error("packed names open: they did not");
  collect();
  const after = process.memoryUsage();
  const grown = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
  const text = madeUpNews(1_000_000, ["the"], 4).replace(/[A-Z]\w*/g, "Zzyzx");
  const allocated = await allocatedIn(
    scan.name,
    () => scan(text, opened, { everyWord: false }).length,
  );
  const words = text.split(" ").length;
  return {
    title,
    bytes: packed.length / names.length,
    heap: (packed.length + Math.max(0, grown)) / packed.length,
    allocated: (allocated / words) * 1000,
  };
}

function isFarBelow(row: Row): boolean {
  const least = leastShareOf(row);
  return least !== undefined && row.shareOfLoop !== undefined && row.shareOfLoop < least / LOOSE;
}

function shareOf(row: Row | undefined): string | undefined {
  return row?.timesNews === undefined
    ? row?.shareOfLoop?.toFixed(3)
    : `${row.timesNews.toFixed(1)} × news`;
}

function printTable(node: readonly Row[], page: readonly Row[]): void {
  const head = [
    "names",
    "text",
    "matcher",
    "Node ms",
    "share",
    "Chromium ms",
    "share",
    "budget",
    "",
  ];
  const lines = node.map((row, at) => {
    const other = page[at];
    const standing = standingOf(row, node);
    const otherStanding = other && standingOf(other, page);
    return [
      row.names,
      row.text,
      row.matcher,
      row.ms.toFixed(3),
      shareOf(row) ?? "",
      other?.ms.toFixed(3) ?? "",
      shareOf(other) ?? "",
      standing?.budget ?? "",
      missedIn(standing, otherStanding),
    ];
  });
  const widths = head.map((word, at) =>
    Math.max(...[head, ...lines].map((l) => l[at]?.length ?? word.length)),
  );
  for (const line of [head, ...lines]) {
    console.log(
      line
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join("  ")
        .trimEnd(),
    );
  }
  const missed = lines.filter((line) => line.at(-1) !== "").length;
  const asked = lines.filter((line) => line.at(-2) !== "").length;
  console.log(`${missed} of ${asked} rows with a budget miss it in either engine`);
}
