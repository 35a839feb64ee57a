import { trusted } from "./trusted.js";

export type KeyedCard = {
  readonly root: ShadowRoot;
  readonly signal: AbortSignal;
  dismiss(): void;
};

const FOCUSABLE = "a[href], button:not(:disabled), summary, input, select, [tabindex='0']";

/**
 * While a card is open, Esc closes it wherever the focus is, and Tab past its end closes it too.
 * These keys are then the card's alone; all others, and these at other times, are the page's.
 */
export function keepKeys({ root, signal, dismiss }: KeyedCard): void {
  const take = trusted((event: KeyboardEvent) => {
    const isPastEnd = event.key === "Tab" && leavesCard(root, event.shiftKey);
    if (event.isComposing || (event.key !== "Escape" && !isPastEnd)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    dismiss();
  });
  addEventListener("keydown", take, { capture: true, signal });
}

function leavesCard(root: ShadowRoot, isBackwards: boolean): boolean {
  const focused = root.activeElement;
  if (focused === null) return false;
  const stops = [...root.querySelectorAll(FOCUSABLE)].filter((stop) => stop.checkVisibility());
  // The heading is focused from code only and comes before the first stop.
  return isBackwards ? focused === stops[0] || !stops.includes(focused) : focused === stops.at(-1);
}
