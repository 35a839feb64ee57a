import { describe, expect, test } from "vitest";
import { legalFormAfter, runToLegalForm } from "../../../src/detection/legal-form.js";

describe("legalFormAfter", () => {
  test.each([
    [" Corp. said", " Corp."],
    [" plc said", " plc"],
    [" corp said", " corp"],
    [", Inc. The", ", Inc"],
    [" and Co. said", " and Co."],
    [" & Co., Inc., said", " & Co., Inc."],
    ["株式会社は", "株式会社"],
    ["(株)は", "(株)"],
    [" said", ""],
    [" and others", ""],
    [" Bank", ""],
    [".", ""],
    ["", ""],
  ])("behind a name in %j is %j", (rest, form) => {
    expect(legalFormAfter(rest)).toBe(form);
  });
});

describe("runToLegalForm", () => {
  test.each([
    [" Oil Inc said", " Oil Inc"],
    [" Électricité SA said", " Électricité SA"],
    [" oil Inc said", ""],
    ["", ""],
  ])("in %j is %j", (rest, run) => {
    expect(runToLegalForm(rest)).toBe(run);
  });
});
