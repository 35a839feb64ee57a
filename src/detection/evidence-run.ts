import {
  type Case,
  type Evidence,
  isAmbiguous,
  isGermanNoun,
  reason,
  styleOf,
} from "./evidence.js";
import { adjacent, isSaidOfCompanies } from "./evidence-beside.js";
import { runToLegalForm } from "./legal-form.js";
import type { Reason } from "./mention.js";
import type { Neighbour } from "./neighbours.js";
import { GIVEN_NAMES, PLACES } from "./proper-words.js";
import {
  ADJECTIVES,
  ADVERBS,
  COMPANY_KINDS,
  COMPANY_NOUNS,
  FUNCTION_WORDS,
  HOLDINGS,
  LEGAL_FORMS,
  NATURE_WORDS,
  OBJECT_OPENERS,
  OFFICES,
  OTHER_BODIES,
  PARTY_WORDS,
  TITLES,
} from "./word-sets.js";

/** Capitalised before a name without joining it: where from, when. */
const WHERE_AND_WHEN =
  /^(?:American|British|German|French|Dutch|Swiss|Italian|Spanish|Chinese|Japanese|Korean|Indian|Australian|Canadian|Russian|Israeli|European|Swedish|US|UK|EU|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/;
const US_STATES =
  /^(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Wash|Wis|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|Ohio|Oklahoma|Oregon|Pennsylvania|Tennessee|Texas|Utah|Vermont|Virginia|Washington|Wisconsin|Wyoming|England|Scotland|Wales|Ireland|Canada|Ontario|Australia)$/;

/** "Orange County", "Columbia University", "Bosch-Stiftung": a longer name, of another body. */
export const ofOtherBody: Evidence = (of) => {
  const next = of.around.after[0];
  if (next === undefined || of.around.isPossessive || !/^[\s-]$/.test(next.gap)) return undefined;
  if (!next.isCapitalised || !OTHER_BODIES.has(next.folded)) return undefined;
  return reason("longer-name", -6, `${of.written} ${next.text}`);
};

/** Behind "on" and "in" between a subject and its verb: when, or where it was said. */
const IN_TIME = /^(?:\p{Lu}\p{Ll}+|\d{4}|a|an|its|response|late|early|recent)$/u;

/** "Target your audience", "Discover why": a word that begins a sentence and has an object is a verb. */
export const ofObject: Evidence = (of) => {
  const next = adjacent(of.around.after[0]);
  if (next === undefined || !isAmbiguous(of) || !of.around.isSentenceStart) return undefined;
  if (next.isCapitalised || !OBJECT_OPENERS.has(next.folded)) return undefined;
  // "Apple on Monday patched", "Target in a statement said".
  const second = adjacent(of.around.after[1]);
  if (/^(?:on|in|over)$/.test(next.folded) && (second === undefined || IN_TIME.test(second.text))) {
    return reason("dated", 2, `${of.written} ${next.text} ${second?.text ?? ""}`);
  }
  return reason("verb", -3, `${of.written} ${next.text}`);
};

/** "Ashland Oil Inc", "General Motors Acceptance Corp". */
export const ofLongerCompany: Evidence = ({ around, written, legalForm }) => {
  const run = around.isPossessive || legalForm !== "" ? "" : runToLegalForm(around.rest);
  return run === "" ? undefined : reason("longer-name", -5, written + run);
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
    return isGermanNoun(of) ? undefined : (runAfter(of) ?? runBehindAdjective(of));
  }
  return runAfter(of) ?? runBefore(of);
};

/** "Hotel Blue Sky": German writes its adjectives small. */
function runBehindAdjective({ around, written }: Case): Reason | undefined {
  const last = adjacent(around.before[0]);
  if (last === undefined || !last.isCapitalised || !ADJECTIVES.has(last.folded)) return undefined;
  return reason("longer-name", -6, `${last.text} ${written}`);
}

function runAfter({ around, written }: Case): Reason | undefined {
  const [first, second] = around.after;
  const next = adjacent(first);
  if (next?.folded === "of" && adjacent(second)?.isCapitalised === true) {
    return reason("longer-name", -4, `${written} of ${second?.text ?? ""}`);
  }
  if (next === undefined || around.isPossessive || !next.isCapitalised) return undefined;
  const word = next.folded;
  if (OFFICES.has(word) || LEGAL_FORMS.has(word) || COMPANY_NOUNS.has(word)) return undefined;
  return reason("runs-on", -3, `${written} ${next.text}`);
}

function runBefore({ around, written }: Case): Reason | undefined {
  const last = adjacent(around.before[0]);
  const second = adjacent(around.before[1]);
  // "District of Columbia", "Agent of Shield"; but "Customers of Target".
  if (
    last?.folded === "of" &&
    second?.isCapitalised === true &&
    !isSaidOfCompanies(second.folded)
  ) {
    return reason("longer-name", -4, `${second.text} of ${written}`);
  }
  if (last === undefined || !last.isCapitalised || WHERE_AND_WHEN.test(last.text)) return undefined;
  const word = last.folded;
  if (
    ADVERBS.has(word) ||
    PARTY_WORDS.has(word) ||
    FUNCTION_WORDS.has(word) ||
    COMPANY_KINDS.has(word) ||
    COMPANY_NOUNS.has(word)
  ) {
    return undefined;
  }
  return reason("longer-name", -3, `${last.text} ${written}`);
}

