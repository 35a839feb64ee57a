import type { Mention } from "../detection/mention.js";
import { BREACH_WORDS } from "../detection/word-sets.js";
import type { Page } from "./page.js";

/** How an article stands to a company it names: is about it, names it, or only has its word on others. */
export type Standing = {
  readonly kind: "subject" | "named" | "quoted";
  /** What was seen, in the order in which it was weighed: lower-case words joined by hyphens. */
  readonly reasons: readonly string[];
};

/** A headline alone makes a subject, or a name that comes early and comes again. */
const SUBJECT_POINTS = 4;
const HEADLINE_POINTS = 4;
const EARLY_POINTS = 2;
/** In news of a breach, to stand in a sentence about one in its first paragraph. */
const BREACH_POINTS = 1;
/** Blocks of running text that open an article: what it is about is named here. */
const EARLY_BLOCKS = 2;
/** More mentions say no more. */
const MOST_COUNTED_MENTIONS = 3;
/** Sentences about breaches in the opening of an article that is news of one. */
const OPENING_LETTERS = 1200;

/** Before a name: whose word it is, or who found it ("according to", "researchers at"). */
const QUOTED_BEFORE =
  /(?:according to|reported by|reported in|first reported|told|citing|cited|quoted|confirmed to|statement to|interview with|(?:researchers?|analysts?|experts?|reporters?|journalists?) (?:at|from|with|of)|(?:security|cybersecurity|research|intelligence|forensics?|antivirus|analytics) (?:firm|company|vendor|giant|startup|start-up|specialist|outfit)|news (?:agency|site|outlet)|laut|Forscher von|Sicherheitsfirma|Nachrichtenagentur|Zeitung|posted (?:on|to)|shared on|wrote on|said on|tweeted on)\s+(?:the\s+)?$/iu;
/** Behind a name: that it reports or researches. */
const QUOTED_AFTER =
  /^(?:['’]s?)?\s+(?:reported|reports|notes|noted|wrote|writes|berichtet|berichtete|researchers?|analysts?|experts?|reporters?|Research|Labs?|News|Threat|Talos|Intelligence)(?!\p{L})/u;
/** Words on either side that are looked at. */
const REACH = 60;

/**
 * Whether an article is about a company, as against having its word on something or comparing with it.
 * Used for the order of a list, never to hide anything.
 *
 * @param mentions those of one company
 */
export function standingOf(page: Page, mentions: readonly Mention[]): Standing {
  const reasons: string[] = [];
  let points = Math.min(mentions.length, MOST_COUNTED_MENTIONS);
  const add = (reason: string, weight: number) => {
    reasons.push(reason);
    points += weight;
  };
  const quoted = mentions.filter((mention) => isQuoted(page, mention));
  const told = mentions.filter((mention) => !quoted.includes(mention));
  if (told.some((mention) => isInHeadline(page, mention))) add("in-the-headline", HEADLINE_POINTS);
  if (told.some(({ block }) => block <= lastOf(EARLY_BLOCKS, page)))
    add("named-early", EARLY_POINTS);
  const opening = told.filter(({ block }) => block <= lastOf(1, page));
  if (opening.some(isOfBreach) && isBreachNews(page)) add("in-news-of-a-breach", BREACH_POINTS);
  if (mentions.length > 1) reasons.push("named-again");
  if (told.length === 0) return { kind: "quoted", reasons: ["quoted-only"] };
  return { kind: points >= SUBJECT_POINTS ? "subject" : "named", reasons };
}

/** Whether an article is news of a breach: its headline tells of one, or its opening does twice. */
export function isBreachNews({ title, blocks }: Page): boolean {
  const headline = blocks.find(({ kind }) => kind === "heading")?.text ?? "";
  if (BREACH_WORDS.test(title) || BREACH_WORDS.test(headline)) return true;
  const opening = blocks
    .map(({ text }) => text)
    .join("\n")
    .slice(0, OPENING_LETTERS);
  return opening.split(/[.!?。]\s*/u).filter((sentence) => BREACH_WORDS.test(sentence)).length > 1;
}

function isOfBreach({ reasons }: Mention): boolean {
  return reasons.some(({ code }) => code === "breach-word");
}

function isQuoted({ blocks }: Page, { block, start, end }: Mention): boolean {
  const text = blocks[block]?.text ?? "";
  return (
    QUOTED_BEFORE.test(text.slice(Math.max(0, start - REACH), start)) ||
    QUOTED_AFTER.test(text.slice(end, end + REACH))
  );
}

/** A page's title ends with its site's name, which is no part of the headline. */
const SITE_NAME = /\s[|–—-]\s[^|–—]{2,40}$/u;

function isInHeadline({ title, blocks }: Page, { block, text }: Mention): boolean {
  const headline = blocks.findIndex(({ kind }) => kind === "heading");
  return block === headline || title.replace(SITE_NAME, "").includes(text);
}

/** The block that holds the last of the first so many paragraphs; the last of all when there are fewer. */
function lastOf(paragraphs: number, { blocks }: Page): number {
  let texts = 0;
  const last = blocks.findIndex(({ kind }) => {
    if (kind === "text") texts += 1;
    return texts === paragraphs;
  });
  return last < 0 ? blocks.length - 1 : last;
}
