import type { EventName } from "./claim.js";

/** Which column of a table holds what; each is the column's place, from 0. */
export type CsvMapping = {
  readonly company: number;
  /** Each dated column, and what it dates. */
  readonly dates: readonly { readonly column: number; readonly event: EventName }[];
  /** An address where the row can be checked. */
  readonly reference: number;
  /** How days with slashes or dots are written. */
  readonly dayOrder: "year-first" | "month-first" | "day-first";
};
