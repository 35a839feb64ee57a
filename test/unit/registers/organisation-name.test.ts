import { describe, expect, test } from "vitest";
import { readOrganisation } from "../../../src/registers/organisation-name.js";

describe("readOrganisation", () => {
  test.each([
    ["Examplecorp, Inc.", "Examplecorp, Inc.", [], []],
    ["Sampleware LLC d/b/a Samplemart", "Sampleware LLC", ["Samplemart"], []],
    ["Sampleware L.L.C., d.b.a. Samplemart ", "Sampleware L.L.C.", ["Samplemart"], []],
    ["Sampleware LLC (dba Samplemart)", "Sampleware LLC", ["Samplemart"], []],
    ["SAMPLEWARE COMPANY LLC / DBA SAMPLEMART", "Sampleware Company LLC", ["SAMPLEMART"], []],
    ["Specimen Hospital (fka Example Hospital)", "Specimen Hospital", ["Example Hospital"], []],
    ["Example Bank (Mailers, Inc.)", "Example Bank", [], ["Mailers, Inc."]],
    ["Example Services, Inc. / Sample Bank", "Example Services, Inc.", [], ["Sample Bank"]],
    ["Example Bank concerning breach at Mailers", "Example Bank", [], ["Mailers"]],
    ["Doe & Dummy LLP on behalf of Examplecorp", "Examplecorp", [], []],
    ["Sampleware filing on behalf of Examplecorp", "Examplecorp", [], []],
    ["Sampleware, Inc., on behalf of relevant data owners", "Sampleware, Inc.", [], []],
    ["Sampleware, Inc., o/b/o certain customers", "Sampleware, Inc.", [], []],
    ["Example Corp/The", "Example Corp", [], []],
    ["Example Wireless USA/Mailers", "Example Wireless USA", [], ["Mailers"]],
    ["Example/Sampleware", "Example/Sampleware", [], []],
    ["Specimen Healthcare In", "Specimen Healthcare", [], []],
    ["Example Income 401(k) Plan", "Example Income 401k Plan", [], []],
    ["Example Labs, Inc. (ELI (North)", "Example Labs, Inc.", [], ["ELI North"]],
    ["EXAMPLE HEALTH NETWORK OF OHIO", "Example Health Network of Ohio", [], []],
    ["Example Inc [case #15381]", "Example Inc", [], []],
    ["Example Care DBA: St. Mary\ufffd\ufffds Example", "Example Care", ["St. Mary's Example"], []],
    ["EXAMPLECORP LLC", "EXAMPLECORP LLC", [], []],
    ["Ondo Example GmbH", "Ondo Example GmbH", [], []],
  ])("reads %s", (field, name, otherNames, mentioned) => {
    expect(readOrganisation(field)).toMatchObject({ name, otherNames, mentioned });
  });

  test("drops what the register cut off, and nothing of a whole name", () => {
    const cut = "Illustration Consulting & Investment Company, LLC d/b/a Illu";
    expect(readOrganisation(cut)).toMatchObject({
      name: "Illustration Consulting & Investment Company, LLC",
      otherNames: [],
    });
    const whole = `${"Example ".repeat(6)}Corporation`;
    expect(readOrganisation(whole)?.name).toBe(whole);
  });

  test("takes a domain for one, in brackets too", () => {
    expect(readOrganisation("Samplemart.example")?.domain).toBe("samplemart.example");
    expect(readOrganisation("Sampleware Inc. (samplemart.example)")?.domain).toBe(
      "samplemart.example",
    );
    expect(readOrganisation("Sampleware Inc.")?.domain).toBeUndefined();
  });

  test("finds no organisation where none is named", () => {
    expect(readOrganisation(" ")).toBeUndefined();
    expect(readOrganisation("(unclosed")).toBeUndefined();
  });
});
