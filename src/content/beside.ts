import { LEAST_PROSE } from "./prose.js";
import type { Clutter, ReadBlock } from "./text-blocks.js";

/** What looks like clutter and holds this many times the prose of all the rest is the article. */
const OUTWEIGHS = 2;
/** Names like clutter's seldom lie deeper in each other around an article. */
const MOST_LIFTED = 8;

/**
 * The elements that only look as if they stood beside the article: without what is in them the page
 * would say next to nothing.
 *
 * @param lifted those known before
 */
export function liftedClutter(
  blocks: readonly ReadBlock[],
  lifted: ReadonlySet<Element>,
): ReadonlySet<Element> {
  const all = new Set(lifted);
  const prose = blocks.filter(({ isProse }) => isProse);
  for (let round = 0; round < MOST_LIFTED; round += 1) {
    const { outside, best } = weighed(prose, all);
    if (best === undefined || best.letters <= OUTWEIGHS * outside) break;
    all.add(best.element);
  }
  return all;
}

/** Does the block stand beside the article? */
export function isBeside({ clutter }: ReadBlock, lifted: ReadonlySet<Element>): boolean {
  return clutter.length > 0 && clutter.some(({ element }) => !lifted.has(element));
}

/** Letters outside all clutter, and the outermost clutter that holds most. */
function weighed(prose: readonly ReadBlock[], lifted: ReadonlySet<Element>) {
  let outside = 0;
  const inside = new Map<Element, { readonly clutter: Clutter; letters: number }>();
  for (const { clutter, text } of prose) {
    if (clutter.length === 0) {
      outside += text.length;
      continue;
    }
    const standing = clutter.filter(({ element }) => !lifted.has(element));
    const [outermost] = standing;
    if (outermost === undefined) outside += text.length;
    else if (standing.every(({ kind }) => kind === "beside")) {
      const of = inside.get(outermost.element) ?? { clutter: outermost, letters: 0 };
      of.letters += text.length;
      inside.set(outermost.element, of);
    }
  }
  const [best] = [...inside.values()]
    .filter(({ letters }) => letters >= LEAST_PROSE)
    .sort((a, b) => b.letters - a.letters);
  return { outside, best: best && { element: best.clutter.element, letters: best.letters } };
}
