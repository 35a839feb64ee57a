import { childrenOf, isWithin, parentOf } from "./flat-tree.js";
import type { PageBlock } from "./open-block.js";

const ARTICLE_BODY = "[itemprop~=articleBody]";
const ARTICLE = "article, [role=article]";

/** Fewer letters are a caption or a teaser; a Japanese sentence says as much in half of them. */
const SENTENCE_LENGTH = 60;
const DENSE_SENTENCE_LENGTH = 25;
const DENSE_SCRIPT = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const SENTENCE_END = /[.!?…:;。！？]/;

/** Shorter blocks above the first sentence are labels. */
const LABEL_LENGTH = 40;
/** Parts of lists, tables and pictures are short everywhere. */
const UNLABELLED = /^(?:li|td|th|caption|dt|dd|figcaption|blockquote)$/;

/** Of marked-up articles, those count that hold this much of the prose of the longest one. */
const SHARE_OF_LONGEST = 1 / 4;
/** Markup that holds less of the page's prose than this is not believed to be its article. */
const SHARE_OF_PAGE = 1 / 4;
/** The body is the innermost element that holds this much of the prose around it. */
const SHARE_OF_PARENT = 0.7;
/** An element with this much of its prose in paragraphs of its own is the body, whatever it holds. */
const SHARE_OF_OWN = 0.1;
/** Less prose than this, in letters, and a page without markup has no article. */
const LEAST_PROSE = 140;
/** A block that is more link than this is a menu, a tag list, or a pointer to another story. */
const MOST_LINKED = 0.75;
/** "Read also:" and the like, before a link to another story. */
const LEAD_IN = /^[^.!?。]{1,40}[:：]\s?/;
/** An article within an article is an entry of a live blog from this much prose on, else a teaser. */
const ENTRY_PROSE = 200;

export type Article = {
  /** In the order of the document, none inside another; empty for a page without an article. */
  readonly roots: readonly Element[];
  readonly blocks: readonly PageBlock[];
};

/**
 * The article or articles of a page: what is marked up as one, if it holds a fair part of the
 * page's prose, else the innermost element around most of it.
 */
export function articleOf(blocks: readonly PageBlock[], body: Element): Article {
  const prose = proseOf(blocks);
  const declared = declaredRoots(prose, body);
  const isEnough = declared.length > 0 || (prose.get(body) ?? 0) >= LEAST_PROSE;
  const roots = declared.length > 0 ? declared : isEnough ? [innermost(body, prose)] : [];
  return { roots, blocks: withoutLabels(blocksWithin(roots, blocks, prose)) };
}

/** Articles that the page appended later, as sites with endless scrolling do. */
export function appendedArticles(blocks: readonly PageBlock[], added: Element): Article {
  const prose = proseOf(blocks);
  const roots = declaredRoots(prose, added).filter((root) => (prose.get(root) ?? 0) >= LEAST_PROSE);
  return { roots, blocks: blocksWithin(roots, blocks, prose) };
}

/** Those of the blocks that a reader of the article reads; link lists and teasers are not. */
export function blocksWithin(
  roots: readonly Element[],
  blocks: readonly PageBlock[],
  prose: ReadonlyMap<Element, number> = proseOf(blocks),
): readonly PageBlock[] {
  const inside = new Map<Element, boolean>(roots.map((root) => [root, true]));
  return blocks.filter((block) => !isPointer(block) && isInside(block.element, inside, prose));
}

/**
 * The elements around what the page declares to be its article, itself included: to be read even
 * where they are named like clutter.
 */
export function aroundDeclaredArticle(document: Document): ReadonlySet<Element> {
  const around = new Set<Element>();
  for (const declared of declaredArticles(document)) {
    for (let at: Element | null = declared; at !== null; at = at.parentElement) around.add(at);
  }
  return around;
}

/** Comments and teasers are often articles too, so only one with the headline, or the first, counts. */
function declaredArticles(document: Document): readonly Element[] {
  const bodies = [...document.querySelectorAll(ARTICLE_BODY)];
  if (bodies.length > 0) return bodies;
  const articles = [...document.querySelectorAll(ARTICLE)];
  const withHeadline = articles.filter((article) => article.querySelector("h1") !== null);
  return withHeadline.length > 0 ? withHeadline : articles.slice(0, 1);
}

