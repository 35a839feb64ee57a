import type { Settings } from "../domain/settings.js";

/** What the options page does in the browser. */
export type OptionsActions = {
  readonly change: (change: (settings: Settings) => Settings) => Promise<Settings>;
  /** Patterns that the reader allowed beside the listed sites. */
  readonly allowedSites: () => Promise<readonly string[]>;
  /** Asks the reader, straight from a click. @returns whether it was allowed */
  readonly allowAll: () => Promise<boolean>;
  readonly takeBack: (pattern: string) => Promise<void>;
};
