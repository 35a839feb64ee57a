import {
  type Case,
  type Evidence,
  isAmbiguous,
  isGermanNoun,
  isPersonsName,
  reason,
  styleOf,
} from "./evidence.js";
import { adjacent, isVerb } from "./evidence-beside.js";
import type { Reason } from "./mention.js";
import { PLACES } from "./proper-words.js";
import { BARE_GERMAN_NOUNS, CLAUSE_OPENERS, COMPANY_VERBS, SUBJECT_WORDS } from "./word-sets.js";

/** "because Canvas was down", "at first, Apple went": who acts stands between an opener and a verb. */
export const ofClause: Evidence = (of) => {
  const last = of.around.before[0];
  const next = adjacent(of.around.after[0]);
  if (!isAmbiguous(of) || of.around.isSentenceStart || last === undefined) return undefined;
  const isOpened =
    /^[,;]\s$/.test(last.gap) || (last.gap === " " && CLAUSE_OPENERS.has(last.folded));
  const verb = next?.folded ?? "";
  const isActing = isVerb(verb) && !COMPANY_VERBS.has(verb);
  // "when Dish and a broadcaster fell out"
  const isJoined = verb === "and" && CLAUSE_OPENERS.has(last.folded);
  if (!isOpened || !(isActing || isJoined)) return undefined;
  return reason("subject-of-clause", 1, `${last.text} ${of.written} ${verb}`);
};

/**
 * "Gap jumped 12 percent", "Zoom had": a noun that can be counted begins no sentence without an article,
 * so that with a verb behind it is a name. "Progress was slow" and "Three died" are English.
 */
export const ofSubject: Evidence = (of) => {
  const { around, written } = of;
  if (!isAmbiguous(of) || !around.isSentenceStart || around.isPossessive) return undefined;
  if (styleOf(of) !== "sentence") return undefined;
  if (of.language === "de") return ofGermanSubject(of);
  const apposition = APPOSITION.exec(around.rest)?.[0];
  if (apposition !== undefined && weightOfSubject(of, "is") === MOST) {
    return reason("subject-of-sentence", MOST, written + apposition);
  }
  const next = adjacent(around.after[0]);
  if (next === undefined || next.isCapitalised || COMPANY_VERBS.has(next.folded)) return undefined;
  if (!isVerb(next.folded)) return undefined;
  const weight = weightOfSubject(of, next.folded);
  return weight === 0
    ? undefined
    : reason("subject-of-sentence", weight, `${written} ${next.text}`);
};

const MOST = 3;

/** "Orange stellte Strafanzeige": a German noun that can be counted needs its article. */
function ofGermanSubject(of: Case): Reason | undefined {
  const next = adjacent(of.around.after[0]);
  if (next === undefined || !isGermanNoun(of) || BARE_GERMAN_NOUNS.has(of.written.toLowerCase())) {
    return undefined;
  }
  const isVerb = /^(?:ist|war|hat|hatte|wird|wurde|will|kann|muss|soll|\p{Ll}{3,}te)$/u;
  if (COMPANY_VERBS.has(next.folded) || !isVerb.test(next.text)) return undefined;
  return reason("subject-of-sentence", 2, `${of.written} ${next.text}`);
}

/** "Match, which owns it no longer,". */
const APPOSITION = /^, (?:which|whose|based in|owned by|part of)(?!\p{L})/u;

function weightOfSubject(of: Case, verb: string): number {
  const folded = of.written.toLowerCase();
  if (SUBJECT_WORDS.has(folded)) return 0;
  if (isPersonsName(of) || PLACES.has(folded)) return 1;
  if (/[^s]s$/.test(folded)) return IS_SINGULAR.test(verb) ? MOST : 0;
  return IS_PLURAL.test(verb) ? 0 : MOST;
}

/** Behind a plural these show that it is one name ("Staples is", not "Staples are"). */
const IS_SINGULAR = /^(?:is|was|has|does|[a-z]{2,}[^s]s)$/;
const IS_PLURAL = /^(?:are|were|have)$/;
