import {
  appendedArticles,
  articleOf,
  changedWithin,
  type LeftOut,
  NOTHING_LEFT_OUT,
} from "./article-body.js";
import { clutterKind, isNeverRead } from "./clutter.js";
import type { PageBlock } from "./open-block.js";
import { lightLimit, type Pace, UNHURRIED } from "./pace.js";
import { headlineBefore } from "./page-facts.js";
import { inSlices } from "./slices.js";
import { readBlocks } from "./text-blocks.js";

/** What was read of a page. */
export type Reading = {
  /** The elements that hold its article or articles. */
  readonly roots: readonly Element[];
  /** In the order in which they were read: the headline first, what the page added later last. */
  readonly blocks: readonly PageBlock[];
  readonly leftOut: LeftOut;
};

export const NOTHING_READ: Reading = { roots: [], blocks: [], leftOut: NOTHING_LEFT_OUT };

/** Finds and reads the article of a page, in slices. */
export async function readPage(document: Document, pace: Pace = UNHURRIED): Promise<Reading> {
  return inSlices(pageReading(document, pace), pace);
}

function* pageReading(document: Document, pace: Pace): Generator<undefined, Reading> {
  const { body } = document;
  const all = yield* readBlocks(body, lightLimit(pace));
  const { roots, blocks, leftOut } = yield* articleOf(all, body);
  yield undefined;
  const shown = all.filter(({ isShown, clutter }) => isShown && clutter.length === 0);
  const headline = headlineBefore(roots[0], shown);
  const isIn = headline === undefined || blocks.some(({ element }) => element === headline.element);
  return { roots, blocks: isIn ? blocks : [headline, ...blocks], leftOut };
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
  pace: Pace = UNHURRIED,
): Promise<Changed> {
  // In one go of slices: in a tab behind others each wait for idleness takes up to a second.
  return inSlices(changedReading(reading, changed), pace);
}

type Changed = { readonly reading: Reading; readonly added: readonly PageBlock[] };

function* changedReading(
  reading: Reading,
  changed: readonly Element[],
): Generator<undefined, Changed> {
  const { leftOut } = reading;
  const roots = reading.roots.filter((root) => root.isConnected);
  const added: PageBlock[] = [];
  for (const element of changed) {
    const isRead = roots.some((root) => root.contains(element));
    if (isRead && isInClutter(element, roots, leftOut)) continue;
    const blocks = (yield* readBlocks(element)).filter(({ isShown }) => isShown);
    if (isRead) {
      added.push(...(yield* changedWithin(roots, blocks, { outer: element, leftOut })));
    } else {
      const appended = yield* appendedArticles(blocks, element);
      roots.push(...appended.roots);
      added.push(...appended.blocks);
    }
  }
  const kept = reading.blocks.filter(
    ({ element }) =>
      element.isConnected && !changed.some((changedOne) => changedOne.contains(element)),
  );
  return { reading: { roots, blocks: [...kept, ...added], leftOut }, added };
}

function isInClutter(
  element: Element,
  roots: readonly Element[],
  { lifted, after }: LeftOut,
): boolean {
  for (
    let at: Element | null = element;
    at !== null && !roots.includes(at);
    at = at.parentElement
  ) {
    if (after.has(at) || isNeverRead(at)) return true;
    if (clutterKind(at) !== undefined && !lifted.has(at)) return true;
  }
  return false;
}
