import type { Claim, ClaimId, EventName, Speaker } from "./claim.js";
import { datingsOf } from "./dating.js";
import type { EdtfDate } from "./edtf.js";
import type { Incident } from "./incident.js";

/** How the accounts of an incident stand to one another. */
export type AccountState =
  | "one-account"
  | "accounts-agree"
  | "accounts-differ"
  | "accounts-differed-since-confirmed"
  | "disputed-by-the-company"
  | "dates-not-reported";

/** What one party said on one occasion. */
export type Account = {
  /** As a reader sees it: "Panasonic notice". */
  readonly name: string;
  readonly by: Speaker;
  readonly saidOn: EdtfDate | undefined;
  /** In the order of the events they date. */
  readonly claims: readonly Claim[];
};

/** A claim that no longer stands, and one that was made in its place. */
export type StatementChange = {
  readonly earlier: Claim;
  readonly later: Claim;
};

/** Events whose dates two accounts can contradict; notices only add to one another. */
export const COMPARED_EVENTS: readonly EventName[] = [
  "intrusion-started",
  "intrusion-ended",
  "detected",
  "contained",
];

/**
 * The accounts of an incident: the company's own first statement leads, the rest follow
 * in the order in which they were given.
 */
export function accountsOf(incident: Incident): readonly Account[] {
  const byName = new Map<string, Claim[]>();
  for (const claim of incident.claims) {
    const claims = byName.get(claim.account);
    if (claims === undefined) byName.set(claim.account, [claim]);
    else claims.push(claim);
  }
  const accounts = [...byName].map(([name, claims]) => accountOf(name, claims)).sort(bySaidOn);
  const lead = accounts.findIndex((account) => account.by === "company");
  if (lead > 0) accounts.unshift(...accounts.splice(lead, 1));
  return accounts;
}

export function accountState(incident: Incident): AccountState {
  const claims = incident.claims.filter((claim) => claim.by !== "attacker");
  const isDated = claims.some(({ event }) => event === "intrusion-started" || event === "detected");
  if (!isDated) return "dates-not-reported";
  if (claims.some((claim) => claim.status.kind === "disputed")) return "disputed-by-the-company";
  const compared = COMPARED_EVENTS.map((event) => datingsOf(incident, event));
  if (compared.some(({ standing }) => standing.length > 1)) return "accounts-differ";
  if (compared.some(({ earlier }) => earlier.length > 0)) {
    return "accounts-differed-since-confirmed";
  }
  const isShared = compared.some(({ standing }) => standing.some(hasSeveralAccounts));
  return isShared ? "accounts-agree" : "one-account";
}

/**
 * Dates that kept their day and changed their meaning: "11 November accessed", then
 * "11 November detected". A difference of labels, not of numbers.
 */
export function relabellingsOf(incident: Incident): readonly StatementChange[] {
  return incident.claims.flatMap((earlier) => {
    const later = relabelled(incident, earlier);
    return later === undefined ? [] : [{ earlier, later }];
  });
}

/**
 * How statements changed: each date that was replaced, with the statement that replaced it, and with
 * the one that named the same day as that of another event, where there is one.
 */
export function statementChanges(incident: Incident): readonly StatementChange[] {
  return incident.claims.flatMap((earlier) => {
    const { status } = earlier;
    if (status.kind !== "superseded") return [];
    const later = new Set([claimById(incident, status.by), relabelled(incident, earlier)]);
    return [...later].flatMap((each) => (each === undefined ? [] : [{ earlier, later: each }]));
  });
}

/** Whether it is the company's own reply: a statement that disputes what another account dates. */
export function isResponse({ claims }: Incident, { id, by, event }: Claim): boolean {
  return (
    by === "company" &&
    event === "corrected" &&
    claims.some(({ status }) => status.kind === "disputed" && status.by === id)
  );
}

/** @returns `undefined` when the incident has no claim of that id */
export function claimById(incident: Incident, id: ClaimId | undefined): Claim | undefined {
  return incident.claims.find((claim) => claim.id === id);
}

function accountOf(name: string, claims: readonly Claim[]): Account {
  const [first] = claims;
  if (first === undefined) throw new Error(`an account has claims: ${name} has none`);
  const saidOn = claims.find((claim) => claim.saidOn !== undefined)?.saidOn;
  return { name, by: first.by, saidOn, claims };
}

function bySaidOn(a: Account, b: Account): number {
  return (a.saidOn?.latest ?? Infinity) - (b.saidOn?.latest ?? Infinity) || 0;
}

function hasSeveralAccounts({ claims }: { readonly claims: readonly Claim[] }): boolean {
  return new Set(claims.map((claim) => claim.account)).size > 1;
}

/** The claim that names the day of a replaced one as that of another event. */
function relabelled({ claims }: Incident, earlier: Claim): Claim | undefined {
  if (earlier.status.kind !== "superseded") return undefined;
  return claims.find((claim) => relabels(claim, earlier));
}

function relabels(claim: Claim, earlier: Claim): boolean {
  return (
    claim.status.kind !== "superseded" &&
    claim.by === earlier.by &&
    claim.event !== earlier.event &&
    COMPARED_EVENTS.includes(claim.event) &&
    claim.date.text === earlier.date.text
  );
}
