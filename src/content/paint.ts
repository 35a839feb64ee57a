import type { PageSettings } from "../platform/protocol.js";

/** The page's own tree, or an open shadow root in it. */
export type PaintedRoot = Document | ShadowRoot;

export type Paint = {
  /** Underlines these ranges and no others; at least one. */
  apply(ranges: readonly StaticRange[], look: Look): void;
  /** Is nothing of it cleared by the page? */
  stands(): boolean;
  /** Leaves the page as if nothing had been here. */
  remove(): void;
  /** Where the ranges of the last `apply` stand. */
  readonly roots: readonly PaintedRoot[];
};

/** What an underline depends on: the page it stands on, and the reader's choice. */
export type Look = {
  readonly isDarkPage: boolean;
  readonly style: PageSettings["underlineStyle"];
};

const LIGHT_PAGE_COLOUR = "#8A5A00";
const DARK_PAGE_COLOUR = "#E69F00";
/** The one style rule of our sheet; two media rules follow it. */
const OWN_SELECTOR = /^::highlight\(([a-z]{10})\)$/;

/** One highlight, under a name that says nothing to the page. */
export function paintOf(document: Document): Paint {
  sweep(document);
  const name = randomName();
  const sheet = new CSSStyleSheet();
  let roots: readonly PaintedRoot[] = [];

  return {
    apply(ranges, look) {
      sheet.replaceSync(rulesFor(name, look));
      CSS.highlights.set(name, new Highlight(...ranges));
      roots = [...new Set(ranges.map((range) => rootOf(range, document)))];
      // Firefox paints inside a shadow root by the root's own sheets.
      for (const { adoptedStyleSheets } of roots) {
        if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
      }
    },
    stands: () =>
      CSS.highlights.has(name) && roots.every((root) => root.adoptedStyleSheets.includes(sheet)),
    remove() {
      CSS.highlights.delete(name);
      for (const root of roots) withdraw(root, sheet);
      roots = [];
    },
    get roots() {
      return roots;
    },
  };
}

function withdraw(root: PaintedRoot, sheet: CSSStyleSheet): void {
  root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
}

function rootOf({ startContainer }: StaticRange, document: Document): PaintedRoot {
  const root = startContainer.getRootNode();
  return root instanceof ShadowRoot ? root : document;
}

function rulesFor(name: string, { isDarkPage, style }: Look): string {
  const mark = `::highlight(${name})`;
  const colour = isDarkPage ? DARK_PAGE_COLOUR : LIGHT_PAGE_COLOUR;
  return `
    ${mark} { text-decoration: underline ${style} 2px ${colour}; text-underline-offset: 0.2em; }
    @media (forced-colors: active) { ${mark} { text-decoration-color: LinkText; } }
    @media print { ${mark} { text-decoration: none; } }
  `;
}

/**
 * Takes away what an earlier version left: Firefox ends it without a word when the extension is
 * updated. Its style sheet is known by its form, since its name was as random as ours.
 */
function sweep(document: Document): void {
  for (const sheet of document.adoptedStyleSheets) {
    const [rule, forced, print] = sheet.cssRules;
    const name = OWN_SELECTOR.exec((rule as CSSStyleRule | undefined)?.selectorText ?? "")?.[1];
    const isOurs = forced instanceof CSSMediaRule && print instanceof CSSMediaRule;
    if (name === undefined || !isOurs || sheet.cssRules.length !== 3) continue;
    CSS.highlights.delete(name);
    withdraw(document, sheet);
  }
}

/** Pages can read the names in the highlight registry, so it tells nothing and is new on each page. */
function randomName(): string {
  return String.fromCharCode(
    ...crypto.getRandomValues(new Uint8Array(10)).map((byte) => 97 + (byte % 26)),
  );
}
