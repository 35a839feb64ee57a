import {
  appendedArticles,
  aroundDeclaredArticle,
  articleOf,
  blocksWithin,
} from "./article-body.js";
import { isClutter } from "./clutter.js";
import type { PageBlock } from "./open-block.js";
import { headlineBefore } from "./page-facts.js";
import { inSlices } from "./slices.js";
import { readBlocks } from "./text-blocks.js";

/** What was read of a page. */
export type Reading = {
  /** The elements that hold its article or articles. */
  readonly roots: readonly Element[];
  /** In the order in which they were read: the headline first, what the page added later last. */
  readonly blocks: readonly PageBlock[];
};

export const NOTHING_READ: Reading = { roots: [], blocks: [] };

/** Finds and reads the article of a page, in slices. */
export async function readPage(document: Document): Promise<Reading> {
  const kept = aroundDeclaredArticle(document);
  const all = await inSlices(readBlocks(document.body, (element) => kept.has(element)));
  const { roots, blocks } = articleOf(all, document.body);
  const headline = headlineBefore(roots[0], all);
  return { roots, blocks: headline === undefined ? blocks : [headline, ...blocks] };
}

/**
 * Reads what the page added or changed, and nothing else.
 *
 * @param changed elements of which none lies inside another
 * @returns the reading without blocks that are gone, and the new blocks, which are its last ones
 */
export async function readChanges(
  reading: Reading,
  changed: readonly Element[],
): Promise<{ readonly reading: Reading; readonly added: readonly PageBlock[] }> {
  const roots = reading.roots.filter((root) => root.isConnected);
  const added: PageBlock[] = [];
  for (const element of changed) {
    const isRead = roots.some((root) => root.contains(element));
    if (isRead && isInClutter(element, roots)) continue;
    const blocks = await inSlices(readBlocks(element, () => false));
    const article = isRead
      ? { roots: [], blocks: blocksWithin(roots, blocks) }
      : appendedArticles(blocks, element);
    roots.push(...article.roots);
    added.push(...article.blocks);
  }
  const kept = reading.blocks.filter(
    ({ element }) =>
      element.isConnected && !changed.some((changedOne) => changedOne.contains(element)),
  );
  return { reading: { roots, blocks: [...kept, ...added] }, added };
}

function isInClutter(element: Element, roots: readonly Element[]): boolean {
  for (
    let at: Element | null = element;
    at !== null && !roots.includes(at);
    at = at.parentElement
  ) {
    if (isClutter(at)) return true;
  }
  return false;
}
