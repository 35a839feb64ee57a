import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  billOfMaterials,
  type LockFile,
  shippedPackages,
} from "../../../src/release/bill-of-materials.js";

const integrity = `sha512-${Buffer.alloc(64, 1).toString("base64")}`;

const lock: LockFile = {
  name: "example-extension",
  version: "1.2.3",
  packages: {
    "": {},
    "node_modules/shown": { version: "2.0.0", license: "MIT", integrity },
    "node_modules/@made-up/inner": { version: "1.0.0", license: "ISC", integrity },
    "node_modules/tool": { version: "9.0.0", license: "MIT", integrity, dev: true },
  },
};

describe("shippedPackages", () => {
  test("names what ships and leaves out what only builds", () => {
    expect(shippedPackages(lock)).toEqual([
      { name: "@made-up/inner", version: "1.0.0", licence: "ISC", sha512: "01".repeat(64) },
      { name: "shown", version: "2.0.0", licence: "MIT", sha512: "01".repeat(64) },
    ]);
  });

  test("refuses a package that is not pinned by a digest", () => {
    const loose = { ...lock, packages: { "node_modules/loose": { version: "1.0.0" } } };
    expect(() => shippedPackages(loose)).toThrow(/pinned/);
  });

  test("finds every dependency of this project under a licence that lets it ship", () => {
    const own: LockFile = JSON.parse(readFileSync("package-lock.json", "utf8"));
    const { dependencies } = JSON.parse(readFileSync("package.json", "utf8"));
    const shipped = shippedPackages(own);
    expect(shipped.map(({ name }) => name)).toEqual(
      expect.arrayContaining(Object.keys(dependencies)),
    );
    for (const { licence } of shipped) {
      expect([
        "MIT",
        "ISC",
        "BSD-2-Clause",
        "BSD-3-Clause",
        "Apache-2.0",
        "MPL-2.0",
        "0BSD",
      ]).toContain(licence);
    }
  });
});

describe("billOfMaterials", () => {
  test("is CycloneDX with a package address, licence and digest for each part", () => {
    expect(JSON.parse(billOfMaterials(lock))).toMatchObject({
      bomFormat: "CycloneDX",
      specVersion: "1.6",
      metadata: { component: { name: "example-extension", version: "1.2.3" } },
      components: [
        {
          purl: "pkg:npm/%40made-up/inner@1.0.0",
          licenses: [{ expression: "ISC" }],
          hashes: [{ alg: "SHA-512", content: "01".repeat(64) }],
        },
        { purl: "pkg:npm/shown@2.0.0" },
      ],
    });
  });
});
