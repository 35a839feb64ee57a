import { accountsOf, claimById, isResponse, relabellingsOf } from "../domain/accounts.js";
import type { Claim } from "../domain/claim.js";
import { daysBetween } from "../domain/day.js";
import type { EdtfDate } from "../domain/edtf.js";
import type { Incident } from "../domain/incident.js";
import { dateInWords, LONG, yearOf } from "./dates-in-words.js";
import { EVENT_DAYS, EVENT_NAMES } from "./event-words.js";
import { hasLane } from "./lanes.js";
import { capitalised, counted, type Language } from "./language.js";

/** Dates that were given and later replaced, disputed, or named as the day of something else. */
export function whatChanged(incident: Incident, language: Language): readonly string[] {
  const relabellings = relabellingsOf(incident);
  const said = relabellings.map(({ earlier, later }) => replaced(earlier, later, language));
  const relabelled = new Set(relabellings.map(({ earlier }) => earlier));
  for (const claim of incident.claims) {
    const { status } = claim;
    if (status.kind === "disputed") said.push(disputed(incident, claim, language));
    if (status.kind !== "superseded" || relabelled.has(claim)) continue;
    const by = claimById(incident, status.by);
    if (by !== undefined) said.push(replaced(claim, by, language));
  }
  return said;
}

/**
 * What was added after the first notice: "Panasonic update, by 11 Jan 2022: people were being told".
 * A reply to another account has a lane instead.
 */
export function laterStatements(incident: Incident, language: Language): readonly string[] {
  return accountsOf(incident).flatMap((account) => {
    const claims = account.claims.filter(
      (claim) =>
        (claim.event === "corrected" && !isResponse(incident, claim)) ||
        (claim.event === "individuals-notified" &&
          (claim.label !== undefined || !hasLane(account))),
    );
    const [first] = claims;
    if (first === undefined) return [];
    const labels = claims
      .map(({ event, label }) => label ?? language.say(EVENT_NAMES[event]))
      .reduce((said, next) => language.say("joinedBySemicolon", said, next));
    const date = dateInWords(account.saidOn ?? first.date, language);
    return [language.say("accountSaid", account.name, date, labels)];
  });
}

/**
 * Dates that never count as notice, shown as what they are. What attackers said is left out
 * unless nothing else is on record.
 */
export function otherDates(incident: Incident, language: Language): readonly string[] {
  const isAttackersOnly = incident.claims.every(
    ({ by, event }) => by === "attacker" || event === "claimed-by-attacker",
  );
  return incident.claims.flatMap((claim) => {
    const date = dateInWords(claim.date, language);
    if (claim.event === "listed") return [language.say("listedOn", date, claim.account)];
    return isAttackersOnly ? [language.say("attackerSaidOn", date, claim.account)] : [];
  });
}

/** "Panasonic notice gave 11 November as the day of access; 3 days later … as the day of detection." */
function replaced(earlier: Claim, later: Claim, language: Language): string {
  const impliedYear = earlier.saidOn === undefined ? undefined : yearOf(earlier.saidOn);
  const style = { ...LONG, impliedYear };
  const isSameDate = earlier.date.text === later.date.text;
  const when = timeLater(earlier.saidOn, later.saidOn, language);
  const values = [
    earlier.account,
    dateInWords(earlier.date, language, style),
    language.say(EVENT_DAYS[earlier.event]),
    when,
    later.account,
  ];
  return isSameDate
    ? language.say("changedLabel", ...values, language.say(EVENT_DAYS[later.event]))
    : language.say("changedDate", ...values, dateInWords(later.date, language, style));
}

function disputed(incident: Incident, claim: Claim, language: Language): string {
  const by = claim.status.kind === "disputed" ? claimById(incident, claim.status.by) : undefined;
  return language.say(
    "changedDisputed",
    claim.account,
    dateInWords(claim.date, language, LONG),
    language.say(EVENT_DAYS[claim.event]),
    by?.account ?? capitalised(language, language.say("speakerCompany")),
  );
}

function timeLater(
  from: EdtfDate | undefined,
  to: EdtfDate | undefined,
  language: Language,
): string {
  const isExact = from?.precision === "day" && to?.precision === "day";
  if (!isExact || from.earliest === undefined || to.earliest === undefined) {
    return language.say("later");
  }
  const days = daysBetween(from.earliest, to.earliest);
  return days > 0 ? counted(language, "daysLater", days) : language.say("later");
}
