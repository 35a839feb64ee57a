import { describe, expect, test } from "vitest";
import { aliasesOf } from "../../../src/identity/aliases.js";
import { withoutLegalForm } from "../../../src/identity/legal-forms.js";

const facts = { reviewed: new Map(), looked: new Map([["Sonic", "word"]] as const) };

function aliases(name: string, more: Partial<Parameters<typeof aliasesOf>[0]> = {}) {
  return aliasesOf({ name, aliases: [], brands: [], domains: [], ...more }, facts);
}

describe("withoutLegalForm", () => {
  test.each([
    ["Equifax Inc.", "Equifax"],
    ["CASIO COMPUTER CO.,LTD.", "CASIO COMPUTER"],
    ["Levi Strauss & Co.", "Levi Strauss"],
    ["Singtel Optus Pty Ltd", "Singtel Optus"],
    ["Carnival Corporation & plc", "Carnival"],
    ["Booking.com B.V.", "Booking.com"],
    ["Orange S.A.", "Orange"],
    ["Pandora A/S", "Pandora"],
    ["Becton, Dickinson and Company", "Becton, Dickinson"],
    ["Sampla GmbH & Co. KG", "Sampla"],
    ["The Gap, Inc.", "The Gap"],
    ["23andMe Holding Co.", "23andMe Holding"],
    ["株式会社ニデック", "ニデック"],
    ["パナソニックホールディングス株式会社", "パナソニックホールディングス"],
  ])("of %s is %s", (name, bare) => {
    expect(withoutLegalForm(name)).toBe(bare);
  });

  test.each(["Equifax", "Limited", "The Company", "Visa", "SAP SE Asia", "Costco"])(
    "is undefined for %s",
    (name) => {
      expect(withoutLegalForm(name)).toBeUndefined();
    },
  );
});

describe("aliasesOf", () => {
  test("adds a bare name of three words that many have, as ambiguous", () => {
    expect(aliases("Community Health Systems, Inc.")).toContainEqual({
      text: "Community Health Systems",
      class: "ambiguous",
    });
    expect(aliases("Health Services LLC")).toHaveLength(1);
  });

  test("lists the name first, then others, then what is left without legal forms", () => {
    const found = aliases("Examplecorp Inc.", { aliases: ["イグザンプル"] });
    expect(found).toEqual([
      { text: "Examplecorp Inc.", class: "distinctive" },
      { text: "イグザンプル", class: "native-script" },
      { text: "Examplecorp", class: "distinctive" },
    ]);
  });

  test.each([
    ["too short a name", "ABC Inc."],
    ["a name that any organisation could have", "General Services, Inc."],
    ["nothing", "The Company"],
  ])("does not make %s of a longer one", (_, name) => {
    expect(aliases(name).map(({ text }) => text)).toEqual([name]);
  });

  test("keeps a made name that is a common word as ambiguous", () => {
    expect(aliases("Sonic Corp.")).toContainEqual({ text: "Sonic", class: "ambiguous" });
  });

  test("has names that differ in case and signs alone once, in the spelling with the most gaps", () => {
    const found = aliases("Examplecorp", { aliases: ["EXAMPLECORP", "Example-corp"] });
    expect(found.map(({ text }) => text)).toEqual(["Example-corp"]);
  });

  test("tells brands and domains from names", () => {
    const found = aliases("Examplecorp", {
      brands: ["Samplestation", "Sonic"],
      domains: ["examplecorp.example"],
    });
    expect(found.slice(1)).toEqual([
      { text: "Samplestation", class: "brand" },
      { text: "Sonic", class: "ambiguous" },
      { text: "examplecorp.example", class: "domain" },
    ]);
  });
});
