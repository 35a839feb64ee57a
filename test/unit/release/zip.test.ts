import fc from "fast-check";
import { unzipSync } from "fflate";
import { afterEach, describe, expect, test, vi } from "vitest";
import { zipOf } from "../../../src/release/zip.js";

const anyFiles = fc.dictionary(
  fc.stringMatching(/^[a-z]{1,8}(\/[a-z]{1,8})?\.[a-z]{2}$/),
  fc.uint8Array({ maxLength: 40 }),
  { noNullPrototype: true },
);

afterEach(() => vi.useRealTimers());

describe("zipOf", () => {
  test("keeps every file", () => {
    fc.assert(
      fc.property(anyFiles, (files) => {
        const unpacked = unzipSync(zipOf(new Map(Object.entries(files))));
        expect(Object.keys(unpacked).sort()).toEqual(Object.keys(files).sort());
        for (const [path, bytes] of Object.entries(files)) {
          expect(Buffer.from(unpacked[path] ?? []).equals(Buffer.from(bytes)), path).toBe(true);
        }
      }),
    );
  });

  test("gives the same bytes in whatever order the files come, now and later", () => {
    const files = Object.entries({ "b.js": Buffer.from("b"), "a/c.js": Buffer.from("c") });
    const first = zipOf(new Map(files));
    vi.setSystemTime(new Date("2031-07-01"));
    expect(Buffer.from(zipOf(new Map(files.toReversed()))).equals(Buffer.from(first))).toBe(true);
  });
});
