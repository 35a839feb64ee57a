import { ByteCursor, named } from "./byte-cursor.js";
import { hashOfId } from "./format.js";
import type { Strings } from "./strings.js";

/** The companies or the incidents of a packed file: numbered records that begin with their id. */
export type RecordTable = {
  readonly count: number;
  /** Indexed by record number, ascending. */
  readonly hashes: Uint32Array;
  idAt(number: number): string;
  /** @returns `undefined` when there is no such record */
  numberOf(id: string): number | undefined;
  /** At the start of the record, which is its id. */
  cursorAt(number: number): ByteCursor;
};

export function openRecords(
  columns: {
    readonly hashes: Uint32Array;
    readonly starts: Uint32Array;
    readonly records: Uint8Array;
  },
  strings: Strings,
): RecordTable {
  const { hashes, starts, records } = columns;
  const cursorAt = (number: number) =>
    new ByteCursor(records, named(starts, number), named(starts, number + 1));
  const idAt = (number: number) => strings.at(cursorAt(number).varint());
  const numberOf = (id: string) => {
    const hash = hashOfId(id);
    for (let at = firstAtLeast(hashes, hash); hashes[at] === hash; at += 1) {
      if (idAt(at) === id) return at;
    }
    return undefined;
  };
  return { count: hashes.length, hashes, idAt, numberOf, cursorAt };
}

function firstAtLeast(ascending: Uint32Array, value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
