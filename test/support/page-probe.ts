/** What a script that runs before all others in a page can see of what an extension does to it. */
export type Looks = {
  /**
   * Own names of the window and of the document, sorted: Firefox lists them in the order in which it was
   * first asked for each, by whomever.
   */
  readonly globals: readonly string[];
  readonly html: string;
  /** Kinds of changes to the tree after it stood. */
  readonly changes: readonly string[];
  /** Events that reached the page's own listeners, the page's loading apart. */
  readonly events: readonly string[];
  /** The page's own functions that someone called. */
  readonly calls: readonly string[];
  /** Boxes and computed styles of all elements. */
  readonly layout: readonly string[];
  readonly focus: string;
  readonly selection: string;
  readonly frames: number;
  readonly styleSheets: number;
  /** Addresses that were loaded, and places of storage that were filled. */
  readonly resources: readonly string[];
  readonly storage: readonly string[];
  /** Lines of an error's stack, the page's own address taken out. */
  readonly stack: string;
  readonly errors: readonly string[];
  readonly customElements: readonly string[];
  /** What the README says that a page can see. */
  readonly residue: { readonly highlights: readonly string[]; readonly sheets: number };
};

/** As the text of a script, to stand first in the head. */
export const LOOKS = `(${watchPage.toString()})();`;

function watchPage(): void {
  const changes: string[] = [];
  const events: string[] = [];
  const calls: string[] = [];
  const errors: string[] = [];
  let isLooking = false;

  addEventListener("DOMContentLoaded", () => {
    new MutationObserver((records) => {
      for (const { type, target } of records) changes.push(`${type} ${target.nodeName}`);
    }).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
  });
  for (const name of [
    ...[
      "focus",
      "blur",
      "focusin",
      "focusout",
      "selectionchange",
      "selectstart",
      "message",
      "scroll",
    ],
    ...[
      "input",
      "beforeinput",
      "copy",
      "toggle",
      "beforetoggle",
      "animationstart",
      "transitionrun",
    ],
    ...["slotchange", "popstate", "hashchange", "storage", "securitypolicyviolation"],
  ]) {
    const isMade = (event: Event) => event.target !== window || name === "message";
    addEventListener(name, (event) => isMade(event) && events.push(name), true);
  }
  addEventListener("error", ({ message }) => errors.push(message));
  addEventListener("unhandledrejection", ({ reason }) => errors.push(String(reason)));

  const owners: Readonly<Record<string, object>> = {
    document: Document.prototype,
    element: Element.prototype,
    html: HTMLElement.prototype,
    node: Node.prototype,
    range: Range.prototype,
    registry: HighlightRegistry.prototype,
    highlight: Highlight.prototype,
    observer: MutationObserver.prototype,
    array: Array.prototype,
    window,
  };
  const watched =
    /^(attachShadow|createElement|append|insertBefore|getBoundingClientRect|getClientRects|caretPositionFromPoint|elementFromPoint|querySelector|querySelectorAll|closest|matches|checkVisibility|showPopover|set|add|delete|observe|getComputedStyle|requestIdleCallback|setTimeout|matchMedia|getSelection|flatMap|toSorted)$/;
  for (const [owner, object] of Object.entries(owners)) {
    for (const name of Object.getOwnPropertyNames(object).filter((each) => watched.test(each))) {
      const own = Object.getOwnPropertyDescriptor(object, name);
      if (typeof own?.value !== "function") continue;
      const call: unknown = own.value;
      const value = function (this: unknown, ...given: unknown[]) {
        if (!isLooking && owner !== "array") calls.push(`${owner}.${name}`);
        return Reflect.apply(call as () => unknown, this, given);
      };
      Object.defineProperty(object, name, { ...own, value });
    }
  }

  const layoutOf = (element: Element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const styles = [...style].map((property) => style.getPropertyValue(property)).join();
    return `${element.nodeName} ${x} ${y} ${width} ${height} ${styles}`;
  };

  window.looks = async () => {
    isLooking = true;
    const { host } = location;
    const storage = [
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...(await indexedDB.databases()).map(({ name }) => name ?? ""),
      document.cookie,
    ];
    const named = ["breach-note", "breachnote-card", "breachnote-host"];
    return {
      globals: [window, document].flatMap((one) => Object.getOwnPropertyNames(one).sort()),
      html: document.documentElement.outerHTML,
      changes,
      events,
      calls,
      layout: [...document.querySelectorAll("*")].map(layoutOf),
      focus: document.activeElement?.nodeName ?? "",
      selection: `${getSelection()?.rangeCount} ${getSelection()?.toString()}`,
      frames: window.length,
      styleSheets: document.styleSheets.length,
      resources: performance
        .getEntriesByType("resource")
        .map(({ name }) => name.replace(host, "here")),
      storage,
      stack: String(new Error("a look").stack).replaceAll(host, "here"),
      errors,
      customElements: named.filter((name) => customElements.get(name) !== undefined),
      residue: {
        highlights: [...CSS.highlights.keys()],
        sheets: document.adoptedStyleSheets.length,
      },
    };
  };
}
