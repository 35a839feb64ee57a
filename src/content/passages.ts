import type { ReadBlock } from "./text-blocks.js";

/** Shorter blocks above the first sentence are labels. */
const LABEL_LENGTH = 40;
/** Parts of lists, tables and pictures are short everywhere. */
const UNLABELLED = /^(?:li|td|th|caption|dt|dd|figcaption|blockquote)$/;

/** A block that is more link than this is a menu, a tag list, or a pointer to another story. */
const MOST_LINKED = 0.75;
/** Unless it is a sentence, which a headline is not, and begins or ends outside the link. */
const FULL_SENTENCE = /[.。”»]["')\]]?$/;
const WHOLLY_LINKED = 0.98;
/** "Read also:" and the like, before a link to another story. */
const LEAD_IN = /^[^.!?。]{1,40}[:：]\s?/;

/** What sites put between paragraphs in plain text; nothing longer than this is of that kind. */
const ASIDE_LENGTH = 160;
const ASIDES = new RegExp(
  [
    "^(?:advertisement|anzeige|werbung|publicité|publicidad|広告|\\[?pr\\]?)$",
    "^(?:pubblicità|publicidade|advertentie|annons|reklama|hirdetés|reklam|реклама|广告|廣告|광고|إعلان)$",
    "^(?:advertisement[.:]? )?(?:scroll to continue|continue reading|story continues|article continues)",
    "^(?:read|see|watch|listen)(?: more| also| next)?\\s?[:|»>]",
    "^(?:more|related|also read|also on|don't miss|you may like|recommended|must read)(?: \\w+){0,2}\\s?:",
    "^(?:lesen sie|mehr zum thema|siehe auch|auch interessant|lesetipp)",
    "^(?:czytaj (?:także|również|też)|zobacz (?:także|również)|leggi anche|lees ook|läs (?:också|även)|leia (?:também|mais))",
    "^(?:читайте (?:также|ещё)|по теме|اقرأ أيضا|相关新闻|相关阅读|延伸阅读|延伸閱讀|관련기사|kapcsolódó|přečtěte si)",
    "^(?:lire aussi|à lire|lire également|voir aussi|lea también|lee también|más información)",
    "^(?:share|tweet|print|email|e-mail)\\b[^.!?]*$",
    "^(?:share this|share on|read or share this|follow us|sign up|subscribe)\\b.{0,120}$",
    "^(?:click here|tap here|download our app|get our app|like us on|join us on)",
    "^(?:copyright(?: ©| \\(c\\)| \\d{4}|$)|©|\\(c\\) ?\\d|all rights reserved|alle rechte vorbehalten|tous droits)",
    "^(?:image|photo|picture|video|media) (?:caption|copyright|credit|source)s?:?$",
    "^(?:image|photo|bild|foto|写真)\\s?[:：].{0,40}$",
    "^(?:tags?|topics?|filed under|categories|keywords|labels)\\s?:",
    "^(?:updated|published|last modified|posted|first published)(?: on| at)?\\b.{0,50}\\d{4}[^.!?]*$",
    "\\b(?:earn|receive|get) an? (?:affiliate )?commission\\b|\\baffiliate links?\\b",
    "^https?://\\S+$",
    "^(?:by|von|par|por) [^.!?:]{3,40}$",
    "^[【\\[［]?(?:関連記事|関連リンク|あわせて読みたい|おすすめ)",
  ].join("|"),
  "i",
);

const DIGIT = /\d/;

/** A year, and no full stop at the end. */
const DATED = /\b(?:19|20)\d\d\b.*[^.!?…]$/;

/** Those of the blocks that are the text itself: without pointers, labels, asides and headings of nothing. */
export function passagesOf(blocks: readonly ReadBlock[]): readonly ReadBlock[] {
  const first = blocks.findIndex(({ isProse }) => isProse);
  const isKept = blocks.map(
    (block, at) => !isPointer(block) && !isAside(block) && (at >= first || !isLabel(block)),
  );
  return blocks.filter(
    (block, at) => isKept[at] && !(isHeading(block) && isBare(blocks, isKept, at)),
  );
}

/** Does the block lead elsewhere, as a menu's, a tag list's or a teaser's? */
export function isPointer({ text, element, links, linkShare }: ReadBlock): boolean {
  if (linkShare <= 1 / 2 || element.localName === "h1") return false;
  if (linkShare <= MOST_LINKED) return links[0]?.start === LEAD_IN.exec(text)?.[0].length;
  return !isFact(element) && (linkShare > WHOLLY_LINKED || !FULL_SENTENCE.test(text));
}

export function isAside({ text, kind, element }: ReadBlock): boolean {
  if (text.length > ASIDE_LENGTH || kind === "heading") return false;
  return ASIDES.test(text) || (text.length < LABEL_LENGTH && isDate(text, element));
}

/** Does it say a date or a time of day alone, as above an entry of a live blog? */
function isDate(text: string, element: Element): boolean {
  if (!DIGIT.test(text) || UNLABELLED.test(element.localName)) return false;
  // Made here, for most pages need none; of small letters, for no regard to case takes 0.5 ms to compile.
  const alone =
    /^(?:\p{L}{2,10}[.,]? )?(?:\d{1,2}[.:/]?(?:st|nd|rd|th)?,? ?)(?:\p{L}{3,10}[.,]? )?(?:\d{1,4}[.:/年月日時分]? ?){0,5}(?:[ap]\.?m\.?|uhr|[a-z]{2,4})?$/u;
  return alone.test(text.toLowerCase());
}

/** Is it short and no sentence, as the section, the author and the date above an article are? */
function isLabel({ text, kind, element }: ReadBlock): boolean {
  if (kind !== "text" || UNLABELLED.test(element.localName)) return false;
  return text.length < LABEL_LENGTH || (text.length < ASIDE_LENGTH && DATED.test(text));
}

function isHeading({ kind, element }: ReadBlock): boolean {
  return kind === "heading" && element.localName !== "h1";
}

/** Is all between this heading and the next left out, or all in its box, or is there nothing? */
function isBare(
  blocks: readonly ReadBlock[],
  isKept: readonly boolean[],
  heading: number,
): boolean {
  const box = blocks[heading]?.element.parentElement;
  for (let at = heading + 1; at < blocks.length; at += 1) {
    if (isKept[at]) return at > heading + 1 && !box?.contains(blocks[at]?.element ?? null);
    if (blocks[at]?.kind === "heading") return true;
  }
  return true;
}

/** A cell of a table with headings, as tables have that hold facts, and neither a layout nor links. */
function isFact(element: Element): boolean {
  const row = element.closest("tr");
  if (row?.closest("table")?.querySelector("th") == null) return false;
  const linked = [...row.querySelectorAll("a")].reduce((sum, a) => sum + a.textContent.length, 0);
  return linked <= row.textContent.trim().length / 2;
}
