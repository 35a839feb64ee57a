import {
  type DatedRule,
  type DeadlineRule,
  deadlinesBeside,
  type TimeLimit,
  type Told,
  type Trigger,
} from "../domain/deadline.js";
import { publicNotice } from "../domain/gap.js";
import type { Incident } from "../domain/incident.js";
import { dayInWords } from "./dates-in-words.js";
import { type Language, type MessageKey, number } from "./language.js";

/** A rule beside an incident, as a dated fact: never whether it applied or was met. */
export type DeadlineLine = {
  readonly id: string;
  readonly text: string;
  /** Its section, and what starts its clock. */
  readonly detail: string;
};

const JURISDICTIONS: Readonly<Record<string, MessageKey>> = {
  "appi-26": "deadlineJapan",
  "gdpr-33": "deadlineEu",
  "uk-gdpr-33": "deadlineUk",
  "sec-8k-105": "deadlineUsListed",
  "hipaa-404": "deadlineUsHealth",
};

const UNITS: Readonly<Record<TimeLimit["unit"], MessageKey>> = {
  hours: "deadlineHours",
  days: "deadlineDays",
  "business-days": "deadlineBusinessDays",
};

const TOLD: Readonly<Record<Told, MessageKey>> = {
  authority: "deadlineToAuthority",
  people: "deadlineToPeople",
  public: "deadlineToPublic",
};

const TRIGGERS: Readonly<Record<Trigger, MessageKey>> = {
  "becoming-aware": "deadlineFromAware",
  discovery: "deadlineFromDiscovery",
  determination: "deadlineFromDetermination",
  materiality: "deadlineFromMateriality",
};

/**
 * @param country of the company, ISO 3166-1 alpha-2
 * @returns nothing for an incident whose first public notice has no day at either end; a rule that
 *   began between the two ends is left out
 */
export function deadlineLines(
  country: string | undefined,
  incident: Incident,
  language: Language,
): readonly DeadlineLine[] {
  const date = publicNotice(incident).standing[0]?.claim.date;
  if (date?.earliest === undefined || date.latest === undefined) return [];
  const byEnd = deadlinesBeside(country, date.latest);
  return deadlinesBeside(country, date.earliest)
    .filter((one) => byEnd.some(({ rule, state }) => rule === one.rule && state === one.state))
    .map((one) => lineOf(one, language));
}

function lineOf({ rule, state }: DatedRule, language: Language): DeadlineLine {
  const of = [jurisdiction(rule, language), limit(rule.limit, language)] as const;
  const told = language.say(TOLD[rule.told]);
  return {
    id: rule.id,
    text:
      state === "in-force"
        ? language.say("deadlineInForce", ...of, told)
        : language.say("deadlineBeganLater", ...of, told, dayInWords(rule.inForceFrom, language)),
    detail: language.say("joinedByDot", rule.section, language.say(TRIGGERS[rule.trigger])),
  };
}

function jurisdiction({ id, jurisdiction: name }: DeadlineRule, language: Language): string {
  const key = JURISDICTIONS[id];
  return key === undefined ? name : language.say(key);
}

function limit({ from, to, unit }: TimeLimit, language: Language): string {
  const count =
    from === to
      ? number(language, to)
      : language.say("deadlineRange", number(language, from), number(language, to));
  return language.say(UNITS[unit], count);
}
