import type { Finding } from "../report/page.js";
import { isDark } from "./background-colour.js";
import { isWithin } from "./flat-tree.js";
import type { PageBlock } from "./open-block.js";
import { type Look, type PaintedRange, paintOf } from "./paint.js";
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

/** Pixels around a name that still count as on it: a pointer is not a needle. */
const SLACK_PX = 2;

type Standing = { readonly mark: PlacedMark; readonly range: StaticRange };

/** One highlight for all marks of a page, under a name that says nothing to the page. */
export function paintMarks(document: Document, style: () => Look["style"]): Marks {
  const paint = paintOf(document);
  /** Serves for measuring only and never stays in the text: live ranges slow the page's own changes. */
  let ruler: Range | undefined;
  let standing: readonly Standing[] = [];

  function apply(): void {
    const [first] = standing;
    if (first === undefined) {
      paint.remove();
      return;
    }
    const look = { isDarkPage: isDark(first.mark.block.element), style: style() };
    paint.apply(standing.map(painted), look);
  }

  function show(marks: readonly PlacedMark[]): readonly PlacedMark[] {
    standing = marks.flatMap((mark) => {
      const range = rangeOf(mark.block, mark.start, mark.end);
      return range === undefined ? [] : [{ mark, range }];
    });
    apply();
    return standing.map(({ mark }) => mark);
  }

  function rectsOf(mark: PlacedMark): readonly DOMRect[] {
    const range = rangeOf(mark.block, mark.start, mark.end);
    if (range === undefined) return [];
    ruler ??= document.createRange();
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
      if (standing.length > 0 && !paint.stands()) apply();
    },
    at(x, y) {
      const shadowRoots = paint.roots.filter((root) => root instanceof ShadowRoot);
      const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
      const found = standing.find(({ range }) => caret !== null && holds(range, caret));
      // The caret snaps to the nearest text, however far away that is.
      return found !== undefined && rectsOf(found.mark).some((rect) => isIn(rect, x, y))
        ? found.mark
        : undefined;
    },
    mayBeUnder: (element) =>
      standing.some(({ mark: { block } }) =>
        // What happens in a shadow root is told of its host.
        element.shadowRoot === null
          ? block.element.contains(element)
          : isWithin(block.element, element),
      ),
    rectsOf,
    clear() {
      standing = [];
      paint.remove();
    },
  };
}

function painted({ range, mark }: Standing): PaintedRange {
  return { range, isFollowed: mark.finding.isFollowed };
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
