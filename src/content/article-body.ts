import { isBeside, liftedClutter } from "./beside.js";
import { afterCluster, clusterIn, clusterParts, leadOf, scoresOf } from "./cluster.js";
import { isWithin, parentOf } from "./flat-tree.js";
import { headlineAmong, titlesOf } from "./page-facts.js";
import { passagesOf } from "./passages.js";
import {
  BLOCKS_PER_LOOK,
  isAlike,
  LEAST_PROSE,
  type Prose,
  proseOf,
  teaserJudge,
  weigh,
} from "./prose.js";
import type { ReadBlock } from "./text-blocks.js";

const ARTICLE_BODY = "[itemprop~=articleBody], [property~=articleBody]";
const ARTICLE = "article, [role=article]";
/** Short text in these may be a label; in a list or table it is a part of it. */
const LABELS = new Set(["div", "span", "a", "p", "strong", "section", "center"]);
const LABEL_LENGTH = 40;
const SENTENCE_END = /[.!?…。！？:»”"]$/;
const HEADINGS = "h1, h2, h3, h4, h5, h6";

/** Of marked-up articles, those count that hold this much of the prose of the longest one. */
const SHARE_OF_LONGEST = 1 / 4;
/** Markup that holds less of the page's prose than this is not believed to be its article. */
const SHARE_OF_PAGE = 1 / 4;
/** An article within an article is an entry of a live blog from this much prose on, else a teaser. */
const ENTRY_PROSE = 200;

export type Article = {
  /** In the order of the document, none inside another; empty for a page without an article. */
  readonly roots: readonly Element[];
  readonly blocks: readonly ReadBlock[];
  readonly leftOut: LeftOut;
};

/** What was found to be no part of the article, for blocks that are read later. */
export type LeftOut = {
  /** Elements that look like clutter and hold the article. */
  readonly lifted: ReadonlySet<Element>;
  /** Elements of the article that stand after its text. */
  readonly after: ReadonlySet<Element>;
};

export const NOTHING_LEFT_OUT: LeftOut = { lifted: new Set(), after: new Set() };

/**
 * The article or articles of a page: what is marked up as one, if it holds a fair part of the
 * page's prose, else the elements that hold its paragraphs. Yields now and then.
 */
export function* articleOf(
  all: readonly ReadBlock[],
  body: Element,
): Generator<undefined, Article> {
  const shown = shownOf(all);
  yield undefined;
  const lifted = liftedClutter(shown, titlesOf(body.ownerDocument));
  yield undefined;
  const blocks = shown.filter((block) => !isBeside(block, lifted));
  const own = yield* withoutTeasers(
    blocks.filter(({ isProse }) => isProse),
    body,
  );
  const prose = yield* proseOf(own);
  const declared = declaredRoots(prose, body);
  yield undefined;
  const headline = headlineAmong(blocks, body.ownerDocument)?.element;
  const scores = yield* scoresOf(own, headline);
  const scope = declared.length === 1 ? (declared[0] ?? body) : body;
  const cluster = clusterIn(scope, scores) ?? scope;
  yield undefined;
  if (declared.length === 0 && (prose.get(body) ?? 0) < LEAST_PROSE) {
    return { roots: [], blocks: [], leftOut: { ...NOTHING_LEFT_OUT, lifted } };
  }
  const isWhole = declared.length !== 1 || scope.matches(ARTICLE_BODY);
  const after = isWhole ? new Set<Element>() : afterCluster(cluster, scope, prose);
  const roots =
    declared.length > 0
      ? declared
      : [...leadOf(own, headline, cluster), ...clusterParts(cluster, body, prose)];
  const leftOut = { lifted, after };
  yield undefined;
  return { roots, blocks: yield* within({ roots, outer: body, after, prose }, blocks), leftOut };
}

/** Articles that the page appended later, as sites with endless scrolling do. */
export function* appendedArticles(
  blocks: readonly ReadBlock[],
  added: Element,
): Generator<undefined, Article> {
  const lifted = liftedClutter(blocks, "");
  const leftOut = { ...NOTHING_LEFT_OUT, lifted };
  const standing = blocks.filter((block) => block.isShown && !isBeside(block, lifted));
  const prose = yield* proseOf(standing.filter(({ isProse }) => isProse));
  const roots = declaredRoots(prose, added).filter((root) => (prose.get(root) ?? 0) >= LEAST_PROSE);
  return {
    roots,
    blocks: yield* within({ roots, outer: added, ...leftOut, prose }, standing),
    leftOut,
  };
}

/** Those of an element's blocks that a reader of the article around it reads. */
export function* changedWithin(
  roots: readonly Element[],
  blocks: readonly ReadBlock[],
  { outer, leftOut }: { readonly outer: Element; readonly leftOut: LeftOut },
): Generator<undefined, readonly ReadBlock[]> {
  const standing = blocks.filter((block) => !isBeside(block, leftOut.lifted));
  const prose = yield* proseOf(standing.filter(({ isProse }) => isProse));
  return yield* within({ roots, outer, ...leftOut, prose }, standing);
}

type Bounds = {
  readonly roots: readonly Element[];
  readonly after: ReadonlySet<Element>;
  /** The element that was read, and its prose. */
  readonly outer: Element;
  readonly prose: Prose;
};

/** What of the roots is article; link lists and teasers are not. */
function* within(
  { roots, after, outer, prose }: Bounds,
  standing: readonly ReadBlock[],
): Generator<undefined, readonly ReadBlock[]> {
  const isTeaser = teaserJudge(prose, outer);
  const inside = new Map<Element, boolean>(roots.map((root) => [root, true]));
  for (const element of after) inside.set(element, false);
  const found: ReadBlock[] = [];
  for (const [at, block] of standing.entries()) {
    if (at % BLOCKS_PER_LOOK === 0) yield undefined;
    if (!isInside(block.element, inside, prose) || isTeaser(block)) continue;
    if (!isStrayLabel(block, outer, prose)) found.push(block);
  }
  yield undefined;
  return passagesOf(found);
}

/** Is it a word or two in a box without a sentence, as the handles of a picture show are? */
function isStrayLabel({ text, kind, element }: ReadBlock, outer: Element, prose: Prose): boolean {
  if (kind === "heading" || text.length >= LABEL_LENGTH || !LABELS.has(element.localName))
    return false;
  const box = parentOf(element);
  return box !== null && element !== outer && !SENTENCE_END.test(text) && !prose.has(box);
}

function* withoutTeasers(
  running: readonly ReadBlock[],
  outer: Element,
): Generator<undefined, readonly ReadBlock[]> {
  const isTeaser = teaserJudge(yield* proseOf(running), outer);
  const own: ReadBlock[] = [];
  for (const [at, block] of running.entries()) {
    if (at % BLOCKS_PER_LOOK === 0) yield undefined;
    if (!isTeaser(block)) own.push(block);
  }
  return own;
}

/** Where what is rendered says next to nothing, a script was to show the rest, and has not run. */
function shownOf(all: readonly ReadBlock[]): readonly ReadBlock[] {
  const shown = all.filter(({ isShown }) => isShown);
  const letters = (blocks: readonly ReadBlock[]) =>
    blocks
      .filter((block) => block.isProse && block.clutter.every(({ kind }) => kind === "beside"))
      .reduce((sum, { text }) => sum + text.length, 0);
  return letters(shown) < LEAST_PROSE && letters(all) >= LEAST_PROSE ? all : shown;
}

function declaredRoots(prose: Prose, scope: Element): readonly Element[] {
  const total = prose.get(scope) ?? 0;
  // Most are paragraphs without attributes, and asking them is what takes long.
  const possible = [...prose.keys()].filter(
    (element) => element.localName === "article" || element.hasAttributes(),
  );
  for (const selector of [ARTICLE_BODY, ARTICLE]) {
    const marked = possible.filter((element) => element.matches(selector)).map(wider);
    const inScope = marked.filter((element) => isWithin(element, scope));
    const isPiece = selector === ARTICLE ? isLikePiece : isOfSameItem;
    const roots = longestOf(inScope, prose, isPiece);
    if (roots.length > 0 && weigh(roots, prose) >= total * SHARE_OF_PAGE) return roots;
  }
  return [];
}

/** Some sites mark up each paragraph as the body. */
function wider(element: Element): Element {
  return element.localName === "p" ? (element.parentElement ?? element) : element;
}

type IsPiece = (element: Element, longest: Element) => boolean;

/** Those that lie in no other one and hold a fair part of what the longest holds, or are a piece of it. */
function longestOf(
  candidates: readonly Element[],
  prose: Prose,
  isPiece: IsPiece,
): readonly Element[] {
  const outermost = [...new Set(candidates)].filter(
    (element) => !candidates.some((other) => other !== element && isWithin(element, other)),
  );
  const [longest] = outermost.toSorted((a, b) => (prose.get(b) ?? 0) - (prose.get(a) ?? 0));
  if (longest === undefined) return [];
  const least = (prose.get(longest) ?? 0) * SHARE_OF_LONGEST;
  return outermost.filter(
    (element) => (prose.get(element) ?? 0) >= least || isPiece(element, longest),
  );
}

/** Sites cut articles up around pictures and advertisements; only the first piece has a headline. */
function isLikePiece(element: Element, longest: Element): boolean {
  if (element.querySelector(HEADINGS) !== null) return false;
  const [parent, other] = [element.parentElement, longest.parentElement];
  return (
    parent !== null && isAlike(element, longest) && (parent === other || isAlike(parent, other))
  );
}

function isOfSameItem(element: Element, longest: Element): boolean {
  return itemAround(element) === itemAround(longest);
}

/** The article, or whatever it is called, to which a body belongs. */
function itemAround(body: Element): Element | null {
  return body.parentElement?.closest("[itemscope], article, body") ?? null;
}

/** Looks outwards once for each element; `known` grows by what was found. */
function isInside(element: Element, known: Map<Element, boolean>, prose: Prose): boolean {
  const found = known.get(element);
  if (found !== undefined) return found;
  const parent = parentOf(element);
  const isTeaser = element.matches(ARTICLE) && (prose.get(element) ?? 0) < ENTRY_PROSE;
  const isIt = parent !== null && !isTeaser && isInside(parent, known, prose);
  known.set(element, isIt);
  return isIt;
}
