import { type HoverEvent, hoverStep, restingHover, type Under } from "./hover-intent.js";
import type { Marks, PlacedMark } from "./marks.js";
import { isTowardCard } from "./safe-triangle.js";
import { trusted } from "./trusted.js";

/** What the pointer needs of the page and of the card. */
export type PointerStage = {
  readonly marks: Marks;
  /** How long the pointer rests on a name before its card opens, in ms. */
  readonly delay: () => number;
  /** Is a card open that the pointer neither opened nor closes? */
  readonly isHeld: () => boolean;
  /** Where the card stands; `undefined` while none is open. */
  readonly cardBox: () => DOMRect | undefined;
  open(mark: PlacedMark): void;
  close(): void;
};

export type PointerWatch = {
  /** The reader closed the card by other means than the pointer. */
  dismissed(): void;
  stop(): void;
};

/** Activity that means the reader is not looking for a card. */
const BUSY_EVENTS = ["scroll", "wheel", "keydown", "pointerdown", "dragstart", "drag"] as const;

/** Follows a mouse or pen over the page. It listens only, and never keeps an event from the page. */
export function watchPointer(stage: PointerStage): PointerWatch {
  let state = restingHover<PlacedMark>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: { readonly x: number; readonly y: number } | undefined;
  let leftNameAt: { readonly x: number; readonly y: number } | undefined;
  const listening = new AbortController();
  const options = { passive: true, capture: true, signal: listening.signal };

  function feed(event: HoverEvent<PlacedMark>): void {
    if (stage.isHeld()) {
      state = restingHover(); // what the pointer did meanwhile does not count afterwards
      return;
    }
    const { state: next, action, wakeAt } = hoverStep(state, event, stage.delay());
    state = next;
    clearTimeout(timer);
    if (wakeAt !== undefined) timer = setTimeout(lookAgain, wakeAt - event.at);
    if (action?.kind === "open") stage.open(action.mark);
    if (action?.kind === "close") stage.close();
  }

  function look(x: number, y: number, target: EventTarget | null): void {
    last = { x, y };
    feed({ kind: "pointer", x, y, under: underPointer(x, y, target), at: performance.now() });
  }

  function lookAgain(): void {
    if (last !== undefined) look(last.x, last.y, document.elementFromPoint(last.x, last.y));
  }

  function underPointer(x: number, y: number, target: EventTarget | null): Under<PlacedMark> {
    const card = stage.cardBox();
    if (card !== undefined && isIn(card, x, y)) return { kind: "card" };
    const mark =
      target instanceof Element && stage.marks.mayBeUnder(target)
        ? stage.marks.at(x, y)
        : undefined;
    if (mark !== undefined) {
      leftNameAt = { x, y };
      return { kind: "mark", mark };
    }
    if (card === undefined || leftNameAt === undefined) return { kind: "nothing" };
    return isTowardCard(leftNameAt, { x, y }, card) ? { kind: "toward-card" } : { kind: "nothing" };
  }

  const busy = () => feed({ kind: "busy", at: performance.now() });

  addEventListener(
    "pointermove",
    trusted((event) => {
      if (event.pointerType === "touch") return;
      if (event.buttons !== 0) busy();
      look(event.clientX, event.clientY, event.target);
    }),
    options,
  );
  // Outside the window nothing is under the pointer.
  const left = trusted(() => look(-1, -1, null));
  document.documentElement.addEventListener("pointerleave", left, options);
  for (const name of BUSY_EVENTS) addEventListener(name, trusted(busy), options);
  return {
    dismissed: () => feed({ kind: "dismissed", at: performance.now() }),
    stop() {
      listening.abort();
      clearTimeout(timer);
    },
  };
}

function isIn({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}
