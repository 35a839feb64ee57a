import * as z from "zod/mini";
import { EVENTS } from "../domain/claim.js";
import type { CsvMapping } from "../domain/csv-mapping.js";
import type { Request } from "./protocol.js";
import type { SourceOrigin } from "./source-preview.js";
import type { SourceProtocol } from "./source-protocol.js";

/** Longer than any id, address or file name. */
const MAX_LINE_LENGTH = 2_000;
/** More sources than a reader looks through. */
const MAX_SOURCES = 500;
/** More columns than a table that is read by people has. */
const MAX_COLUMNS = 1_000;

const line = z.string().check(z.maxLength(MAX_LINE_LENGTH));
const sources = z.array(line).check(z.maxLength(MAX_SOURCES));
const column = z.number().check(z.int(), z.nonnegative(), z.maximum(MAX_COLUMNS));
/** Holds the address and the mapping of what was previewed. */
const ticket = z.string().check(z.maxLength(4 * MAX_LINE_LENGTH));
const nothing = z.strictObject({});

const mapping: z.ZodMiniType<CsvMapping> = z.object({
  company: column,
  dates: z
    .array(z.object({ column, event: z.enum(EVENTS) }))
    .check(z.minLength(1), z.maxLength(EVENTS.length)),
  reference: column,
  dayOrder: z.enum(["year-first", "month-first", "day-first"]),
});

const origin: z.ZodMiniType<SourceOrigin> = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("url"), url: line }),
  z.object({ kind: z.literal("staged"), staged: line, name: line }),
  z.object({ kind: z.literal("csv"), staged: line, name: line, mapping }),
]);

/** What the door lets in of the questions about sources. */
export const sourceRequestSchemas: {
  readonly [N in keyof SourceProtocol]: z.ZodMiniType<Request<N>>;
} = {
  describeSources: nothing,
  failedUpdates: nothing,
  sourceWork: nothing,
  cancelSourceWork: nothing,
  switchSource: z.object({ source: line, isOn: z.boolean() }),
  orderSources: z.object({ order: sources }),
  makeSourceLive: z.object({ source: line, isLive: z.boolean() }),
  removeSource: z.object({ source: line }),
  restoreSource: z.object({ source: line }),
  updateSources: z.object({
    sources: z.exactOptional(sources),
    acceptShrunk: z.exactOptional(z.boolean()),
  }),
  acceptKey: z.object({ source: line, key: line }),
  previewSource: z.object({ origin }),
  installSource: z.object({ ticket, isLive: z.boolean() }),
  sampleCsv: z.object({ staged: line }),
  rejectedRecords: z.object({ source: line }),
  exportSource: z.object({ source: line }),
};
