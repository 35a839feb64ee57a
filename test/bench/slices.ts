import { readFileSync } from "node:fs";
import { readBundledDataset } from "../../src/cli/bundled-dataset.js";
import { joinSources } from "../../src/dataset/join-sources.js";
import { openDatasetInSteps } from "../../src/dataset/packed-reader.js";
import { parseDay } from "../../src/domain/day.js";
import { installCandidate, readCandidate } from "../../src/sources/add-source.js";
import type { Engine, Run } from "../../src/sources/engine.js";
import { inSlices, type Pace } from "../../src/sources/in-slices.js";
import type { CopyBytes, SourceStore } from "../../src/sources/source-store.js";
import { headLine, recordLine } from "../support/list-texts.js";

// npm run bench:slices: how long a look-up would wait while a list is added, at most: the longest time that
// passes between two turns of whatever waits, for each part of the work. On a busy machine the time that a
// processor worked for this thread tells more than what passed: it is what is held to the limit.

const RECORDS = 100_000;
/** Between two turns, in ms. */
const LIMIT_MS = 50;

const lines = Array.from({ length: RECORDS }, (_, at) => recordLine(`firm-${at}`));
const head = headLine(1, { updateUrl: undefined });
const text = new TextEncoder().encode(`${[head, ...lines].join("\n")}\n`);
/** Made before anything is measured: Node copies the bytes on this thread, a browser has them from its database. */
const file = new Blob([text]);
const bundled = [...readBundledDataset().companies()];
const pace: Pace = {
  now: () => performance.now(),
  pause: () => new Promise((turn) => setImmediate(turn)),
};
const { signal } = new AbortController();
type Wait = { readonly passed: number; readonly worked: number };
const waits = new Map<string, Wait[]>();
let part = "reading";
let installed: CopyBytes | undefined;

/** Keeps what is installed in memory: a database of Node's would be measured instead of a browser's. */
const store: Pick<SourceStore, "get" | "install"> = {
  get: async () => undefined,
  async install(_kept, bytes) {
    installed = bytes;
  },
};
const engine: Engine = {
  store: store as SourceStore, // adding asks for nothing else
  fetch,
  pace,
  now: Date.now,
  today: () => parseDay("2026-11-28") ?? (0 as never),
  random: Math.random,
  mayAsk: async () => "yes",
  knownCompanies: async () => bundled,
};
const run: Run = {
  engine,
  signal,
  tell({ step }) {
    part = step;
  },
};

const watch = watchTurns();
const read = await readCandidate(
  { kind: "staged", staged: "list", name: "list.jsonl" },
  async () => file,
  run,
);
if (!read.ok) throw new Error(`the list can be read: found ${JSON.stringify(read.error)}`);
await installCandidate(read.value, run);
if (installed === undefined) throw new Error("the list is installed: it is not");
part = "opening";
const opened = await inSlices(openDatasetInSteps(installed.packed), pace, signal);
if (!opened.ok) throw new Error(`the packed list opens: found ${opened.error.kind}`);
part = "joining";
await inSlices(joinSources([opened.value, opened.value]).joinNames(), pace, signal);
watch.end();

console.log(`${RECORDS} records, ${text.length} bytes, packed ${installed.packed.byteLength}`);
const over: string[] = [];
for (const [name, times] of waits) {
  const passed = inOrder(times.map((wait) => wait.passed));
  const worked = inOrder(times.map((wait) => wait.worked));
  console.log(
    `${name}: median ${passed(0.5)}, 99th of 100 ${passed(0.99)}, longest ${passed(1)} ms; worked ${worked(0.5)}, ${worked(0.99)}, ${worked(1)} ms`,
  );
  if (Number(worked(1)) > LIMIT_MS) over.push(`${name} (${worked(1)} ms)`);
}
console.log(`blocked for over ${LIMIT_MS} ms of work: ${over.join(", ") || "never"}`);

/** @returns what so large a share of the times does not exceed */
function inOrder(times: readonly number[]): (share: number) => string {
  const sorted = times.toSorted((a, b) => a - b);
  return (share) => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1);
}

/** By this thread, in ms since it began; where the system does not tell, by all threads of this process. */
function workedMs(): number {
  try {
    const stat = readFileSync(`/proc/self/task/${process.pid}/schedstat`, "latin1");
    return Number.parseInt(stat, 10) / 1e6;
  } catch {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  }
}

/** Takes a turn as often as it gets one. */
function watchTurns(): { end(): void } {
  let last = { passed: performance.now(), worked: workedMs() };
  let isOn = true;
  const turn = () => {
    const now = { passed: performance.now(), worked: workedMs() };
    const wait = { passed: now.passed - last.passed, worked: now.worked - last.worked };
    const known = waits.get(part);
    if (known === undefined) waits.set(part, [wait]);
    else known.push(wait);
    last = now;
    if (isOn) setImmediate(turn);
  };
  setImmediate(turn);
  return {
    end() {
      isOn = false;
    },
  };
}
