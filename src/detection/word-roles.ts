import { AUXILIARIES, COMMON_VERBS, FUNCTION_WORDS } from "./grammar-words.js";
import type { Neighbour } from "./neighbours.js";
import { isSpace } from "./sentence.js";
import type { Surroundings } from "./surroundings.js";
import { BASE_FORMS, THIRD_PERSON, THIRD_PERSON_OR_NOUNS } from "./verb-forms.js";
import { COMPANY_KINDS, COMPANY_NOUNS, COMPANY_VERBS, SAID_OF, THING_NOUNS } from "./word-sets.js";

/** "server" and "servers": the lists need only one of them. */
export function isCompanyNoun(folded: string): boolean {
  return (
    COMPANY_NOUNS.has(folded) || (folded.endsWith("s") && COMPANY_NOUNS.has(folded.slice(0, -1)))
  );
}

/** What companies have, or what they are. */
export function isOfCompanies(folded: string): boolean {
  return COMPANY_NOUNS.has(folded) || COMPANY_KINDS.has(folded);
}

const PRODUCT = /^(?!Mc|Mac\p{Lu}|De|La|Le|Di|Du|Van|Fitz)\p{L}+\p{Ll}\p{Lu}/u;

/** "AirPods", "iCloud": made names with a capital inside, which people's are not, but for "McCoy". */
export function isProduct({ text }: Neighbour): boolean {
  return PRODUCT.test(text) || /^i\p{Lu}\p{Ll}/u.test(text);
}

/** The same of what things are called by too. */
export function isThingNoun(folded: string): boolean {
  return THING_NOUNS.has(folded) || (folded.endsWith("s") && THING_NOUNS.has(folded.slice(0, -1)));
}

/** The word that directly follows or precedes, with one space between. */
export function adjacent(word: Neighbour | undefined): Neighbour | undefined {
  return word?.gap.length === 1 && isSpace(word.gap.charCodeAt(0)) ? word : undefined;
}

/** Words that go before "of" and a company, capitalised where they begin a sentence. */
export function isSaidOfCompanies(folded: string): boolean {
  return (
    COMPANY_NOUNS.has(folded) ||
    COMPANY_KINDS.has(folded) ||
    FUNCTION_WORDS.has(folded) ||
    SAID_OF.has(folded)
  );
}

/** Whether a word may be what a company does or did: by the lists, or by a past tense's ending. */
export function isVerb(folded: string): boolean {
  return (
    COMPANY_VERBS.has(folded) ||
    COMMON_VERBS.has(folded) ||
    AUXILIARIES.has(folded) ||
    /^[a-z]{2,}[^e]ed$/.test(folded)
  );
}

/** Whether the word behind is what the name before it does ("Gap jumped", "Sky to cut"). */
export function isActing({ after }: Surroundings): boolean {
  const first = adjacent(after[0]);
  if (first === undefined || first.isCapitalised) return false;
  // "Target typically undercuts rivals"
  const at = /^[a-z]{3,}ly$/.test(first.folded) ? 1 : 0;
  const next = adjacent(after[at]);
  if (next === undefined || next.isCapitalised) return false;
  if (isVerb(next.folded)) return true;
  const second = adjacent(after[at + 1]);
  if (next.folded === "to") return second?.folded === "be" || BASE_FORMS.has(second?.folded ?? "");
  return THIRD_PERSON.has(next.folded) && !mayBeNoun(next, after[at + 1]);
}

/** "Blizzard bans players", and not "Visa rules for students", "Wish lists are", "Sage leaves,". */
export function mayBeNoun(next: Neighbour, second: Neighbour | undefined): boolean {
  if (!THIRD_PERSON_OR_NOUNS.has(next.folded)) return false;
  // "reaches $85 million"
  if (second !== undefined && /^\s[$£€¥]$/u.test(second.gap)) return false;
  if (second === undefined || !/^\s$/.test(second.gap)) return true;
  const { folded } = second;
  // "Oracle releases May 2026 update": in a sentence no verb has a capital.
  if (second.isCapitalised && !next.isCapitalised) return false;
  if (/^(?:more|nearly|almost|about|over|up|down|off|out)$|^\d/.test(folded)) return false;
  return (
    isVerb(folded) || BASE_FORMS.has(folded) || /^(?:for|of|from|and|or|full|to)$/.test(folded)
  );
}
