import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { crc32 } from "../../../src/dataset/checksum.js";
import { CHECKED_FROM, FORMAT_VERSION, HEADER_FIELDS } from "../../../src/dataset/format.js";
import { openDataset, type PackedSource } from "../../../src/dataset/packed-reader.js";
import { packSource, type SourceFacts } from "../../../src/dataset/packed-writer.js";
import { anySource } from "../../support/arbitraries.js";
import {
  claim,
  company,
  day,
  edtf,
  incident,
  packed,
  reference,
  sourceFacts,
} from "../../support/builders.js";

const small = sourceFacts({
  companies: [
    company("examplecorp", {
      aliases: [
        { text: "Examplecorp", class: "distinctive" },
        { text: "イグザンプル", class: "native-script" },
      ],
      domains: ["examplecorp.example"],
      country: "JP",
    }),
    company("sampleworks", { name: "Sampleworks AG" }),
  ],
  incidents: [
    incident(
      claim("detected", "2021-11-11", { saidOn: "2021-11-26", label: "an alarm" }),
      claim("disclosed", "2021-11-26", { references: [reference({ published: edtf("2021-11") })] }),
    ),
  ],
});

/** Everything that can be asked of a source, in the order of ids. */
function everythingIn(source: PackedSource) {
  const numbers = (table: { readonly count: number }) =>
    Array.from({ length: table.count }, (_, n) => n);
  const companies = numbers(source.companies).map((number) => ({
    ...source.company(number),
    incidents: source
      .incidentNumbersOf(number)
      .map((n) => source.incidents.idAt(n))
      .sort(),
  }));
  const incidents = numbers(source.incidents).map((number) => source.incident(number));
  return { info: source.info, companies: companies.sort(byId), incidents: incidents.sort(byId) };
}

function expected(facts: SourceFacts) {
  const incidentsOf = (id: string) =>
    facts.incidents.filter((one) => one.companies.some((of) => of === id)).map((one) => one.id);
  return {
    companies: facts.companies
      .map((one) => ({ ...one, incidents: incidentsOf(one.id).sort() }))
      .sort(byId),
    incidents: [...facts.incidents].sort(byId),
  };
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}

function resealed(bytes: ArrayBuffer): ArrayBuffer {
  const checksum = crc32(bytes, CHECKED_FROM);
  new DataView(bytes).setUint32(HEADER_FIELDS.checksum, checksum, true);
  return bytes;
}

describe("packSource, then openDataset", () => {
  test("gives back every company, incident and claim as it was", () => {
    fc.assert(
      fc.property(anySource, (facts) => {
        expect(everythingIn(packed(facts))).toMatchObject(expected(facts));
      }),
      { numRuns: 100 },
    );
  });

  test("counts, and finds the newest public notice", () => {
    expect(packed(small).info).toEqual({
      ...small.info,
      companyCount: 2,
      incidentCount: 1,
      newestNotice: day("2021-11-26"),
    });
  });

  test("gives back populations, and none where none went in", () => {
    const population = {
      measure: "detectionToPublicNotice",
      name: "example notices",
      part: "sector:health",
      period: "2016/2024",
      count: 1086,
      quantiles: Array.from({ length: 101 }, (_, percent) => percent * 3),
    } as const;
    const source = packed({ ...small, populations: [population] });
    expect(source.populations()).toEqual([population]);
    expect(packed(small).populations()).toEqual([]);
  });

  test("finds records by id and nothing by another id", () => {
    const source = packed(small);
    const number = source.companies.numberOf("sampleworks");
    expect(number).toBeDefined();
    expect(source.company(number ?? 0).name).toBe("Sampleworks AG");
    expect(source.companies.numberOf("nobody")).toBeUndefined();
    expect(source.incidents.numberOf("examplecorp-2021-server")).toBe(0);
  });

  test("keeps numbers apart whose ids have the same hash", () => {
    // Two of the pairs that FNV-1a maps to one number.
    const ids = ["costarring", "liquid"];
    const source = packed(sourceFacts({ companies: ids.map((id) => company(id)) }));
    expect(new Set(source.companies.hashes).size).toBe(1);
    expect(ids.map((id) => source.company(source.companies.numberOf(id) ?? -1).id)).toEqual(ids);
  });
});

describe("packSource", () => {
  test("gives the same bytes in whatever order companies and incidents come", () => {
    fc.assert(
      fc.property(anySource, (facts) => {
        const turned = {
          ...facts,
          companies: facts.companies.toReversed(),
          incidents: facts.incidents.toReversed(),
        };
        const isSame = Buffer.from(packSource(turned)).equals(Buffer.from(packSource(facts)));
        expect(isSame).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  test.each([
    ["an incident of an unknown company", sourceFacts({ incidents: [incident()] })],
    [
      "two companies with one id",
      sourceFacts({ companies: [company("examplecorp"), company("examplecorp")] }),
    ],
    [
      "an incident of another source",
      { ...small, incidents: [{ ...incident(), source: "elsewhere" }] },
    ],
  ])("refuses %s", (_, facts) => {
    expect(() => packSource(facts)).toThrow();
  });
});

describe("openDataset", () => {
  test("refuses a file with any one byte changed, in one bit and in all of them", () => {
    const bytes = new Uint8Array(packSource(small));
    const masks = [1, 255];
    for (let at = 0; at < bytes.length; at += 1) {
      for (const mask of masks) {
        const flipped = bytes.slice();
        flipped[at] = (flipped[at] ?? 0) ^ mask;
        expect(openDataset(flipped.buffer).ok, `byte ${at} with ${mask}`).toBe(false);
      }
    }
  });

  test("refuses a file that ends too early, at every length, or too late", () => {
    const bytes = packSource(small);
    for (let length = 0; length < bytes.byteLength; length += 1) {
      expect(openDataset(bytes.slice(0, length)).ok, `${length} bytes`).toBe(false);
    }
    const longer = new Uint8Array(bytes.byteLength + 1);
    longer.set(new Uint8Array(bytes));
    expect(openDataset(longer.buffer)).toEqual({
      ok: false,
      error: { kind: "wrong-length", bytes: bytes.byteLength + 1, expected: bytes.byteLength },
    });
  });

  test("names the version of a file that another Breachnote wrote", () => {
    const bytes = packSource(small);
    new DataView(bytes).setUint32(HEADER_FIELDS.version, FORMAT_VERSION + 1, true);
    expect(openDataset(resealed(bytes))).toEqual({
      ok: false,
      error: { kind: "wrong-version", found: FORMAT_VERSION + 1 },
    });
  });

  test("says of other files that they are no dataset", () => {
    const text = new TextEncoder().encode("<!doctype html>".repeat(20));
    expect(openDataset(text.buffer)).toEqual({ ok: false, error: { kind: "not-a-dataset" } });
  });

  test("refuses or reads to an end whatever carries a right checksum", () => {
    const bytes = new Uint8Array(packSource(small));
    const change = fc.record({ at: fc.nat({ max: bytes.length - 1 }), to: fc.nat({ max: 255 }) });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const forged = bytes.slice();
        for (const { at, to } of changes) forged[at] = to;
        const error = errorOfReading(resealed(forged.buffer));
        if (error !== undefined) expect(error).toMatch(/^packed file: /);
      }),
      { numRuns: 1000 },
    );
  });
});

/** @returns `undefined` when the file was refused or could be read */
function errorOfReading(bytes: ArrayBuffer): string | undefined {
  try {
    const opened = openDataset(bytes);
    if (opened.ok) everythingIn(opened.value);
    return undefined;
  } catch (error) {
    return error instanceof Error && error.name === "Error" ? error.message : String(error);
  }
}
