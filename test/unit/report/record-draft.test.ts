import { describe, expect, test } from "vitest";
import { recordSchema } from "../../../src/compiler/record-schema.js";
import { readListRecord } from "../../../src/registers/list-record.js";
import { cardModel } from "../../../src/report/card-model.js";
import {
  type DraftClaim,
  type RecordDraft,
  recordOfDraft,
} from "../../../src/report/record-draft.js";
import { day } from "../../support/builders.js";
import { english } from "../../support/language.js";

const TODAY = day("2026-11-24");
const LINKS = ["https://examplecorp.example/notice", "https://www.gazette.example/a"] as const;

function dated(event: DraftClaim["event"], date: string): DraftClaim {
  return { event, date, by: "company", account: "Examplecorp notice", links: LINKS };
}

const whole: RecordDraft = {
  company: "Examplecorp",
  domain: "examplecorp.example",
  label: "Example server, 2021",
  kind: "ransomware",
  claims: [dated("intrusion-started", "2021-06-22"), dated("disclosed", "2021-11-26")],
};

function problemsOf(changes: Partial<RecordDraft>): readonly string[] {
  const drafted = recordOfDraft({ ...whole, ...changes }, TODAY, english);
  return drafted.kind === "incomplete" ? drafted.problems : [];
}

describe("recordOfDraft", () => {
  test("makes a record that the compiler and the reader of lists take", () => {
    const drafted = recordOfDraft(whole, TODAY, english);
    if (drafted.kind !== "complete") throw new Error(`complete: found ${drafted.problems}`);
    const json: unknown = JSON.parse(drafted.json);
    const [incident] = recordSchema.parse(json).incidents;
    expect(incident?.kind).toBe("ransomware");
    expect(incident?.claims).toHaveLength(2);
    expect(readListRecord(json, "draft")).toMatchObject({ ok: true, value: { rejected: [] } });
  });

  test("previews the card that the record gives", () => {
    const drafted = recordOfDraft(whole, TODAY, english);
    if (drafted.kind !== "complete") throw new Error(`complete: found ${drafted.problems}`);
    const [incident] = cardModel(drafted.subject, english).incidents;
    expect(incident?.tiles[0].value).toBe("157 days");
  });

  test.each<[string, Partial<RecordDraft>, RegExp]>([
    ["no company", { company: " " }, /^Name the company/],
    ["a domain that is none", { domain: "example" }, /^Name the company/],
    ["a name too short", { label: "ab" }, /^Say in 3 to 120/],
    ["a date of another form", { claims: [dated("detected", "11 Nov")] }, /another form/],
    [
      "nobody's word",
      { claims: [{ ...dated("detected", "2021-11-11"), account: "" }] },
      /^detected: say whose word/,
    ],
    [
      "one publisher twice, for what feeds a tile",
      {
        claims: [
          { ...dated("disclosed", "2021-11-26"), links: [LINKS[1], "https://gazette.example/b"] },
        ],
      },
      /two of different sites/,
    ],
    [
      "an address that runs",
      { claims: [{ ...dated("contained", "2021-11-26"), links: ["javascript:alert(1)", ""] }] },
      /references are missing/,
    ],
  ])("asks for what is missing: %s", (_name, changes, said) => {
    expect(problemsOf(changes).join()).toMatch(said);
  });

  test("takes one reference for what feeds no tile", () => {
    const claim: DraftClaim = { ...dated("contained", "2021-11-12"), links: [LINKS[0], ""] };
    expect(problemsOf({ claims: [...whole.claims, claim] })).toEqual([]);
  });

  test("names a company in another script by its domain", () => {
    const drafted = recordOfDraft({ ...whole, company: "例示会社" }, TODAY, english);
    expect(drafted).toMatchObject({ subject: { company: { id: "examplecorp-example" } } });
  });
});
