import type { Marks, PlacedMark } from "./marks.js";

/** A name stands well in sight between these shares of the viewport's height, its card below it. */
const SIGHT = { from: 0.1, to: 0.6, best: 0.3 } as const;

/** The next or previous of the marks, in the order of the document; from the last on to the first. */
export function stepFrom(
  current: PlacedMark | undefined,
  marks: readonly PlacedMark[],
  direction: "next" | "previous",
): PlacedMark | undefined {
  const ordered = [...marks].sort(byPlace);
  const at = current === undefined ? -1 : ordered.indexOf(current);
  if (direction === "next") return ordered[(at + 1) % ordered.length];
  return at < 0 ? ordered.at(-1) : ordered.at(at - 1);
}

/** Scrolls the mark into sight, at once: a reader who pressed a key waits for no motion. */
export function bringIntoSight(mark: PlacedMark, marks: Marks): void {
  if (isInSight(mark, marks)) return;
  mark.block.element.scrollIntoView({ block: "center", behavior: "instant" });
  if (isInSight(mark, marks)) return;
  const [line] = marks.rectsOf(mark);
  const top = (line?.top ?? 0) - innerHeight * SIGHT.best;
  scrollBy({ top, behavior: "instant" });
}

function isInSight(mark: PlacedMark, marks: Marks): boolean {
  const [line] = marks.rectsOf(mark);
  if (line === undefined) return false;
  return line.top >= innerHeight * SIGHT.from && line.bottom <= innerHeight * SIGHT.to;
}

function byPlace(a: PlacedMark, b: PlacedMark): number {
  if (a.block === b.block) return a.start - b.start;
  const position = a.block.element.compareDocumentPosition(b.block.element);
  return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
