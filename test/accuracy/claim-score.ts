import { articleOfText } from "../../src/detection/text-article.js";
import { parseDay } from "../../src/domain/day.js";
import { articleClaims } from "../../src/reading/article-claims.js";
import type { ClaimLabel, LabelledArticle } from "./claim-corpus.js";

/** A claim as a reader of dates found it. Offsets are UTF-16 code units into the article's text. */
export type ReadClaim = Omit<ClaimLabel, "optional"> & {
  /** The reader is sure enough for it to be shown. */
  readonly isShown: boolean;
};

/** One event on one date, as it was found or labelled; the same said twice counts once. */
export type ScoredClaim = {
  readonly kind: "right" | "false" | "missed";
  readonly article: LabelledArticle;
  readonly event: string;
  readonly date: string;
  readonly start: number;
  readonly end: number;
};

/** Compares what was read in an article with its labels: event and date must both be the same. */
export function scoreClaims(
  article: LabelledArticle,
  read: readonly ReadClaim[],
): readonly ScoredClaim[] {
  const found = unique(read);
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

/** What our own reader finds. */
export function readClaims({ text, title, date, language }: LabelledArticle): readonly ReadClaim[] {
  const { article, starts } = articleOfText({ text, title, language, url: "" });
  return articleClaims(article, parseDay(date)).map((claim) => {
    const { event, block, start, end, isSure } = claim;
    const shift = starts[block] ?? 0;
    return {
      event,
      date: claim.date.text,
      start: start + shift,
      end: end + shift,
      isShown: isSure,
    };
  });
}

type Same = Pick<ClaimLabel, "event" | "date">;

function unique<T extends Same>(claims: readonly T[]): readonly T[] {
  return claims.filter((claim, at) => claims.findIndex((other) => isSame(other, claim)) === at);
}

function isSame(a: Same, b: Same): boolean {
  return a.event === b.event && a.date === b.date;
}
