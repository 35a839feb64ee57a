import { describe, expect, test } from "vitest";
import { cardModel } from "../../../src/report/card-model.js";
import { claim, day, incident, incidentId } from "../../support/builders.js";
import { cardOf, coreList, incidentModelOf, subjectOf } from "../../support/cards.js";
import { english } from "../../support/language.js";
import { readRecord } from "../../support/record.js";

describe("cardModel, the founding example", () => {
  const panasonic = readRecord("panasonic");
  const card = cardModel(
    subjectOf(panasonic.incidents, { ...panasonic, matched: "Panasonic" }),
    english,
  );
  const [found] = card.incidents;

  test("is headed by the company, its incidents and the name in the article", () => {
    expect(card.title).toBe("Panasonic Corporation");
    expect(card.subtitle).toBe("1 incident in your sources · matched “Panasonic” in this article");
    expect(card.moreText).toBeUndefined();
    expect(card.listVersion).toBe("Core list 2026-11-12");
    expect(card.staleText).toBeUndefined();
  });

  test("says how the accounts stood", () => {
    expect(found?.label).toBe("File server in Japan, 2021");
    expect(found?.stateText).toBe(
      "Accounts differed · the company later confirmed the longer period",
    );
  });

  test("has 157 and 15 days in the two tiles, 142 undetected", () => {
    expect(found?.tiles).toMatchObject([
      {
        value: "157 days",
        isKnown: true,
        name: "first access → public notice",
        dates: "22 Jun → 26 Nov 2021",
        attribution: "per Mainichi, NHK; confirmed by Panasonic to TechCrunch",
      },
      {
        value: "15 days",
        isKnown: true,
        name: "detection → public notice",
        dates: "11 Nov → 26 Nov 2021",
        attribution: "per Panasonic to TechCrunch",
      },
    ]);
    expect(found?.undetected).toBe("142 days");
    expect(found?.knownNotPublic).toBe("15 days");
  });

  test("tells the relabelled date in words, not as a second number", () => {
    expect(found?.tiles.map(({ lines }) => lines)).toEqual([[], []]);
    expect(found?.whatChanged).toEqual([
      "Panasonic notice gave 11 November as the day of access; 3 days later Panasonic to TechCrunch gave it as the day of detection.",
    ]);
  });

  test("gives each account its lane, the company's own statement first", () => {
    expect(found?.lanes.map(({ title, words }) => [title, words])).toEqual([
      ["Panasonic notice, 26 Nov 2021", "gave 11 November as the day of access"],
      ["Mainichi, NHK, 26 Nov 2021", "22 Jun to 3 Nov"],
      ["Panasonic to TechCrunch, 29 Nov 2021", "began 22 Jun, ended 3 Nov, detected 11 Nov"],
    ]);
  });

  test("ends with what was added later, references and the record's revision", () => {
    expect(found?.later).toEqual([
      "Panasonic update, by 11 Jan 2022: personal data of job candidates and interns was on the server; people were being told",
    ]);
    expect(found?.thirdTile).toBeUndefined();
    expect(found?.references.length).toBeGreaterThanOrEqual(5);
    expect(found?.provenance).toMatch(/^record rev \d+, checked \d{4}-\d{2}-\d{2}$/);
  });

  test("is summed up with every date attributed", () => {
    expect(found?.summary).toBe(
      "Panasonic Corporation: File server in Japan, 2021. First access 22 June 2021 according to Mainichi, NHK, confirmed by Panasonic to TechCrunch; Panasonic notice earlier gave 11 November 2021. Public notice 26 November 2021 per Panasonic notice: 157 days after first access, 15 days after detection.",
    );
  });
});

describe("cardModel, several incidents", () => {
  const seven = Array.from({ length: 7 }, (_, at) => ({
    ...incident(claim("disclosed", `202${at}-01-01`)),
    id: incidentId(`examplecorp-${at}`),
  }));

  test("shows three and says how many there are", () => {
    const card = cardOf(...seven);
    expect(card.incidents.map(({ id }) => id)).toEqual([
      "examplecorp-0",
      "examplecorp-1",
      "examplecorp-2",
    ]);
    expect(card.subtitle).toBe(
      "7 incidents in your sources · matched “Examplecorp” in this article",
    );
    expect(card.moreText).toBe("All 7 incidents");
  });

  test("leaves the matched name out where there is no article", () => {
    const card = cardModel(subjectOf(seven, { matched: undefined }), english);
    expect(card.subtitle).toBe("7 incidents in your sources");
  });
});

describe("cardModel, sources and records", () => {
  test("names the lists that the incidents come from, and no others", () => {
    const other = { ...coreList, id: "other", title: "Other list", published: day("2026-01-05") };
    const unused = { ...coreList, id: "unused", title: "Unused list" };
    const incidents = [
      incident(claim("disclosed", "2021-01-01")),
      { ...incident(claim("disclosed", "2020-01-01")), source: "other" },
    ];
    const card = cardModel(subjectOf(incidents, { sources: [coreList, other, unused] }), english);
    expect(card.listVersion).toBe("Core list 2026-11-12 · Other list 2026-01-05");
    expect(card.incidents[1]?.citation.sentence).toContain(
      "List: Other list 2026-01-05, record rev 1.",
    );
  });

  test("names the unsigned list that any claim of an incident is from", () => {
    const other = { ...coreList, id: "other", title: "Other list" };
    const [signed, told, merged] = [
      incident(claim("disclosed", "2021-01-01")),
      { ...incident(claim("disclosed", "2020-01-01")), source: "other" },
      incident({ ...claim("disclosed", "2019-01-01"), source: "other" }),
    ];
    const sources = { sources: [coreList, other], unsigned: new Set(["other"]) };
    const card = cardModel(subjectOf([signed, told, merged], sources), english);
    expect(card.incidents.map(({ unsignedText }) => unsignedText)).toEqual([
      "",
      "From an unsigned list: Other list.",
      "From an unsigned list: Other list.",
    ]);
  });

  test("says of a register's row that nobody reviewed it", () => {
    const [found] = cardOf({
      ...incident(claim("disclosed", "2021-01-01")),
      revision: 0,
    }).incidents;
    expect(found?.provenance).toBe("from a register, not reviewed");
  });

  test("lists a reference once and says which are second-hand", () => {
    const weak = {
      publisher: "Example Weekly",
      url: "https://weekly.example/",
      published: undefined,
      weak: true,
    };
    const found = incidentModelOf(
      claim("detected", "2021-03-01", { references: [weak] }),
      claim("disclosed", "2021-03-05", { references: [weak] }),
    );
    expect(found.references).toEqual([
      { publisher: "Example Weekly", url: "https://weekly.example/", published: "", isWeak: true },
    ]);
  });
});
