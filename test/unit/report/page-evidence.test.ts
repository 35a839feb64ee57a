import { describe, expect, test } from "vitest";
import { readBundledDataset } from "../../../src/cli/bundled-dataset.js";
import { pageEvidence } from "../../../src/report/page-evidence.js";
import { day } from "../../support/builders.js";
import { english } from "../../support/language.js";
import { PANASONIC_EN } from "../../support/stories.js";

const url = "https://gazette.example/2021/11/30/a?b=1&c=2";
const page = { ...PANASONIC_EN, url, published: "2021-11-30" };
const asked = { language: english, unsigned: new Set<string>(), today: day("2026-11-24") };
const pack = pageEvidence(page, readBundledDataset(), asked);
const json = JSON.parse(pack.json);

describe("pageEvidence", () => {
  test("says when it was saved, of which page, from which version of which list", () => {
    expect(pack.name).toBe("breachnote-page-2026-11-24");
    expect(json).toMatchObject({ saved: "2026-11-24", page: { url, published: "2021-11-30" } });
    for (const list of json.lists) expect(list.published).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(json.lists.length).toBeGreaterThan(0);
  });

  test("holds each date of the article with its sentence, and the record's claim beside it", () => {
    expect(json.dates.claims).toContainEqual({
      event: "intrusion-started",
      date: "2021-11-11",
      by: "company",
      sentence: expect.stringMatching(/11 November 2021/),
    });
    const known = new Set(
      json.companies.flatMap(({ incidents }: { incidents: { claims: { id: string }[] }[] }) =>
        incidents.flatMap(({ claims }) => claims.map(({ id }) => id)),
      ),
    );
    const beside = json.dates.besideTheRecord.map(
      ({ recordClaim }: { recordClaim: string }) => recordClaim,
    );
    expect(beside.length).toBeGreaterThan(2);
    for (const id of beside) expect(known).toContain(id);
    expect(json.dates.measures.firstAccessToPublicNotice).toMatchObject({ fewest: 157, most: 157 });
  });

  test("holds the record of each company named, with its revision and what each number rests on", () => {
    const [incident] = json.companies.find(
      ({ id }: { id: string }) => id === "panasonic",
    ).incidents;
    expect(incident.revision).toBeGreaterThan(0);
    expect(incident.measures.detectionToPublicNotice).toMatchObject({
      fewest: 15,
      from: { event: "detected" },
      to: { event: "disclosed" },
    });
  });

  test("is a page on its own, with the same facts for machines", () => {
    expect(pack.html).toContain("default-src 'none'");
    expect(pack.html).toContain("157 days");
    expect(pack.html).toContain("b=1&amp;c=2");
    const [, carried = ""] = /id="evidence">([^<]*)<\/script>/.exec(pack.html) ?? [];
    expect(JSON.parse(carried)).toEqual(json);
  });

  test("gives no dates of a page that has none, and lets nothing of it become markup", () => {
    const hostile = "<script>alert(1)</script>";
    const plain = {
      ...page,
      title: hostile,
      blocks: [{ kind: "text" as const, text: `Panasonic ${hostile}`, links: [] }],
    };
    const made = pageEvidence(plain, readBundledDataset(), asked);
    expect(JSON.parse(made.json).dates).toBeNull();
    expect(made.html.match(/<script/g)).toHaveLength(1);
  });
});
