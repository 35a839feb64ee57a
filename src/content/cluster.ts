import { childrenOf, isWithin, parentOf } from "./flat-tree.js";
import { BLOCKS_PER_LOOK, isAlike, type Prose, weigh } from "./prose.js";
import type { ReadBlock } from "./text-blocks.js";

/** What a paragraph counts for the elements around it, from its own container outwards. */
const SHARES = [1, 1 / 2, 1 / 4, 1 / 6, 1 / 8] as const;
/** A paragraph counts as one, and as one more for each so many letters, … */
const LETTERS_PER_POINT = 100;
/** … up to this many: what is longer is data. */
const MOST_POINTS = 4;
/** The first text after the headline is the article's, unless another is that much more. */
const FIRST_COUNTS = 2;
/** An element around the best one takes its place from this share of its score on: its parts lie apart. */
const SCORE_OF_WHOLE = 0.75;
/** What stands beside the cluster belongs to it with this share of its prose. */
const SHARE_OF_CLUSTER = 0.25;
/** Parts of one text have the same form; they lie at most so many levels above a cluster. */
const PART_LEVELS = 5;
/** Text that stands in these itself, in no paragraph, is in its container. */
const CONTAINERS = new Set(["body", "main", "article", "section"]);
/** A paragraph before the cluster, from this many letters on, leads into it; one with a picture is a caption. */
const LEAD_LENGTH = 60;
const PICTURES = "img, picture, figure, video, iframe";
/** What comes after the cluster in the article's own markup goes on with it from this many letters on. */
const FLOWING_LENGTH = 400;
const ENDS_SENTENCE = /[.!?…:。！？][\s"'”’»)\]]*$/;
/** Text of these kinds goes on where the cluster ends, however short it is. */
const FLOWING = new Set(["p", "ul", "ol", "dl", "blockquote", "figure", "table", "h2", "h3", "h4"]);

export type Scores = ReadonlyMap<Element, number>;

/** How much each element looks like the container of the article's paragraphs. Yields now and then. */
export function* scoresOf(
  prose: readonly ReadBlock[],
  headline: Element | undefined,
): Generator<undefined, Scores> {
  const scores = new Map<Element, number>();
  const blocksIn = new Map<Element, number>();
  for (const { element } of prose) blocksIn.set(element, (blocksIn.get(element) ?? 0) + 1);
  let first: Element | undefined;
  for (const [at, block] of prose.entries()) {
    if (at % BLOCKS_PER_LOOK === 0) yield undefined;
    const { element, text } = block;
    if (first === undefined && !isPath(block) && follows(element, headline)) first = element;
    const isContainer = (blocksIn.get(element) ?? 0) > 1 || CONTAINERS.has(element.localName);
    const points = Math.min(MOST_POINTS, 1 + text.length / LETTERS_PER_POINT);
    let around = isContainer ? element : parentOf(element);
    for (const share of SHARES) {
      if (around === null) break;
      scores.set(around, (scores.get(around) ?? 0) + points * share);
      around = parentOf(around);
    }
  }
  for (const [element, score] of scores) {
    if (first !== undefined && isWithin(first, element)) scores.set(element, score * FIRST_COUNTS);
  }
  return scores;
}

/** The element in `scope` whose paragraphs are most of all the article's. */
export function clusterIn(scope: Element, scores: Scores): Element | undefined {
  let best: Element | undefined;
  let most = 0;
  for (const [element, score] of scores) {
    if (score > most && isWithin(element, scope)) {
      best = element;
      most = score;
    }
  }
  while (best !== undefined && best !== scope) {
    const parent = parentOf(best);
    const score = scores.get(parent ?? best) ?? 0;
    if (parent === null || score < most * SCORE_OF_WHOLE) break;
    best = parent;
    most = score;
  }
  return best;
}

/** The cluster, and what stands beside it and goes on with its text, in the order of the document. */
export function clusterParts(cluster: Element, scope: Element, prose: Prose): readonly Element[] {
  const parts = new Set<Element>([cluster]);
  const whole = prose.get(cluster) ?? 0;
  let at = cluster;
  for (let level = 1; level <= PART_LEVELS && at !== scope; level += 1) {
    const parent = parentOf(at);
    if (parent === null) break;
    const others = [...childrenOf(parent)].filter((child) => child !== at);
    const alike = others.filter((child) => (prose.get(child) ?? 0) > 0 && isAlike(at, child));
    if (level === 1 || weigh(alike, prose) >= whole * SHARE_OF_CLUSTER) {
      for (const part of alike) parts.add(part);
    }
    if (level === 1) {
      for (const other of others) {
        const held = prose.get(other) ?? 0;
        if (isFlowing(other, held, whole) || isLead(other, held, at)) parts.add(other);
      }
    }
    at = parent;
  }
  return [...parts].sort(byPlace);
}

/** The paragraphs between the headline and the cluster, where both lie near each other. */
export function leadOf(
  prose: readonly ReadBlock[],
  headline: Element | undefined,
  cluster: Element,
): readonly Element[] {
  if (headline === undefined) return [];
  let around: Element | null = cluster;
  for (let level = 0; level <= PART_LEVELS && around !== null; level += 1) {
    if (around.contains(headline)) break;
    around = parentOf(around);
  }
  if (around === null || around === cluster || !around.contains(headline)) return [];
  const between = prose.filter(
    (block) =>
      ENDS_SENTENCE.test(block.text) &&
      follows(block.element, headline) &&
      follows(cluster, block.element) &&
      isWithin(block.element, around) &&
      !isCaption(block),
  );
  return between.map(({ element }) => element);
}

/**
 * The elements of an article that come after its cluster and are no part of it. What stands before
 * it is its head.
 */
export function afterCluster(
  cluster: Element,
  article: Element,
  prose: Prose,
): ReadonlySet<Element> {
  const after = new Set<Element>();
  const whole = prose.get(cluster) ?? 0;
  for (let at = cluster; at !== article; ) {
    const parent = parentOf(at);
    if (parent === null) break;
    let isAfter = false;
    for (const child of childrenOf(parent)) {
      if (child === at) isAfter = true;
      else if (isAfter) {
        const held = prose.get(child) ?? 0;
        const isPart = isGoingOn(at, child, held) || isFlowing(child, held, whole);
        if (!isPart) after.add(child);
      }
    }
    at = parent;
  }
  return after;
}

/** Does it say where on the site the page is? Such a line has links and ends in no sentence. */
function isPath({ linkShare, text }: ReadBlock): boolean {
  return linkShare > 0 && !ENDS_SENTENCE.test(text);
}

/** Does it share a box with a picture, and with little else? */
function isCaption({ element, text }: ReadBlock): boolean {
  const box = parentOf(element);
  if (box === null || box.querySelector(PICTURES) === null) return false;
  return box.textContent.trim().length < text.length * 2;
}

/** Does text stand before the cluster that leads into it, and is no caption? */
function isLead(element: Element, held: number, cluster: Element): boolean {
  return (
    held >= LEAD_LENGTH && follows(cluster, element) && element.querySelector(PICTURES) === null
  );
}

/** Is what comes after the cluster a further page or part of it? */
function isGoingOn(cluster: Element, element: Element, held: number): boolean {
  if (held === 0) return false;
  const isPlain = cluster.localName === element.localName && !cluster.hasAttributes();
  return (
    held >= FLOWING_LENGTH || isAlike(cluster, element) || (isPlain && !element.hasAttributes())
  );
}

function isFlowing(element: Element, held: number, whole: number): boolean {
  return held >= whole * SHARE_OF_CLUSTER || FLOWING.has(element.localName);
}

function follows(element: Element, headline: Element | undefined): boolean {
  if (headline === undefined) return false;
  return (
    (headline.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
    !headline.contains(element)
  );
}

function byPlace(a: Element, b: Element): number {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 ? -1 : 1;
}
