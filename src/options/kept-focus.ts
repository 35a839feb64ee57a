/** Where the focus was, what stood around it, and where it had come from. */
type Place = {
  readonly element: HTMLElement;
  /** The element and everything it lies in, each with what stood beside it, innermost first. */
  readonly around: readonly Surrounding[];
  readonly cameFrom: EventTarget | null;
};

type Surrounding = {
  readonly element: Element;
  readonly before: Element | null;
  readonly after: Element | null;
};

const FOCUSABLE = "input, button, select, textarea, summary, a[href], [tabindex]";

/**
 * Keeps the keyboard near where it was: what a button takes away, often with itself, would throw the
 * focus back to the top of the page.
 */
export function keepFocus(root: HTMLElement): void {
  let last: Place | undefined;
  root.addEventListener("focusin", ({ target, relatedTarget }) => {
    last = target instanceof HTMLElement ? placeOf(target, relatedTarget, root) : undefined;
  });
  root.addEventListener("focusout", ({ target }) => {
    // Some browsers say so when the element is taken away, too.
    queueMicrotask(() => {
      if (target === last?.element && last?.element.isConnected) last = undefined;
    });
  });
  new MutationObserver(() => {
    if (last === undefined || last.element.isConnected) return;
    if (document.activeElement === document.body) placeNear(last)?.focus();
  }).observe(root, { childList: true, subtree: true });
}

function placeOf(element: HTMLElement, cameFrom: EventTarget | null, root: HTMLElement): Place {
  const around: Surrounding[] = [];
  for (let at: Element | null = element; at !== null && at !== root; at = at.parentElement) {
    around.push({ element: at, before: at.previousElementSibling, after: at.nextElementSibling });
  }
  return { element, around, cameFrom };
}

/** In a list the next item; elsewhere what stood before, where the opener of a form is. */
function placeNear({ around, cameFrom }: Place): HTMLElement | undefined {
  const gone = around.findLast(({ element }) => !element.isConnected);
  if (gone === undefined) return undefined;
  const { element, before, after } = gone;
  const parent = around[around.indexOf(gone) + 1]?.element;
  const beside = element.localName === "li" ? [after, before] : [before, after];
  for (const each of [...beside, parent]) {
    const found = each?.isConnected === true ? focusableIn(each) : undefined;
    if (found !== undefined) return found;
  }
  return cameFrom instanceof HTMLElement && cameFrom.isConnected ? cameFrom : undefined;
}

function focusableIn(element: Element): HTMLElement | undefined {
  const inside = [...element.querySelectorAll<HTMLElement>(FOCUSABLE)];
  const all = element instanceof HTMLElement && element.matches(FOCUSABLE) ? [element] : inside;
  return all.find((each) => each.checkVisibility());
}
