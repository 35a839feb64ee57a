import type { CompanyId } from "../domain/company.js";
import type { Settings } from "../domain/settings.js";
import type { SearchHit } from "../platform/protocol.js";
import type { NothingHeld } from "../report/source-words.js";

/** What the options page does in the browser. */
export type OptionsActions = {
  readonly change: (change: (settings: Settings) => Settings) => Promise<Settings>;
  /** Patterns that the reader allowed beside the listed sites. */
  readonly allowedSites: () => Promise<readonly string[]>;
  /** How many of the listed sites the browser does not allow at present. */
  readonly revokedSites: () => Promise<number>;
  /** Asks the reader, straight from a click. @returns whether it was allowed */
  readonly allowListed: () => Promise<boolean>;
  /** Asks the reader, straight from a click. @returns whether it was allowed */
  readonly allowAll: () => Promise<boolean>;
  readonly takeBack: (pattern: string) => Promise<void>;
  /** Does it run on the host by itself? */
  readonly runsOn: (host: string) => Promise<boolean>;
  /** Asks the reader, straight from a click. @returns whether it was allowed */
  readonly allowNotifications: () => Promise<boolean>;
  /** Removes settings, lists and permissions. */
  readonly removeAll: () => Promise<void>;
  /** Saves as a file what could not be read as settings. */
  readonly saveDamaged: () => Promise<void>;
  readonly forgetDamaged: () => Promise<void>;
  /** What measures are compared with, a line each. */
  readonly populations: () => Promise<readonly string[]>;
  readonly search: (query: string) => Promise<readonly SearchHit[]>;
  /** Said when a search finds nothing. */
  readonly nothingHeld: (query: string) => Promise<NothingHeld | undefined>;
  /** Names of the companies that a list in use has. */
  readonly namesOf: (companies: readonly CompanyId[]) => Promise<ReadonlyMap<CompanyId, string>>;
};
