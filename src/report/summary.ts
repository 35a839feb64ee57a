import type { Claim } from "../domain/claim.js";
import { datingsOf } from "../domain/dating.js";
import { type DisclosureGap, publicNotice } from "../domain/gap.js";
import type { Incident } from "../domain/incident.js";
import type { Measure } from "../domain/measure.js";
import { accountsBehind, confirmingAccount } from "./attribution.js";
import { dateInWords, LONG } from "./dates-in-words.js";
import { daysInWords } from "./days-in-words.js";
import type { Language } from "./language.js";

/** An incident in two or three sentences, each date with whose word it is: for screen readers and for copying. */
export function summary(
  companyName: string,
  incident: Incident,
  gap: DisclosureGap,
  language: Language,
): string {
  return [
    language.say("summaryTitle", companyName, incident.label),
    firstAccess(incident, language),
    notice(incident, gap, language),
  ].reduce((said, next) => language.say("joinedBySpace", said, next));
}

function firstAccess(incident: Incident, language: Language): string {
  const { standing, earlier } = datingsOf(incident, "intrusion-started");
  const said = [
    ...standing.map(({ claim }) => accordingTo(incident, claim, language)),
    ...earlier.map(({ claim }) =>
      language.say("summaryEarlier", claim.account, dateInWords(claim.date, language, LONG)),
    ),
  ];
  return said.length === 0
    ? language.say("summaryNoFirstAccess")
    : language.say(
        "summaryFirstAccess",
        said.reduce((all, next) => language.say("joinedClauses", all, next)),
      );
}

function accordingTo(incident: Incident, claim: Claim, language: Language): string {
  const date = dateInWords(claim.date, language, LONG);
  const accounts = accountsBehind(incident, claim, language);
  const confirming = confirmingAccount(incident, claim);
  return confirming === undefined
    ? language.say("accordingTo", date, accounts)
    : language.say("accordingToConfirmed", date, accounts, confirming);
}

function notice(incident: Incident, gap: DisclosureGap, language: Language): string {
  const [first] = publicNotice(incident).standing;
  if (first === undefined) return language.say("summaryNoNotice");
  return language.say(
    "summaryNotice",
    dateInWords(first.claim.date, language, LONG),
    first.claim.account,
    after("afterFirstAccess", gap.firstAccessToPublicNotice, language),
    after("afterDetection", gap.detectionToPublicNotice, language),
  );
}

function after(
  key: "afterFirstAccess" | "afterDetection",
  measure: Measure,
  language: Language,
): string {
  if (measure.kind === "days") return language.say(key, daysInWords(measure, language));
  const why = language.say(measure.kind === "conflict" ? "datesConflict" : "notReported");
  return language.say(`${key}Unknown`, why);
}
