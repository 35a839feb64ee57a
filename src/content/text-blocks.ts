import { clutterKind, isNeverRead, isNoArticle } from "./clutter.js";
import type { ClutterKind } from "./clutter-names.js";
import { ELEMENT, firstNodeIn, nodeAfter, parentOf, TEXT } from "./flat-tree.js";
import { OpenBlock, type PageBlock } from "./open-block.js";
import { PARAGRAPHS, plainParagraph } from "./plain-paragraph.js";
import { isProse } from "./prose.js";

/** Elements that flow with the text around them: a name may begin in one and end in the next. */
const INLINE: ReadonlySet<string> = new Set([
  ...["a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "data", "del", "dfn", "em", "font"],
  ...["i", "ins", "label", "mark", "q", "rb", "ruby", "s", "slot", "small", "span", "strike"],
  ...["strong", "sub", "sup", "time", "tt", "u"],
]);

/** Left out, these leave no trace between the words around them. */
const TRACELESS = "script style template noscript link meta wbr rt rp".split(" ");

/** Left out, or begun, these keep the words around them apart: a button, a footnote's number. */
const BETWEEN_WORDS = "button input select svg img code kbd samp var sup".split(" ");

type Flow = "inline" | "traceless" | "between";

/** How elements that end no block stand in the text around them. */
const FLOW: ReadonlyMap<string, Flow> = new Map([
  ...[...INLINE].map((tag) => [tag, "inline"] as const),
  ...TRACELESS.map((tag) => [tag, "traceless"] as const),
  ...BETWEEN_WORDS.map((tag) => [tag, "between"] as const),
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
  const { blocks, read } = blockReader(root, isEnough);
  while (!read(NODES_PER_LOOK)) yield undefined;
  return blocks;
}

function blockReader(root: Element, isEnough: (blocks: readonly ReadBlock[]) => boolean) {
  const open = new OpenBlock();
  const blocks: ReadBlock[] = [];
  let clutter = NO_CLUTTER;
  let isDone = false;
  let element = root;
  let node = firstNodeIn(root);

  function keep(block: PageBlock | undefined, around: readonly Clutter[]): void {
    if (block === undefined) return;
    blocks.push(placed(block, around));
    isDone = isEnough(blocks);
  }
  function end(): void {
    if (!open.isEmpty) keep(open.take(blockAround(element, root)), clutter);
  }
  /** Goes out of the elements that end here. @returns what comes next, if anything does */
  function goOut(): ChildNode | null {
    for (;;) {
      const tag = element.localName;
      if (tag === "a") open.closeLink();
      if (element === root || !INLINE.has(tag)) end();
      if (clutter.at(-1)?.element === element) clutter = clutter.slice(0, -1);
      const parent = parentOf(element);
      if (element === root || parent === null) return null;
      const next = nodeAfter(element, parent);
      element = parent;
      if (next !== null) return next;
    }
  }
  /** @returns the first node in it, where it is read node by node */
  function enter(inner: Element): ChildNode | null {
    const tag = inner.localName;
    const flow = FLOW.get(tag);
    if (tag === "br" ? open.addLineBreak() : flow === undefined) end();
    if (flow === "between") open.addSpace();
    const first = isNeverRead(inner, tag) ? null : firstNodeIn(inner);
    if (first === null) return null;
    const kind = clutterKind(inner, tag);
    if (kind !== undefined && (INLINE.has(tag) || isNoArticle(inner, kind))) return null;
    const around = kind === undefined ? clutter : [...clutter, { element: inner, kind }];
    const plain = PARAGRAPHS.has(tag) && !open.isInLink ? plainParagraph(inner) : undefined;
    if (plain !== undefined) {
      keep(plain, around);
      return null;
    }
    if (tag === "a") open.openLink(hostOf(inner));
    clutter = around;
    element = inner;
    return first;
  }
  /** Reads so many nodes. @returns `true` when nothing is left */
  function read(count: number): boolean {
    for (let left = count; left > 0; left -= 1) {
      const next: ChildNode | null = isDone ? null : (node ?? goOut());
      if (next === null) return true;
      const { nodeType } = next;
      if (nodeType === TEXT) open.add(next as Text);
      node = (nodeType === ELEMENT ? enter(next as Element) : null) ?? nodeAfter(next, element);
    }
    return false;
  }
  return { blocks, read };
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
  // The style of an element in a hidden one is asked last: the browser would have to make it first.
  return parent !== null && isRendered(parent) && getComputedStyle(element).display === "contents";
}

/** Does the element's text belong to the paragraph around it? */
export function isInline(element: Element): boolean {
  return FLOW.has(element.localName);
}

/** Empty for links that lead to no host, as within the page or to a mail program. */
function hostOf(link: Element): string {
  return link instanceof HTMLAnchorElement ? link.hostname : "";
}
