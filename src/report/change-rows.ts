import { statementChanges } from "../domain/accounts.js";
import type { Claim } from "../domain/claim.js";
import type { Incident } from "../domain/incident.js";
import { dateInWords } from "./dates-in-words.js";
import { EVENT_ON } from "./event-words.js";
import type { Language, MessageKey } from "./language.js";

/** What an account gave, and when. */
export type Statement = {
  /** "detected 11 Nov 2021". */
  readonly what: string;
  /** "Panasonic to TechCrunch, said 29 Nov 2021". */
  readonly said: string;
};

/** A statement beside the one that was made in its place. */
export type ChangeRow = {
  readonly id: string;
  readonly earlier: Statement;
  readonly later: Statement;
};

/** Over the columns of a table of changes. */
export const CHANGE_HEADS = [
  "detailsFirstSaid",
  "detailsLaterSaid",
] as const satisfies readonly MessageKey[];

/** How the statements of an incident changed; empty when none of them did. */
export function changeRows(incident: Incident, language: Language): readonly ChangeRow[] {
  return statementChanges(incident).map(({ earlier, later }) => ({
    id: `${earlier.id} ${later.id}`,
    earlier: statementOf(earlier, language),
    later: statementOf(later, language),
  }));
}

function statementOf({ event, date, account, saidOn }: Claim, language: Language): Statement {
  return {
    what: language.say(EVENT_ON[event], dateInWords(date, language)),
    said:
      saidOn === undefined
        ? account
        : language.say("detailsSaid", account, dateInWords(saidOn, language)),
  };
}
