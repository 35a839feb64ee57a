import {
  type Case,
  type Evidence,
  isAmbiguous,
  isPersonsName,
  reason,
  styleOf,
} from "./evidence.js";
import { AUXILIARIES, FUNCTION_WORDS, MODIFIERS } from "./grammar-words.js";
import type { Reason } from "./mention.js";
import { kindOfName } from "./name-kinds.js";
import type { Neighbour } from "./neighbours.js";
import { GIVEN_NAMES, PLACES } from "./proper-words.js";
import { THIRD_PERSON } from "./verb-forms.js";
import { isCompanyNoun, isProduct, isThingNoun, mayBeNoun } from "./word-roles.js";
import { COMPANY_KIND_ENDINGS, COMPANY_KINDS, COMPANY_VERBS } from "./word-sets.js";

/** Words with which what a company does may begin: nearly all others are told apart by this alone. */
const OPENS_VERB: ReadonlySet<string> = new Set([
  ...COMPANY_VERBS,
  ...THIRD_PERSON,
  ...AUXILIARIES,
]);

/** "Target said", and not "Wells said": people say things too. */
export const ofVerb: Evidence = (of) => {
  const [next, second] = of.around.after;
  if (next === undefined || of.around.isPossessive || !/^\s$/.test(next.gap)) return undefined;
  if (!OPENS_VERB.has(next.folded) || isWhere(of)) return undefined;
  // "Shell found on beach": who finds finds something.
  if (next.folded === "found" && /^(?:on|in|at|near|under|by|after)$/.test(second?.folded ?? "")) {
    return undefined;
  }
  // In a headline verbs have capitals too.
  if (next.isCapitalised && styleOf(of) === "sentence") return undefined;
  // "Progress reports go home" are reports.
  if (isAmbiguous(of) && of.around.isSentenceStart && mayBeNoun(next, second)) return undefined;
  if (COMPANY_VERBS.has(next.folded)) {
    return reason("company-verb", weightOfVerb(of, next.folded), next.text);
  }
  if (of.around.isSentenceStart && THIRD_PERSON.has(next.folded) && styleOf(of) !== "sentence") {
    return reason("company-verb", isPersonsName(of) ? 1 : 3, next.text);
  }
  if (second === undefined || !AUXILIARIES.has(next.folded)) return undefined;
  if (!COMPANY_VERBS.has(second.folded) || !/^\s$/.test(second.gap)) return undefined;
  return reason("company-verb", isPersonsName(of) ? 1 : 2, `${next.text} ${second.text}`);
};

/** "Commuters at Sample Station faced a wait": who stands there does it, and not the place. */
function isWhere({ around, written }: Case): boolean {
  const isIn = /^(?:at|in|near|outside|from|through|around|inside)$/.test(
    around.before[0]?.folded ?? "",
  );
  return isIn && kindOfName(written)?.code === "also-a-place";
}

/** People do what companies do, the teams of a place win and lose, and boots are sold. */
function weightOfVerb(of: Case, verb: string): number {
  const isOfBusiness = TO_CUSTOMERS.test(of.around.rest) || OF_MONEY.test(of.around.rest);
  if (isPersonsName(of)) return isOfBusiness ? 2.5 : 1;
  const isPlural = /[^s]s$/i.test(of.written) && of.around.isSentenceStart;
  if (isAmbiguous(of) && isPlural && !isOfBusiness && DONE_BY_THINGS.test(verb)) return 1;
  const isSport = /^(?:won|beat|lost|dropped|signed|drew|wins|loses|faces|faced|stopped)$/.test(
    verb,
  );
  if (isOfBusiness || !isSport || !isAmbiguous(of)) return 3;
  return PLACES.has(of.written.toLowerCase()) ? 1 : 3;
}

/** What many things do at once ("Boots sold out"). */
const DONE_BY_THINGS =
  /^(?:sold|blocked|cut|dropped|lost|raised|stopped|struck|removed|faced|shut|gave|forced|did|tried|found|won|shipped|wants?|paid)$/;

/** "Bell cut 4,800 jobs", "Cox paid $2 billion": in such numbers companies reckon. */
const OF_MONEY =
  /^ \p{Ll}+ (?:off )?(?:about |around |nearly |over |up to |more than |at least |some )?(?:[$£€]\d|\d[\d,.]* (?:million |billion )?(?:jobs|workers|employees|staff|positions|stores|shops|branches|customers|subscribers|dollars|euros|pounds sterling)(?!\p{L}))/u;

