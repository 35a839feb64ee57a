import { describe, expect, test } from "vitest";
import { readBundledDataset } from "../../../src/cli/bundled-dataset.js";
import {
  pageOfText,
  readDraft,
  readText,
  testCaseOf,
  textCheck,
} from "../../../src/report/text-check.js";
import { english } from "../../support/language.js";

const dataset = readBundledDataset();
const text = "Panasonic told the public of an access.\nThe archers hit their target in the rain.";
const check = textCheck(readText(pageOfText(text, ""), dataset), dataset, english);

describe("textCheck", () => {
  test("names each company with the two numbers of its newest incident", () => {
    expect(check.companies).toMatchObject([
      {
        company: "panasonic",
        firstAccessToPublicNotice: "157 days",
        detectionToPublicNotice: "15 days",
      },
    ]);
  });

  test("lists what was matched with what was weighed, and keeps back no refusal", () => {
    const page = pageOfText("On Friday Panasonic spoke. Target practice begins at noon.", "");
    const outcomes = textCheck(readText(page, dataset), dataset, english).names.map(
      ({ text, outcome }) => [text, outcome],
    );
    expect(outcomes).toEqual([
      ["Panasonic", expect.stringMatching(/sure|likely/)],
      ["Target", expect.stringMatching(/refused|ambiguous/)],
    ]);
    for (const { reasons, weight } of check.names) {
      expect(reasons.length).toBeGreaterThan(0);
      expect(weight).toBe(reasons.reduce((sum, reason) => sum + reason.weight, 0));
    }
  });
});

describe("textCheck, of the text's own dates", () => {
  const story = (date: string) =>
    `Panasonic file server accessed\nThe company detected the access on 11 November 2021. Panasonic told the public of the data breach ${date}.`;

  const datesOf = (date: string, written: string) =>
    textCheck(readDraft(story(date), written, dataset), dataset, english).dates;

  test("holds them against the record of the company that it tells of", () => {
    const dates = datesOf("on 26 November 2021", "");
    expect(dates?.company).toBe("panasonic");
    expect(dates?.detectionToPublicNotice).toBe("15 days");
    expect(dates?.rows.map(({ kind }) => kind)).toContain("agrees");
  });

  test("counts “last Friday” from the day that the text was written on", () => {
    expect(datesOf("last Friday", "2021-11-30")?.detectionToPublicNotice).toBe("15 days");
  });

  test("reads a text that looks back by its full dates", () => {
    expect(datesOf("on 26 November 2021", "2026-11-28")?.detectionToPublicNotice).toBe("15 days");
  });
});

describe("testCaseOf", () => {
  test("gives the text and the names that mean their company, by their place in it", () => {
    const line = testCaseOf(check, new Set(check.names));
    expect(JSON.parse(line)).toEqual({
      id: "from-a-reader",
      text,
      mentions: check.names.map(({ block, start, end }) => {
        const shift = block === 0 ? 0 : text.indexOf("\n") + 1;
        return { start: shift + start, end: shift + end };
      }),
    });
    expect(line.endsWith("\n")).toBe(true);
  });
});
