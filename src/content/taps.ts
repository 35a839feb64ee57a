import type { Marks, PlacedMark } from "./marks.js";
import { trusted } from "./trusted.js";

/** What a tap or click does something else on. */
const ACTIVE = "a[href], button, input, select, textarea, label, summary, [role=button], [onclick]";

/**
 * Opens cards on a tap, and on a click where the reader chose so. Listens only: a tap on a link
 * follows the link, and nothing is kept from the page.
 */
export function watchTaps(
  marks: Marks,
  isOnClick: () => boolean,
  open: (mark: PlacedMark, by: "touch" | "click") => void,
): { stop(): void } {
  const ending = new AbortController();
  addEventListener(
    "click",
    trusted((event) => {
      const isTouch = event instanceof PointerEvent && event.pointerType === "touch";
      const { target, clientX, clientY } = event;
      if (!isTouch && !isOnClick()) return;
      if (event.defaultPrevented || !(target instanceof Element)) return;
      if (target.closest(ACTIVE) !== null || !marks.mayBeUnder(target)) return;
      const mark = marks.at(clientX, clientY);
      if (mark !== undefined) open(mark, isTouch ? "touch" : "click");
    }),
    { signal: ending.signal },
  );
  return { stop: () => ending.abort() };
}
