import { type AccountState, COMPARED_EVENTS, claimById } from "../domain/accounts.js";
import type { Claim, EventName, Speaker } from "../domain/claim.js";
import { type Dating, datingsOf } from "../domain/dating.js";
import type { Incident } from "../domain/incident.js";
import { EVENT_DAYS } from "./event-words.js";
import { type Language, listed, type MessageKey } from "./language.js";

const STATES: Readonly<Record<AccountState, MessageKey>> = {
  "one-account": "stateOneAccount",
  "accounts-agree": "stateAgree",
  "accounts-differ": "stateDiffer",
  "accounts-differed-since-confirmed": "stateDifferedSinceConfirmed",
  "disputed-by-the-company": "stateDisputed",
  "dates-not-reported": "stateNotReported",
};

const SPEAKERS: Readonly<Record<Speaker, MessageKey>> = {
  company: "speakerCompany",
  regulator: "speakerRegulator",
  media: "speakerMedia",
  researcher: "speakerResearcher",
  attacker: "speakerAttacker",
};

/** An account state in two or three words, for lists. */
export function stateName(state: AccountState, language: Language): string {
  return language.say(STATES[state]);
}

/** The kind of party whose word a claim is: "the company". */
export function speakerName(by: Speaker, language: Language): string {
  return language.say(SPEAKERS[by]);
}

/** "Accounts differed · the company later confirmed the longer period". */
export function stateInWords(state: AccountState, incident: Incident, language: Language): string {
  const more = moreOn(state, incident, language);
  if (more === undefined) return stateName(state, language);
  const isSaidByMore = state === "accounts-differed-since-confirmed";
  const name = isSaidByMore ? language.say("stateDiffered") : stateName(state, language);
  return language.say("joinedByDot", name, more);
}

function moreOn(state: AccountState, incident: Incident, language: Language): string | undefined {
  if (state === "accounts-differ") {
    const events = COMPARED_EVENTS.filter(
      (event) => datingsOf(incident, event).standing.length > 1,
    );
    return language.say(
      "differOn",
      listed(
        language,
        events.map((event) => language.say(EVENT_DAYS[event])),
      ),
    );
  }
  if (state === "accounts-differed-since-confirmed") return laterDate(incident, language);
  return undefined;
}

/** Who later confirmed or gave another date, and whether the period became longer by it. */
function laterDate(incident: Incident, language: Language): string | undefined {
  for (const event of COMPARED_EVENTS) {
    const { standing, earlier } = datingsOf(incident, event);
    const [now] = standing;
    const [before] = earlier;
    if (now === undefined || before === undefined) continue;
    const confirmed = now.claims.find(({ status }) => status.kind === "confirmed");
    const by = speakerName(
      confirmed ? confirmingSpeaker(incident, confirmed) : now.claim.by,
      language,
    );
    const period = periodChange(event, before, now);
    return confirmed === undefined
      ? language.say(GAVE[period], by)
      : language.say(CONFIRMED[period], by);
  }
  return undefined;
}

type PeriodChange = "longer" | "shorter" | "other";

const CONFIRMED = {
  longer: "confirmedLonger",
  shorter: "confirmedShorter",
  other: "confirmedOther",
} as const satisfies Record<PeriodChange, MessageKey>;

const GAVE = {
  longer: "gaveLonger",
  shorter: "gaveShorter",
  other: "gaveOther",
} as const satisfies Record<PeriodChange, MessageKey>;

/** Of the time between first access and public notice: an earlier first access makes it longer. */
function periodChange(event: EventName, before: Dating, now: Dating): PeriodChange {
  const [was, is] = [before.claim.date.earliest, now.claim.date.earliest];
  if (event !== "intrusion-started" || was === undefined || is === undefined) return "other";
  return is < was ? "longer" : is > was ? "shorter" : "other";
}

function confirmingSpeaker(incident: Incident, claim: Claim): Speaker {
  const by = claim.status.kind === "confirmed" ? claim.status.by : undefined;
  return claimById(incident, by)?.by ?? claim.by;
}
