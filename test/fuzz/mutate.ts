import type { Random } from "./random.js";

/** Bytes that mean something to a reader of numbers: nothing, one, the ends of the ranges. */
const TELLING_BYTES = [0, 1, 0x7f, 0x80, 0xff] as const;
const TELLING_WORDS = [0, 1, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff] as const;

/** What a file may hold that nobody meant. */
const TELLING_TEXTS = [
  "__proto__",
  '"__proto__":{"polluted":true},',
  "constructor",
  "javascript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "=HYPERLINK(1)",
  "\u202e",
  "\u0000",
  "\ufeff",
  "\ufffd",
  "9".repeat(40),
  "1e999",
  "-1",
  "0000-00-00",
  "9999-12-31",
  '"',
  "'",
  ",",
  "\r\n",
  "{",
  "]",
  "null",
  "[]",
  "true",
] as const;

const MOST_CHANGES = 6;

/** A copy with one to six changes: bytes set, words set, pieces taken out, doubled or moved, the end cut off. */
export function mutateBytes(seed: Uint8Array, random: Random): Uint8Array<ArrayBuffer> {
  let bytes: Uint8Array<ArrayBuffer> = seed.slice();
  for (let left = 1 + random.below(MOST_CHANGES); left > 0; left--) {
    bytes = random.of([setByte, setByte, setWord, flipBit, cutPiece, doublePiece, cutEnd])(
      bytes,
      random,
    );
  }
  return bytes;
}

/** The same for text, with words put in that readers have stumbled over. */
export function mutateText(seed: string, random: Random): string {
  let text = seed;
  for (let left = 1 + random.below(MOST_CHANGES); left > 0; left--) {
    const from = random.below(text.length + 1);
    const to = from + random.below(Math.min(24, text.length - from + 1));
    const put = random.of(["", random.of(TELLING_TEXTS), text.slice(to, to + 40)]);
    text = text.slice(0, from) + put + text.slice(random.of([from, to]));
  }
  return text;
}

type Change = (bytes: Uint8Array<ArrayBuffer>, random: Random) => Uint8Array<ArrayBuffer>;

const setByte: Change = (bytes, random) => {
  bytes[random.below(bytes.length)] = random.of([random.below(256), random.of(TELLING_BYTES)]);
  return bytes;
};

const setWord: Change = (bytes, random) => {
  if (bytes.length < 4) return bytes;
  const at = random.below(bytes.length >> 2) * 4;
  new DataView(bytes.buffer).setUint32(at, random.of(TELLING_WORDS), true);
  return bytes;
};

const flipBit: Change = (bytes, random) => {
  const at = random.below(bytes.length);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
  return bytes;
};

const cutPiece: Change = (bytes, random) => {
  const [from, to] = pieceOf(bytes, random);
  return joined(bytes.subarray(0, from), bytes.subarray(to));
};

const doublePiece: Change = (bytes, random) => {
  const [from, to] = pieceOf(bytes, random);
  return joined(bytes.subarray(0, to), bytes.subarray(from));
};

const cutEnd: Change = (bytes, random) => bytes.slice(0, random.below(bytes.length + 1));

function pieceOf(bytes: Uint8Array, random: Random): readonly [number, number] {
  const from = random.below(bytes.length);
  return [from, Math.min(bytes.length, from + 1 + random.below(16))];
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