/** "Morgan, 34," and "Wells said he": who has an age and is a he or a she. */
const OF_A_PERSON = /^(?:, \d{1,2},|,? who |\s(?:said|says|told \p{L}+|added)(?: that)? s?he\b)/u;

/** "Michael Dell", "Mr. Ford", "J. Wells", "Morgan, 34,". */
export const ofPerson: Evidence = (of) => {
  const own = OF_A_PERSON.exec(of.around.rest)?.[0];
  if (own !== undefined && isAmbiguous(of)) return reason("person", -4, of.written + own);
  const ahead = adjacent(of.around.after[0]);
  if (ahead !== undefined && isAmbiguous(of) && goesOnAsPerson(of, ahead)) {
    return reason("person", -6, `${of.written} ${ahead.text}`);
  }
  const last = adjacent(of.around.before[0]);
  const second = adjacent(of.around.before[1]);
  // "Werner von Siemens", "William of Orange".
  if (last !== undefined && PARTICLES.test(last.folded) && GIVEN_NAMES.has(second?.folded ?? "")) {
    return reason("person", -6, `${second?.text} ${last.text} ${of.written}`);
  }
  if (last === undefined || !last.isCapitalised) return undefined;
  const isTitle = TITLES.has(last.folded);
  const isInitial = /^\p{Lu}\.$/u.test(last.text);
  if (!isTitle && !isInitial && !GIVEN_NAMES.has(last.folded)) return undefined;
  return reason("person", isAmbiguous(of) ? -6 : -4, `${last.text} ${of.written}`);
};

const PARTICLES = /^(?:von|van|de|of|da|di)$/;

/** "Otto Muster", "Sky du Mont": in German a name before a name is a person's; English runs go on as products. */
function goesOnAsPerson(of: Case, ahead: Neighbour): boolean {
  if (/^(?:von|van|du|della)$/.test(ahead.folded)) {
    return adjacent(of.around.after[1])?.isCapitalised === true;
  }
  return (
    of.language === "de" &&
    GIVEN_NAMES.has(of.written.toLowerCase()) &&
    ahead.isCapitalised &&
    !of.around.isPossessive
  );
}

/** "in Phoenix", "Lincoln, Nebraska". */
export const ofPlace: Evidence = (of) => {
  if (!isAmbiguous(of)) return undefined;
  const next = of.around.after[0];
  if (next !== undefined && /^,\s$/.test(next.gap) && US_STATES.test(next.text)) {
    return reason("place", -6, `${of.written}, ${next.text}`);
  }
  const last = adjacent(of.around.before[0]);
  if (HOLDINGS.has(of.around.before[1]?.folded ?? "")) return undefined;
  const isPlace = PLACES.has(of.written.toLowerCase());
  if (
    isPlace &&
    last !== undefined &&
    /^(?:in|near|around|across|outside|downtown)$/.test(last.folded)
  ) {
    return reason("place", -4, `${last.text} ${of.written}`);
  }
  return undefined;
};

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
  return reason("owned-thing", -2, `${owner.text}'s ${of.written}`);
};

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
  if (next !== undefined && [next, second].some((word) => isOfCompanies(word?.folded ?? ""))) {
    return undefined;
  }
  // "the NHS" and "the National Security Agency" have an article, and that of "an Apple Watch" is the thing's.
  if (hasOwnArticle(of.written)) return undefined;
  if (next?.isCapitalised === true && !of.around.isPossessive) return undefined;
  if (of.around.rest.startsWith("-")) return undefined;
  return reason("article-before", -2, `${last.text} ${of.written}`);
};

function isOfCompanies(folded: string): boolean {
  return COMPANY_NOUNS.has(folded) || COMPANY_KINDS.has(folded);
}

function hasOwnArticle(written: string): boolean {
  return /^(?:\p{Lu}\.?){3,}$|\s\p{Lu}/u.test(written);
}

/** "eine Shell", "auf der Box": a German noun with its article is a thing; "die Allianz" may be the insurer. */
function ofGermanArticle(of: Case): Reason | undefined {
  const { around, written } = of;
  const last = adjacent(around.before[0]);
  if (
    last === undefined ||
    !/^(?:d(?:er|ie|as|en|em|es)|eine?[rnms]?|im|am|zum|zur)$/.test(last.folded)
  ) {
    return undefined;
  }
  const isThing = last.folded.startsWith("ein") || OF_A_THING.test(around.after[0]?.folded ?? "");
  if (!isAmbiguous(of) && !isThing) return undefined;
  return reason("article-before", -5, `${last.text} ${written}`);
}

/** Behind a German noun: whose it is, or between whom. */
const OF_A_THING = /^(?:der|des|aus|zwischen|gegen|für|mit|von)$/;
