import type { FailedSource, SourceUpdate, UpdateFailure } from "../domain/source-update.js";
import type { SourceList } from "./listed-source.js";
import type { CsvSample, RejectedRecord, SourceOrigin, SourcePreview } from "./source-preview.js";

/** What the worker is doing for the sources, one thing at a time. */
export type SourceWork =
  | { readonly kind: "idle"; readonly last: WorkOutcome | undefined }
  | {
      readonly kind: "working";
      /** The source it is about; `undefined` when it is not installed yet. */
      readonly source: string | undefined;
      readonly step: "asking" | "receiving" | "reading" | "packing" | "storing";
      /** Bytes or records of `of`, which is `undefined` while nobody knows how many. */
      readonly done: number;
      readonly of: number | undefined;
    };

/** What came of the last work; kept until the next one begins. */
export type WorkOutcome =
  | { readonly kind: "updated"; readonly each: readonly SourceUpdate[] }
  | { readonly kind: "previewed"; readonly preview: SourcePreview }
  | { readonly kind: "installed"; readonly source: string }
  /** Of a preview or an installation. */
  | { readonly kind: "failed"; readonly why: UpdateFailure };

type Nothing = Record<string, never>;

/**
 * What the options page asks about sources. What takes long is begun and answered at once;
 * `sourceWork` then tells how far it is, and what came of it. Asking to begin the same again while
 * it goes on changes nothing. For a private window nothing is written, and no work is begun:
 * the answer shows what stands, or says so.
 */
export type SourceProtocol = {
  describeSources: { request: Nothing; response: SourceList };
  /** Popup → worker: what could not be updated when it was last tried. */
  failedUpdates: { request: Nothing; response: readonly FailedSource[] };
  sourceWork: { request: Nothing; response: SourceWork };
  /** Stops what goes on; nothing of it is installed. */
  cancelSourceWork: { request: Nothing; response: SourceWork };
  switchSource: {
    request: { readonly source: string; readonly isOn: boolean };
    response: SourceList;
  };
  /** All ids in their new order; those left out follow in the order they had. */
  orderSources: { request: { readonly order: readonly string[] }; response: SourceList };
  /** The page has asked for the host's permission before; a source made live is fetched at once. */
  makeSourceLive: {
    request: { readonly source: string; readonly isLive: boolean };
    response: SourceList;
  };
  /** Hides the source; its copy is deleted when the browser next starts, until then it can come back. */
  removeSource: { request: { readonly source: string }; response: SourceList };
  restoreSource: { request: { readonly source: string }; response: SourceList };
  /** "Update now". Without ids, all live ones. `acceptShrunk` installs what has lost half its incidents. */
  updateSources: {
    request: { readonly sources?: readonly string[]; readonly acceptShrunk?: boolean };
    response: SourceWork;
  };
  /** Takes the changed key of a list as its publisher's, and updates it. */
  acceptKey: { request: { readonly source: string; readonly key: string }; response: SourceWork };
  /** First step of adding: reads everything and installs nothing. */
  previewSource: { request: { readonly origin: SourceOrigin }; response: SourceWork };
  /** Second step, with the preview's ticket. */
  installSource: {
    request: { readonly ticket: string; readonly isLive: boolean };
    response: SourceWork;
  };
  /** The first rows of a table, before its columns are mapped. */
  sampleCsv: { request: { readonly staged: string }; response: CsvSample | UpdateFailure };
  /** The first 1,000 of them. */
  rejectedRecords: {
    request: { readonly source: string };
    response: readonly RejectedRecord[];
  };
  /** Stages the text of an added source, as it was read; `openStaged` gives it. */
  exportSource: {
    request: { readonly source: string };
    response: { readonly staged: string; readonly name: string } | undefined;
  };
};