function declaredRoots(prose: ReadonlyMap<Element, number>, scope: Element): readonly Element[] {
  const total = prose.get(scope) ?? 0;
  for (const selector of [ARTICLE_BODY, ARTICLE]) {
    const marked = [...prose.keys()].filter((element) => element.matches(selector));
    const roots = longestOf(
      marked.filter((element) => isWithin(element, scope)),
      prose,
    );
    if (roots.length > 0 && weigh(roots, prose) >= total * SHARE_OF_PAGE) return roots;
  }
  return [];
}

/** Letters of prose in each element that holds some, its descendants included. */
function proseOf(blocks: readonly PageBlock[]): ReadonlyMap<Element, number> {
  const prose = new Map<Element, number>();
  for (const block of blocks) {
    if (!isProse(block)) continue;
    for (let at: Element | null = block.element; at !== null; at = parentOf(at)) {
      prose.set(at, (prose.get(at) ?? 0) + block.text.length);
    }
  }
  return prose;
}

function isProse({ text, kind, linkShare }: PageBlock): boolean {
  if (kind === "heading" || linkShare > 0.5 || !SENTENCE_END.test(text)) return false;
  if (text.length >= SENTENCE_LENGTH) return true;
  return text.length >= DENSE_SENTENCE_LENGTH && DENSE_SCRIPT.test(text);
}

/** Does the block lead elsewhere, as a menu's, a tag list's or a teaser's? */
function isPointer({ text, element, links, linkShare }: PageBlock): boolean {
  if (linkShare <= 1 / 2 || element.localName === "h1") return false;
  if (linkShare <= MOST_LINKED) return links[0]?.start === LEAD_IN.exec(text)?.[0].length;
  return !isFact(element);
}

function withoutLabels(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const first = blocks.findIndex(isProse);
  return blocks.filter((block, at) => at >= first || !isLabel(block));
}

/** Is it short and no sentence, as the date and the section above an article are? */
function isLabel({ text, kind, element }: PageBlock): boolean {
  return kind === "text" && text.length < LABEL_LENGTH && !UNLABELLED.test(element.localName);
}

/** A cell of a table with headings, as tables have that hold facts and not a layout. */
function isFact(element: Element): boolean {
  return element.closest("td, th")?.closest("table")?.querySelector("th") != null;
}

/** Those that lie in no other one and hold a fair part of what the longest holds. */
function longestOf(
  candidates: readonly Element[],
  prose: ReadonlyMap<Element, number>,
): readonly Element[] {
  const outermost = candidates.filter(
    (element) => !candidates.some((other) => other !== element && isWithin(element, other)),
  );
  const longest = Math.max(...outermost.map((element) => prose.get(element) ?? 0));
  return outermost.filter((element) => (prose.get(element) ?? 0) >= longest * SHARE_OF_LONGEST);
}

function weigh(elements: readonly Element[], prose: ReadonlyMap<Element, number>): number {
  return elements.reduce((sum, element) => sum + (prose.get(element) ?? 0), 0);
}

/** From `around` inwards, as long as one child holds most of the prose, and it has little of its own. */
function innermost(around: Element, prose: ReadonlyMap<Element, number>): Element {
  const all = prose.get(around) ?? 0;
  let most: Element | undefined;
  let own = 0;
  for (const child of childrenOf(around)) {
    const held = prose.get(child) ?? 0;
    if (held >= all * SHARE_OF_PARENT) most = child;
    else if (child.localName === "p") own += held;
  }
  return most === undefined || own >= all * SHARE_OF_OWN ? around : innermost(most, prose);
}

/** Looks outwards once for each element; `known` grows by what was found. */
function isInside(
  element: Element,
  known: Map<Element, boolean>,
  prose: ReadonlyMap<Element, number>,
): boolean {
  const found = known.get(element);
  if (found !== undefined) return found;
  const parent = parentOf(element);
  const isTeaser = element.matches(ARTICLE) && (prose.get(element) ?? 0) < ENTRY_PROSE;
  const isIt = parent !== null && !isTeaser && isInside(parent, known, prose);
  known.set(element, isIt);
  return isIt;
}
