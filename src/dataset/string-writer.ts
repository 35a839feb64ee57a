import { ByteWriter, packU32 } from "./byte-writer.js";
import { eachInSteps, type Steps, sortInSteps } from "./steps.js";
import { encodeUtf8 } from "./utf8.js";

export type PackedStrings = {
  readonly starts: Uint8Array<ArrayBuffer>;
  readonly strings: Uint8Array<ArrayBuffer>;
  /** The number of each string, counted from 1. */
  readonly numbers: ReadonlyMap<string, number>;
};

/**
 * Strings in blocks that share beginnings.
 *
 * @param perBlock strings that share with one another
 */
export function* packStrings(texts: ReadonlySet<string>, perBlock: number): Steps<PackedStrings> {
  const sorted = yield* sortInSteps(texts, byUnits);
  const writer = new ByteWriter();
  const numbers = new Map<string, number>();
  const starts: number[] = [];
  let before: Uint8Array = new Uint8Array();
  yield* eachInSteps(sorted, (text, at) => {
    const bytes = encodeUtf8(text);
    const isFirst = at % perBlock === 0;
    if (isFirst) starts.push(writer.length);
    const shared = isFirst ? 0 : sharedLength(before, bytes);
    writer.varint(shared);
    writer.varint(bytes.length - shared);
    writer.bytes(bytes.subarray(shared));
    before = bytes;
    numbers.set(text, at + 1);
  });
  starts.push(writer.length);
  return { starts: packU32(starts), strings: writer.written(), numbers };
}

function byUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sharedLength(a: Uint8Array, b: Uint8Array): number {
  const longest = Math.min(a.length, b.length);
  let at = 0;
  while (at < longest && a[at] === b[at]) at += 1;
  return at;
}
