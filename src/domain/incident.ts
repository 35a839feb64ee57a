import type { Claim } from "./claim.js";
import type { CompanyId } from "./company.js";
import type { Day } from "./day.js";

declare const incidentIdBrand: unique symbol;

/** Stable across dataset versions: lower-case words joined by hyphens (`panasonic-2021-file-server`). */
export type IncidentId = string & { readonly [incidentIdBrand]: true };

const INCIDENT_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** @returns `undefined` unless `text` is lower-case ASCII letters and digits in words joined by single hyphens */
export function parseIncidentId(text: string): IncidentId | undefined {
  return INCIDENT_ID.test(text) ? (text as IncidentId) : undefined;
}

/** What kind of incident it was, as its references name it; `unknown` when they do not. */
export const INCIDENT_KINDS = [
  "unauthorized-access",
  "ransomware",
  "malware",
  "phishing",
  "credential-stuffing",
  "insider",
  "misconfiguration",
  "vulnerability",
  "supplier",
  "physical",
  "error",
  "unknown",
] as const;

export type IncidentKind = (typeof INCIDENT_KINDS)[number];

/** How long an incident's label may be, in UTF-16 units. */
export const LABEL_LETTERS = { fewest: 3, most: 120 } as const;

/** One security incident of one or more companies, with every claim about its dates. */
export type Incident = {
  readonly id: IncidentId;
  /** A short name of our own: what was reached, where, which year. */
  readonly label: string;
  readonly kind: IncidentKind;
  readonly companies: readonly CompanyId[];
  /** The data set it was read from, as its catalogue names it (`core`). */
  readonly source: string;
  /** People or accounts affected, as last reported. */
  readonly peopleAffected: number | undefined;
  /** Counts the changes of the reviewed record, from 1; 0 for a register's row that nobody reviewed. */
  readonly revision: number;
  /** When a person last checked the record against its references. */
  readonly checked: Day | undefined;
  /** The id shared by all incidents that came through one supplier (`moveit-2023`). */
  readonly cause: string | undefined;
  readonly claims: readonly Claim[];
};
