import type { CheckedText } from "../platform/protocol.js";

/** What the page asks of the worker and the browser. */
export type CheckerActions = {
  /** @returns `undefined` where no answer came */
  readonly check: (text: string) => Promise<CheckedText | undefined>;
  /** Gives the reader a file. */
  readonly save: (text: string) => void;
};
