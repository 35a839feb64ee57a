/**
 * Words that sites put into classes and ids of what stands around an article. A word counts when it
 * stands whole (`share-bar`, `shareBar`), and not when the name only says what a page has or is
 * filed under (`has-sidebar`, `category-ads`).
 */
const BESIDE_WORDS = [
  "share|shares|sharing|sharedaddy|sharebar|social|socials|addtoany|addthis|follow|follow-us|sns",
  "related|relatedposts|relatedarticle|relatedarticles|recommend|recommended|recommendations|read-next",
  "recirculation|recirc|more-stories|more-news|more-on|most-read|most-popular|trending|popular|ranking",
  "popular-posts|outbrain|taboola|teaserlist|next-up|up-next|also-read|see-also|read-also|catcher",
  "ad|ads|adslot|ad-slot|advert|adverts|advertisement|advertising|adsbygoogle|dfp|sponsor|sponsored",
  "promo|promos|promotion|newsletter|newsletters|subscribe|subscription|signup|sign-up|donate|donation",
  "contributions|membership|offer|offers|paywall|paywall-cta|regwall|upsell|abo|epic",
  "breadcrumb|breadcrumbs|pagination|pager|page-numbers|post-navigation|nav-links|sidebar|widget|widgets",
  "masthead|site-header|toolbar|toc|table-of-contents|editsection|disclaimer|trust-badge|colophon",
  "byline|author|authors|author-bio|author-box|authorbox|bio|contributor|creator|dateline|timestamp",
  "entry-meta|post-meta|postmeta|postmetadata|article-meta|metadata|meta|submeta|posted-on|publish-date",
  "tags|tag-list|tagcloud|tagged|topics|topic-tags|keywords|labels|post-labels|cat-links|archivado",
  "rating|signature|sig|postprofile|post-profile|userinfo|who-is-online|online-list|stat-block",
  "action-bar|article-tools|credit|credits|copyright|copyright-notice|correction-form",
];

/** As above; what bears these is not believed to be an article even where it holds most of the text. */
const APART_WORDS = [
  "comment|comments|commentlist|comment-list|respond|responses|disqus|discussion|livefyre|postings",
  "opinions|reader-opinions|kommentare|leserkommentare|commentaires|comentarios|replies|talkback",
  "cookie|cookies|cookiebar|consent|gdpr|onetrust|cmp|modal|popup|lightbox|login",
  "navbar|navigation|menu|submenu|footer|site-footer",
  "sr-only|screen-reader-text|visually-hidden|visuallyhidden|off-screen|offscreen|a11y-hidden",
  "print-only|skip-link",
];

/** A part of the page by what it is named: `beside` an article, or `apart` from any. */
export type ClutterKind = "beside" | "apart";

const BESIDE: ReadonlySet<string> = new Set(BESIDE_WORDS.join("|").split("|"));
const APART: ReadonlySet<string> = new Set(APART_WORDS.join("|").split("|"));
/** No entry above is of more words. */
const MOST_WORDS = 3;
/** What follows these says what a page has, not what it is. */
const ABOUT = new Set(["has", "no", "with", "without", "is", "category", "tag"]);

const judged = new Map<string, ClutterKind | "neither">();

/** What an element's id and classes, joined by spaces, say of its place. */
export function clutterNamed(names: string): ClutterKind | undefined {
  const known = judged.get(names);
  if (known !== undefined) return known === "neither" ? undefined : known;
  const kinds = names.split(" ").map(kindOf);
  const kind = kinds.find((one) => one === "apart") ?? kinds.find((one) => one === "beside");
  judged.set(names, kind ?? "neither");
  return kind;
}

/** Looked up word by word: one pattern of all the words would take longer to compile than a page to read. */
function kindOf(name: string): ClutterKind | undefined {
  if (name === "") return undefined;
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  let kind: ClutterKind | undefined;
  for (let at = 0; at < words.length; at += 1) {
    if (ABOUT.has(words[at - 1] ?? "")) continue;
    for (let length = 1; length <= MOST_WORDS && at + length <= words.length; length += 1) {
      const found = words.slice(at, at + length).join("-");
      if (APART.has(found)) return "apart";
      if (BESIDE.has(found)) kind = "beside";
    }
  }
  return kind;
}
