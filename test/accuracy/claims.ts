import { baselineClaims } from "./claim-baseline.js";
import { type LabelledArticle, readClaimCorpora } from "./claim-corpus.js";
import { type ReadClaim, readClaims, type ScoredClaim, scoreClaims } from "./claim-score.js";

/** A reader of dates that is measured. */
type Reader = {
  readonly name: string;
  readonly read: (article: LabelledArticle) => readonly ReadClaim[];
};

const READERS: readonly Reader[] = [
  { name: "all that is found", read: readClaims },
  { name: "shown", read: (article) => readClaims(article).filter(({ isShown }) => isShown) },
  { name: "baseline", read: baselineClaims },
];

/**
 * Prints how well articles' own dates are read, and the first errors of the tuning half.
 *
 * @param folder a folder of corpora; without it only articles of our own are read
 */
export function reportClaims(folder: string | undefined, mostErrors: number): void {
  let errors: readonly ScoredClaim[] = [];
  for (const { name, articles } of readClaimCorpora(folder)) {
    for (const half of ["tuning", "test"] as const) {
      const texts = articles.filter((article) => article.half === half);
      for (const reader of READERS) {
        const scored = texts.flatMap((article) => scoreClaims(article, reader.read(article)));
        console.log(
          `claims, ${name}, ${half.padEnd(6)} ${reader.name.padEnd(17)} ${summary(scored)}`,
        );
        if (reader !== READERS[0]) continue;
        console.log(byEvent(scored));
        if (half === "tuning")
          errors = [...errors, ...scored.filter(({ kind }) => kind !== "right")];
      }
    }
  }
  for (const error of errors.slice(0, mostErrors)) showError(error);
}

function summary(scored: readonly ScoredClaim[]): string {
  const count = (kind: ScoredClaim["kind"]) => scored.filter((one) => one.kind === kind).length;
  const [right, wrong, missed] = [count("right"), count("false"), count("missed")];
  const precision = right / (right + wrong);
  const recall = right / (right + missed);
  const f1 = (2 * precision * recall) / (precision + recall);
  const [p, r, f] = [precision, recall, f1].map((share) => share.toFixed(3));
  return `${right + missed} claims | precision ${p} recall ${r} F1 ${f} | false ${wrong}, missed ${missed}`;
}

function byEvent(scored: readonly ScoredClaim[]): string {
  const events = [...new Set(scored.map(({ event }) => event))].sort();
  return events
    .map((event) => `  ${event.padEnd(21)} ${summary(scored.filter((one) => one.event === event))}`)
    .join("\n");
}

function showError({ kind, article, event, date, start, end }: ScoredClaim): void {
  const { id, text } = article;
  const context = `${text.slice(Math.max(0, start - 130), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 110)}`;
  console.log(
    `\n${kind}  ${id} (${article.date})  ${event} ${date}\n  ${context.replace(/\s+/g, " ")}`,
  );
}
