import { type Day, dayOf } from "./day.js";

/** Who is to be told under a rule. */
export type Told = "authority" | "people" | "public";

/** How long a rule gives, as its text counts it. */
export type TimeLimit = {
  /** The lower figure where a rule gives two ("3 to 5 days"). */
  readonly from: number;
  readonly to: number;
  readonly unit: "hours" | "days" | "business-days";
};

/** What starts a rule's clock; only the rule's own words decide it, never the day of access. */
export type Trigger = "becoming-aware" | "discovery" | "determination" | "materiality";

/** One notification rule, as a dated fact: never a verdict on whether it applied or was met. */
export type DeadlineRule = {
  readonly id: string;
  /** ISO 3166-1 alpha-2 of the countries whose rule it is. */
  readonly countries: readonly string[];
  readonly jurisdiction: string;
  readonly section: string;
  readonly told: Told;
  readonly limit: TimeLimit;
  readonly trigger: Trigger;
  readonly inForceFrom: Day;
};

/** A rule beside an incident. `began-later` says that it came into force after the incident's notice. */
export type DatedRule = {
  readonly rule: DeadlineRule;
  readonly state: "in-force" | "began-later";
};

const EU_AND_EEA =
  "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO".split(
    " ",
  );

/** The one rule that reaches companies of any country, by whose data was held. */
const REACHES_ALL = "gdpr-33";

/**
 * Rules whose text, or an account of it, was read; those that nobody checked are left out.
 * Sections are the law's own.
 */
export const DEADLINE_RULES: readonly DeadlineRule[] = [
  {
    id: "appi-26",
    countries: ["JP"],
    jurisdiction: "Japan",
    section: "APPI art. 26; PPC rules arts. 7 and 8",
    told: "authority",
    limit: { from: 3, to: 5, unit: "days" },
    trigger: "becoming-aware",
    inForceFrom: inForce(2022, 4, 1),
  },
  {
    id: "gdpr-33",
    countries: EU_AND_EEA,
    jurisdiction: "EU",
    section: "Regulation (EU) 2016/679 art. 33(1)",
    told: "authority",
    limit: { from: 72, to: 72, unit: "hours" },
    trigger: "becoming-aware",
    inForceFrom: inForce(2018, 5, 25),
  },
  {
    id: "uk-gdpr-33",
    countries: ["GB"],
    jurisdiction: "UK",
    section: "UK GDPR art. 33",
    told: "authority",
    limit: { from: 72, to: 72, unit: "hours" },
    trigger: "becoming-aware",
    inForceFrom: inForce(2021, 1, 1),
  },
  {
    id: "sec-8k-105",
    countries: ["US"],
    jurisdiction: "US listed companies",
    section: "Form 8-K Item 1.05",
    told: "public",
    limit: { from: 4, to: 4, unit: "business-days" },
    trigger: "materiality",
    inForceFrom: inForce(2023, 12, 18),
  },
  {
    id: "hipaa-404",
    countries: ["US"],
    jurisdiction: "US health providers and insurers",
    section: "45 CFR 164.404(b)",
    told: "people",
    limit: { from: 60, to: 60, unit: "days" },
    trigger: "discovery",
    inForceFrom: inForce(2009, 9, 23),
  },
];

/**
 * The rules worth naming beside an incident: those of the company's country and the EU's.
 *
 * @param country ISO 3166-1 alpha-2
 * @param notice the day of public notice
 */
export function deadlinesBeside(country: string | undefined, notice: Day): readonly DatedRule[] {
  return DEADLINE_RULES.filter(
    ({ id, countries }) =>
      id === REACHES_ALL || (country !== undefined && countries.includes(country)),
  ).map((rule) => ({ rule, state: rule.inForceFrom <= notice ? "in-force" : "began-later" }));
}

function inForce(year: number, month: number, day: number): Day {
  const found = dayOf(year, month, day);
  if (found === undefined) throw new Error(`a rule's first day exists: ${year}-${month}-${day}`);
  return found;
}
