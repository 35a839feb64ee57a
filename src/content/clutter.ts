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

/** Some sites put a form around everything, so these are looked into first. */
const FORM: ReadonlySet<string> = new Set(["form", "fieldset"]);

/** Roles that mark what the elements above are for, on sites that build with `div`. */
const NEVER_READ_ROLES: ReadonlySet<string> = new Set([
  ...["navigation", "banner", "complementary", "contentinfo", "search", "form", "menu", "menubar"],
  ...["toolbar", "tablist", "dialog", "alertdialog", "textbox", "searchbox", "combobox", "listbox"],
  ...["button", "tree", "switch", "slider", "spinbutton", "progressbar", "alert", "status", "log"],
]);

/**
 * Words that sites put into classes and ids of what stands around an article. A word counts when it
 * stands whole (`share-bar`, `shareBar`), and not when the name only says what a page has or is
 * filed under (`has-sidebar`, `category-ads`).
 */
const CLUTTER_WORDS = [
  "share|shares|sharing|sharedaddy|sharebar|social|socials|addtoany|follow-us",
  "related|relatedposts|recommend|recommended|recommendations|recirculation|recirc|read-next",
  "more-stories|more-news|most-read|most-popular|trending|popular-posts|outbrain|taboola|teaserlist",
  "comment|comments|commentlist|comment-list|respond|disqus|discussion|livefyre",
  "ad|ads|adslot|ad-slot|advert|adverts|advertisement|advertising|adsbygoogle|dfp|sponsor|sponsored",
  "promo|promos|promotion|newsletter|subscribe|subscription|signup|sign-up|donate|donation|paywall-cta",
  "cookie|cookies|cookiebar|consent|gdpr|onetrust|cmp|modal|popup|lightbox",
  "breadcrumb|breadcrumbs|pagination|pager|page-numbers|post-navigation|nav-links|navbar|menu|submenu",
  "sidebar|widget|widgets|masthead|site-header|site-footer|footer|toolbar|toc|table-of-contents",
  "editsection|byline|author-bio|author-box|authorbox|bio|entry-meta|post-meta|tags|tag-list|tagcloud|rating",
  "signature|sig|postprofile|post-profile|userinfo|who-is-online|online-list|stat-block|action-bar",
  "credit|credits|sr-only|screen-reader-text|visually-hidden|visuallyhidden|print-only|skip-link",
].join("|");

const CLUTTER_NAME = new RegExp(
  `(?<![a-z0-9])(?<!(?:has|no|with|without|is|category|tag)[-_])(?:${CLUTTER_WORDS.replaceAll("-", "[-_]")})(?![a-z0-9])`,
);

/** The number of a footnote: "[3]", "*". One without brackets may be a power of ten. */
const NOTE_NUMBER = /^\s*(?:\[[^\]]{1,8}\]|[*†‡§]+)\s*$/;

/** Fewer paragraphs than this stand in a box beside an article too. */
const LEAST_PARAGRAPHS = 3;

const judged = new Map<string, boolean>();

/** Is this element, and all in it, beside the article: menu, share bar, form, code, hidden? */
export function isClutter(element: Element): boolean {
  const tag = element.localName;
  if (NEVER_READ.has(tag)) return true;
  if (tag === "header" && isSiteHeader(element)) return true;
  if (FORM.has(tag) && !holdsArticle(element)) return true;
  if (tag === "sup" && NOTE_NUMBER.test(element.textContent)) return true;
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute("hidden") || element.getAttribute("aria-hidden") === "true") return true;
  const editable = element.getAttribute("contenteditable");
  if (editable !== null && editable !== "false") return true;
  const role = element.getAttribute("role");
  if (role !== null && NEVER_READ_ROLES.has(role)) return true;
  const names = `${element.id} ${element.getAttribute("class") ?? ""}`;
  return isClutterName(names) && !holdsArticle(element);
}

/** What looks like clutter by its name alone is not believed to be with a headline and text in it. */
function holdsArticle(element: Element): boolean {
  return (
    element.querySelector("h1, main, [itemprop~=articleBody]") !== null &&
    element.getElementsByTagName("p").length >= LEAST_PARAGRAPHS
  );
}

/** Do an element's id and classes, joined by spaces, say that it stands beside an article? */
export function isClutterName(names: string): boolean {
  if (names === " ") return false;
  const known = judged.get(names);
  if (known !== undefined) return known;
  const words = names.replace(/([a-z0-9])([A-Z])/g, "$1-$2").toLowerCase();
  const isIt = CLUTTER_NAME.test(words);
  judged.set(names, isIt);
  return isIt;
}

/** A header with the article's own headline is part of it; one of the site holds menus or stands alone. */
function isSiteHeader(header: Element): boolean {
  if (header.closest("article, [itemprop~=articleBody], [role=article]") !== null) return false;
  return (
    header.querySelector("h1") === null ||
    header.querySelector("nav, form, menu, [role=navigation], [role=search]") !== null
  );
}
