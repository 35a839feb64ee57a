import { articleOfText } from "../../src/cli/text-article.js";
import { parseDay } from "../../src/domain/day.js";
import { articleClaims } from "../../src/reading/article-claims.js";
import type { ClaimLabel, LabelledArticle } from "./claim-corpus.js";

/** One event on one date, as it was found or labelled; the same said twice counts once. */
export type ScoredClaim = {
  readonly kind: "right" | "false" | "missed";
  readonly article: LabelledArticle;
  readonly event: string;
  readonly date: string;
  readonly start: number;
  readonly end: number;
};

/** Compares what is read in an article with its labels: event and date must both be the same. */
export function scoreClaims(article: LabelledArticle): readonly ScoredClaim[] {
  const found = unique(read(article));
  const labels = article.labels;
  const scored: ScoredClaim[] = [];
  for (const claim of found) {
    const same = labels.filter((label) => isSame(label, claim));
    if (same.length > 0 && same.every(({ optional }) => optional === true)) continue;
    scored.push({ kind: same.length > 0 ? "right" : "false", article, ...claim });
  }
  for (const { optional, ...label } of unique(labels)) {
    if (optional === true || found.some((claim) => isSame(label, claim))) continue;
    scored.push({ kind: "missed", article, ...label });
  }
  return scored;
}

function read({ text, title, date }: LabelledArticle): readonly ClaimLabel[] {
  const { article, starts } = articleOfText({ text, title, language: "en", url: "" });
  return articleClaims(article, parseDay(date)).map(({ event, date, block, start, end }) => {
    const shift = starts[block] ?? 0;
    return { event, date: date.text, start: start + shift, end: end + shift };
  });
}

function unique(claims: readonly ClaimLabel[]): readonly ClaimLabel[] {
  return claims.filter((claim, at) => claims.findIndex((other) => isSame(other, claim)) === at);
}

function isSame(a: ClaimLabel, b: ClaimLabel): boolean {
  return a.event === b.event && a.date === b.date;
}
