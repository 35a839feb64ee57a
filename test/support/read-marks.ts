import type { TestPage } from "./test-browser.js";

/** A mark as a web page sees it: its words, what stands around them, and where it is in the window. */
export type SeenMark = {
  readonly text: string;
  /** Up to 40 characters before and after, white space joined. */
  readonly before: string;
  readonly after: string;
  /** Middle of its first line box, in CSS pixels of the window. */
  readonly x: number;
  readonly y: number;
};

/** All highlighted ranges of the page, in document order. The registry is readable by the page itself. */
export function readMarks(page: TestPage): Promise<SeenMark[]> {
  return page.evaluate(() => {
    const ranges: Range[] = [];
    CSS.highlights.forEach((highlight) => {
      highlight.forEach((painted) => {
        const range = document.createRange();
        range.setStart(painted.startContainer, painted.startOffset);
        range.setEnd(painted.endContainer, painted.endOffset);
        ranges.push(range);
      });
    });
    ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    return ranges.map((range) => {
      const whole = range.startContainer.textContent ?? "";
      const last = range.endContainer.textContent ?? "";
      const box = range.getClientRects()[0] ?? new DOMRect();
      return {
        text: range.toString(),
        before: whole.slice(0, range.startOffset).replace(/\s+/g, " ").slice(-40),
        after: last.slice(range.endOffset).replace(/\s+/g, " ").slice(0, 40),
        x: box.x + box.width / 2,
        y: box.y + box.height / 2,
      };
    });
  });
}
