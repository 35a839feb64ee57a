import type { CheckedText } from "../platform/protocol.js";
import type { EvidencePack } from "../report/evidence-pack.js";
import type { Page } from "../report/page.js";

/** What the page asks of the worker and the browser. */
export type CheckerActions = {
  /** @returns `undefined` where no answer came */
  readonly check: (text: string, written: string) => Promise<CheckedText | undefined>;
  /** @returns `undefined` where no answer came */
  readonly evidence: (page: Page) => Promise<EvidencePack | undefined>;
  /** Gives the reader a file. */
  readonly save: (content: Blob, name: string) => void;
};
