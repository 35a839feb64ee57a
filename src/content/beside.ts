import { folded } from "./page-facts.js";
import { LEAST_PROSE } from "./prose.js";
import type { Clutter, ReadBlock } from "./text-blocks.js";

/** What looks like clutter and holds this many times the prose of all the rest is the article. */
const OUTWEIGHS = 2;
/** A shorter heading may stand in any title. */
const HEADLINE_LENGTH = 12;
/** Names like clutter's seldom lie deeper in each other around an article. */
const MOST_LIFTED = 8;

/**
 * The elements that only look as if they stood beside the article: they hold the headline and most
 * of the page's prose, or without what is in them the page would say next to nothing.
 *
 * @param title the page's own; empty for a part of a page
 */
export function liftedClutter(blocks: readonly ReadBlock[], title: string): ReadonlySet<Element> {
  const prose = blocks.filter(({ isProse }) => isProse);
  const all = aroundHeadline(blocks, prose, title);
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

function aroundHeadline(
  blocks: readonly ReadBlock[],
  prose: readonly ReadBlock[],
  title: string,
): Set<Element> {
  const held = new Map<Element, number>();
  let whole = 0;
  for (const { clutter, text } of prose) {
    whole += text.length;
    for (const { element } of clutter) held.set(element, (held.get(element) ?? 0) + text.length);
  }
  const around = blocks
    .filter(
      ({ kind, text, clutter }) =>
        kind === "heading" && clutter.length > 0 && text.length >= HEADLINE_LENGTH,
    )
    .filter(({ text }) => title.includes(folded(text)))
    .flatMap(({ clutter }) => clutter.map(({ element }) => element));
  return new Set(around.filter((element) => (held.get(element) ?? 0) > whole / 2));
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
