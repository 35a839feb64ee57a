import type { EdtfDate } from "./edtf.js";

/** What can be dated about an incident, in the order in which it usually happens. */
export const EVENTS = [
  "intrusion-started",
  "intrusion-ended",
  "detected",
  "contained",
  "regulator-notified",
  "individuals-notified",
  "disclosed",
  "listed",
  "claimed-by-attacker",
  "corrected",
] as const;

/**
 * `disclosed` is notice to the public; `listed` is entry in a public breach index,
 * which is never a disclosure; `corrected` is a later statement that changed or added facts.
 */
export type EventName = (typeof EVENTS)[number];

export const SPEAKERS = ["company", "regulator", "media", "researcher", "attacker"] as const;

/** The kind of party whose word a claim is. */
export type Speaker = (typeof SPEAKERS)[number];

/** How long an account's name may be, in UTF-16 units. */
export const MOST_ACCOUNT_LETTERS = 60;

/** Unique within its incident. */
export type ClaimId = string;

/** What became of a claim; `by` names the claim of the same incident that replaced, confirmed or disputes it. */
export type ClaimStatus =
  | { readonly kind: "current" }
  | { readonly kind: "superseded"; readonly by: ClaimId }
  | { readonly kind: "confirmed"; readonly by: ClaimId }
  | { readonly kind: "disputed"; readonly by: ClaimId | undefined };

/** Where a claim was read. */
export type Reference = {
  readonly publisher: string;
  readonly url: string;
  /** When it was published; `undefined` when it does not say. */
  readonly published: EdtfDate | undefined;
  /** A summary of others' reports, or a page that could not be checked against its source. */
  readonly weak: boolean;
};

/** One account's word on when one event happened. */
export type Claim = {
  readonly id: ClaimId;
  readonly event: EventName;
  readonly date: EdtfDate;
  readonly by: Speaker;
  /** Whose word it is, as shown to a reader: "Panasonic notice", "Mainichi, NHK". */
  readonly account: string;
  /** When the account was given; `undefined` when not known. */
  readonly saidOn: EdtfDate | undefined;
  readonly status: ClaimStatus;
  /** At least one. */
  readonly references: readonly Reference[];
  /** What it says beyond the date, in our own words; names no person. */
  readonly label: string | undefined;
  /** The data set it was read from, where that is another than its incident's. */
  readonly source?: string;
};
