import { type Case, type Evidence, isAmbiguous, isGermanNoun, reason } from "./evidence.js";
import { COMPANY_NOUNS, HYPHEN_TAILS } from "./word-sets.js";

/** "Target-owned" is the company's, "X-ray" and "Next-generation" are words. */
export const ofHyphen: Evidence = (of) => {
  const { charBefore, after, before, rest } = of.around;
  const deal = dealOf(of);
  if (deal !== undefined && isAmbiguous(of)) return reason("company-noun", 3, deal);
  const next = after[0];
  const last = before[0];
  if (isHyphen(charBefore) && last !== undefined && isHyphen(last.gap)) {
    if (/^(?:non|ex|pro|anti|former|pre|post)$/.test(last.folded)) return undefined;
    // "Mazda-Toyota": two companies, and no street or foundation as in German.
    if (!isAmbiguous(of) && last.isCapitalised && of.language !== "de") return undefined;
    return reason("part-of-hyphenated", isAmbiguous(of) ? -4 : -1, `${last.text}-${of.written}`);
  }
  if (next === undefined || !isHyphen(next.gap) || !isHyphen(rest.charAt(0))) return undefined;
  if (!isAmbiguous(of) || (of.language === "de" && !isGermanNoun(of))) return undefined;
  if (HYPHEN_TAILS.has(next.folded)) return reason("company-of", 3, `${of.written}-${next.text}`);
  if (COMPANY_NOUNS.has(next.folded)) return undefined;
  // "die Visa-Karte": what a company gives out.
  if (of.language === "de" && isMadeBy(next.folded)) {
    return reason("company-noun", 3, `${of.written}-${next.text}`);
  }
  return reason("part-of-hyphenated", -3, `${of.written}-${next.text}`);
};

/** "the Anthem-Cigna merger": who is on either side of a hyphen before what companies do together. */
function dealOf({ around }: Case): string | undefined {
  const { charBefore, after, before, rest } = around;
  const isFirst = isHyphen(rest.charAt(0)) && after[0]?.isCapitalised === true;
  const isLast = isHyphen(charBefore) && before[0]?.isCapitalised === true;
  const deal = isFirst ? after[1] : isLast ? after[0] : undefined;
  return deal !== undefined && deal.gap === " " && DEALS.test(deal.folded) ? deal.text : undefined;
}

const DEALS = /^(?:merger|takeover|tie-up|alliance|partnership|buyout|acquisition)$/;

export function isMadeBy(folded: string): boolean {
  return MADE_BY.test(folded);
}

/** German words that have a maker before their hyphen. */
const MADE_BY =
  /(?:karten?|tankstellen?|filialen?|kunden?|kundin|nutzer(?:n|in|innen)?|rechner|laptops?|drucker|router|handys?|werke?n?|händler|chef(?:in)?|sprecher(?:in)?|aktien?|konten|kontos?|shops?|paketen?|aktionäre?n?|vorstand|konzern|manager|server|beschäftigten?)$/;

function isHyphen(gap: string): boolean {
  return /^[-‐‑]$/.test(gap);
}
