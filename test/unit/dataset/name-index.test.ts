import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  joinNames,
  type NameEntry,
  type NameIndex,
  openNames,
  packNames,
} from "../../../src/dataset/name-index.js";
import { namesAt } from "../../../src/dataset/name-search.js";
import { scan } from "../../../src/detection/scan.js";

function entry(text: string, company = 0): NameEntry {
  return { text, company, class: "distinctive" };
}

function opened(entries: readonly NameEntry[]): NameIndex {
  const names = openNames(packNames(entries));
  if (names === undefined) throw new Error("packed names open: they did not");
  return names;
}

function companiesOf(names: NameIndex, text: string): number[] {
  return scan(text, names, { everyWord: true }).flatMap((hit) =>
    hit.end === text.length
      ? namesAt(names, { text, anyCase: true }, hit).map(({ company }) => company)
      : [],
  );
}

const word = fc.stringMatching(/^[A-Z][a-zäöé]{2,9}$/);
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" "));

describe("packNames and openNames", () => {
  test("find every packed name again, with its company", () => {
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 40 }), (texts) => {
        const names = opened(texts.map((text, company) => entry(text, company)));
        texts.forEach((text, company) => {
          expect(companiesOf(names, text)).toContain(company);
        });
      }),
      { numRuns: 60 },
    );
  });

  test("give the same bytes for the same names in any order", () => {
    const entries = ["Examplecorp", "Sample & Sons", "見本工業"].map((text, i) => entry(text, i));
    expect(packNames(entries.toReversed())).toEqual(packNames(entries));
  });

  test("keep each company of a name that several have", () => {
    const names = opened([entry("Examplecorp", 3), entry("ExampleCorp", 1)]);
    expect(companiesOf(names, "Examplecorp").sort()).toEqual([1, 3]);
  });

  test("keep a name once for a company, however it is spelled", () => {
    const names = opened([entry("T-Sample"), entry("T Sample")]);
    expect(names.nameCount).toBe(1);
  });

  test("leave out what has no letter or digit", () => {
    expect(opened([entry("!!!"), entry("")]).nameCount).toBe(0);
  });

  test("take at most 45 bytes a name", () => {
    const entries = Array.from({ length: 10_000 }, (_, i) =>
      entry(`${(i * 7919).toString(36)}ware Sample`, i),
    );
    expect(packNames(entries).length / entries.length).toBeLessThan(45);
  });

  test("open bytes that stand anywhere in a buffer", () => {
    const bytes = packNames([entry("Examplecorp")]);
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(openNames(shifted.subarray(1))?.nameCount).toBe(1);
  });

  test("refuse or survive any change of a byte", () => {
    const bytes = packNames([entry("Examplecorp"), entry("Sample Bank", 1)]);
    for (let at = 0; at < bytes.length; at++) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      const names = openNames(changed);
      if (names !== undefined) scan("Examplecorp and Sample Bank", names, { everyWord: true });
    }
  });

  test("refuse bytes that are cut short", () => {
    const bytes = packNames([entry("Examplecorp")]);
    for (let length = 0; length < bytes.length; length += 3) {
      expect(openNames(bytes.subarray(0, length))).toBeUndefined();
    }
  });
});

describe("joinNames", () => {
  test("finds the names of all parts, under their joined numbers", () => {
    const joined = joinNames([
      { names: opened([entry("Examplecorp"), entry("Sample Bank", 1)]), joinedNumbers: [4, 0] },
      { names: opened([entry("Examplecorp"), entry("見本工業", 1)]), joinedNumbers: [4, 2] },
    ]);
    expect(companiesOf(joined, "Sample Bank")).toEqual([0]);
    expect(companiesOf(joined, "見本工業")).toEqual([2]);
    expect(new Set(companiesOf(joined, "Examplecorp"))).toEqual(new Set([4]));
    expect(joined.companyCount).toBe(5);
  });

  test("names a company once, by its firmer class, when two parts have it", () => {
    const part = (of: NameEntry["class"]) => ({
      names: opened([{ text: "Examplecorp", company: 0, class: of }]),
      joinedNumbers: [7],
    });
    const joined = joinNames([part("ambiguous"), part("distinctive")]);
    const [hit] = scan("Examplecorp", joined, { everyWord: false });
    if (hit === undefined) throw new Error("a joined name is found: it was not");
    expect(namesAt(joined, { text: "Examplecorp", anyCase: false }, hit)).toMatchObject([
      { company: 7, class: "distinctive" },
    ]);
  });
});
