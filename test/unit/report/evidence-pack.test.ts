import { describe, expect, test } from "vitest";
import { evidencePack } from "../../../src/report/evidence-pack.js";
import { claim, incident, reference } from "../../support/builders.js";
import { subjectOf } from "../../support/cards.js";
import { english } from "../../support/language.js";

const HOSTILE = `"><img src=x onerror="alert(1)"></script><script>alert(2)</script>`;

const subject = subjectOf([
  incident(
    claim("intrusion-started", "2021-06-22", { account: "Example Press" }),
    claim("detected", "2021-11-11", { label: HOSTILE }),
    claim("disclosed", "2021-11-26", {
      references: [
        reference({ publisher: HOSTILE, url: "javascript:alert(3)" }),
        reference({ publisher: "Example Press", url: "https://example.org/a?b=1&c=2" }),
      ],
    }),
  ),
]);

const pack = evidencePack(subject, english);

/** What the page carries for machines. */
function carried(html: string): unknown {
  const [, json = ""] =
    /<script type="application\/json" id="evidence">([^<]*)<\/script>/.exec(html) ?? [];
  return JSON.parse(json);
}

describe("evidencePack", () => {
  test("is named for the company and the day", () => {
    expect(pack.name).toBe("breachnote-examplecorp-2026-11-24");
  });

  test("names the unsigned list that an incident is from", () => {
    const unsigned = { ...subject, unsigned: new Set(["core"]) };
    expect(evidencePack(unsigned, english).html).toContain("From an unsigned list: Core list.");
    expect(pack.html).not.toContain("unsigned list");
  });

  test("holds every claim with its references, every number with its claims, and the lists", () => {
    expect(JSON.parse(pack.json)).toMatchObject({
      form: "breachnote-evidence",
      company: { id: "examplecorp" },
      lists: [{ id: "core", published: "2026-11-12", licence: "CC0-1.0" }],
      incidents: [
        {
          claims: [
            { event: "intrusion-started", date: "2021-06-22", account: "Example Press" },
            { event: "detected", date: "2021-11-11" },
            { event: "disclosed", date: "2021-11-26", references: [{}, {}] },
          ],
          measures: {
            firstAccessToPublicNotice: { fewest: 157, most: 157 },
            detectionToPublicNotice: { fewest: 15, most: 15 },
          },
        },
      ],
    });
  });

  test("shows people the same, and carries the JSON along", () => {
    for (const words of ["157 days", "15 days", "Example Press", "22 Jun 2021"]) {
      expect(pack.html).toContain(words);
    }
    expect(pack.html).toContain('<a href="https://example.org/a?b=1&amp;c=2">Example Press</a>');
    expect(carried(pack.html)).toEqual(JSON.parse(pack.json));
  });

  test("lets nothing of a list become markup, script or a link that runs", () => {
    expect(pack.html).not.toContain("<img");
    expect(pack.html).not.toContain('href="javascript:');
    expect(pack.html.match(/<script/g)).toHaveLength(1);
    expect(pack.html).toContain("default-src 'none'");
  });
});
