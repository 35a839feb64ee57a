import { describe, expect, test } from "vitest";
import { companies } from "../../../src/cli/companies.js";
import { incidents } from "../../../src/cli/incidents.js";
import { joinSources } from "../../../src/dataset/join-sources.js";
import { claim, company, incident, packed, sourceFacts } from "../../support/builders.js";
import { recordedTerminal } from "../../support/terminal.js";

const gazette = { by: "media", account: "Example Gazette" } as const;

const dataset = joinSources([
  packed(
    sourceFacts({
      companies: [
        company("sampleworks", { name: "Sampleworks AG" }),
        company("examplecorp", {
          name: "Exämple-Corp",
          aliases: [
            { text: "Exämple-Corp", class: "distinctive" },
            { text: "イグザンプル", class: "native-script" },
          ],
        }),
      ],
      incidents: [
        incident(
          claim("intrusion-started", "2021-06-22", { id: "c1" }),
          claim("intrusion-started", "2021-07", { id: "c2", ...gazette }),
          claim("disclosed", "2021-11-26", { id: "c3" }),
          claim("contained", "../2021-12", { id: "c4" }),
          claim("intrusion-ended", "2021-06-21", { id: "c5" }),
        ),
      ],
    }),
  ),
]);

async function incidentsOf(...words: readonly string[]) {
  const terminal = recordedTerminal();
  const code = await incidents.run(words, dataset, terminal);
  return { code, lines: terminal.printed.map((line) => JSON.parse(line)), ...terminal };
}

describe("incidents", () => {
  test.each([
    ["as it is written", ["Exämple-Corp"]],
    ["in other letters", ["EXAMPLE", "corp"]],
    ["in full width", ["Ｅｘａｍｐｌｅｃｏｒｐ"]],
    ["in its own script", ["イグザンプル"]],
    ["by its id", ["examplecorp"]],
  ])("finds a company named %s", async (_, words) => {
    const { code, lines } = await incidentsOf(...words);
    expect(code).toBe(0);
    expect(lines).toMatchObject([
      { companyId: "examplecorp", name: "Exämple-Corp", aliases: ["Exämple-Corp", "イグザンプル"] },
    ]);
  });

  test("writes each measure with the claims it rests on, and every reading of several", async () => {
    const { lines } = await incidentsOf("examplecorp");
    const [found] = lines[0].incidents;
    expect(found.accountState).toBe("accounts differ");
    expect(found.measures.firstAccessToPublicNotice).toEqual({
      fewest: 118,
      most: 157,
      from: { claim: "c2", event: "intrusion-started", date: "2021-07" },
      to: { claim: "c3", event: "disclosed", date: "2021-11-26" },
      readings: [
        expect.objectContaining({ fewest: 118, most: 148 }),
        expect.objectContaining({ fewest: 157, most: 157 }),
      ],
    });
  });

  test("says what is missing, and what contradicts itself", async () => {
    const { lines } = await incidentsOf("examplecorp");
    const { measures } = lines[0].incidents[0];
    expect(measures.detectionToPublicNotice).toEqual({ unknown: "start" });
    expect(measures.publicNoticeToPeopleTold).toEqual({ unknown: "end" });
    expect(measures.accessStartedToEnded).toMatchObject({ conflict: { to: { claim: "c5" } } });
  });

  test("writes claims with their references as they were given", async () => {
    const { lines } = await incidentsOf("examplecorp");
    expect(lines[0].incidents[0].claims[3]).toEqual({
      id: "c4",
      event: "contained",
      date: "../2021-12",
      by: "company",
      account: "Examplecorp notice",
      saidOn: null,
      status: "current",
      statusBy: null,
      label: null,
      references: [
        {
          publisher: "Example Gazette",
          url: "https://gazette.example/1",
          published: null,
          weak: false,
        },
      ],
    });
  });

  test("says where it looked when it finds nothing", async () => {
    const { code, lines, complaints } = await incidentsOf("Nobody");
    expect({ code, lines }).toEqual({ code: 2, lines: [] });
    expect(complaints).toEqual(['No company is named "Nobody" among 2 companies of Example list.']);
  });

  test("wants a name", async () => {
    expect(await incidentsOf()).toMatchObject({ code: 2, lines: [] });
  });
});

describe("companies", () => {
  test("lists every company in the order of ids", async () => {
    const terminal = recordedTerminal();
    expect(await companies.run([], dataset, terminal)).toBe(0);
    expect(terminal.printed.map((line) => JSON.parse(line))).toEqual([
      {
        name: "Exämple-Corp",
        aliases: ["Exämple-Corp", "イグザンプル"],
        companyId: "examplecorp",
        incidents: 1,
      },
      {
        name: "Sampleworks AG",
        aliases: ["Sampleworks AG"],
        companyId: "sampleworks",
        incidents: 0,
      },
    ]);
  });

  test("takes no words", async () => {
    expect(await companies.run(["all"], dataset, recordedTerminal())).toBe(2);
  });
});
