import { finish, type Steps } from "./steps.js";

/** The reflected polynomial of CRC-32 (IEEE 802.3). */
const POLYNOMIAL = 0xedb88320;

/** How many bytes are taken in one step, with a table for each. */
const STRIDE = 8;
/** Words between two places to pause: half a megabyte, 0.5 ms. */
const WORDS_PER_STEP = 1 << 17;

/**
 * CRC-32 of `bytes` from `start` on. Finds every change that lies within four neighbouring bytes.
 *
 * Two words a step, with nothing called: 1.7 ms for 2.8 MB; byte by byte, 7 ms.
 *
 * @param start a multiple of 4
 */
export function crc32(bytes: ArrayBuffer, start: number): number {
  return finish(crc32InSteps(bytes, start));
}

/** The same with places to pause. */
export function* crc32InSteps(bytes: ArrayBuffer, start: number): Steps<number> {
  const table = slicingTable();
  const words = new Int32Array(bytes, start, Math.floor((bytes.byteLength - start) / STRIDE) * 2);
  let crc = 0xffffffff | 0;
  for (let from = 0; from < words.length; from += WORDS_PER_STEP) {
    crc = throughWords(table, words.subarray(from, from + WORDS_PER_STEP), crc);
    yield;
  }
  for (const byte of new Uint8Array(bytes, start + words.byteLength)) {
    crc = (table[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  }
  return ~crc >>> 0;
}

/** @param words an even number of them */
function throughWords(table: Int32Array, words: Int32Array, before: number): number {
  let crc = before;
  for (let at = 0; at < words.length; at += 2) {
    const low = crc ^ (words[at] ?? 0);
    const high = words[at + 1] ?? 0;
    crc =
      (table[1792 + (low & 0xff)] ?? 0) ^
      (table[1536 + ((low >>> 8) & 0xff)] ?? 0) ^
      (table[1280 + ((low >>> 16) & 0xff)] ?? 0) ^
      (table[1024 + (low >>> 24)] ?? 0) ^
      (table[768 + (high & 0xff)] ?? 0) ^
      (table[512 + ((high >>> 8) & 0xff)] ?? 0) ^
      (table[256 + ((high >>> 16) & 0xff)] ?? 0) ^
      (table[high >>> 24] ?? 0);
  }
  return crc;
}

/** At `after * 256 + byte`: what `byte` does to the checksum once `after` more bytes have passed. */
function slicingTable(): Int32Array {
  const table = new Int32Array(STRIDE * 256);
  for (let byte = 0; byte < 256; byte += 1) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? POLYNOMIAL : 0);
    table[byte] = crc;
  }
  for (let at = 256; at < table.length; at += 1) {
    const before = table[at - 256] ?? 0;
    table[at] = (table[before & 0xff] ?? 0) ^ (before >>> 8);
  }
  return table;
}
