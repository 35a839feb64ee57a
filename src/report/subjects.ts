import type { Mention } from "../detection/mention.js";
import type { Page } from "./page.js";

/** A headline alone makes a subject, or a name that comes early and comes again. */
const SUBJECT_POINTS = 4;
const HEADLINE_POINTS = 4;
const EARLY_POINTS = 2;
/** Blocks of running text that open an article: what it is about is named here. */
const EARLY_BLOCKS = 2;
/** More mentions say no more. */
const MOST_COUNTED_MENTIONS = 3;

/**
 * Whether an article is about a company, as against quoting it or comparing with it.
 * Used for the order of a list, never to hide anything.
 *
 * @param mentions those of one company
 */
export function isSubject(page: Page, mentions: readonly Mention[]): boolean {
  const headline = page.blocks.findIndex(({ kind }) => kind === "heading");
  const lastEarly = lastEarlyBlock(page);
  const isInHeadline = mentions.some(
    ({ block, text }) => block === headline || page.title.includes(text),
  );
  const isEarly = mentions.some(({ block }) => block <= lastEarly);
  const points =
    Math.min(mentions.length, MOST_COUNTED_MENTIONS) +
    (isInHeadline ? HEADLINE_POINTS : 0) +
    (isEarly ? EARLY_POINTS : 0);
  return points >= SUBJECT_POINTS;
}

function lastEarlyBlock(page: Page): number {
  let texts = 0;
  return page.blocks.findIndex(({ kind }) => {
    if (kind === "text") texts += 1;
    return texts === EARLY_BLOCKS;
  });
}
