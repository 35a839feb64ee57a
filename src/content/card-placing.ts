import { placeCard, type Rect } from "../ui/card-place.js";

export type PlacedCard = {
  readonly host: HTMLElement;
  /** Drawn around the name, where it is not hidden. */
  readonly ring: HTMLElement;
  /** Holds the card. */
  readonly place: HTMLElement;
  readonly anchor: () => readonly DOMRect[];
  readonly signal: AbortSignal;
  /** There is no place for the card, or its name has left the viewport. */
  dismiss(): void;
};

/** Pixels between the name and the ring around it. */
const RING_GAP_PX = 3;

/** Places a card by its name, and again whenever the page scrolls or changes its size. */
export function placeOpenCard(card: PlacedCard): void {
  let frame = 0;
  const later = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => put(card));
  };
  addEventListener("scroll", later, { capture: true, passive: true, signal: card.signal });
  addEventListener("resize", later, { passive: true, signal: card.signal });
  // A card grows when the reader opens a part of it.
  const sizes = new ResizeObserver(later);
  sizes.observe(card.place);
  card.signal.addEventListener("abort", () => {
    sizes.disconnect();
    cancelAnimationFrame(frame);
  });
  put(card);
}

function put(card: PlacedCard): void {
  const { host, place, ring } = card;
  const name = around(card.anchor());
  const viewport = { width: host.clientWidth, height: host.clientHeight };
  if (name === undefined || name.bottom < 0 || name.top > viewport.height) {
    card.dismiss();
    return;
  }
  place.style.removeProperty("--room");
  const { width, height } = place.getBoundingClientRect();
  const placement = placeCard(
    name,
    { width, height },
    {
      viewport,
      focused: focusedOutside(host),
      isRightToLeft: getComputedStyle(document.documentElement).direction === "rtl",
    },
  );
  if (placement === undefined) {
    card.dismiss();
    return;
  }
  place.style.setProperty("--room", `min(70vh, 560px, ${placement.maxHeight}px)`);
  moveTo(place, placement.left, placement.top);
  moveTo(ring, name.left - RING_GAP_PX, name.top - RING_GAP_PX);
  ring.style.width = `${name.right - name.left + 2 * RING_GAP_PX}px`;
  ring.style.height = `${name.bottom - name.top + 2 * RING_GAP_PX}px`;
}

function moveTo(element: HTMLElement, left: number, top: number): void {
  element.style.left = `${left}px`;
  element.style.top = `${top}px`;
}

/** The name's last line, which the card follows, as high as all its lines. */
function around(lines: readonly DOMRect[]): Rect | undefined {
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return { left: last.left, right: last.right, top: first.top, bottom: last.bottom };
}

function focusedOutside(host: HTMLElement): Rect | undefined {
  const focused = document.activeElement;
  if (focused === null || focused === host || focused === document.body) return undefined;
  return focused.getBoundingClientRect();
}
