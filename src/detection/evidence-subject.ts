import { companyNewsIn } from "./company-news.js";
import {
  type Case,
  type Evidence,
  isAmbiguous,
  isGermanNoun,
  isPersonsName,
  reason,
  styleOf,
} from "./evidence.js";
import { BARE_GERMAN_NOUNS, CLAUSE_OPENERS, MODIFIERS, SUBJECT_WORDS } from "./grammar-words.js";
import type { Reason } from "./mention.js";
import type { Neighbour } from "./neighbours.js";
import { isOnlyPlace, MYTHS } from "./proper-words.js";
import type { Surroundings } from "./surroundings.js";
import { THIRD_PERSON_OR_NOUNS } from "./verb-forms.js";
import { adjacent, isActing, isVerb, mayBeNoun } from "./word-roles.js";
import { AGENT_VERBS, COMPANY_VERBS } from "./word-sets.js";

/** "because Canvas was down", "at first, Apple went": who acts stands between an opener and a verb. */
export const ofClause: Evidence = (of) => {
  const last = of.around.before[0];
  const next = adjacent(of.around.after[0]);
  if (!isAmbiguous(of) || of.around.isSentenceStart || last === undefined) return undefined;
  const clause = isBareGermanNoun(of) ? ofGermanClause(of, last) : undefined;
  if (clause !== undefined) return clause;
  const isOpened =
    /^[,;]\s$/.test(last.gap) || (last.gap === " " && CLAUSE_OPENERS.has(last.folded));
  const verb = next?.folded ?? "";
  const acts = isVerb(verb) && !COMPANY_VERBS.has(verb);
  // "when Dish and a broadcaster fell out"
  const isJoined = verb === "and" && CLAUSE_OPENERS.has(last.folded);
  if (!isOpened || !(acts || isJoined)) return undefined;
  return reason("subject-of-clause", 1, `${last.text} ${of.written} ${verb}`);
};

/**
 * "Gap jumped 12 percent", "Zoom had": a noun that can be counted begins no sentence without an article,
 * so that with a verb behind it is a name. "Progress was slow" and "Three died" are English.
 */
export const ofSubject: Evidence = (of) => {
  const { around, written } = of;
  if (!isAmbiguous(of) || around.isPossessive) return undefined;
  const style = styleOf(of);
  const others = OTHERS.exec(around.rest)?.[0];
  if (others !== undefined && !isPersonsName(of) && !isPlace(of)) {
    return reason("subject-of-sentence", MOST, written + others);
  }
  if (of.language !== "de" && (around.isSentenceStart || isHeadlinePart(around))) {
    const news = companyNewsIn(around.rest, style);
    if (news !== undefined && !isPersonsName(of) && !isPlace(of)) {
      return reason("subject-of-sentence", MOST, written + news);
    }
  }
  if (!around.isSentenceStart || style !== "sentence") return undefined;
  if (of.language === "de") return ofGermanSubject(of);
  const apposition = APPOSITION.exec(around.rest)?.[0];
  if (apposition !== undefined && weightOfSubject(of, "is") === MOST) {
    return reason("subject-of-sentence", MOST, written + apposition);
  }
  const pair = PAIR.exec(around.rest)?.[0];
  if (pair !== undefined && weightOfSubject(of, "is") === MOST) {
    return reason("subject-of-sentence", MOST, written + pair);
  }
  const next = adjacent(around.after[0]);
  if (next === undefined || COMPANY_VERBS.has(next.folded)) return undefined;
  const future = MODIFIERS.has(written.toLowerCase()) ? WILL.exec(around.rest)?.[0] : undefined;
  if (future !== undefined && isNoCount(written) && !/^free will /i.test(written + future)) {
    return reason("subject-of-sentence", MOST, written + future);
  }
  const isAgent = AGENT_VERBS.has(next.folded) && !mayBeNoun(next, around.after[1]);
  if (isAgent && !isPersonsName(of) && isNoCount(written)) {
    return reason("subject-of-sentence", MOST, `${written} ${next.text}`);
  }
  if (!isActing(around)) return undefined;
  const least = THIRD_PERSON_OR_NOUNS.has(next.folded) ? weightOfUnsureVerb(around) : MOST;
  const weight = Math.min(least, weightOfSubject(of, next.folded));
  return weight === 0
    ? undefined
    : reason("subject-of-sentence", weight, `${written} ${next.text}`);
};

const MOST = 3;

/** "after Delta, others lower outlook". */
const OTHERS =
  /^(?:,| and) (?:[Oo]thers|[Oo]ther (?:[Cc]ompanies|[Rr]etailers|[Bb]anks|[Aa]irlines|[Cc]hains))(?!\p{L})/u;

