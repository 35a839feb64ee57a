import { type ClutterKind, clutterNamed } from "./clutter-names.js";

/** Elements whose text is never part of an article, or never seen. */
const NEVER_READ: ReadonlySet<string> = new Set([
  ...["nav", "footer", "aside", "menu", "dialog", "search"],
  ...["button", "input", "textarea", "select", "option", "datalist", "output"],
  ...["code", "pre", "kbd", "samp", "var"],
  ...["svg", "math", "canvas", "video", "audio", "object", "embed", "iframe", "map", "progress"],
  ...["script", "style", "noscript", "template", "head", "link", "meta", "rt", "rp"],
  ...["amp-ad", "amp-consent", "amp-embed", "amp-iframe", "amp-list", "amp-sidebar"],
  ...["amp-social-share", "amp-sticky-ad", "amp-user-notification"],
]);

/** Roles that mark what the elements above are for, on sites that build with `div`. */
const NEVER_READ_ROLES: ReadonlySet<string> = new Set([
  ...["navigation", "banner", "complementary", "contentinfo", "search", "menu", "menubar"],
  ...["toolbar", "tablist", "dialog", "alertdialog", "textbox", "searchbox", "combobox", "listbox"],
  ...["button", "tree", "switch", "slider", "spinbutton", "progressbar", "alert", "status", "log"],
]);

/** What is none of these is a heading, or may hold one in its shadow root. */
const NO_HEADING = [
  "a, article, aside, b, blockquote, br, button, cite, dd, div, dl, dt, em, fieldset, figcaption",
  "figure, footer, form, g, header, hr, i, iframe, img, input, label, legend, li, nav, noscript",
  "ol, option, p, path, picture, script, section, select, small, source, span, strong, style, svg, table",
  "tbody, td, textarea, th, thead, time, tr, u, ul, use",
];
const HEADING_OR_COMPONENT = `:not(${NO_HEADING.join(", ")})`;

const SAYS_WHAT_FOR = "[hidden], [aria-hidden], [contenteditable], [role]";

/** The number of a footnote: "[3]", "*". One without brackets may be a power of ten. */
const NOTE_NUMBER = /^\s*(?:\[[^\]]{1,8}\]|[*†‡§]+)\s*$/;

/** Is this element, and all in it, no part of any article: a menu, a field, code, hidden from readers? */
export function isNeverRead(element: Element, tag = element.localName): boolean {
  if (NEVER_READ.has(tag)) return true;
  if (tag === "sup" && NOTE_NUMBER.test(element.textContent)) return true;
  // One question of most elements, instead of four.
  if (!element.matches(SAYS_WHAT_FOR)) return false;
  if (element.hasAttribute("hidden") || element.getAttribute("aria-hidden") === "true") return true;
  const editable = element.getAttribute("contenteditable");
  if (editable !== null && editable !== "false") return true;
  const role = element.getAttribute("role");
  return role !== null && NEVER_READ_ROLES.has(role);
}

/**
 * Does the element look as if it stood beside the article? By its name alone that is only likely:
 * some sites put a form around everything, and some call everything a widget.
 */
export function clutterKind(element: Element, tag = element.localName): ClutterKind | undefined {
  if (tag === "header") return isSiteHeader(element) ? "beside" : undefined;
  if (tag === "form" || tag === "fieldset") return "beside";
  if (!element.hasAttributes()) return undefined;
  if (element.getAttribute("role") === "form") return "beside";
  const { id } = element;
  const classes = element.getAttribute("class") ?? "";
  if (id === "") return classes === "" ? undefined : clutterNamed(classes);
  return clutterNamed(`${id} ${classes}`);
}

/**
 * Is it apart from the article, and cannot hold it all the same? That is believed of what holds the
 * headline alone; comments and menus seldom hold any heading, and are often most of a page.
 */
export function isNoArticle(element: Element, kind: ClutterKind): boolean {
  return (
    kind === "apart" &&
    element.shadowRoot === null &&
    element.querySelector(HEADING_OR_COMPONENT) === null
  );
}

/** A header with the article's own headline is part of it; one of the site holds menus or stands alone. */
function isSiteHeader(header: Element): boolean {
  if (header.closest("article, [itemprop~=articleBody], [role=article]") !== null) return false;
  return (
    header.querySelector("h1") === null ||
    header.querySelector("nav, form, menu, [role=navigation], [role=search]") !== null
  );
}
