import { describe, expect, test } from "vitest";
import { finish } from "../../../src/dataset/steps.js";
import { localKeys } from "../../../src/identity/local-key.js";
import { spellingOf } from "../../../src/identity/misspelling.js";
import { nameWords } from "../../../src/identity/name-key.js";

type Place = { readonly country?: string; readonly region?: string };

/** Whether names in one place, among others there, have one key. */
function areOne(
  a: string,
  b: string,
  { country = "US", region }: Place,
  others: readonly string[] = [],
) {
  const all = [a, b, ...others].map((name) => ({ name, country, region }));
  const spelling = finish(spellingOf(all.map(({ name }) => nameWords(name))));
  const keyOf = finish(localKeys(all, spelling));
  const [first, second] = all.map(keyOf);
  return first !== undefined && first === second;
}

describe("localKeys", () => {
  test("takes names in one country for one but for the country's own before them", () => {
    const names = ["UK Sampleton Road Authority", "Sampleton Road Authority"] as const;
    expect(areOne(...names, { country: "GB" })).toBe(true);
    expect(areOne(...names, { country: "IE" })).toBe(false);
  });

  test.each([
    ["the order of words", "Sample Hospital Springfield", "Springfield Sample Hospital"],
    ["System at the end", "St. Example Health System", "St. Example Health"],
    ["what a police calls itself", "City of Sampleton Police Department", "Sampleton Police"],
    [
      "Health Center at the end",
      "Sampleton Nephrology Health Center",
      "Sampleton Nephrology Health",
    ],
    [
      "County before its attorney",
      "Sample County District Attorney's Office",
      "Sample District Attorney's Office",
    ],
    ["State before a board of it", "Ohio Board of Samples", "State Board of Samples"],
    ["Supply at the end", "Samplewood Dental Supply", "Samplewood Dental"],
    ["one misspelled word", "Example Anesthesiology Rescue", "Example Anesthesioloy Rescue"],
    [
      "a place behind the name",
      "Sample Childrens Hospital - Springfield",
      "Sample Children's Hospital",
    ],
    ["a place after at", "Sample Childrens Hospital at Springfield", "Sample Childrens Hospital"],
    [
      "trustees",
      "The Trustees of the Example University of Samples",
      "Example University of Samples",
    ],
  ])("takes names in one state for one but for %s", (_, a, b) => {
    expect(areOne(a, b, { region: "OH" })).toBe(true);
    expect(areOne(a, b, {})).toBe(false);
  });

  test.each([
    ["Health at the end", "Sampletown Health", "Sampletown"],
    ["Services at the end", "Sampletown Care Services", "Sampletown Care"],
    ["City of before its police", "City of Sample Police Department", "Sample Police Department"],
  ])("takes short names in one state for one but for %s", (_, a, b) => {
    expect(areOne(a, b, { region: "OH" })).toBe(true);
  });

  test("keeps the health service of a university or a city apart from it", () => {
    expect(areOne("Sampletown University Health", "Sampletown University", { region: "OH" })).toBe(
      false,
    );
    expect(areOne("City of Sampletown Health", "City of Sampletown", { region: "OH" })).toBe(false);
  });

  test("leaves out the state's own name before a body of it", () => {
    const [long, short] = ["Ohio Department of Sample Services", "Department of Sample Services"];
    expect(areOne(long, short, { region: "OH" })).toBe(true);
    expect(areOne(long, short, { region: "IA" })).toBe(false);
  });

  test("keeps two places of one name apart", () => {
    const [first, second] = [
      "Sample Example Hospital at Springfield",
      "Sample Example Hospital at Riverton",
    ];
    expect(areOne(first, second, { region: "OH" })).toBe(false);
    expect(areOne(first, "Sample Example Hospital", { region: "OH" }, [second])).toBe(false);
  });

  test("tells nothing of names of two words", () => {
    expect(areOne("Example Hospitals", "Hospital Example", { region: "OH" })).toBe(false);
  });
});

describe("spellingOf", () => {
  const spelling = finish(
    spellingOf([
      ["example", "corporation"],
      ["sample", "corporation"],
      ["specimen", "coproration"],
      ["lone", "podiatric"],
      ["valley", "pediatric"],
      ["hill", "pediatric"],
      ["haley", "clinic"],
      ["harel", "clinic"],
    ]),
  );

  test("gives a word of one name as others write it", () => {
    expect(spelling("coproration")).toBe("corporation");
  });

  test.each(["corporation", "pediatric", "haley", "unheard"])("leaves %s as it is", (word) => {
    expect(spelling(word)).toBe(word);
  });
});
