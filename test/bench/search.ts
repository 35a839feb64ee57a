import { readBundledDataset } from "../../src/cli/bundled-dataset.js";
import { foldText } from "../../src/dataset/fold.js";
import { searchCompanies } from "../../src/report/search.js";

// npm run bench:search: keystrokes of the popup's search over the lists that ship, beside one plain pass over
// all folded names. Budget: 16 ms a keystroke, at the 99th of 100.

/** As many results as the popup asks for. */
const MOST = 20;
const ROUNDS = 3;
/** Every so many names of the lists is typed letter by letter, and once more with two letters swapped. */
const EVERY = 800;

const dataset = readBundledDataset();
const names = [...dataset.companies()].flatMap(({ aliases }) => aliases.map(({ text }) => text));
const folded = names.map(foldText);
const typed = names
  .filter((_, at) => at % EVERY === 0)
  .flatMap((name) => [name, swapped(name)])
  .flatMap((name) => Array.from(name, (_, at) => name.slice(0, at + 1)));

const prepared = performance.now();
const search = searchCompanies(dataset);
console.log(`${names.length} names made ready in ${ms(performance.now() - prepared)}`);

const [ours, plain]: [number[], number[]] = [[], []];
let found = 0;
for (let round = 0; round < ROUNDS; round += 1) {
  for (const query of typed) {
    ours.push(timed(() => search(query, MOST).length));
    plain.push(timed(() => passOver(foldText(query))));
  }
}
console.log(`${typed.length} keystrokes, ${ROUNDS} times over, ${found} results`);
for (const [name, times] of [
  ["search", ours],
  ["one pass over all names", plain],
] as const) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => ms(sorted[Math.floor((sorted.length - 1) * share)] ?? 0);
  console.log(`${name}: median ${at(0.5)}, 99th of 100 ${at(0.99)}, slowest ${at(1)}`);
}

function passOver(query: string): number {
  return folded.filter((name) => name.includes(query)).length;
}

function timed(run: () => number): number {
  const start = performance.now();
  found += run();
  return performance.now() - start;
}

function swapped(name: string): string {
  const middle = Math.max(1, Math.floor(name.length / 2));
  return (
    name.slice(0, middle - 1) +
    name.charAt(middle) +
    name.charAt(middle - 1) +
    name.slice(middle + 1)
  );
}

function ms(time: number): string {
  return `${time.toFixed(2)} ms`;
}
