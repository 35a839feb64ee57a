import { parentOf } from "./flat-tree.js";
import type { PageBlock } from "./open-block.js";
import type { ReadBlock } from "./text-blocks.js";

/** Fewer letters are a caption or a teaser; a Japanese sentence says as much in half of them. */
const SENTENCE_LENGTH = 60;
const DENSE_SENTENCE_LENGTH = 25;
const DENSE_SCRIPT = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
/** As long as this, text needs no full stop, which Thai has none of, and verse seldom. */
const UNSTOPPED_LENGTH = 200;
const SENTENCE_END = /[.!?…。！？؟।]|[:;：；]["'”’»]?$/;

/** Less prose than this, in letters, and there is no article. */
export const LEAST_PROSE = 140;

/** A headed link with no more prose than this, in letters, beside others of its kind is a teaser. */
const MOST_TEASER_PROSE = 400;
const SHARED_CLASSES = 1 / 2;
const CONTAINER = /^(?:div|td)$/;
/** Elements that hold a teaser as a whole. */
const BOX = new Set(["div", "article", "li", "section", "a", "td", "dd"]);
/** A teaser's paragraph lies at most this deep in it. */
const TEASER_DEPTH = 4;
const LINKED_HEADING = ["h2", "h3", "h4", "h5"]
  .map((heading) => `${heading} a[href]:not([href^="#"]), a[href] ${heading}`)
  .join(", ");

/** Blocks between two looks at the clock. */
export const BLOCKS_PER_LOOK = 50;

/** Letters of prose in each element that holds some, its descendants included. */
export type Prose = ReadonlyMap<Element, number>;

/** Is it running text: a sentence or more, and not for the most part a link? */
export function isProse({ text, kind, linkShare }: PageBlock): boolean {
  if (kind === "heading" || linkShare > 0.5) return false;
  if (!SENTENCE_END.test(text)) return text.length >= UNSTOPPED_LENGTH && linkShare === 0;
  if (text.length >= SENTENCE_LENGTH) return true;
  return text.length >= DENSE_SENTENCE_LENGTH && DENSE_SCRIPT.test(text);
}

export function weigh(elements: readonly Element[], prose: Prose): number {
  return elements.reduce((sum, element) => sum + (prose.get(element) ?? 0), 0);
}

/** Yields now and then. */
export function* proseOf(blocks: readonly ReadBlock[]): Generator<undefined, Prose> {
  const prose = new Map<Element, number>();
  let around: Element | null = null;
  let letters = 0;
  for (const [at, { element, text }] of blocks.entries()) {
    if (at % BLOCKS_PER_LOOK === 0) yield undefined;
    const parent = parentOf(element);
    // Most paragraphs stand beside each other: what is around them is added up once.
    if (parent !== around) {
      addOutwards(prose, around, letters);
      around = parent;
      letters = 0;
    }
    prose.set(element, (prose.get(element) ?? 0) + text.length);
    letters += text.length;
  }
  addOutwards(prose, around, letters);
  return prose;
}

function addOutwards(prose: Map<Element, number>, from: Element | null, letters: number): void {
  for (let around = from; around !== null; around = parentOf(around)) {
    prose.set(around, (prose.get(around) ?? 0) + letters);
  }
}

/**
 * Knows the teasers in an element: one of several boxes, each a heading that is a link and a few words.
 *
 * @param outer the element whose prose is known; what is around it is not looked at
 */
export function teaserJudge(prose: Prose, outer: Element): (block: ReadBlock) => boolean {
  const known = new Map<Element, boolean>();
  const isTeaser = (element: Element): boolean => {
    const found = known.get(element) ?? isOneOfTeasers(element, prose.get(element) ?? 0);
    known.set(element, found);
    return found;
  };
  return ({ element }) => {
    let at: Element | null = element;
    for (let depth = 0; depth < TEASER_DEPTH && at !== null; depth += 1, at = parentOf(at)) {
      if (BOX.has(at.localName) && isTeaser(at)) return true;
      if (at === outer) break;
    }
    return false;
  };
}

function isOneOfTeasers(element: Element, letters: number): boolean {
  if (letters > MOST_TEASER_PROSE || element.querySelector(LINKED_HEADING) === null) return false;
  return (
    isAlike(element, element.previousElementSibling) || isAlike(element, element.nextElementSibling)
  );
}

/** Two boxes of one list have the same tag and share most classes; without a class that says little. */
export function isAlike(element: Element, other: Element | null): boolean {
  if (other === null || element.localName !== other.localName) return false;
  const [names, otherNames] = [[...element.classList], other.classList];
  if (names.length === 0 && otherNames.length === 0) return !CONTAINER.test(element.localName);
  const shared = names.filter((name) => otherNames.contains(name)).length;
  return shared >= (names.length + otherNames.length - shared) * SHARED_CLASSES;
}
