/**
 * The page's tree as it is shown: an open shadow root stands for its host's children, and a slot for
 * what is put into it. Closed roots cannot be looked into, and are passed by.
 */

/** Node types as numbers: on `Node` they are looked up each time. */
export const [ELEMENT, TEXT] = [1, 3];

export function parentOf(element: Element): Element | null {
  return element.assignedSlot ?? element.parentElement ?? hostOf(element);
}

export function childrenOf(element: Element): Iterable<Element> {
  const slotted = isSlot(element) ? element.assignedElements() : [];
  return slotted.length > 0 ? slotted : (element.shadowRoot ?? element).children;
}

export function firstNodeIn(element: Element): ChildNode | null {
  const slotted = isSlot(element) ? slottedIn(element)[0] : undefined;
  return slotted ?? (element.shadowRoot ?? element).firstChild;
}

/** @param parent as `parentOf` gives it */
export function nodeAfter(node: ChildNode, parent: Element): ChildNode | null {
  if (!isSlot(parent) || node.parentNode === parent) return node.nextSibling;
  const slotted = slottedIn(parent);
  return slotted[slotted.indexOf(node) + 1] ?? null;
}

export function isWithin(element: Element, around: Element): boolean {
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    if (at === around) return true;
  }
  return false;
}

function hostOf(element: Element): Element | null {
  return element.parentNode instanceof ShadowRoot ? element.parentNode.host : null;
}

/** The name first: it is asked of every node, and nearly all are none. */
function isSlot(element: Element): element is HTMLSlotElement {
  return element.localName === "slot" && element instanceof HTMLSlotElement;
}

/** Elements and texts, which are child nodes. */
function slottedIn(slot: HTMLSlotElement): readonly ChildNode[] {
  return slot.assignedNodes() as ChildNode[];
}
