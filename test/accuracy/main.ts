import { parseArgs } from "node:util";
import { readBundledDataset } from "../../src/cli/bundled-dataset.js";
import { sumOf } from "../../src/detection/judge.js";
import { readCorpora } from "./corpus.js";
import { readKnownNames } from "./known-names-file.js";
import { isMarked, type Placed, type Score, type ScoredError, scoreText } from "./score.js";

// npm run accuracy -- FOLDER [--names FILE] [--errors N] [--mentions N]
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    names: { type: "string" },
    errors: { type: "string", default: "0" },
    mentions: { type: "string", default: "0" },
  },
});
const [folder] = positionals;
if (folder === undefined) throw new Error("accuracy wants a folder of labelled texts: found none");
const known = values.names === undefined ? readBundledDataset() : readKnownNames(values.names);

const errors: ScoredError[] = [];
for (const [file, texts] of readCorpora(folder)) {
  // Two halves, so that what is tuned on one can be tried on the other.
  const scored = texts.map((text) => ({ text, score: scoreText(text, known) }));
  for (const half of ["tuning", "test"] as const) {
    const chosen = scored.filter(({ text }) => halfOf(text.id) === half);
    console.log(
      `${file.padEnd(24)} ${half.padEnd(7)} ${summary(chosen.map(({ score }) => score))}`,
    );
  }
  for (const { text, score } of scored) {
    if (halfOf(text.id) === "tuning" || text.labels === undefined) errors.push(...score.errors);
  }
  if (texts.some(({ labels }) => labels === undefined)) showMentions(scored);
}
for (const error of errors.slice(0, Number(values.errors))) showError(error);

function halfOf(id: string): "tuning" | "test" {
  let sum = 0;
  for (const letter of id) sum = (sum * 31 + letter.charCodeAt(0)) >>> 0;
  return sum % 2 === 0 ? "tuning" : "test";
}

function summary(scores: readonly Score[]): string {
  const words = scores.reduce((sum, score) => sum + score.words, 0);
  const right = scores.flatMap((score) => score.right);
  const wrong = scores.flatMap((score) => score.errors);
  const missed = wrong.filter(({ kind }) => kind === "missed").length;
  const marks = scores.flatMap((score) => score.all).filter(isMarked).length;
  const falseMarks = wrong.length - missed;
  const precision = right.length / (right.length + falseMarks);
  const recall = right.length / (right.length + missed);
  const f1 = (2 * precision * recall) / (precision + recall);
  const share = (value: number) => (Number.isNaN(value) ? " – " : value.toFixed(3)).padStart(5);
  const bySureness = ["sure", "likely"].map((confidence) => {
    const good = right.filter((one) => "confidence" in one && one.confidence === confidence).length;
    const bad = wrong.filter(
      ({ kind, found }) =>
        kind !== "missed" &&
        found !== undefined &&
        "confidence" in found &&
        found.confidence === confidence,
    ).length;
    return `${confidence} ${good}/${good + bad}`;
  });
  return (
    `${words} words, ${marks} marks | precision ${share(precision)} recall ${share(recall)} F1 ${share(f1)} | ` +
    `${bySureness.join(", ")} | missed ${missed} | false ${((falseMarks / words) * 1000).toFixed(2)} per 1,000 words`
  );
}

function showError({ kind, text, start, end, found }: ScoredError): void {
  const context = `${text.text.slice(Math.max(0, start - 60), start)}⟦${text.text.slice(start, end)}⟧${text.text.slice(end, end + 60)}`;
  console.log(`\n${kind}  ${text.id}\n  ${context.replace(/\s+/g, " ")}`);
  if (found !== undefined) console.log(`  ${reasonsOf(found)}`);
}

function showMentions(scored: readonly { text: { text: string }; score: Score }[]): void {
  const all = scored.flatMap(({ text, score }) =>
    score.all.map((one) => ({ text: text.text, one })),
  );
  const step = Math.max(1, Math.floor(all.length / Math.max(1, Number(values.mentions))));
  if (values.mentions === "0") return;
  for (let at = 0; at < all.length; at += step) {
    const place = all[at];
    if (place === undefined) continue;
    const { text, one } = place;
    const end = one.at + one.text.length;
    const context = `${text.slice(Math.max(0, one.at - 60), one.at)}⟦${one.text}⟧${text.slice(end, end + 50)}`;
    console.log(`\n${outcomeOf(one)}  ${context.replace(/\s+/g, " ")}\n  ${reasonsOf(one)}`);
  }
}

function outcomeOf(one: Placed): string {
  return "confidence" in one ? one.confidence : "refused";
}

function reasonsOf({ reasons }: Placed): string {
  const words = reasons.map(({ code, value, weight }) => `${weight} ${code}(${value})`);
  return `${sumOf(reasons)} = ${words.join(" · ")}`;
}
