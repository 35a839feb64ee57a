import { addressOf } from "./address-watch.js";
import type { Pace } from "./pace.js";
import { isInline } from "./text-blocks.js";

/** What a page did since the last time it was looked at. */
export type PageChange = {
  /** Elements that were added, or whose own text changed; none lies inside another. */
  readonly changed: readonly Element[];
  /** The address changed, the part after `#` aside: a single-page site may show something else. */
  readonly isNewAddress: boolean;
};

/** Noting as many changes takes about as long as reading 100 nodes. */
const RECORDS_PER_STEP = 100;
/** Quiet time after the last change, in ms, before it is read: frameworks change a page in bursts. */
const SETTLE_MS = 250;
/** A page that never settles is read this long, in ms, after its first change. */
const SETTLE_WITHIN_MS = 1_500;

/**
 * Tells of the page's changes, removals included, once the page is calm. Children of the root
 * element other than the body are not the page's text: our own card is one while it is open.
 */
export function watchPage(
  document: Document,
  pace: Pace,
  onChange: (change: PageChange) => void,
): { stop(): void } {
  let changed = new Set<Element>();
  let address = addressOf(document);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstAt = 0;

  const observer = new MutationObserver((records) => {
    const start = performance.now();
    for (const { target, type, addedNodes } of records) {
      if (target === document.documentElement) {
        if (document.body !== null && [...addedNodes].includes(document.body)) note(document.body);
        continue;
      }
      if (type === "characterData") note(target.parentElement);
      for (const node of addedNodes) note(node instanceof Element ? node : target);
      settle();
    }
    pace.changed(records.length, start);
    pace.spent(performance.now() - start, records.length / RECORDS_PER_STEP);
  });

  function note(node: Node | null): void {
    let element = node instanceof Element ? node : null;
    while (element !== null && isInline(element)) element = element.parentElement;
    if (element === null) return;
    changed.add(element);
    settle();
  }

  function settle(): void {
    const now = performance.now();
    if (timer === undefined) firstAt = now;
    clearTimeout(timer);
    timer = setTimeout(tell, Math.min(SETTLE_MS, Math.max(0, firstAt + SETTLE_WITHIN_MS - now)));
  }

  function tell(): void {
    timer = undefined;
    const elements = outermost([...changed].filter((element) => element.isConnected));
    changed = new Set();
    const before = address;
    address = addressOf(document);
    onChange({ changed: elements, isNewAddress: address !== before });
  }

  observer.observe(document, { childList: true, characterData: true, subtree: true });
  addEventListener("popstate", settle);
  return {
    stop() {
      observer.disconnect();
      removeEventListener("popstate", settle);
      clearTimeout(timer);
    },
  };
}

function outermost(elements: readonly Element[]): readonly Element[] {
  const all = new Set(elements);
  return elements.filter((element) => {
    for (let at = element.parentElement; at !== null; at = at.parentElement) {
      if (all.has(at)) return false;
    }
    return true;
  });
}
