import type { Day } from "../domain/day.js";
import type { FoundClaim } from "./article-claims.js";
import type { Reading } from "./judge-dates.js";
import { isFallback, isSaying } from "./sound-claims.js";

/** Letters between a date and the word of its event, beyond which a claim is not shown. */
const MOST_FAR_SURE = 60;
/** A day or month without a year is hardly said of one that lies further back, in days. */
const MOST_DAYS_BACK_WITHOUT_YEAR = 300;

/** Whether a claim is clear enough to be shown to a reader. */
export function isSure(claim: FoundClaim, reading: Reading, published: Day | undefined): boolean {
  const { event, near, isCounted, date } = claim;
  if ((isCounted && !isNextTo(claim)) || isFallback(claim) || near.dated.far > MOST_FAR_SURE)
    return false;
  if (isSaying(claim) && !(near.isLead && near.isNamed)) return false;
  if (event === "disclosed" && isSaidLater(claim, reading, published)) return false;
  if (event === "intrusion-started" && isOfFinding(claim, reading.text)) return false;
  if (event === "intrusion-started" && date.earliest === undefined) return false;
  if (date.precision === "year" || isYearGuessed(claim, reading.text, published)) return false;
  return !isOfAnotherDay(claim, reading);
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

function isYearGuessed({ date }: FoundClaim, text: string, published: Day | undefined): boolean {
  if (published === undefined || date.latest === undefined) return false;
  if (published - date.latest <= MOST_DAYS_BACK_WITHOUT_YEAR) return false;
  return !text.includes(date.text.slice(0, YEAR_DIGITS));
}

const YEAR_DIGITS = 4;

/** "In a statement on Tuesday: Yesterday …": the day of a quote is not that of the article. */
function isOfAnotherDay({ start, end, near }: FoundClaim, { text, words }: Reading): boolean {
  if (!words.dayOfSpeaker.test(text.slice(start, end))) return false;
  return AFTER_QUOTE_OR_COLON.test(text.slice(near.sentence.start, start));
}

const AFTER_QUOTE_OR_COLON = /(?::\s|["“„「])[^"”“」]*$/u;