/** "Apple slides; Target raises wages", "Markets: Visa beats estimates": what follows is told anew. */
function isHeadlinePart({ before }: Surroundings): boolean {
  return /^(?:[;:]| [-–—|])\s$/.test(before[0]?.gap ?? "");
}

/** "Apple and Amadeus were", "Delta, United and": what stands in a row with names is one. */
const PAIR = /^(?:,| and) \p{Lu}[\p{L}&.-]+(?:,| and | \p{Ll}|$)/u;
/** "Next will take over": no adjective is a subject, but for "Next will be Wales". */
const WILL = /^ (?:will|would|has|had) (?!be(?:en)?(?!\p{L})|come|follow)\p{Ll}+/u;

/** "Three suffered burns": numbers are subjects of any verb. */
function isNoCount(written: string): boolean {
  return !COUNTS.test(written.toLowerCase());
}

const COUNTS =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|first|second|third|new|lower|several|many|most|some|few|both|all|none|another|others|people|three)$/;

/** "Visa rules" may be nouns, "Carnival warns the" and "Blizzard bans 74,000" are not. */
function weightOfUnsureVerb({ after }: Surroundings): number {
  return /^(?:the|a|an|its|his|her|their|that|new|more|all)$|\d|[^r]ing$/.test(
    after[1]?.folded ?? "",
  )
    ? MOST
    : 2;
}

/** "Orange stellte Strafanzeige": a German noun that can be counted needs its article. */
function ofGermanSubject(of: Case): Reason | undefined {
  const pair = isBareGermanNoun(of) ? GERMAN_PAIR.exec(of.around.rest)?.[0] : undefined;
  if (pair !== undefined) return reason("subject-of-sentence", 2, of.written + pair);
  const next = adjacent(of.around.after[0]);
  if (next === undefined || !isBareGermanNoun(of)) return undefined;
  if (COMPANY_VERBS.has(next.folded) || !GERMAN_VERB.test(next.text)) return undefined;
  if (/^ ist eine? /.test(of.around.rest)) return undefined;
  return reason("subject-of-sentence", 2, `${of.written} ${next.text}`);
}

/** "Delta und United strichen": in a row with another name, and both do what companies do. */
const GERMAN_PAIR =
  /^ und \p{Lu}[\p{L}&.-]+ (?:str[ie]+chen|(?:meld|klag|kündig|senk|erhöh|verlang|plan|prüf|teil|bestätig|dementier|kooperier|investier|veröffentlich|warn|verhandel|verkauf|kauf)(?:t?en)|bieten|boten|wollen|wollten)(?!\p{L})/u;

/** "Wer Signal nutzt", "weil Shell streikte": the same inside a clause, as who acts or as the object. */
function ofGermanClause(of: Case, last: Neighbour): Reason | undefined {
  const next = adjacent(of.around.after[0]);
  if (next === undefined || last.gap !== " " || !GERMAN_VERB.test(next.text)) return undefined;
  if (!CLAUSE_OPENERS.has(last.folded)) return undefined;
  return reason("subject-of-clause", 2, `${last.text} ${of.written} ${next.text}`);
}

/** A German noun that can be counted, and so has an article where it is no name. */
function isBareGermanNoun(of: Case): boolean {
  return isGermanNoun(of) && !BARE_GERMAN_NOUNS.has(of.written.toLowerCase());
}

const GERMAN_VERB =
  /^(?:ist|war|hat|habe|hatte|darf|sei|werde|könne|müsse|wird|wurde|will|kann|muss|soll|(?!heißt|nicht|jetzt|erst|fast|dort|oft|selbst|sonst|bereit)\p{Ll}{2,}t|\p{Ll}{3,}te)$/u;

/** "Match, which owns it no longer,". */
const APPOSITION = /^, (?:which|whose|based in|owned by|part of)(?!\p{L})/u;

function weightOfSubject(of: Case, verb: string): number {
  const folded = of.written.toLowerCase();
  if (MODIFIERS.has(folded)) return 0;
  if (SUBJECT_WORDS.has(folded) || MYTHS.has(folded)) return 1;
  if (isPersonsName(of) || isPlace(of)) return 0.5;
  if (/[^s]s$/.test(folded)) return IS_SINGULAR.test(verb) ? MOST : 0;
  return IS_PLURAL.test(verb) ? 0 : MOST;
}

function isPlace({ written }: Case): boolean {
  return isOnlyPlace(written.toLowerCase());
}

/** Behind a plural these show that it is one name ("Staples is", not "Staples are"). */
const IS_SINGULAR = /^(?:is|was|has|does|[a-z]{2,}[^s]s)$/;
const IS_PLURAL = /^(?:are|were|have)$/;
