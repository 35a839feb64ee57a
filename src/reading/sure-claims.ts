import type { Day } from "../domain/day.js";
import { overlaps } from "../domain/edtf.js";
import type { FoundClaim } from "./article-claims.js";
import type { Reading } from "./judge-dates.js";
import { sentenceAt } from "./sentences.js";
import { isFallback, isSaying } from "./sound-claims.js";

/** Letters between a date and the word of its event, beyond which a claim is not shown. */
const MOST_FAR_SURE = 60;
/** The same in a sentence that may be of anybody. */
const MOST_FAR_LOOSE = 40;
/** The same for a plain "said" and for "stopped", which are told of anything. */
const MOST_FAR_SAID = 20;
/** The same where a date stands right before its verb, as in Japanese: further on there is another clause. */
const MOST_FAR_BEFORE_VERB = 20;
/** A day or month without a year is hardly said of one that lies further back, in days. */
const MOST_DAYS_BACK_WITHOUT_YEAR = 300;

/** The claims that are clear enough to be shown to a reader: one that is not shown does no harm. */
export function sureClaims(
  found: readonly FoundClaim[],
  reading: Reading,
  published: Day | undefined,
): ReadonlySet<FoundClaim> {
  const clear = found.filter((one) => isClear(one, reading, published));
  return new Set(clear.filter((one) => !isSecondBeginning(one, clear)));
}

function isClear(claim: FoundClaim, reading: Reading, published: Day | undefined): boolean {
  const { event, near, isCounted, date } = claim;
  if ((isCounted && !isNextTo(claim)) || isFallback(claim)) return false;
  if (near.dated.far > mostFar(claim, reading) || isContainedApart(claim, reading)) return false;
  if (reading.words.ofCustomers?.test(reading.text.slice(claim.end, near.sentence.end)) === true)
    return false;
  if (isNewsOfTwoDays(claim, reading) || isOfSomebody(claim, reading)) return false;
  if (isSaying(claim) && !(near.isLead && near.isNamed)) return false;
  if (event === "disclosed" && isNoFirstNotice(claim, reading, published)) return false;
  if (event === "intrusion-started" && isOfFinding(claim, reading.text)) return false;
  if (HAPPENED.has(event) && date.earliest === undefined) return false;
  if (HAPPENED.has(event) && date.earliest === published) return false;
  if (date.precision === "year" || isYearGuessed(claim, reading.text, published)) return false;
  return !isOfAnotherDay(claim, reading);
}

/** The day an article appears is that of what is said in it, hardly of what it tells of. */
const HAPPENED: ReadonlySet<string> = new Set(["intrusion-started", "detected"]);

/**
 * A second day on which it began is most often that of another incident, unless somebody was in
 * from then on, or two sentences give it.
 */
function isSecondBeginning(claim: FoundClaim, clear: readonly FoundClaim[]): boolean {
  const { event, date, start, near } = claim;
  const { expression } = near;
  if (event !== "intrusion-started" || expression.kind === "range") return false;
  if (expression.kind === "date" && expression.bound !== undefined) return false;
  const same = clear.filter((one) => one.event === event && one !== claim);
  if (same.some((one) => one.date.text === date.text)) return false;
  return same.some((one) => one.start < start && !overlaps(one.date, date));
}

function mostFar(claim: FoundClaim, reading: Reading): number {
  if (reading.words.verbsFollow) return MOST_FAR_BEFORE_VERB;
  if (isSaying(claim) || claim.event === "contained") return MOST_FAR_SAID;
  return isLoose(claim, reading) ? MOST_FAR_LOOSE : MOST_FAR_SURE;
}

/** Neither names the one whom the article is about nor refers to what it has told: "the attack". */
function isLoose({ near }: FoundClaim, { text, words }: Reading): boolean {
  if (words.refersToKnown === undefined || near.isNamed) return false;
  return !words.refersToKnown.test(text.slice(near.sentence.start, near.sentence.end));
}

