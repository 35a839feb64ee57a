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
  let before = written("", newRoom());
  let next = newRoom();
  yield* eachInSteps(sorted, (text, at) => {
    const now = written(text, next);
    const isFirst = at % perBlock === 0;
    if (isFirst) starts.push(writer.length);
    const shared = isFirst ? 0 : sharedLength(before, now);
    writer.varint(shared);
    writer.varint(now.length - shared);
    writer.bytes(now.bytes.subarray(shared, now.length));
    next = before.bytes;
    before = now;
    numbers.set(text, at + 1);
  });
  starts.push(writer.length);
  return { starts: packU32(starts), strings: writer.written(), numbers };
}

/** A string's bytes, at the start of room that the string after the next one takes again. */
type Written = { readonly bytes: Uint8Array; readonly length: number };

/** Most strings are shorter; while a large heap is swept, each new buffer costs its maker 5 ms. */
const ROOM = 1024;

function newRoom(): Uint8Array {
  return new Uint8Array(ROOM);
}

function written(text: string, room: Uint8Array): Written {
  const needed = text.length * 3;
  const bytes = needed > room.length ? new Uint8Array(needed) : room;
  return { bytes, length: encodeUtf8(text, bytes) };
}

function byUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sharedLength(a: Written, b: Written): number {
  const longest = Math.min(a.length, b.length);
  let at = 0;
  while (at < longest && a.bytes[at] === b.bytes[at]) at += 1;
  return at;
}
