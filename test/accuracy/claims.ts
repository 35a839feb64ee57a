import { type LabelledArticle, readClaimCorpus } from "./claim-corpus.js";
import { type ScoredClaim, scoreClaims } from "./claim-score.js";

/** Prints how well the articles' own dates are read, and the first errors of the tuning half. */
export function reportClaims(folder: string, mostErrors: number): void {
  const articles = readClaimCorpus(folder);
  const scored = articles.flatMap((article) => scoreClaims(article));
  for (const half of ["tuning", "test"] as const) {
    const chosen = scored.filter(({ article }) => article.half === half);
    const texts = articles.filter((article) => article.half === half);
    console.log(`${"claims of articles".padEnd(24)} ${half.padEnd(7)} ${summary(texts, chosen)}`);
  }
  const errors = scored.filter(
    ({ kind, article }) => kind !== "right" && article.half === "tuning",
  );
  for (const error of errors.slice(0, mostErrors)) showError(error);
}

function summary(articles: readonly LabelledArticle[], scored: readonly ScoredClaim[]): string {
  const count = (kind: ScoredClaim["kind"]) => scored.filter((one) => one.kind === kind).length;
  const [right, wrong, missed] = [count("right"), count("false"), count("missed")];
  const precision = right / (right + wrong);
  const recall = right / (right + missed);
  const f1 = (2 * precision * recall) / (precision + recall);
  const [p, r, f] = [precision, recall, f1].map((share) => share.toFixed(3));
  return `${articles.length} articles, ${right + missed} claims | precision ${p} recall ${r} F1 ${f} | false ${wrong}, missed ${missed}`;
}

function showError({ kind, article, event, date, start, end }: ScoredClaim): void {
  const { id, text } = article;
  const context = `${text.slice(Math.max(0, start - 130), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 110)}`;
  console.log(
    `\n${kind}  ${id} (${article.date})  ${event} ${date}\n  ${context.replace(/\s+/g, " ")}`,
  );
}
