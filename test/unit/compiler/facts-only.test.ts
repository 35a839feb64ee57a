import { describe, expect, test } from "vitest";
import { readPackedFolder } from "../../../src/compiler/packed-folder.js";
import { readAllRegisterFacts } from "../../../src/compiler/register-facts.js";
import { REGISTERS } from "../../../src/registers/register.js";

/** All that a claim of a register may say beside its date. */
const CLAIM_LABEL =
  /^[\d,]+ (?:records|people in Washington State)$|^Unverified, as the index has it$/;
const INCIDENT_LABEL =
  /^(?:Unauthorized access|Ransomware|Malware|Phishing|Credential stuffing|Misuse from inside|Open by misconfiguration|Exploited vulnerability|Incident at a supplier|Incident through [\w &-]+|Loss or theft|Disclosure by mistake|Data breach), \d{4}$/;
/** The longest are lists of practices that filed together; descriptions are longer still. */
const MOST_NAME_LETTERS = 160;

describe("the packed files hold no text of a register but names and links", () => {
  const dataset = readPackedFolder("public/dataset");
  const accounts = new Set(Object.values(REGISTERS).map(({ account }) => account));

  test("in incidents that nobody reviewed", () => {
    const texts = new Set<string>();
    for (const { id } of dataset.companies()) {
      for (const incident of dataset.incidentsOf(id)) {
        if (incident.revision > 0) continue;
        if (!INCIDENT_LABEL.test(incident.label)) texts.add(incident.label);
        for (const { label, account, references } of incident.claims) {
          if (label !== undefined && !CLAIM_LABEL.test(label)) texts.add(label);
          if (!accounts.has(account)) texts.add(account);
          for (const { url } of references) if (!/^https?:\/\/\S+$/.test(url)) texts.add(url);
        }
      }
    }
    expect([...texts]).toEqual([]);
  }, 60_000);

  test("in companies, whose names are the registers' and not sentences", () => {
    const long = [...dataset.companies()].flatMap(({ aliases }) =>
      aliases.map(({ text }) => text).filter((text) => text.length > MOST_NAME_LETTERS),
    );
    expect(long).toEqual([]);
  }, 60_000);
});

describe("the committed facts", () => {
  test.each([...readAllRegisterFacts()])("of %s have unique ids and dated claims", (_, facts) => {
    expect(new Set(facts.entries.map(({ id }) => id)).size).toBe(facts.entries.length);
    expect(facts.entries.filter(({ claims }) => claims.length === 0)).toEqual([]);
    expect(facts.asOf.latest).toBeDefined();
  });
});
