import { crc32 as zlibCrc32 } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { crc32 } from "../../../src/dataset/checksum.js";

describe("crc32", () => {
  test("is the checksum of the standard's example", () => {
    expect(crc32(new TextEncoder().encode("123456789").buffer, 0)).toBe(0xcbf43926);
  });

  test("of a whole is that of its bytes from the start given", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.nat({ max: 15 }), (bytes, words) => {
        const start = Math.min(words, Math.floor(bytes.length / 4)) * 4;
        expect(crc32(bytes.slice().buffer, start)).toBe(zlibCrc32(bytes.subarray(start)));
      }),
    );
  });
});
