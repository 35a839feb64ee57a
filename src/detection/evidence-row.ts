import type { Article } from "./article.js";
import { reason } from "./evidence.js";
import type { Weighed } from "./evidence-article.js";
import { THRESHOLDS } from "./judge.js";
import type { Reason } from "./mention.js";

/** What stands between two items of a list. */
const LIST_GAP = /^(?:\s?[,、/]\s?|\s?,?\s(?:and|or|nor|und|oder|noch|&)\s)$/u;

/** No such gap is longer. */
const LIST_GAP_LENGTH = 8;

/** Indexed by candidate: 1 where it and the next one are items of one list. Each gap is looked at once. */
export type ListJoins = Uint8Array;

export function listJoinsOf(weighed: readonly Weighed[], { blocks }: Article): ListJoins {
  const joins = new Uint8Array(weighed.length);
  for (let at = 0; at + 1 < weighed.length; at++) {
    const first = weighed[at]?.candidate;
    const second = weighed[at + 1]?.candidate;
    if (first === undefined || second === undefined || first.block !== second.block) continue;
    if (second.start - first.end > LIST_GAP_LENGTH) continue;
    const gap = blocks[first.block]?.text.slice(first.end, second.start) ?? "";
    if (LIST_GAP.test(gap)) joins[at] = 1;
  }
  return joins;
}

/** "Target, Walmart and Home Depot": names that stand in a row are of one kind. */
export function ofList(
  weighed: readonly Weighed[],
  at: number,
  joins: ListJoins,
): Reason | undefined {
  let near: Weighed | undefined;
  for (const step of [-1, 1] as const) {
    for (let items = 1; items <= MOST_ITEMS; items++) {
      const other = at + items * step;
      const item = joins[Math.min(other, other - step)] === 1 ? weighed[other] : undefined;
      if (item === undefined) break;
      if (item.heaviest >= THRESHOLDS.likely) return reason("list", 3, item.written);
      if (near === undefined && item.heaviest >= NEARLY_LIKELY) near = item;
    }
  }
  return near === undefined ? undefined : reason("list", 1, near.written);
}

/** As much as a common word weighs that has a capital inside a sentence. */
const NEARLY_LIKELY = 2;
/** Followed to the end, a list of thousands would take the square of their number. */
const MOST_ITEMS = 40;

/** An apostrophe, "s" and a space. */
const OWNERS_GAP = 3;

/** "Amazon's Ring": what a company has may be a company too. Outweighs that it is somebody's. */
export function ofOwnerCompany(
  weighed: readonly Weighed[],
  at: number,
  article: Article,
): Reason | undefined {
  const [owner, own] = [weighed[at - 1], weighed[at]];
  if (owner === undefined || own === undefined || owner.candidate.block !== own.candidate.block) {
    return undefined;
  }
  if (own.candidate.start - owner.candidate.end !== OWNERS_GAP) return undefined;
  const gap = article.blocks[own.candidate.block]?.text.slice(
    owner.candidate.end,
    own.candidate.start,
  );
  if (gap === undefined || !/^['’]s $/.test(gap)) return undefined;
  return owner.heaviest >= THRESHOLDS.ambiguous && own.heaviest >= THRESHOLDS.ambiguous
    ? reason("company-of-company", 3, `${owner.written}'s ${own.written}`)
    : undefined;
}

/** Words before a bracket that may spell an acronym in it. */
const EXPANSION_REACH = 120;
const NO_INITIAL = /^(?:of|and|for|the|in|on|de|la|und|für|der|des|to|&)$/i;

/**
 * "macular degeneration (AMD)": an acronym in brackets means the words before it. When those are a name of
 * the company it is sure, and something else otherwise.
 */
export function ofDefinition(
  weighed: readonly Weighed[],
  at: number,
  article: Article,
): Reason | undefined {
  const { candidate, written } = weighed[at] ?? {};
  if (candidate === undefined) return undefined;
  const text = article.blocks[candidate.block]?.text ?? "";
  if (text[candidate.start - 1] !== "(" || text[candidate.end] !== ")") return undefined;
  if (!/^[\p{Lu}&.]{2,6}$/u.test(written ?? "")) return undefined;
  const full = weighed[at - 1];
  const isNamed =
    full?.candidate.block === candidate.block && full.candidate.end >= candidate.start - 3;
  if (isNamed) return undefined;
  const before = text.slice(Math.max(0, candidate.start - EXPANSION_REACH), candidate.start - 1);
  const expansion = expansionOf(before, written ?? "");
  if (expansion === undefined) return undefined;
  return reason("defined-otherwise", /\p{Lu}/u.test(expansion.slice(1)) ? -2 : -6, expansion);
}

/** The last words of a text whose initials are the letters of an acronym. */
function expansionOf(before: string, acronym: string): string | undefined {
  const letters = acronym.replace(/[^\p{L}]/gu, "").toLowerCase();
  return lastWordsOf(before.split(/\s+/), letters) ?? lastWordsOf(before.split(/[\s-]+/), letters);
}

function lastWordsOf(all: readonly string[], letters: string): string | undefined {
  const words = all.filter((word) => word !== "");
  let first = words.length;
  for (let left = letters.length; left > 0 && first > 0; first--) {
    const word = words[first - 1] ?? "";
    if (NO_INITIAL.test(word)) continue;
    if (word[0]?.toLowerCase() !== letters[left - 1]) return undefined;
    left--;
    if (left === 0) return words.slice(first - 1).join(" ");
  }
  return undefined;
}
