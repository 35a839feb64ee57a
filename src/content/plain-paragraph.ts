import { clutterKind } from "./clutter.js";
import { ELEMENT, TEXT } from "./flat-tree.js";
import { blockOf, foldSpace, type PageBlock } from "./open-block.js";

/** Elements that most often hold running text and nothing else. */
export const PARAGRAPHS: ReadonlySet<string> = new Set([
  ...["p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "td", "th", "dd", "dt", "figcaption"],
]);

/** What else may stand in a paragraph is told apart by the walk from node to node. */
const NOT_PLAIN = [
  ":not(a, abbr, b, cite, em, i, mark, q, s, small, span, strong, time, u)",
  "[hidden], [aria-hidden], [contenteditable], [role]",
  ":not(a):is([class], [id])",
].join(", ");

/**
 * Reads a paragraph of words, links and emphasis as the walk from node to node does, in fewer calls: on a
 * page that is read once, code runs slowly, and most of an article stands in such paragraphs.
 *
 * @returns `undefined` for one that is not so plain, or is empty
 */
export function plainParagraph(element: Element): PageBlock | undefined {
  const isBare = element.firstElementChild === null;
  if (element.shadowRoot !== null) return undefined;
  if (!isBare && element.querySelector(NOT_PLAIN) !== null) return undefined;
  const whole = element.textContent;
  const folded = foldSpace(whole);
  const text = folded.endsWith(" ") ? folded.slice(0, -1) : folded;
  const found = isBare ? NO_LINKS : linksIn(element, whole, folded !== whole);
  if (text === "" || found === undefined) return undefined;
  return blockOf(element, textsIn(element), {
    text,
    links: found.links,
    linkShare: Math.min(1, found.length / text.length),
  });
}

type Links = { readonly links: PageBlock["links"]; readonly length: number };
const NO_LINKS: Links = { links: [], length: 0 };

/** @returns `undefined` where a link stands deeper, or looks like clutter */
function linksIn(element: Element, whole: string, isFolded: boolean): Links | undefined {
  const links: PageBlock["links"][number][] = [];
  const at = (place: number) => (isFolded ? foldSpace(whole.slice(0, place)).length : place);
  let length = 0;
  let from = 0;
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    const { nodeType } = node;
    if (nodeType === TEXT) from += (node as Text).length;
    if (nodeType !== ELEMENT) continue;
    const inner = node as Element;
    const to = from + inner.textContent.length;
    if (inner.localName === "a") {
      if (clutterKind(inner) !== undefined) return undefined;
      const [start, end] = [at(from), at(to)];
      const { hostname = "" } = inner as Partial<HTMLAnchorElement>;
      length += end - start;
      if (end > start && hostname !== "") links.push({ start, end, host: hostname });
    } else if (inner.querySelector("a") !== null) return undefined;
    from = to;
  }
  return { links, length };
}

function textsIn(element: Element): Iterable<Text> {
  return {
    *[Symbol.iterator]() {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      while (texts.nextNode() !== null) yield texts.currentNode as Text;
    },
  };
}
