import type { SourceStatement } from "../dataset/packed-writer.js";
import type { Steps } from "../dataset/steps.js";
import type { CsvMapping } from "../domain/csv-mapping.js";
import { type Day, formatDay } from "../domain/day.js";
import { ok, type Result } from "../domain/result.js";
import type { UpdateFailure } from "../domain/source-update.js";
import { REGISTERS } from "../registers/register.js";
import type { Draft } from "./draft.js";
import type { WholeList } from "./fetch-list.js";
import { inSlices, type Pace } from "./in-slices.js";
import type { LiveSource } from "./live-sources.js";
import { readList } from "./read-list.js";
import { draftOfRows, type RowsRead, readLive, readTable, tellingOfLive } from "./read-rows.js";

/** What a copy is made of, read from whatever came: a register's answer, a list, a table. */
export type Material = {
  readonly info: SourceStatement;
  /** As it is shown. */
  readonly version: string;
  /** As it is compared; `undefined` where the publisher does not count. */
  readonly versionNumber: number | undefined;
  /** The text to keep, from which the copy can be made again. */
  readonly text: Uint8Array<ArrayBuffer>;
  readonly read: (reading: Reading) => Promise<Result<Draft, UpdateFailure>>;
};

/** How long reading may block, what stops it, and who is told how far it is. */
export type Reading = {
  readonly pace: Pace;
  readonly signal: AbortSignal;
  readonly onRecords: (done: number) => void;
};

/** Live registers are asked every day: after two weeks without an answer their copy is stale. */
export const LIVE_DAYS = 14;
/** A table of the reader's own says of itself neither its age nor its terms. */
const TABLE_DAYS = 365;
const NOT_STATED = "not stated";

export function materialOfLive(
  source: LiveSource,
  text: Uint8Array<ArrayBuffer>,
  today: Day,
): Material {
  const { homepage, licence, attribution } = REGISTERS[source.register];
  const { id, title, publisher } = source;
  return {
    info: {
      ...{ id, title, publisher, homepage, licence, attribution },
      published: today,
      expires: (today + LIVE_DAYS) as Day,
    },
    version: formatDay(today),
    versionNumber: undefined,
    text,
    read: (reading) => readingRows(readLive(source, text), tellingOfLive(source), reading),
  };
}

export function materialOfList(id: string, { head, body }: WholeList): Material {
  const { title, publisher, homepage, licence, attribution, published, expires } = head;
  return {
    info: { id, title, publisher, homepage, licence, attribution, published, expires },
    version: String(head.version),
    versionNumber: head.version,
    text: body,
    read: ({ pace, signal, onRecords }) => inSlices(readList(body, id, onRecords), pace, signal),
  };
}

export function materialOfTable(
  table: { readonly id: string; readonly name: string; readonly mapping: CsvMapping },
  text: Uint8Array<ArrayBuffer>,
  today: Day,
): Material {
  const { id, name, mapping } = table;
  const teller = { account: name, by: "researcher", prefix: "t" } as const;
  return {
    info: {
      ...{ id, title: name, publisher: name, homepage: "", licence: NOT_STATED, attribution: name },
      published: today,
      expires: (today + TABLE_DAYS) as Day,
    },
    version: formatDay(today),
    versionNumber: undefined,
    text,
    read: (reading) =>
      readingRows(readTable(text, mapping), { source: id, idPrefix: id, teller }, reading),
  };
}

async function readingRows(
  steps: Steps<Result<RowsRead, UpdateFailure>>,
  telling: Parameters<typeof draftOfRows>[1],
  { pace, signal }: Reading,
): Promise<Result<Draft, UpdateFailure>> {
  const rows = await inSlices(steps, pace, signal);
  return rows.ok ? ok(await draftOfRows(rows.value, telling)) : rows;
}