/** "Cox told 6.3 million cable customers": people tell no customers of theirs. */
const TO_CUSTOMERS =
  /^ (?:told|notified|warned|informed|alerted|offered|refunded|asked|billed|charged) (?:[\p{L}\d.,]+ ){0,4}(?:customers|users|subscribers|policyholders|patients|passengers|members|cardholders|shoppers)(?!\p{L})/u;

/** "Target customers", "Apple's website"; with a capital ("Apple Store") it may be a thing's own name. */
export const ofNoun: Evidence = (of) => {
  const { around, language } = of;
  const next = around.after[0];
  if (next === undefined || !/^[\s-]$/.test(next.gap)) return undefined;
  if (!isCompanyNoun(next.folded)) return ofProduct(of, next) ?? ofDescribedNoun(of);
  if ((around.isSentenceStart || next.isCapitalised) && MODIFIERS.has(of.written.toLowerCase())) {
    return undefined;
  }
  if (
    isAmbiguous(of) &&
    around.isSentenceStart &&
    !around.isPossessive &&
    isThingNoun(next.folded)
  ) {
    const isMade =
      STORES.test(around.rest) ||
      CHIEF.test(around.rest) ||
      DEVICES.test(next.folded) ||
      (FLEET.test(around.rest) && !PLACES.has(of.written.toLowerCase())) ||
      (isPersonsName(of) && VEHICLES.test(next.folded));
    return reason("company-noun", isMade ? 3 : 1, next.text);
  }
  if (isPersonsName(of) && around.isPossessive && OF_PEOPLE.test(next.folded)) {
    return reason("company-noun", 1, next.text);
  }
  const isPlain = !next.isCapitalised || styleOf(of) !== "sentence" || language === "de";
  const isOffice = /^[A-Z]{2,4}$/.test(next.text);
  if (isPlain || isOffice) return reason("company-noun", 3, next.text);
  // "Apple's App Store": what it has bears a name too.
  const hasNamed =
    around.isPossessive && !isPersonsName(of) && !PLACES.has(of.written.toLowerCase());
  return reason("company-noun", hasNamed ? 2 : 1, next.text);
};

/** "Apple iPhone Sales Fall": a maker stands before its product, where capitals tell nothing. */
function ofProduct(of: Case, next: Neighbour): Reason | undefined {
  const isMade = isProduct(next) && next.gap === " " && styleOf(of) === "title";
  return isMade && isAmbiguous(of) && !isPersonsName(of)
    ? reason("company-noun", 3, next.text)
    : undefined;
}

/** "Oracle's Q1 earnings", "Delta's crew scheduling systems": what it has, with a word or two that describe it. */
function ofDescribedNoun(of: Case): Reason | undefined {
  const { after, isPossessive } = of.around;
  if (!isPossessive || !isAmbiguous(of) || isPersonsName(of)) return undefined;
  const release = RELEASE.exec(of.around.rest)?.[0];
  if (release !== undefined) return reason("company-noun", 2, release.trim());
  const isPlace = PLACES.has(of.written.toLowerCase());
  const [given, family] = of.around.after;
  if (given?.isCapitalised === true && GIVEN_NAMES.has(given.folded) && !isPlace) {
    const isNamed = given.gap === " " && family?.isCapitalised === true && family.gap === " ";
    // "Oracle's Larry Ellison": whom a company has.
    if (isNamed) return reason("company-noun", 2, `${given.text} ${family.text}`);
  }
  const at = after.findIndex(({ folded }) => isCompanyNoun(folded));
  const words = after.slice(0, at + 1);
  if (words.length === 0 || words.some(({ gap }) => !/^[\s-]$/.test(gap))) return undefined;
  if (words.some(({ folded }) => FUNCTION_WORDS.has(folded))) return undefined;
  const weight = isPlace ? 0.5 : 2;
  return reason("company-noun", weight, words.map(({ text }) => text).join(" "));
}

/** "Oracle's May 2026 Critical Patch Update". */
const RELEASE =
  /^ (?:[\p{Lu}\d][\p{L}\p{N}-]* ){1,6}(?:Update|Patch|Suite|Server|Cloud|Edition|Platform|Database|App|Store)(?!\p{L})/u;

/** "Ford's lawyer", "Dell's phone": what people have too. */
const OF_PEOPLE =
  /^(?:lawyers?|attorneys?|counsel|phones?|car|truck|office|boss|partners?|page|profile|inbox|account|driver|posts?|emails?|laptop|camera|plane|support|team)$/;

/** "Nest cameras": what is on a network is called after its maker. */
const DEVICES =
  /^(?:cameras|doorbells?|thermostats?|laptops|tablets|routers|speakers|phones|printers)$/;

