import { ByteCursor, malformed, named } from "./byte-cursor.js";
import { STRINGS_PER_BLOCK } from "./format.js";
import { decodeUtf8 } from "./utf8.js";

/** The strings of a packed file, decoded when they are asked for. */
export type Strings = {
  /** @param number counted from 1 */
  at(number: number): string;
  /** @param number 0 for none */
  optionalAt(number: number): string | undefined;
};

/** @param starts where each block starts in `blocks`, and where the last one ends */
export function openStrings(starts: Uint32Array, blocks: Uint8Array, count: number): Strings {
  const at = (number: number): string => {
    if (number < 1 || number > count) throw malformed("a string's number is in the pool");
    const block = Math.floor((number - 1) / STRINGS_PER_BLOCK);
    const cursor = new ByteCursor(blocks, named(starts, block), named(starts, block + 1));
    return decodeUtf8(readShared(cursor, (number - 1) % STRINGS_PER_BLOCK));
  };
  return { at, optionalAt: (number) => (number === 0 ? undefined : at(number)) };
}

/** The bytes of the string at `place` of a block, each of which begins with some of the one before. */
function readShared(cursor: ByteCursor, place: number): Uint8Array {
  let text: Uint8Array = new Uint8Array();
  for (let at = 0; ; at += 1) {
    const shared = cursor.varint();
    const rest = cursor.bytes(cursor.varint());
    if (shared > text.length) throw malformed("a string shares no more than there is");
    const joined = new Uint8Array(shared + rest.length);
    joined.set(text.subarray(0, shared));
    joined.set(rest, shared);
    text = joined;
    if (at === place) return text;
  }
}
