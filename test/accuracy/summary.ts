import { isMarked, type Placed, type Score } from "./score.js";

/** One line of numbers: marked mentions against labels. */
export function summaryOf(scores: readonly Score[]): string {
  const counted = scores.filter(({ text }) => text.labels !== undefined);
  const words = sum(scores.map((score) => score.words));
  const marks = scores.flatMap(({ all }) => all).filter(isMarked).length;
  const head = `${String(words).padStart(6)} words, ${String(marks).padStart(4)} marks`;
  if (counted.length === 0) return head;
  const right = counted.flatMap((score) => score.right);
  const errors = counted.flatMap((score) => score.errors);
  const missed = errors.filter(({ kind }) => kind === "missed").length;
  const wrong = falseMarksOf(counted);
  const precision = right.length / (right.length + wrong.length);
  const recall = right.length / (right.length + missed);
  const f1 = (2 * precision * recall) / (precision + recall);
  const byConfidence = (["sure", "likely"] as const).map((confidence) => {
    const good = right.filter((one) => isOf(one, confidence)).length;
    return `${confidence} ${good}/${good + wrong.filter((one) => isOf(one, confidence)).length}`;
  });
  return [
    head,
    `precision ${share(precision)} recall ${share(recall)} F1 ${share(f1)}`,
    `${byConfidence.join(", ")}, missed ${missed}`,
    wrongSenses(counted),
    quietTexts(counted),
  ].join(" | ");
}

/** For each piece of evidence: how many right and false marks carry it, the most false first. */
export function evidenceTable(scores: readonly Score[]): string {
  const right = countCodes(scores.flatMap((score) => score.right));
  const wrong = countCodes(falseMarksOf(scores));
  const codes = [...new Set([...right.keys(), ...wrong.keys()])].map((code) => {
    const good = right.get(code) ?? 0;
    const bad = wrong.get(code) ?? 0;
    return { code, good, bad, precision: good / (good + bad) };
  });
  return codes
    .sort((a, b) => b.bad - a.bad || b.good - a.good)
    .map(
      ({ code, good, bad, precision }) =>
        `  ${code.padEnd(24)} ${String(good).padStart(4)} right ${String(bad).padStart(3)} false  ${share(precision)}`,
    )
    .join("\n");
}

function wrongSenses(scores: readonly Score[]): string {
  const all = scores.flatMap((score) => score.wrongSenses);
  const marked = all.filter(isMarked).length;
  return `wrong senses marked ${marked}/${all.length}`;
}

/** False marks where nothing at all is to be marked. */
function quietTexts(scores: readonly Score[]): string {
  const quiet = scores.filter(({ text }) => text.labels?.length === 0);
  const marks = quiet.flatMap(({ all }) => all).filter(isMarked).length;
  const words = sum(quiet.map((score) => score.words));
  return `without companies ${share((marks / words) * 1000)} false per 1,000 of ${words} words`;
}

function falseMarksOf(scores: readonly Score[]): Placed[] {
  return scores
    .flatMap(({ errors }) => errors)
    .filter(({ kind }) => kind !== "missed")
    .flatMap(({ found }) => found ?? []);
}

function countCodes(placed: readonly Placed[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { reasons } of placed) {
    for (const { code } of reasons) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

function isOf(one: Placed, confidence: "sure" | "likely"): boolean {
  return "confidence" in one && one.confidence === confidence;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function share(value: number): string {
  return Number.isNaN(value) ? "–" : value.toFixed(3);
}
