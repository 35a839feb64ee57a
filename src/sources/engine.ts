import type { Company } from "../domain/company.js";
import type { Day } from "../domain/day.js";
import type { Moment } from "../domain/moment.js";
import type { SourceWork } from "../platform/source-protocol.js";
import type { Pace } from "./in-slices.js";
import type { SourceStore } from "./source-store.js";

/** Everything outside that the work on sources needs; a test passes its own. */
export type Engine = {
  readonly store: SourceStore;
  readonly fetch: typeof fetch;
  readonly pace: Pace;
  now(): Moment;
  today(): Day;
  /** From 0 up to and without 1. */
  random(): number;
  /** May the host be asked: the reader allows the network, and the browser the host? */
  mayAsk(host: string): Promise<"yes" | "network-off" | "not-allowed">;
  /** Companies of all other sources on the device. */
  knownCompanies(except: string, signal: AbortSignal): Promise<readonly Company[]>;
};

/** One piece of work: what stops it, and who is told how far it is. */
export type Run = {
  readonly engine: Engine;
  readonly signal: AbortSignal;
  readonly tell: (progress: Progress) => void;
};

export type Progress = Pick<
  Extract<SourceWork, { readonly kind: "working" }>,
  "step" | "done" | "of"
>;