/** "The plants shut down on Sunday": a stop is of the incident beside a sentence that tells of one. */
function isContainedApart({ event, near }: FoundClaim, reading: Reading): boolean {
  if (event !== "contained") return false;
  const before = reading.sentences[sentenceAt(reading.sentences, near.sentence.start) - 1];
  const from = before?.start ?? near.sentence.start;
  return !reading.words.breach.test(reading.text.slice(from, near.sentence.end));
}

/**
 * Where verbs follow, a first sentence with two dates tells what came of one on the other: "the
 * memory stick that the city said on the 23rd was lost, it announced on the 24th, has been found".
 */
function isNewsOfTwoDays({ near }: FoundClaim, reading: Reading): boolean {
  const { start, end } = near.sentence;
  if (!reading.words.verbsFollow || start !== reading.sentences[0]?.start) return false;
  return reading.expressions.filter((one) => one.start >= start && one.end <= end).length > 1;
}

/** Names somebody else alone: "hackers got into the networks of Beta Corp". */
function isOfSomebody(claim: FoundClaim, reading: Reading): boolean {
  const { start, end } = claim.near.sentence;
  const own = reading.text.slice(start, end);
  return isLoose(claim, reading) && [...reading.names.all].some((name) => own.includes(name));
}

/** Letters between "the same day" and the word of its event, beyond which it is not shown. */
const MOST_FAR_COUNTED = 30;

/** "Noticed it and cut the servers off the same day": counted from a day told right before. */
function isNextTo({ near }: FoundClaim): boolean {
  const { expression, dated } = near;
  if (expression.kind !== "offset" || expression.unit !== "day") return false;
  if (dated.word.needs === "saying" || dated.word.reserve > 0) return false;
  return expression.direction >= 0 && dated.far <= MOST_FAR_COUNTED;
}

/** An article opens with what it looks back on in so many letters. */
const OPENING_LETTERS = 250;
/** What an article of the same days says is said now. */
const MOST_DAYS_NOW = 3;

/**
 * A notice has a day. What attackers put on the dark web is none of the company's, and what is
 * said long after is not the first.
 */
function isNoFirstNotice(claim: FoundClaim, reading: Reading, published: Day | undefined): boolean {
  const { start, end } = claim.near.sentence;
  return (
    claim.date.precision !== "day" ||
    reading.words.leakPlace.test(reading.text.slice(start, end)) ||
    isSaidLater(claim, reading, published)
  );
}

/** "A month after the attack, the extent is unclear, the city said on Thursday": no first notice. */
function isSaidLater(
  { date }: FoundClaim,
  { title, text, words }: Reading,
  published: Day | undefined,
): boolean {
  if (published === undefined || date.latest === undefined) return false;
  if (published - date.latest > MOST_DAYS_NOW) return false;
  return words.followUp?.test(`${title}\n${text.slice(0, OPENING_LETTERS)}`) === true;
}

/** "Became aware that it had been hacked on Friday": the day may be that of either. */
function isOfFinding({ start, near }: FoundClaim, text: string): boolean {
  return FINDING.test(text.slice(near.sentence.start, start));
}

const FINDING =
  /\b(?:aware|learned|learnt|discovered|found|reali[sz]ed|notified|alerted|told) that [^.;,]{0,70}\bhad been [^.;,]{0,40}$/iu;

function isYearGuessed(claim: FoundClaim, text: string, published: Day | undefined): boolean {
  const { date, start, end } = claim;
  if (published === undefined || date.latest === undefined) return false;
  if (published - date.latest <= MOST_DAYS_BACK_WITHOUT_YEAR) return false;
  return !SAYS_YEAR.test(text.slice(start, end)) && !text.includes(date.text.slice(0, YEAR_DIGITS));
}

/** "October 21 last year" */
const SAYS_YEAR = /year|Jahr|[去昨]年/iu;
const YEAR_DIGITS = 4;

/** "In a statement on Tuesday: Yesterday …": the day of a quote is not that of the article. */
function isOfAnotherDay({ start, end, near }: FoundClaim, { text, words }: Reading): boolean {
  if (!words.dayOfSpeaker.test(text.slice(start, end))) return false;
  return AFTER_QUOTE_OR_COLON.test(text.slice(near.sentence.start, start));
}

const AFTER_QUOTE_OR_COLON = /(?::\s|["“„「])[^"”“」]*$/u;
