import {
  type Case,
  type Evidence,
  isAmbiguous,
  isGermanNoun,
  reason,
  styleOf,
} from "./evidence.js";
import { FUNCTION_WORDS } from "./grammar-words.js";
import type { Reason } from "./mention.js";
import type { Neighbour } from "./neighbours.js";
import { adjacent, isOfCompanies, isVerb } from "./word-roles.js";

/** "the Amazon", "the Gap": an article goes before things, and before a company only with a noun. */
export const ofArticle: Evidence = (of) => {
  if (isGermanNoun(of)) return ofGermanArticle(of);
  const last = adjacent(of.around.before[0]);
  const next = adjacent(of.around.after[0]);
  if (
    !isAmbiguous(of) ||
    last === undefined ||
    !/^(?:the|a|an|this|your|my|our|their|his|her)$/.test(last.folded)
  ) {
    return undefined;
  }
  const second = adjacent(of.around.after[1]);
  if (isOneOfChain(of, last, next, second)) {
    return reason("one-of-a-chain", 1, `${last.text} ${of.written} ${next?.text}`);
  }
  if (next !== undefined && !of.around.isPossessive && isNamedBefore(next, second)) return;
  // "the NHS" and "the National Security Agency" have an article, and that of "an Apple Watch" is the thing's.
  if (hasOwnArticle(of.written)) return undefined;
  if (next?.isCapitalised === true && !of.around.isPossessive && styleOf(of) === "sentence") {
    return undefined;
  }
  if (of.around.rest.startsWith("-")) return undefined;
  // "the Oracle warns": no company has an article where it acts.
  const weight = last.folded === "the" && isVerb(next?.folded ?? "") ? -2.5 : -2;
  return reason("article-before", weight, `${last.text} ${of.written}`);
};

/** "a Subway in Ohio", "robbed at the Target on Sample Road": a shop stands somewhere, and so does a river. */
function isOneOfChain(
  of: Case,
  last: Neighbour,
  next: Neighbour | undefined,
  second: Neighbour | undefined,
): boolean {
  const isSomewhere = /^(?:in|on|near|at|outside)$/.test(next?.folded ?? "");
  if (!isSomewhere || second?.isCapitalised !== true) return false;
  if (/^an?$/.test(last.folded)) return true;
  if (last.folded !== "the" || next?.folded === "in") return false;
  const way = adjacent(of.around.before[1]);
  return way !== undefined && /^(?:at|outside|inside|of|from|to|into|near)$/.test(way.folded);
}

/** "the Target retail chain", "the Oracle extortion wave": the article is that of a noun behind the name. */
function isNamedBefore(next: Neighbour, second: Neighbour | undefined): boolean {
  if (isOfCompanies(next.folded)) return true;
  if (next.isCapitalised || FUNCTION_WORDS.has(next.folded) || isVerb(next.folded)) return false;
  return isOfCompanies(second?.folded ?? "") || !/\d/.test(next.text);
}

export function hasOwnArticle(written: string): boolean {
  return /^(?:\p{Lu}\.?){3,}$|\s\p{Lu}/u.test(written);
}

const ARTICLE = /^(?:d(?:er|ie|as|en|em|es)|eine?[rnms]?|im|am|zum|zur)$/;

/** "eine Shell", "auf der Box": a German noun with its article is a thing; "die Allianz" may be the insurer. */
function ofGermanArticle(of: Case): Reason | undefined {
  const { around, written } = of;
  const last = adjacent(around.before[0]);
  // The article of "die Visa-Karte" is the card's.
  if (last === undefined || !ARTICLE.test(last.folded) || around.rest.startsWith("-")) {
    return undefined;
  }
  const isThing = last.folded.startsWith("ein") || OF_A_THING.test(around.after[0]?.folded ?? "");
  if (!isAmbiguous(of) && !isThing) return undefined;
  return reason("article-before", -5, `${last.text} ${written}`);
}

/** Behind a German noun: whose it is, or between whom. */
const OF_A_THING = /^(?:der|des|aus|zwischen|gegen|für|mit|von)$/;
