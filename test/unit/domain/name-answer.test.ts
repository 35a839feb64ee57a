import { describe, expect, test } from "vitest";
import { answersOn, withAnswer, withoutAnswer } from "../../../src/domain/name-answer.js";
import { companyId } from "../../support/builders.js";

const orange = { host: "gazette.example", phrase: "orange", company: companyId("orange") };
const none = { host: "gazette.example", phrase: "orange" };
const elsewhere = { host: "weekly.example", phrase: "orange" };

describe("withAnswer", () => {
  test("keeps the last answer for a name on a site", () => {
    expect(withAnswer([orange, elsewhere], none)).toEqual([elsewhere, none]);
  });
});

describe("withoutAnswer", () => {
  test("takes back the answer of one site and name only", () => {
    expect(withoutAnswer([orange, elsewhere], none)).toEqual([elsewhere]);
  });
});

describe("answersOn", () => {
  test("gives those of the host itself; “no company” is an answer too", () => {
    const answers = answersOn(
      [orange, { ...none, phrase: "target" }, elsewhere],
      "gazette.example",
    );
    expect([...answers]).toEqual([
      ["orange", "orange"],
      ["target", undefined],
    ]);
    expect(answersOn([orange], "www.gazette.example").size).toBe(0);
  });
});
