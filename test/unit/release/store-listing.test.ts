import { inflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { framed, writePng } from "../../../src/release/picture.js";
import { storeListing } from "../../../src/release/store-listing.js";

const LOCALES = ["de", "en", "es", "fr", "ja"];

describe("storeListing", () => {
  const files = storeListing(".");
  const textOf = (path: string) =>
    Buffer.from(files.get(path) ?? [])
      .toString("utf8")
      .trim();

  test.each(LOCALES)("%s has the texts, as long as both stores take them", (locale) => {
    expect(textOf(`${locale}/name.txt`)).toBe("Breachnote");
    const summary = textOf(`${locale}/summary.txt`);
    expect(summary.length).toBeGreaterThan(30);
    expect(summary.length).toBeLessThanOrEqual(132);
    const description = textOf(`${locale}/description.txt`);
    expect(description.split("\n\n")).toHaveLength(3);
    expect(description.length).toBeLessThan(10_000);
    // A sentence that a page of ours fills in would stand unfinished here.
    expect(description).not.toMatch(/\$\w*/);
  });

  test.each(LOCALES)("%s has five pictures in the size that a store asks for", (locale) => {
    const pictures = [...files].filter(
      ([path]) => path.startsWith(`${locale}/`) && path.endsWith(".png"),
    );
    expect(pictures).toHaveLength(5);
    for (const [, bytes] of pictures) {
      const png = Buffer.from(bytes);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1_280, 800]);
    }
  });
});

describe("framed", () => {
  const pixels = fc
    .record({ width: fc.integer({ min: 1, max: 9 }), height: fc.integer({ min: 1, max: 9 }) })
    .chain(({ width, height }) =>
      fc
        .uint8Array({ minLength: width * height * 3, maxLength: width * height * 3 })
        .map((bytes) => ({ width, height, channels: 3 as const, bytes })),
    );

  test("keeps a picture of the frame's own size as it is", () => {
    fc.assert(
      fc.property(pixels, (picture) => {
        const png = writePng(picture);
        expect(framed(png, picture)).toEqual(png);
      }),
    );
  });

  test("sets a small picture in the middle, and cuts a large one at the foot and the right", () => {
    const dot = writePng({ width: 1, height: 1, channels: 3, bytes: Uint8Array.of(1, 2, 3) });
    const rows = [...inflateSync(framed(dot, { width: 3, height: 1 }).subarray(41, -16))];
    expect(rows).toEqual([0, 0xe8, 0xe8, 0xe8, 1, 2, 3, 0xe8, 0xe8, 0xe8]);
    const wide = writePng({ width: 2, height: 2, channels: 3, bytes: new Uint8Array(12).fill(7) });
    const cut = [...inflateSync(framed(wide, { width: 1, height: 1 }).subarray(41, -16))];
    expect(cut).toEqual([0, 7, 7, 7]);
  });

  test("refuses a picture of another form", () => {
    const clear = writePng({ width: 1, height: 1, channels: 4, bytes: new Uint8Array(4) });
    expect(() => framed(clear, { width: 1, height: 1 })).toThrow(/plain RGB/);
  });
});
