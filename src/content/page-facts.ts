import { MOST_READ, type Page } from "../report/page.js";
import type { PageBlock } from "./open-block.js";

/** What the page says about itself, beside its text. */
function pageFacts(document: Document): Omit<Page, "blocks"> {
  return {
    url: document.URL,
    title: titleOf(document),
    language: document.documentElement.lang,
    published: publishedOf(document),
  };
}

/** The block with the article's headline: the first `h1` that the page's own title repeats, or its only one. */
export function headlineAmong(
  blocks: readonly PageBlock[],
  document: Document,
): PageBlock | undefined {
  const headings = blocks.filter(({ element }) => element.localName === "h1");
  return repeatedIn(document, headings)[0] ?? onlyOf(headings);
}

/** A page as the worker takes it. */
export function pageOf(document: Document, blocks: readonly PageBlock[]): Page {
  const texts = readableOf(blocks).map(({ text, kind, links }) => ({ text, kind, links }));
  return { ...pageFacts(document), blocks: texts };
}

/** The first blocks, as many as are read in one go. */
function readableOf(blocks: readonly PageBlock[]): readonly PageBlock[] {
  let letters = 0;
  const end = blocks.findIndex(({ text }) => {
    letters += text.length;
    return letters > MOST_READ.letters;
  });
  return blocks.slice(0, Math.min(MOST_READ.blocks, end < 0 ? blocks.length : end));
}

/**
 * The block with the article's headline, for pages that place it outside the body: the last `h1`
 * before the body that the page's own title repeats, or its only one.
 */
export function headlineBefore(
  root: Element | undefined,
  blocks: readonly PageBlock[],
): PageBlock | undefined {
  if (root === undefined) return undefined;
  const headings = blocks.filter(
    ({ element }) =>
      element.localName === "h1" &&
      (element.compareDocumentPosition(root) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
      !element.contains(root),
  );
  return repeatedIn(root.ownerDocument, headings).at(-1) ?? onlyOf(headings);
}

/** The headings that the page's own title repeats. */
function repeatedIn(document: Document, headings: readonly PageBlock[]): readonly PageBlock[] {
  const titles = titlesOf(document);
  return headings.filter(({ text }) => titles.includes(folded(text)));
}

/** All that the page gives as its title, folded. */
export function titlesOf(document: Document): string {
  return folded(titleOf(document) + document.title);
}

function onlyOf(headings: readonly PageBlock[]): PageBlock | undefined {
  return headings.length === 1 ? headings[0] : undefined;
}

function titleOf(document: Document): string {
  return metaOf(document, "meta[property='og:title']") || document.title.trim();
}

function publishedOf(document: Document): string {
  return (
    linkedDataDate(document) ||
    metaOf(document, "meta[property='article:published_time'], meta[itemprop=datePublished]") ||
    metaOf(document, "meta[name=date], meta[name='dc.date'], meta[name='DC.date.issued']") ||
    document.querySelector("time[itemprop=datePublished]")?.getAttribute("datetime") ||
    document.querySelector("article time[datetime]")?.getAttribute("datetime") ||
    ""
  );
}

/** The first publication date in the page's JSON-LD, which is searched rather than parsed: some is not valid. */
function linkedDataDate(document: Document): string {
  for (const { textContent } of document.querySelectorAll("script[type='application/ld+json']")) {
    const found = /"datePublished"\s*:\s*"([^"]+)"/.exec(textContent ?? "")?.[1];
    if (found !== undefined) return found;
  }
  return "";
}

function metaOf(document: Document, selector: string): string {
  return document.querySelector(selector)?.getAttribute("content")?.trim() ?? "";
}

export function folded(text: string): string {
  return text.toLowerCase().replace(/\s+/g, " ");
}
