import { claimById } from "../domain/accounts.js";
import { type Claim, EVENTS } from "../domain/claim.js";
import type { Precision } from "../domain/edtf.js";
import type { Incident } from "../domain/incident.js";
import { speakerName } from "./account-words.js";
import { dateInWords } from "./dates-in-words.js";
import { EVENT_NAMES } from "./event-words.js";
import type { Language, MessageKey } from "./language.js";
import { type CardReference, cardReference } from "./references.js";

/** A claim as a row of the details page. */
export type ClaimRow = {
  readonly id: string;
  /** "22 Jun 2021", as finely as it was given. */
  readonly date: string;
  /** "first access". */
  readonly event: string;
  /** "exact to the day". */
  readonly precision: string;
  readonly account: string;
  /** "the company". */
  readonly by: string;
  /** When the account was given; empty when not known. */
  readonly saidOn: string;
  /** "confirmed by Panasonic to TechCrunch". */
  readonly status: string;
  /** What it says beyond the date, in our own words; empty when nothing. */
  readonly label: string;
  readonly references: readonly CardReference[];
};

/** Over the columns of a table of claims. */
export const CLAIM_HEADS = [
  "detailsDate",
  "detailsEvent",
  "detailsPrecision",
  "detailsWho",
  "detailsStatus",
  "detailsWords",
  "detailsReferences",
] as const satisfies readonly MessageKey[];

const PRECISIONS: Readonly<Record<Precision, MessageKey>> = {
  day: "precisionDay",
  month: "precisionMonth",
  year: "precisionYear",
  interval: "precisionInterval",
};

/** Every claim, attackers' included, in the order in which the events usually happen. */
export function claimRows(incident: Incident, language: Language): readonly ClaimRow[] {
  return [...incident.claims]
    .sort((a, b) => EVENTS.indexOf(a.event) - EVENTS.indexOf(b.event))
    .map((claim) => ({
      id: claim.id,
      date: dateInWords(claim.date, language),
      event: language.say(EVENT_NAMES[claim.event]),
      precision: language.say(PRECISIONS[claim.date.precision]),
      account: claim.account,
      by: speakerName(claim.by, language),
      saidOn: claim.saidOn === undefined ? "" : dateInWords(claim.saidOn, language),
      status: statusInWords(incident, claim, language),
      label: claim.label ?? "",
      references: claim.references.map((reference) => cardReference(reference, language)),
    }));
}

function statusInWords(
  incident: Incident,
  { status, by, event }: Claim,
  language: Language,
): string {
  if (by === "attacker" || event === "listed" || event === "claimed-by-attacker") {
    return language.say("statusNotCounted");
  }
  if (status.kind === "current") return language.say("statusCurrent");
  const account = claimById(incident, status.by)?.account;
  if (status.kind === "disputed") {
    return account === undefined ? language.say("disputed") : language.say("disputedBy", account);
  }
  return language.say(
    status.kind === "confirmed" ? "confirmedBy" : "statusReplaced",
    account ?? "",
  );
}
