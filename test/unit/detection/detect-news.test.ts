import { describe, expect, test } from "vitest";
import { stopAfter } from "../../../src/detection/legal-form.js";
import { found, marked } from "../../support/detected-names.js";

describe("detect, in the manner of news agencies, marks", () => {
  test.each([
    ["a name before its day", "A customer sued Target Monday in court.", ["Target"]],
    ["a subject before its day", "Target Wednesday reported a drop.", ["Target"]],
    ["a subject behind a dateline", "SAMPLEVILLE (AP) — Apple on Tuesday met.", ["Apple"]],
    ["a number before it", "Six Apple engineers left.", ["Apple"]],
    ["what opens a sentence before it", "Using Apple, thieves met.", ["Apple"]],
    ["what opens a sentence with more told", "Stricken Apple fired customers.", ["Apple"]],
    ["an object before an adverb", "Judges let Apple back.", ["Apple"]],
    ["a service that is out of order", "Orange was down for much of Friday.", ["Orange"]],
    ["what shares do", "Orange jumps 4% on Friday.", ["Orange"]],
    ["what only somebody can do", "Orange wins a licence.", ["Orange"]],
    ["an adjective as who will act", "Next will open a shop.", ["Next"]],
    ["a row with an unknown name", "Apple and Nobodycorp were in it.", ["Apple"]],
    ["a verb before an amount", "Gap reaches $85 million settlement.", ["Gap"]],
    ["a family name that tells customers", "Wells told cable customers so.", ["Wells"]],
    ["a family name before vehicles", "Ford trucks sold well.", ["Ford"]],
  ])("%s", (_what, text, names) => {
    expect(marked(text)).toEqual(names);
  });

  test.each([
    ["an adjective before a day", "Next Tuesday is a holiday."],
    ["who comes from a place", "Crews from Phoenix and Orange came."],
    ["a thing with its adjective", "The national Target played twice."],
    ["a planet", "Mercury is small."],
    ["a number as a subject", "Three suffered burns."],
    ["free will", "Free will is a matter of faith."],
    ["an acronym of hyphenated words", "Inner-city noise gauges (ING) were set up."],
  ])("and not %s", (_what, text) => {
    expect(marked(text)).toEqual([]);
  });

  test("takes a short name for a person's where one has that name, unless more tells", () => {
    expect(marked("Dell Corporation met. Kim Dell left. Dell wept.")).toEqual(["Dell Corporation"]);
  });

  test("has the full stop of a legal form in the mention where the sentence goes on", () => {
    expect(found("Target Corp. said so.")).toEqual(["Target Corp.!"]);
    expect(found("They met Target Corp. It said so.")).toEqual(["Target Corp!"]);
    expect(stopAfter("Target Corp", ". said so.")).toBe(".");
    expect(stopAfter("Target Corp", ". It said so.")).toBe("");
    expect(stopAfter("Target Group", ". said so.")).toBe("");
  });
});
