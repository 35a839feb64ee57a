import type { UpdateFailure } from "../domain/source-update.js";
import type { ListedSource, SourceList } from "../platform/listed-source.js";
import type { CsvSample, RejectedRecord, SourceOrigin } from "../platform/source-preview.js";
import type { SourceWork } from "../platform/source-protocol.js";

/** What the page does with sources; `undefined` where the worker did not answer. */
export type SourceActions = {
  readonly describe: () => Promise<SourceList | undefined>;
  readonly work: () => Promise<SourceWork | undefined>;
  readonly cancel: () => Promise<SourceWork | undefined>;
  readonly switchOn: (source: string, isOn: boolean) => Promise<SourceList | undefined>;
  readonly order: (order: readonly string[]) => Promise<SourceList | undefined>;
  /** Asks the reader, straight from a click. @returns whether the host was allowed */
  readonly allowHost: (host: string) => Promise<boolean>;
  readonly makeLive: (source: string, isLive: boolean) => Promise<SourceList | undefined>;
  readonly remove: (source: string) => Promise<SourceList | undefined>;
  readonly restore: (source: string) => Promise<SourceList | undefined>;
  /** @param sources all that are kept up to date when left out */
  readonly update: (
    sources?: readonly string[],
    acceptShrunk?: boolean,
  ) => Promise<SourceWork | undefined>;
  readonly acceptKey: (source: string, key: string) => Promise<SourceWork | undefined>;
  /** @returns the name it is staged by; `undefined` in a private window */
  readonly stage: (text: Blob) => Promise<string | undefined>;
  readonly sampleCsv: (staged: string) => Promise<CsvSample | UpdateFailure | undefined>;
  readonly preview: (origin: SourceOrigin) => Promise<SourceWork | undefined>;
  readonly install: (ticket: string, isLive: boolean) => Promise<SourceWork | undefined>;
  /** The reader has read which lists are lost. */
  readonly forgetLost: () => Promise<SourceList | undefined>;
  readonly rejected: (source: string) => Promise<readonly RejectedRecord[]>;
  /** Saves the text of a source as a file. @returns whether there was one */
  readonly save: (source: ListedSource) => Promise<boolean>;
};
