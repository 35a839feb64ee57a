import type { CsvMapping } from "../domain/csv-mapping.js";
import type { Day } from "../domain/day.js";
import type { SourceFeed, SourceSignature } from "./listed-source.js";

/** What an added source would bring, before anything is installed. */
export type SourcePreview = {
  /** Names it to `installSource`; good until another preview is made. */
  readonly ticket: string;
  readonly kind: "list" | "csv";
  /** The source of the same publisher and address that it would replace. */
  readonly replaces: string | undefined;
  readonly title: string;
  readonly publisher: string;
  readonly homepage: string;
  readonly licence: string;
  readonly attribution: string;
  readonly version: string;
  readonly published: Day;
  readonly expires: Day;
  readonly signature: SourceSignature;
  /** Where it could be refreshed from. */
  readonly feed: Pick<SourceFeed, "host" | "url"> | undefined;
  readonly bytes: number;
  readonly companyCount: number;
  readonly incidentCount: number;
  /** Up to ten. */
  readonly samples: readonly SampleRecord[];
  /** Incidents that other sources have too, and how many of those they date otherwise. */
  readonly shared: { readonly incidents: number; readonly differing: number };
  readonly rejected: readonly RejectedCount[];
};

/** One record of a preview; `dates` as the list has them: "detected 2021-11-11". */
export type SampleRecord = {
  readonly company: string;
  readonly label: string;
  readonly dates: readonly string[];
};

/** Records left out for one reason, and the first of them, counted from 1. */
export type RejectedCount = {
  readonly reason: string;
  readonly count: number;
  readonly firstRow: number;
};

/** A record that was left out; `row` counts from 1. */
export type RejectedRecord = { readonly row: number; readonly reason: string };

export type { CsvMapping };

/** The head of a table and its first ten rows, with a guess at which column holds what. */
export type CsvSample = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly guess: CsvMapping | undefined;
};

/** Where an added source comes from. `staged` is what `stageFile` gave for a file or a pasted text. */
export type SourceOrigin =
  | { readonly kind: "url"; readonly url: string }
  | { readonly kind: "staged"; readonly staged: string; readonly name: string }
  | {
      readonly kind: "csv";
      readonly staged: string;
      readonly name: string;
      readonly mapping: CsvMapping;
    };
