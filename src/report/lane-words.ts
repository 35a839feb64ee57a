import type { Account } from "../domain/accounts.js";
import type { Claim, EventName } from "../domain/claim.js";
import { EVENTS } from "../domain/claim.js";
import { type DateStyle, dateInWords, yearOf } from "./dates-in-words.js";
import { EVENT_DAYS, EVENT_ON } from "./event-words.js";
import { joinedByCommas, type Language } from "./language.js";

/** Told beside a lane only when the account dates nothing else: the lane draws them. */
const NOTICES: readonly EventName[] = ["disclosed", "regulator-notified", "individuals-notified"];

/** Never in a lane's words: told as later statements, or as what they are. */
const NOT_IN_LANES: readonly EventName[] = ["corrected", "listed", "claimed-by-attacker"];

/**
 * What an account said, in words: "gave 11 November as the day of access", "22 Jun to 3 Nov",
 * "began 22 Jun, ended 3 Nov, detected 11 Nov". The year in which it was said is left out.
 *
 * @param own the account's claims, the most precise one for each date
 */
export function laneWords(account: Account, own: readonly Claim[], language: Language): string {
  const impliedYear = account.saidOn === undefined ? undefined : yearOf(account.saidOn);
  const told = own.filter(({ event }) => !NOT_IN_LANES.includes(event));
  const withoutNotices = told.filter(({ event }) => !NOTICES.includes(event));
  const claims = [...(withoutNotices.length > 0 ? withoutNotices : told)].sort(
    (a, b) => EVENTS.indexOf(a.event) - EVENTS.indexOf(b.event),
  );
  const short = { month: "short", impliedYear } as const;
  const [first, second, ...more] = claims;
  if (first === undefined) return "";
  if (second === undefined) return onlyDate(first, { month: "long", impliedYear }, language);
  const isPeriod = first.event === "intrusion-started" && second.event === "intrusion-ended";
  const isPlain = first.label === undefined && second.label === undefined;
  if (more.length === 0 && isPeriod && isPlain) {
    const [start, end] = [first, second].map(({ date }) => dateInWords(date, language, short));
    return language.say("laneFromTo", start ?? "", end ?? "");
  }
  return joinedByCommas(
    language,
    claims.map((claim) => eventOn(claim, short, language)),
  );
}

function onlyDate(claim: Claim, style: DateStyle, language: Language): string {
  const date = dateInWords(claim.date, language, style);
  const words = NOTICES.includes(claim.event)
    ? language.say(EVENT_ON[claim.event], date)
    : language.say("laneGave", date, language.say(EVENT_DAYS[claim.event]));
  return withLabel(words, claim, language);
}

function eventOn(claim: Claim, style: DateStyle, language: Language): string {
  const date = dateInWords(claim.date, language, style);
  return withLabel(language.say(EVENT_ON[claim.event], date), claim, language);
}

function withLabel(words: string, { label }: Claim, language: Language): string {
  return label === undefined ? words : language.say("withLabel", words, label);
}
