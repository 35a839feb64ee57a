import type { PageSettings } from "../platform/protocol.js";

/** The page's own tree, or an open shadow root in it. */
export type PaintedRoot = Document | ShadowRoot;

/** A range to underline: with dashes where the reader follows the company, else with dots. */
export type PaintedRange = { readonly range: StaticRange; readonly isFollowed: boolean };

export type Paint = {
  /** Underlines these ranges and no others; at least one. */
  apply(ranges: readonly PaintedRange[], look: Look): void;
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
/** Our sheet has one or two such style rules; two media rules follow. */
const OWN_SELECTOR = /^:is\([^()]+\)::highlight\(([a-z]{10})\)$/;

/** A highlight, and how it is underlined. */
type Underline = { readonly name: string; readonly isFollowed: boolean };

/** A name over more texts than this is none; what lies between its ends is not looked through further. */
const MOST_TEXTS = 20;

/**
 * One highlight, under a name that says nothing to the page; a second, with dashes, only while a followed
 * company is marked. A page that looks for them can tell the two apart.
 */
export function paintOf(document: Document): Paint {
  /** Made when something is to be underlined first: most pages name nobody. */
  let means: Means | undefined;
  let shown: readonly Underline[] = [];
  let roots: readonly PaintedRoot[] = [];

  return {
    apply(painted, look) {
      means ??= meansFor(document);
      const { plain, followed, sheet } = means;
      const rangesOf = (underline: Underline) =>
        painted
          .filter(({ isFollowed }) => isFollowed === underline.isFollowed)
          .map(({ range }) => range);
      shown = [plain, followed].filter((underline) => rangesOf(underline).length > 0);
      sheet.replaceSync(rulesFor(shown, look, tagsUnder(painted)));
      for (const { name } of [plain, followed]) CSS.highlights.delete(name);
      for (const one of shown) CSS.highlights.set(one.name, new Highlight(...rangesOf(one)));
      roots = [...new Set(painted.map(({ range }) => rootOf(range, document)))];
      // Firefox paints inside a shadow root by the root's own sheets.
      for (const { adoptedStyleSheets } of roots) {
        if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
      }
    },
    stands: () =>
      means === undefined ||
      (shown.every(({ name }) => CSS.highlights.has(name)) && isIn(roots, means.sheet)),
    remove() {
      if (means === undefined) return sweep(document);
      for (const { name } of shown) CSS.highlights.delete(name);
      for (const root of roots) withdraw(root, means.sheet);
      shown = [];
      roots = [];
    },
    get roots() {
      return roots;
    },
  };
}

type Means = {
  readonly plain: Underline;
  readonly followed: Underline;
  readonly sheet: CSSStyleSheet;
};

function meansFor(document: Document): Means {
  sweep(document);
  return {
    plain: { name: randomName(), isFollowed: false },
    followed: { name: randomName(), isFollowed: true },
    sheet: new CSSStyleSheet(),
  };
}

function isIn(roots: readonly PaintedRoot[], sheet: CSSStyleSheet): boolean {
  return roots.every((root) => root.adoptedStyleSheets.includes(sheet));
}

function withdraw(root: PaintedRoot, sheet: CSSStyleSheet): void {
  root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
}

function rootOf({ startContainer }: StaticRange, document: Document): PaintedRoot {
  const root = startContainer.getRootNode();
  return root instanceof ShadowRoot ? root : document;
}

/**
 * The names of the elements whose texts are underlined. A rule for every element would have the browser work out
 * the style of the whole page anew: 700 ms instead of 140 on one of 100,000 nested elements.
 */
function tagsUnder(painted: readonly PaintedRange[]): string {
  const tags = new Set<string>();
  for (const { range } of painted) {
    for (const text of textsOf(range)) tags.add(CSS.escape(text.parentElement?.localName ?? "p"));
  }
  return [...tags].join(", ");
}

/** The first text of a range, those after it, and its last. */
function textsOf({ startContainer, endContainer }: StaticRange): readonly Node[] {
  if (startContainer === endContainer) return [startContainer];
  const walk = document.createTreeWalker(startContainer.getRootNode(), NodeFilter.SHOW_TEXT);
  walk.currentNode = startContainer;
  const texts = [startContainer, endContainer];
  for (let next = walk.nextNode(); next !== null && next !== endContainer; next = walk.nextNode()) {
    if (texts.push(next) >= MOST_TEXTS) break;
  }
  return texts;
}

function rulesFor(shown: readonly Underline[], { isDarkPage, style }: Look, tags: string): string {
  const colour = isDarkPage ? DARK_PAGE_COLOUR : LIGHT_PAGE_COLOUR;
  const selectorOf = ({ name }: Underline) => `:is(${tags})::highlight(${name})`;
  const all = shown.map(selectorOf).join(", ");
  const own = shown.map(
    (underline) =>
      `${selectorOf(underline)} { text-decoration: underline ${underline.isFollowed ? "dashed" : style} 2px ${colour}; text-underline-offset: 0.2em; }`,
  );
  return `
    ${own.join("\n")}
    @media (forced-colors: active) { ${all} { text-decoration-color: LinkText; } }
    @media print { ${all} { text-decoration: none; } }
  `;
}

/**
 * Takes away what an earlier version left: Firefox ends it without a word when the extension is
 * updated. Its style sheet is known by its form, since its names were as random as ours.
 */
function sweep(document: Document): void {
  for (const sheet of document.adoptedStyleSheets) {
    const rules = [...sheet.cssRules];
    const media = rules.slice(-2);
    const names = rules
      .slice(0, -2)
      .map((rule) => OWN_SELECTOR.exec((rule as Partial<CSSStyleRule>).selectorText ?? "")?.[1]);
    const isOurs =
      media.length === 2 &&
      media.every((rule) => rule instanceof CSSMediaRule) &&
      (names.length === 1 || names.length === 2);
    if (!isOurs || names.includes(undefined)) continue;
    for (const name of names) if (name !== undefined) CSS.highlights.delete(name);
    withdraw(document, sheet);
  }
}

/** Pages can read the names in the highlight registry, so it tells nothing and is new on each page. */
function randomName(): string {
  const letter = () => String.fromCharCode(97 + Math.floor(Math.random() * 26));
  return Array.from({ length: 10 }, letter).join("");
}
