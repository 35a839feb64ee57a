import { clutterKind, isNeverRead } from "./clutter.js";
import type { ClutterKind } from "./clutter-names.js";
import { firstNodeIn, nodeAfter, parentOf } from "./flat-tree.js";
import { OpenBlock, type PageBlock } from "./open-block.js";
import { plainParagraph } from "./plain-paragraph.js";
import { isProse } from "./prose.js";

/** Elements that flow with the text around them: a name may begin in one and end in the next. */
const INLINE: ReadonlySet<string> = new Set([
  ...["a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "data", "del", "dfn", "em", "font"],
  ...["i", "ins", "label", "mark", "q", "rb", "ruby", "s", "slot", "small", "span", "strike"],
  ...["strong", "sub", "sup", "time", "tt", "u"],
]);

/** Left out, these leave no trace between the words around them. */
const TRACELESS: ReadonlySet<string> = new Set([
  ...["script", "style", "template", "noscript", "link", "meta", "wbr", "rt", "rp"],
]);

/** Left out, or begun, these keep the words around them apart: a button, a footnote's number. */
const BETWEEN_WORDS: ReadonlySet<string> = new Set([
  ...["button", "input", "select", "svg", "img", "code", "kbd", "samp", "var", "sup"],
]);

/** Nodes between two looks at the clock: well under 1 ms even on a slow machine. */
const NODES_PER_LOOK = 100;

/** An element that looks as if it stood beside the article. */
export type Clutter = { readonly element: Element; readonly kind: ClutterKind };

/** A block with its place on the page. */
export type ReadBlock = PageBlock & {
  /** The clutter around it, from outside inwards; empty for most. */
  readonly clutter: readonly Clutter[];
  /** Is it rendered? */
  readonly isShown: boolean;
  /** Is it running text? */
  readonly isProse: boolean;
};

const NO_CLUTTER: readonly Clutter[] = [];

/**
 * Reads what stands under `root`, block by block in the order of the document, by a plain walk from
 * node to node: nothing is changed, nothing cloned. Yields now and then, for the caller to look at
 * the clock. Ends early when the page removes the element that is being read.
 *
 * @param isEnough asked of what was read so far, block by block
 */
export function* readBlocks(
  root: Element,
  isEnough: (blocks: readonly ReadBlock[]) => boolean = () => false,
): Generator<undefined, readonly ReadBlock[]> {
  const open = new OpenBlock();
  let isDone = false;
  const blocks: ReadBlock[] = [];
  let clutter = NO_CLUTTER;
  let element = root;
  let node = firstNodeIn(root);
  const end = () => {
    const block = open.take(blockAround(element, root));
    if (block === undefined) return;
    blocks.push(placed(block, clutter));
    isDone = isEnough(blocks);
  };
  for (let steps = 1; ; steps += 1) {
    if (isDone) return blocks;
    if (steps % NODES_PER_LOOK === 0) yield undefined;
    while (node === null) {
      if (element.localName === "a") open.closeLink();
      if (element === root || !INLINE.has(element.localName)) end();
      if (clutter.at(-1)?.element === element) clutter = clutter.slice(0, -1);
      const parent = parentOf(element);
      if (element === root || parent === null) return blocks;
      node = nodeAfter(element, parent);
      element = parent;
    }
    if (isText(node)) {
      open.add(node);
    } else if (isElement(node)) {
      const tag = node.localName;
      if (tag === "br" ? open.addLineBreak() : endsBlock(tag)) end();
      if (BETWEEN_WORDS.has(tag)) open.addSpace();
      const first = isNeverRead(node) ? null : firstNodeIn(node);
      const kind = first === null ? undefined : clutterKind(node);
      const plain = first === null || open.isInLink ? undefined : plainParagraph(node);
      if (plain !== undefined) {
        const around = kind === undefined ? clutter : [...clutter, { element: node, kind }];
        blocks.push(placed(plain, around));
        isDone = isEnough(blocks);
      } else if (first !== null && !(kind !== undefined && INLINE.has(tag))) {
        if (tag === "a") open.openLink(hostOf(node));
        if (kind !== undefined) clutter = [...clutter, { element: node, kind }];
        element = node;
        node = first;
        continue;
      }
    }
    node = nodeAfter(node, element);
  }
}

/** A line break may end a block inside elements that flow with the text. */
function blockAround(element: Element, root: Element): Element {
  let at = element;
  while (at !== root && INLINE.has(at.localName)) at = parentOf(at) ?? root;
  return at;
}

/** Asked here, block by block, so that the browser's work on styles is spread over the slices. */
function placed(block: PageBlock, clutter: readonly Clutter[]): ReadBlock {
  return Object.assign(block, {
    clutter,
    isShown: isRendered(block.element),
    isProse: isProse(block),
  });
}

/** An element with `display: contents` has no box of its own and is seen all the same. */
function isRendered(element: Element): boolean {
  if (element.checkVisibility({ visibilityProperty: true })) return true;
  const parent = parentOf(element);
  if (parent === null || getComputedStyle(element).display !== "contents") return false;
  return isRendered(parent);
}

/** Does the element's text belong to the paragraph around it? */
export function isInline(element: Element): boolean {
  return !endsBlock(element.localName);
}

function endsBlock(tag: string): boolean {
  return !INLINE.has(tag) && !TRACELESS.has(tag) && !BETWEEN_WORDS.has(tag);
}

function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

/** Empty for links that lead to no host, as within the page or to a mail program. */
function hostOf(link: Element): string {
  return link instanceof HTMLAnchorElement ? link.hostname : "";
}
