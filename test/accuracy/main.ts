import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { readBundledDataset } from "../../src/cli/bundled-dataset.js";
import { sumOf, THRESHOLDS } from "../../src/detection/judge.js";
import { reportClaims } from "./claims.js";
import { readCorpora } from "./corpus.js";
import { reportResolution } from "./resolution.js";
import { type Placed, type Score, type ScoredError, scoreText } from "./score.js";
import { evidenceTable, summaryOf } from "./summary.js";
import { withWellKnown } from "./well-known-companies.js";

const OWN_TEXTS = fileURLToPath(new URL("./texts", import.meta.url));

// npm run accuracy -- [FOLDER] [--errors N] [--claim-errors N] [--pair-errors N] [--mentions N] [--evidence] [--unseen]
// Without a folder the texts beside this file, with well-known companies besides the dataset's own.
// Errors are those of the tuning half, the worst first; --unseen shows those of the test half, for the last look.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    errors: { type: "string", default: "0" },
    "claim-errors": { type: "string", default: "0" },
    "pair-errors": { type: "string", default: "0" },
    mentions: { type: "string", default: "0" },
    evidence: { type: "boolean", default: false },
    unseen: { type: "boolean", default: false },
  },
});
const [folder] = positionals;
const bundled = readBundledDataset();
const known = folder === undefined ? withWellKnown(bundled) : bundled;

const all: Score[] = [];
const shown: Score[] = [];
for (const { file, texts } of readCorpora(folder ?? OWN_TEXTS)) {
  for (const half of ["tuning", "test"] as const) {
    const scores = texts.filter((text) => text.half === half).map((text) => scoreText(text, known));
    if (scores.length === 0) continue;
    console.log(`${file.padEnd(20)} ${half.padEnd(6)} ${summaryOf(scores)}`);
    all.push(...scores);
    if ((half === "test") === values.unseen) shown.push(...scores);
  }
}
showTotals(all);
if (values.evidence) console.log(`\nevidence\n${evidenceTable(shown)}`);
const worst = shown.flatMap(({ errors }) => errors).sort((a, b) => badnessOf(b) - badnessOf(a));
for (const error of worst.slice(0, Number(values.errors))) showError(error);
showMentions(shown, Number(values.mentions));
reportClaims(folder, Number(values["claim-errors"]));
reportResolution(Number(values["pair-errors"]));

/** The same by language and half, over all files. */
function showTotals(scores: readonly Score[]): void {
  const groups = new Map<string, Score[]>();
  for (const score of scores) {
    const group =
      `all ${score.text.language || "other"}`.padEnd(20) + ` ${score.text.half}`.padEnd(7);
    groups.set(group, [...(groups.get(group) ?? []), score]);
  }
  for (const [group, own] of [...groups].sort()) console.log(`${group} ${summaryOf(own)}`);
}

/** How far a sum of weights is on the wrong side: surest false marks and plainest misses first. */
function badnessOf({ kind, found }: ScoredError): number {
  const sum = sumOf(found?.reasons ?? []);
  return kind === "missed" ? THRESHOLDS.likely - sum : sum - THRESHOLDS.likely;
}

function showError({ kind, text, start, end, found }: ScoredError): void {
  console.log(`\n${kind}  ${text.id}\n  ${around(text.text, start, end)}`);
  if (found !== undefined) console.log(`  ${reasonsOf(found)}`);
}

/** Every so many, so that the whole corpus is seen. */
function showMentions(scores: readonly Score[], most: number): void {
  const all = scores.flatMap(({ text, all }) => all.map((one) => ({ text: text.text, one })));
  const step = Math.max(1, Math.ceil(all.length / most));
  for (const { text, one } of all.filter((_, at) => most > 0 && at % step === 0)) {
    const outcome = "confidence" in one ? one.confidence : "refused";
    console.log(`\n${outcome}  ${around(text, one.at, one.at + one.text.length)}`);
    console.log(`  ${one.company}  ${reasonsOf(one)}`);
  }
}

function around(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - 70), start);
  return `${before}⟦${text.slice(start, end)}⟧${text.slice(end, end + 60)}`.replace(/\s+/g, " ");
}

function reasonsOf({ reasons }: Placed): string {
  const words = reasons.map(({ code, value, weight }) => `${weight} ${code}(${value})`);
  return `${sumOf(reasons)} = ${words.join(" · ")}`;
}