/** "Staples stores will open", and not "Amazon stores carbon". */
const STORES =
  /^ (?:stores|shops|outlets|closures) (?:will|in|across|nationwide|are|were|have|had|closed|close|stay|remain|open|opened|and|accept|could|may|on|at)(?!\p{L})/u;

/** "Signal chief: we will leave", "Box boss Ann Sample": a chief with a name, or one who speaks. */
const CHIEF =
  /^ (?:chief|boss|president|chairwoman|director|founder)s?(?: executive)?(?: \p{Lu}|:| says?(?!\p{L})| said(?!\p{L})| quits?(?!\p{L})| steps down| to (?:leave|step down|quit|retire|resign|go)(?!\p{L}))/u;

/** "Delta plane skids": what flies and sails under a company's name, unless a place's. */
const FLEET = /^ (?:planes?|flights?|jets?|cruise ships?|ship)(?!\p{L})/u;

/** "Ford trucks": a person's name has an "'s" before what is the person's. */
const VEHICLES = /^(?:cars?|trucks?|vehicles?|vans?|models|dealers?|dealerships?)$/;

/** "the retailer Target", "Elektronikkonzern Panasonic". */
export const ofKind: Evidence = ({ around }) => {
  const last = around.before[0];
  if (last === undefined || !/^[\s-]$/.test(last.gap)) return undefined;
  return COMPANY_KINDS.has(last.folded) || COMPANY_KIND_ENDINGS.test(last.folded)
    ? reason("kind-of-company", 3, last.text)
    : undefined;
};

/** "Columbia, the sportswear maker,": what it is, said right behind its name. */
export const ofKindBehind: Evidence = (of) => {
  if (!isAmbiguous(of)) return undefined;
  const renamed = RENAMED.exec(of.around.rest)?.[0];
  if (renamed !== undefined) return reason("kind-of-company", 3, renamed.trim());
  const said = KIND_BEHIND.exec(of.around.rest);
  const kind = said?.[1]?.toLowerCase() ?? "";
  if (COMPANY_KINDS.has(kind) || COMPANY_KIND_ENDINGS.test(kind) || SHOPS.test(kind)) {
    return reason("kind-of-company", 3, said?.[0].trim());
  }
  return KINDS_OF_OTHERS.test(kind) ? reason("kind-of-other", -4, said?.[0].trim()) : undefined;
};

/** "X, as it is now called", "Block, formerly Square": things keep their names. */
const RENAMED =
  /^(?:,| \() ?(?:as it is (?:now )?(?:called|known)|(?:now|then|formerly|previously|once) (?:called|known as|named)|formerly \p{Lu})/u;

/** Said behind a company's name; before one they begin another ("Hotel Orange"). */
const SHOPS =
  /^(?:gym|shop|store|supermarket|pharmacy|restaurant|hotel|casino|brewery|studio|newspaper|magazine|label|dealership|distributor)$/;
const KINDS_OF_OTHERS =
  /^(?:film|movie|novel|book|comedy|drama|thriller|sitcom|play|musical|song|album|band|singer|rapper|poem|painting|moon|planet|star|god|goddess|dog|cat|horse|mare|stallion|puppy|actor|actress|player|striker|pitcher|quarterback|poet|painter|resident|town|village|city|suburb|hamlet|river|street|island|neighbou?rhood|nurse|teacher|farmer|widow|retiree|lawyer|student|coroner|spokesman|spokeswoman|professor|senator|analyst)$/;

const KIND_BEHIND =
  /^, (?!(?:ran|runs|owned|owns|opened|opens|managed|robbed|bought|sold|left|built|founded|joined|quit)(?!\p{L}))(?:(?:the|an?|der|die|das|eine?) )?(?:[\p{L}\d’'.-]+ ){0,3}?(\p{L}+)(?= (?:that|which|based|behind|whose|in|of|and|on|at|by|with|from|for|near|about)\b|[,.;)]|$)/u;

/** "Target's": things in a sentence seldom have a possessive. */
export const ofPossessive: Evidence = (of) =>
  of.around.isPossessive && isAmbiguous(of)
    ? reason("possessive", isPersonsName(of) ? 0.5 : 1, of.written)
    : undefined;

/** A sentence about a breach is a sentence about those it happened to. */
export const ofBreachWord: Evidence = (of) => {
  const word = of.around.breachWord;
  if (word === undefined) return undefined;
  if (!isAmbiguous(of)) return reason("breach-word", 2, word);
  return reason("breach-word", of.around.isSentenceStart ? 0.5 : 1, word);
};
