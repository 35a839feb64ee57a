import { describe, expect, test } from "vitest";
import { candidatesOf } from "../../../src/detection/candidates.js";
import { knownNames } from "../../support/known-names.js";

function found(names: readonly string[], text: string): readonly string[] {
  const known = knownNames(
    names.map((name, at) => ({
      id: `firm-${at}`,
      aliases: [{ text: name, class: "distinctive" }],
    })),
  );
  const blocks = [{ text, kind: "text" as const, links: [] }];
  return candidatesOf({ url: "", title: "", language: "en", blocks }, known.names).map(
    ({ start, end }) => text.slice(start, end),
  );
}

describe("candidatesOf", () => {
  test.each([
    ["the shorter name before a word in small letters", "SMP trusts", ["SMP"]],
    ["the longer one where it has its capital", "SMP Trusts", ["SMP Trusts"]],
    ["a plus sign that is the name's", "Sampletv+ said", ["Sampletv+"]],
    ["the last full stop of initials", "S.M.P. said", ["S.M.P."]],
    ["no full stop behind a word", "Told by Examplecorp.", ["Examplecorp"]],
  ])("finds %s", (_, text, expected) => {
    expect(found(["SMP", "SMP Trusts", "Sampletv+", "Examplecorp"], text)).toEqual(expected);
  });

  test("tells each company of a name", () => {
    const known = knownNames(
      ["one", "other"].map((id) => ({
        id,
        aliases: [{ text: "Samplecorp", class: "distinctive" }],
      })),
    );
    const blocks = [{ text: "Samplecorp said", kind: "text" as const, links: [] }];
    const [candidate] = candidatesOf({ url: "", title: "", language: "en", blocks }, known.names);
    expect(candidate?.names.map(({ company }) => company)).toEqual([0, 1]);
  });
});
