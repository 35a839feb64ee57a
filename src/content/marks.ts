import type { Finding } from "../report/page.js";
import { isDark } from "./background-colour.js";
import type { PageBlock } from "./open-block.js";
import { rangeOf } from "./ranges.js";

/** A mention as it is underlined in the page. Offsets are into the block's text, `end` excluded. */
export type PlacedMark = {
  readonly block: PageBlock;
  readonly start: number;
  readonly end: number;
  readonly finding: Finding;
};

export type Marks = {
  /** Underlines these and no others. @returns those that could be: the page may have changed */
  show(marks: readonly PlacedMark[]): readonly PlacedMark[];
  /** Underlines again what the page cleared, and forgets what it removed. @returns what still stands */
  mend(): readonly PlacedMark[];
  /** Underlines again where the page has emptied the browser's lists; else costs next to nothing. */
  repaint(): void;
  /** The mark under a point of the viewport. */
  at(x: number, y: number): PlacedMark | undefined;
  /** Could a pointer on this element be on a mark? Costs no layout. */
  mayBeUnder(element: Element): boolean;
  /** Where a mark stands in the viewport, one rectangle a line; empty when it is gone. */
  rectsOf(mark: PlacedMark): readonly DOMRect[];
  /** Leaves the page as if nothing had been here. */
  clear(): void;
};

const LIGHT_PAGE_COLOUR = "#8A5A00";
const DARK_PAGE_COLOUR = "#E69F00";
/** The one style rule of our sheet; two media rules follow it. */
const OWN_SELECTOR = /^::highlight\(([a-z]{10})\)$/;
/** Pixels around a name that still count as on it: a pointer is not a needle. */
const SLACK_PX = 2;

type Standing = { readonly mark: PlacedMark; readonly range: StaticRange };

/** One highlight for all marks of a page, under a name that says nothing to the page. */
export function paintMarks(document: Document): Marks {
  sweep(document);
  const name = randomName();
  const sheet = new CSSStyleSheet();
  /** Serves for measuring only and never stays in the text: live ranges slow the page's own changes. */
  const ruler = document.createRange();
  let standing: readonly Standing[] = [];

  function apply(): void {
    const [first] = standing;
    if (first === undefined) {
      remove();
      return;
    }
    sheet.replaceSync(rulesFor(name, isDark(first.mark.block.element)));
    CSS.highlights.set(name, new Highlight(...standing.map(({ range }) => range)));
    if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  }

  function remove(): void {
    CSS.highlights.delete(name);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  }

  function show(marks: readonly PlacedMark[]): readonly PlacedMark[] {
    standing = marks.flatMap((mark) => {
      const range = rangeOf(mark.block, mark.start, mark.end);
      return range === undefined ? [] : [{ mark, range }];
    });
    apply();
    return standing.map(({ mark }) => mark);
  }

  function isPainted(): boolean {
    return CSS.highlights.has(name) && document.adoptedStyleSheets.includes(sheet);
  }

  function rectsOf(mark: PlacedMark): readonly DOMRect[] {
    const range = rangeOf(mark.block, mark.start, mark.end);
    if (range === undefined) return [];
    ruler.setStart(range.startContainer, range.startOffset);
    ruler.setEnd(range.endContainer, range.endOffset);
    const rects = [...ruler.getClientRects()];
    ruler.setStart(document, 0);
    ruler.collapse(true);
    return rects;
  }

  return {
    show,
    mend: () => show(standing.map(({ mark }) => mark)),
    repaint() {
      if (standing.length > 0 && !isPainted()) apply();
    },
    at(x, y) {
      const caret = document.caretPositionFromPoint(x, y);
      const found = standing.find(({ range }) => caret !== null && holds(range, caret));
      // The caret snaps to the nearest text, however far away that is.
      return found !== undefined && rectsOf(found.mark).some((rect) => isIn(rect, x, y))
        ? found.mark
        : undefined;
    },
    mayBeUnder: (element) => standing.some(({ mark }) => mark.block.element.contains(element)),
    rectsOf,
    clear() {
      standing = [];
      remove();
    },
  };
}

function rulesFor(name: string, isDarkPage: boolean): string {
  const mark = `::highlight(${name})`;
  const colour = isDarkPage ? DARK_PAGE_COLOUR : LIGHT_PAGE_COLOUR;
  return `
    ${mark} { text-decoration: underline dotted 2px ${colour}; text-underline-offset: 0.2em; }
    @media (forced-colors: active) { ${mark} { text-decoration-color: LinkText; } }
    @media print { ${mark} { text-decoration: none; } }
  `;
}

/**
 * Takes away what an earlier version left: Firefox ends it without a word when the extension is
 * updated. Its style sheet is known by its form, since its name was as random as ours.
 */
function sweep(document: Document): void {
  for (const sheet of document.adoptedStyleSheets) {
    const [rule, forced, print] = sheet.cssRules;
    const name = OWN_SELECTOR.exec((rule as CSSStyleRule | undefined)?.selectorText ?? "")?.[1];
    const isOurs = forced instanceof CSSMediaRule && print instanceof CSSMediaRule;
    if (name === undefined || !isOurs || sheet.cssRules.length !== 3) continue;
    CSS.highlights.delete(name);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  }
}

/** Pages can read the names in the highlight registry, so it tells nothing and is new on each page. */
function randomName(): string {
  return String.fromCharCode(
    ...crypto.getRandomValues(new Uint8Array(10)).map((byte) => 97 + (byte % 26)),
  );
}

/** Does the caret stand in the range, its edges included? */
function holds(range: StaticRange, caret: CaretPosition): boolean {
  const { offsetNode: node, offset } = caret;
  const { startContainer, endContainer } = range;
  const isAfterStart =
    node === startContainer ? offset >= range.startOffset : follows(startContainer, node);
  const isBeforeEnd =
    node === endContainer ? offset <= range.endOffset : follows(node, endContainer);
  return isAfterStart && isBeforeEnd;
}

function follows(earlier: Node, later: Node): boolean {
  return (earlier.compareDocumentPosition(later) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function isIn({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return (
    x >= left - SLACK_PX && x <= right + SLACK_PX && y >= top - SLACK_PX && y <= bottom + SLACK_PX
  );
}
