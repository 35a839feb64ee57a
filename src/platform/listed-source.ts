import type { Day } from "../domain/day.js";
import type { Moment } from "../domain/moment.js";
import type { UpdateFailure } from "../domain/source-update.js";

/** Everything the options page shows of the sources. */
export type SourceList = {
  /** In the reader's order: the one whose words come first where they differ, first. */
  readonly sources: readonly ListedSource[];
  /** Of the sources that are on, read as one: what two of them tell is counted once. */
  readonly totals: SourceTotals;
  /** Nothing is asked of any host while this holds. */
  readonly neverUseNetwork: boolean;
  /** The browser refuses the database of live and added lists: the bundled ones stand alone. */
  readonly isStoreRefused: boolean;
  /** Titles of added lists that the browser has lost, and of which the reader has not read yet. */
  readonly lost: readonly string[];
};

export type SourceTotals = {
  readonly companyCount: number;
  readonly incidentCount: number;
  readonly newestNotice: Day | undefined;
};

/**
 * `bundled` comes with the extension; `live` is a public register that the extension can read
 * itself; `list` is a Breachnote list and `csv` a table, both added by the reader.
 */
export type SourceKind = "bundled" | "live" | "list" | "csv";

export type ListedSource = {
  readonly id: string;
  readonly kind: SourceKind;
  readonly title: string;
  readonly publisher: string;
  /** Empty when it has none. */
  readonly homepage: string;
  readonly licence: string;
  readonly attribution: string;
  readonly isOn: boolean;
  /** What came with the extension can be switched off, not removed. */
  readonly canRemove: boolean;
  /** Where it is refreshed from; `undefined` when it came with the extension, by file or by paste. */
  readonly feed: SourceFeed | undefined;
  /** `undefined` while nothing of it is on the device. */
  readonly copy: SourceCopy | undefined;
  readonly signature: SourceSignature;
  readonly state: SourceState;
  /** When its host was last asked, whatever came of it. */
  readonly lastChecked: Moment | undefined;
  /** When its host is asked next; `undefined` when it will not be. */
  readonly nextTry: Moment | undefined;
};

export type SourceFeed = {
  /** Every request goes to this host. */
  readonly host: string;
  readonly url: string;
  /** The reader wants it refreshed. */
  readonly isLive: boolean;
  /** The browser lets the extension ask the host; without it nothing is asked, live or not. */
  readonly isAllowed: boolean;
};

/** The copy on the device: the last good one. */
export type SourceCopy = {
  /** As its publisher counts it ("12"), or the day it was compiled ("2026-11-12"). */
  readonly version: string;
  readonly published: Day;
  /** From when on it counts as stale. */
  readonly expires: Day;
  readonly newestNotice: Day | undefined;
  readonly companyCount: number;
  /** Incidents in use: none while the source is off. */
  readonly used: number;
  /** Records in the copy, those that were left out included. */
  readonly total: number;
  /** Records left out; `rejectedRecords` lists them. */
  readonly rejected: number;
  /** Size of what was read, unpacked. */
  readonly bytes: number;
};

/** `key` is the public key in base64, `name` what its publisher calls it. */
export type SigningKey = { readonly key: string; readonly name: string };

export type SourceSignature =
  /** Part of the extension's own package. */
  | { readonly kind: "bundled" }
  | { readonly kind: "unsigned" }
  /** Every copy carried this key since the list was added. */
  | { readonly kind: "signed"; readonly by: SigningKey }
  /** The last update came under another key and was not installed; `acceptKey` would take it. */
  | { readonly kind: "key-changed"; readonly by: SigningKey; readonly offered: SigningKey };

export type SourceState =
  | { readonly kind: "off" }
  | { readonly kind: "bundled" }
  /** Added by file or paste, and never asked for. */
  | { readonly kind: "local" }
  /** A live register that the reader has not switched to live. */
  | { readonly kind: "not-live" }
  /** Live, and not fetched yet. */
  | { readonly kind: "waiting" }
  | { readonly kind: "up-to-date" }
  /** Its host has a newer one, which was seen and is not installed: the work was stopped before its end. */
  | { readonly kind: "update-available" }
  /** Older than its own `expires`; `very-stale` by more than twice its life again. */
  | { readonly kind: "stale" | "very-stale"; readonly days: number }
  | { readonly kind: "updating" }
  /** The last good copy, if any, is still in use. */
  | { readonly kind: "failed"; readonly why: UpdateFailure };
