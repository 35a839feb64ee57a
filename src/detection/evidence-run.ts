import {
  type Case,
  type Evidence,
  isAmbiguous,
  isGermanNoun,
  isPersonsName,
  reason,
  styleOf,
} from "./evidence.js";
import { hasOwnArticle } from "./evidence-determiner.js";
import { isDay, ofDate } from "./evidence-time.js";
import {
  ADJECTIVES,
  ADVERBS,
  FUNCTION_WORDS,
  MODIFIERS,
  NUMBERS,
  OBJECT_OPENERS,
} from "./grammar-words.js";
import { runToLegalForm } from "./legal-form.js";
import type { Reason } from "./mention.js";
import type { Neighbour } from "./neighbours.js";
import { isOnlyPlace, PLACES } from "./proper-words.js";
import { adjacent, isOfCompanies, isProduct, isSaidOfCompanies, isVerb } from "./word-roles.js";
import {
  COMPANY_KIND_ENDINGS,
  COMPANY_KINDS,
  COMPANY_NOUNS,
  GERMAN_PARTY_WORDS,
  LEGAL_FORMS,
  NATURE_WORDS,
  OFFICES,
  OTHER_BODIES,
  PARTY_WORDS,
} from "./word-sets.js";

/** Capitalised before a name without joining it: where from, when. */
const WHERE_AND_WHEN =
  /^(?:American|British|German|French|Dutch|Swiss|Italian|Spanish|Chinese|Japanese|Korean|Indian|Australian|Canadian|Russian|Israeli|European|Swedish|US|UK|EU|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/;
/** "Orange County", "Columbia University", "Bosch-Stiftung": a longer name, of another body. */
export const ofOtherBody: Evidence = (of) => {
  const next = of.around.after[0];
  if (next === undefined || of.around.isPossessive || !/^[\s-]$/.test(next.gap)) return undefined;
  if (!next.isCapitalised || !OTHER_BODIES.has(next.folded)) return undefined;
  return reason("longer-name", -6, `${of.written} ${next.text}`);
};

/** "Target your audience", "Discover why": a word that begins a sentence and has an object is a verb. */
export const ofObject: Evidence = (of) => {
  const next = adjacent(of.around.after[0]);
  if (next === undefined || !isAmbiguous(of) || !of.around.isSentenceStart) return undefined;
  if (next.isCapitalised || of.language === "de") return undefined;
  if (!OBJECT_OPENERS.has(next.folded)) return undefined;
  if (ofDate(of) !== undefined) return undefined;
  return reason("verb", -3, `${of.written} ${next.text}`);
};

/** "Ashland Oil Inc", "General Motors Acceptance Corp". */
export const ofLongerCompany: Evidence = ({ around, written, legalForm }) => {
  const run = around.isPossessive || legalForm !== "" ? "" : runToLegalForm(around.rest);
  return run === "" ? undefined : reason("other-company", -5, written + run);
};

/** "the fourth Sonic film", "her Apple album", "the Delta variant": what is called so is a work, a virus, a storm. */
const WORK =
  /^ (?:films?|movies?|albums?|novels?|songs?|sequels?|musicals?|soundtracks?|trilogy|picture book|comics?|arena|stadium|variants?|strain|sub-?variants?|mutation|sufferers?|syndrome|disease)(?![\p{L}-])/u;

/** "Delta is the most transmissible variant". */
const IS_WORK =
  /^ (?:is|was) (?:the|an?) (?:[\p{L}-]+ ){0,4}(?:films?|movie|album|novel|variants?|strain|fruit|river|plain|town|village|colou?r|goddess)(?!\p{L})/u;

export const ofWork: Evidence = (of) => {
  const { rest } = of.around;
  const work = isAmbiguous(of) ? (WORK.exec(rest) ?? IS_WORK.exec(rest))?.[0] : undefined;
  return work === undefined ? undefined : reason("called-so", -4, of.written + work);
};

/** "the Amazon rainforest". */
export const ofNature: Evidence = (of) => {
  const next = adjacent(of.around.after[0]);
  if (next === undefined || !NATURE_WORDS.has(next.folded)) return undefined;
  return reason("nature", -6, `${of.written} ${next.text}`);
};

/** A capitalised word on either side makes an ambiguous name part of another ("Burnt Orange"). */
export const ofLongerRun: Evidence = (of) => {
  if (!isAmbiguous(of) || styleOf(of) !== "sentence") return undefined;
  // German nouns have capitals: only what goes before or behind as a name would is one.
  if (of.language === "de") {
    return isGermanNoun(of)
      ? undefined
      : (runAfter(of) ?? runBehindAdjective(of) ?? runOfLetter(of));
  }
  const after = runAfter(of);
  const before = runBefore(of);
  // "Death Wish Coffee" is no product of Wish, nor "the Next Big Thing" one of Next.
  const isInside = before !== undefined || MODIFIERS.has(of.written.toLowerCase());
  if (after !== undefined && after.weight > 0) return before ?? after;
  return after !== undefined && isInside ? { ...after, code: "longer-name" } : (after ?? before);
};

/** "Tag X", "Akte X"; but "der Dienst X". */
function runOfLetter({ around, written }: Case): Reason | undefined {
  const last = adjacent(around.before[0]);
  if (written.length > 1 || last === undefined || !last.isCapitalised) return undefined;
  if (isSaidOfCompanies(last.folded) || GERMAN_PARTY_WORDS.has(last.folded)) return undefined;
  if (COMPANY_KIND_ENDINGS.test(last.folded)) return undefined;
  return reason("longer-name", -4, `${last.text} ${written}`);
}

/** "Hotel Blue Sky": German writes its adjectives small. */
function runBehindAdjective({ around, written }: Case): Reason | undefined {
  const last = adjacent(around.before[0]);
  if (last === undefined || !last.isCapitalised || !ADJECTIVES.has(last.folded)) return undefined;
  return reason("longer-name", -6, `${last.text} ${written}`);
}

function runAfter(of: Case): Reason | undefined {
  const { around, written } = of;
  const [first, second] = around.after;
  const next = adjacent(first);
  // "Dish of the day", "Bank of England"; "Target of Minneapolis" is said seldom.
  if (
    next?.folded === "of" &&
    !/^\p{Lu}{3,}$/u.test(written) &&
    (around.isSentenceStart || second?.isCapitalised === true)
  ) {
    return reason("longer-name", -4, `${written} of ${second?.text ?? ""}`);
  }
  if (next === undefined || around.isPossessive || !next.isCapitalised) return undefined;
  const word = next.folded;
  // "Apple AirPods" are a maker's, and "Chase McCoy" is a person.
  if (isDay(next) || isProduct(next) || MODEL.test(around.rest)) return undefined;
  const isThere = COUNTRY.test(next.text) && !isOfPlaceOrPerson(of);
  if (isThere) return reason("company-of-country", 3, `${written} ${next.text}`);
  // "NHS England" is the NHS there.
  if (/^\p{Lu}{3,}$/u.test(written) && PLACES.has(word)) return undefined;
  if (OFFICES.has(word) || LEGAL_FORMS.has(word) || COMPANY_NOUNS.has(word)) return undefined;
  return reason("runs-on", -3, `${written} ${next.text}`);
}

/** "Orange Belgium", "Staples Canada": what a company is there. */
const COUNTRY =
  /^(?:Australia|Austria|Belgium|Brazil|Canada|China|Deutschland|Europe|France|Germany|India|Ireland|Italia|Italy|Japan|Korea|Mexico|Netherlands|Poland|Portugal|Romania|Singapore|Spain|Sweden|Switzerland|Taiwan|Turkey|UK)$/;

function isOfPlaceOrPerson(of: Case): boolean {
  const folded = of.written.toLowerCase();
  return isPersonsName(of) || isOnlyPlace(folded) || MODIFIERS.has(folded);
}

/** "a Ford F-150", "Oracle E-Business Suite": what a model is called, and names that end in what they are. */
const MODEL =
  /^ (?:\p{Lu}{1,3}-?\d|(?:[\p{Lu}\d][\p{L}\p{N}-]* ){1,3}(?:Server|Suite|Cloud|Database|Update|Patch|Software|Edition|Portal|Gateway|Routers?|Firewalls?|Workspace|Cards?)(?!\p{L}))/u;

function runBefore({ around, written }: Case): Reason | undefined {
  const last = adjacent(around.before[0]);
  const second = adjacent(around.before[1]);
  // "District of Columbia", "Agent of Shield"; but "Customers of Target".
  if (
    last?.folded === "of" &&
    second?.isCapitalised === true &&
    !isSaidOfCompanies(second.folded)
  ) {
    // "Downloads of Signal" begins a sentence; "Order of Merit" does so anywhere.
    const isPlural = around.before[2] === undefined && second.folded.endsWith("s");
    return isPlural ? undefined : reason("longer-name", -4, `${second.text} of ${written}`);
  }
  // "Puss in Boots", "Work in Progress"; but "Trust in Apple", "Flaws in Zoom".
  if (last !== undefined && /^(?:in|on)$/.test(last.folded) && second?.isCapitalised === true) {
    const isShort = /^\p{Lu}{2,}$/u.test(second.text);
    const isSaid = isShort || isSaidOfCompanies(second.folded) || /[^s]s$/.test(second.folded);
    // "Fraud on Stripe fell": the first word of a sentence has its capital anyway.
    const isLoose = last.folded === "on" && around.before[2] === undefined;
    return isSaid || isVerb(second.folded)
      ? undefined
      : reason("longer-name", isLoose ? -1.5 : -3, `${second.text} ${last.text} ${written}`);
  }
  if (last === undefined || !last.isCapitalised) return undefined;
  // "British Columbia" is no British company.
  if (WHERE_AND_WHEN.test(last.text) && !PLACES.has(written.toLowerCase())) return undefined;
  const word = last.folded;
  const isFirst = around.before[1] === undefined;
  if (
    (isFirst && NUMBERS.has(word)) ||
    ADVERBS.has(word) ||
    isNewOf(word, adjacent(around.after[0])) ||
    PARTY_WORDS.has(word) ||
    FUNCTION_WORDS.has(word) ||
    COMPANY_KINDS.has(word) ||
    (isFirst && isOfCompanies(word))
  ) {
    return undefined;
  }
  // "Using Slack", "Stricken Carnival": what begins a sentence so describes or does.
  const isLoose = isFirst && /^\p{L}{2,}(?:ing|ed|en)$/u.test(word);
  return reason("longer-name", isLoose ? -1 : -3, `${last.text} ${written}`);
}

/** "New Apple products": new is what stands behind the name. */
function isNewOf(word: string, next: Neighbour | undefined): boolean {
  return word === "new" && next?.isCapitalised === false && isOfCompanies(next.folded);
}

/** "Pandora's Box": what somebody has is a thing, but for "Germany's Siemens" and what companies own. */
export const ofOwner: Evidence = (of) => {
  const [mark, owner] = of.around.before;
  if (
    !isAmbiguous(of) ||
    hasOwnArticle(of.written) ||
    mark?.folded !== "s" ||
    !/^['’]$/.test(owner?.gap ?? "")
  )
    return undefined;
  if (mark.gap !== " " || owner?.isCapitalised !== true) return undefined;
  // "Musk's X" is no thing.
  if (of.written.length === 1) return undefined;
  return reason("owned-thing", -2, `${owner.text}'s ${of.written}`);
};
