import { readdirSync, readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Dataset } from "../../src/dataset/dataset.js";
import { joinSources } from "../../src/dataset/join-sources.js";
import { openDataset } from "../../src/dataset/packed-reader.js";
import type { CompanyId } from "../../src/domain/company.js";
import { timeInTurns } from "./measure.js";

// Budgets: opening all lists and a first look-up in a tenth of parsing the same facts as JSON, in the same
// run; a heap of less than 4 MB beside the files' own bytes.
const FOLDER = new URL("../../public/dataset/", import.meta.url);
const OPEN = "open, first look-up by id";
const NAMES = "the same, and the names joined";
const PARSE = "JSON.parse of the same facts";
const KNOWN = "panasonic" as CompanyId;
const BYTES_IN_MB = 1_048_576;

/** Times the opening of the bundled lists beside `JSON.parse`, and weighs what is kept. */
export function benchDataset(forMs: number): void {
  const files = readdirSync(FOLDER)
    .filter((file) => file.endsWith(".bin"))
    .sort()
    .map((file) => bytesOf(readFileSync(new URL(file, FOLDER))));
  const heap = heapOf(files);
  const json = factsOf(openAll(files));
  const bytes = files.reduce((sum, file) => sum + file.byteLength, 0);
  console.log(`\n${files.length} lists: ${mb(bytes)} MB packed, ${mb(json.length)} MB as JSON`);
  const medians = timeInTurns(
    [
      { name: OPEN, run: () => lookUp(openAll(files)) },
      { name: NAMES, run: () => withNames(openAll(files)) },
      { name: PARSE, run: () => (JSON.parse(json) as readonly unknown[]).length },
    ],
    forMs,
  );
  const parse = medians.get(PARSE) ?? Number.NaN;
  for (const [name, ms] of medians) {
    console.log(`  ${name.padEnd(32)} ${ms.toFixed(2)} ms, ${(ms / parse).toFixed(3)} of parsing`);
  }
  console.log(`  heap of the opened dataset: ${mb(heap)} MB`);
}

/** All lists as one, as the worker has them. */
function openAll(files: readonly ArrayBuffer[]): Dataset {
  return joinSources(
    files.map((file) => {
      const opened = openDataset(file);
      if (!opened.ok) throw new Error(`bundled lists open: found ${opened.error.kind}`);
      return opened.value;
    }),
  );
}

function lookUp(dataset: Dataset): number {
  return dataset.incidentsOf(KNOWN).length;
}

function withNames(dataset: Dataset): number {
  return lookUp(dataset) + dataset.names.companyCount;
}

/** Everything that the lists hold, as one JSON text. */
function factsOf(dataset: Dataset): string {
  const all = [...dataset.companies()].map((company) => ({
    ...company,
    incidents: dataset.incidentsOf(company.id),
  }));
  return JSON.stringify(all);
}

function heapOf(files: readonly ArrayBuffer[]): number {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const weigh = () => {
    collect();
    return process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
  };
  withNames(openAll(files));
  const before = weigh();
  const dataset = openAll(files);
  withNames(dataset);
  const after = weigh();
  return dataset.companyCount > 0 ? after - before : 0;
}

function bytesOf({ buffer, byteOffset, byteLength }: Buffer): ArrayBuffer {
  return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
}

function mb(bytes: number): string {
  return (bytes / BYTES_IN_MB).toFixed(2);
}
