import { describe, expect, test } from "vitest";
import type { Claim } from "../../../src/domain/claim.js";
import { cardModel } from "../../../src/report/card-model.js";
import { claim, day, edtf, incident, incidentId, reference } from "../../support/builders.js";
import { coreList, examplecorp, subjectOf } from "../../support/cards.js";
import { english } from "../../support/language.js";
import { readRecord } from "../../support/record.js";

const record = readRecord("panasonic");
const founding = cardModel(subjectOf(record.incidents, record), english).citation;

/** The citation of one incident with this label and these claims. */
function citationOf(label: string, ...claims: readonly Claim[]) {
  const told = { ...incident(...claims), label, revision: 3, checked: day("2026-11-20") };
  return cardModel(subjectOf([told]), english).citation;
}

const notice = claim("disclosed", "2021-11-26", {
  references: [reference({ published: edtf("2021-11-26") })],
});

describe("a citation as a sentence", () => {
  test("has the label, each reference with its date and address, the list and the record (RYD#755)", () => {
    expect(citationOf("Example server, 2021", notice).sentence).toMatch(
      /Numbers of days are computed from the dates above\. Sources: Example Gazette, 26 Nov 2021 <https:\/\/gazette\.example\/1>\. List: Core list 2026-11-12, record rev 3, checked 2026-11-20\.$/,
    );
  });
});

describe("a citation as BibTeX", () => {
  test("is an entry of the record, with its list, version and note", () => {
    expect(citationOf("Example server, 2021", notice).bibtex).toBe(
      [
        "@misc{examplecorp-2021-server,",
        "  author = {{Breachnote}},",
        "  title = {{Examplecorp: Example server, 2021}},",
        "  year = {2026},",
        "  date = {2026-11-12},",
        "  howpublished = {Core list 2026-11-12, record rev 3, checked 2026-11-20},",
        "  url = {https://example.org/},",
        "  note = {Examplecorp: Example server, 2021. First access not reported. Public notice 26 November 2021 per Examplecorp notice: days after first access: not reported, days after detection: not reported. Numbers of days are computed from the dates above. Sources: Example Gazette, 26 Nov 2021 \\url{https://gazette.example/1}. List: Core list 2026-11-12, record rev 3, checked 2026-11-20.},",
        "}",
      ].join("\n"),
    );
  });

  test.each([
    ["50 % of R&D, #1 at $5", "50 \\% of R\\&D, \\#1 at \\$5"],
    ["a_b ~ c^d", "a\\_b \\textasciitilde{} c\\textasciicircum{}d"],
    ["}, year = {1999", "\\textbraceright{}, year = \\textbraceleft{}1999"],
    ["\\input{secret}", "\\textbackslash{}input\\textbraceleft{}secret\\textbraceright{}"],
    ["two\nlines", "two lines"],
  ])("escapes %j", (label, escaped) => {
    expect(citationOf(label, notice).bibtex).toContain(`title = {{Examplecorp: ${escaped}}},`);
  });

  test("an address cannot end its field", () => {
    const url = "https://gazette.example/{1}?q=%20&r=\\}";
    const { bibtex } = citationOf(
      "Example server, 2021",
      claim("disclosed", "2021-11-26", { references: [reference({ url })] }),
    );
    expect(bibtex).toContain("\\url{https://gazette.example/%7B1%7D?q=%20&r=%5C%7D}");
    const depth = [...bibtex].reduce(
      (at, sign) => at + Number(sign === "{") - Number(sign === "}"),
      0,
    );
    expect(depth).toBe(0);
  });
});

describe("a citation as CSL-JSON", () => {
  test("has the founding example's numbers, dates and references", () => {
    const [item] = JSON.parse(founding.cslJson);
    expect(item).toMatchObject({
      type: "dataset",
      title: "Panasonic Corporation: File server in Japan, 2021",
      issued: { "date-parts": [[2026, 11, 12]] },
      "container-title": "Core list 2026-11-12",
      custom: {
        firstAccess: { dates: ["2021-06-22"] },
        publicNotice: { dates: ["2021-11-26"] },
        firstAccessToPublicNotice: { fewest: 157, most: 157 },
        detectionToPublicNotice: { fewest: 15, most: 15 },
        accounts: "accounts-differed-since-confirmed",
      },
    });
    expect(item.note).toContain("Numbers of days are computed from the dates above.");
    expect(item.custom.references.length).toBeGreaterThanOrEqual(5);
    for (const { url } of item.custom.references) expect(URL.canParse(url)).toBe(true);
  });
});

describe("a citation as CSV", () => {
  test("has a head and the founding example's row, and says that days are computed", () => {
    const [head = "", row = "", ...more] = founding.csv.split("\r\n");
    expect(more).toEqual([]);
    expect(head).toMatch(/^company,incident,label,first_access,first_access_per,detected,/);
    expect(row).toMatch(
      /^Panasonic Corporation,panasonic-2021[a-z-]*,"File server in Japan, 2021",2021-06-22,/,
    );
    expect(row).toContain(
      ",157,157,15,15,computed from the dates above,accounts-differed-since-confirmed,Core list,2026-11-12,",
    );
  });

  test.each([
    ["=1+1", "'=1+1"],
    ["+1", "'+1"],
    ["-1", "'-1"],
    ["@SUM(1)", "'@SUM(1)"],
    ["＝1", "'＝1"],
    ["\t=1", "'\t=1"],
    ["\r\n=1", '"\'\r\n=1"'],
    ['=HYPERLINK("https://x.example","a")', '"\'=HYPERLINK(""https://x.example"",""a"")"'],
    ['a "b", c', '"a ""b"", c"'],
  ])("a cell that reads %j is a text", (label, cell) => {
    expect(citationOf(label, notice).csv).toContain(`,examplecorp-2021-server,${cell},`);
  });

  test("leaves the most days empty where a date is open", () => {
    const { csv } = citationOf(
      "Example server",
      claim("intrusion-started", "../2021-06-22"),
      claim("disclosed", "2021-11-26"),
    );
    expect(csv).toContain(",157,,,,computed from the dates above,");
  });
});

test("a card of three incidents is cited as three, a list each in its own form", () => {
  const three = ["a", "b", "c"].map((id) => ({ ...incident(notice), id: incidentId(id) }));
  const { sentence, bibtex, cslJson, csv } = cardModel(
    subjectOf(three, { company: examplecorp, sources: [coreList] }),
    english,
  ).citation;
  expect(sentence.split("\n\n")).toHaveLength(3);
  expect(bibtex.match(/^@misc\{/gm)).toHaveLength(3);
  expect(JSON.parse(cslJson)).toHaveLength(3);
  expect(csv.split("\r\n")).toHaveLength(4);
});
