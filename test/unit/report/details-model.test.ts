import { describe, expect, test } from "vitest";
import { detailsModel } from "../../../src/report/details-model.js";
import { claim, incident, reference } from "../../support/builders.js";
import { subjectOf } from "../../support/cards.js";
import { english } from "../../support/language.js";
import { readRecord } from "../../support/record.js";

describe("detailsModel, the founding example", () => {
  const panasonic = readRecord("panasonic");
  const details = detailsModel(subjectOf(panasonic.incidents, panasonic), english);
  const [found] = details.incidents;

  test("has every measure with the two claims it is computed from", () => {
    expect(found?.measures).toMatchObject([
      {
        name: "first access → public notice",
        days: "157 days",
        from: "first access 22 Jun 2021, per Mainichi, NHK",
        to: "public notice 26 Nov 2021, per Panasonic notice",
      },
      { name: "detection → public notice", days: "15 days" },
      { name: "first access → detection (undetected)", days: "142 days" },
      { name: "access started → ended (exposure)", days: "134 days" },
      { name: "detection → contained", days: "not reported", from: "", to: "" },
      { name: "public notice → people told", days: "at most 46 days" },
    ]);
  });

  test("has every claim as a row, in the order of the events", () => {
    expect(found?.claims).toHaveLength(panasonic.incidents[0]?.claims.length ?? 0);
    expect(found?.claims.find(({ id }) => id === "c1")).toMatchObject({
      date: "11 Nov 2021",
      event: "first access",
      precision: "exact to the day",
      account: "Panasonic notice",
      by: "the company",
      status: "replaced by Panasonic to TechCrunch",
    });
    expect(found?.claims.find(({ id }) => id === "c3")).toMatchObject({
      by: "the press",
      status: "confirmed by Panasonic to TechCrunch",
    });
  });

  test("sets what was first said beside what was said later", () => {
    expect(found?.changes.map(({ earlier, later }) => [earlier.what, later.what])).toEqual([
      ["began 11 Nov 2021", "began 22 Jun 2021"],
      ["began 11 Nov 2021", "detected 11 Nov 2021"],
    ]);
    expect(found?.changes[1]).toMatchObject({
      earlier: { said: "Panasonic notice, said 26 Nov 2021" },
      later: { said: "Panasonic to TechCrunch, said 29 Nov 2021" },
    });
  });

  test("knows the company's other names", () => {
    expect(details.aliases).toContain("パナソニック");
    expect(details.aliases).not.toContain("Panasonic Corporation");
  });

  test("prepares a report that names company, record and list", () => {
    expect(details.problemReport).toMatch(
      /^Company: Panasonic Corporation \(panasonic\)\nIncident: panasonic-2021-file-server, record rev \d/,
    );
    expect(details.problemReport).toContain("List: Core list 2026-11-12");
  });
});

describe("detailsModel", () => {
  test("has no changes where no statement was replaced", () => {
    const single = incident(claim("detected", "2021-11-11"), claim("disclosed", "2021-11-26"));
    expect(detailsModel(subjectOf([single]), english).incidents[0]?.changes).toEqual([]);
  });

  const ONLY = { by: "attacker", account: "Attackers" } as const;

  test("shows what attackers said, as not counted", () => {
    const told = incident(
      claim("disclosed", "2021-03-20"),
      claim("claimed-by-attacker", "2021-03-01", ONLY),
    );
    const [found] = detailsModel(subjectOf([told]), english).incidents;
    expect(found?.claims.map(({ event, status }) => [event, status])).toEqual([
      ["public notice", "stands"],
      ["said by attackers", "not counted"],
    ]);
  });

  test("keeps a claim's references and what it says beyond the date", () => {
    const weak = reference({ publisher: "Example Weekly", weak: true });
    const told = incident(
      claim("detected", "2021-03", { label: "told by a customer", references: [weak] }),
    );
    const [found] = detailsModel(subjectOf([told]), english).incidents;
    expect(found?.claims).toMatchObject([
      {
        date: "March 2021 (day not reported)",
        precision: "month",
        label: "told by a customer",
        references: [{ publisher: "Example Weekly", isWeak: true }],
      },
    ]);
  });

  test("says how many people were affected", () => {
    const told = { ...incident(claim("disclosed", "2021-03-20")), peopleAffected: 6_900_000 };
    const [found] = detailsModel(subjectOf([told]), english).incidents;
    expect(found?.peopleAffected).toBe("6,900,000 people affected, as last reported");
  });
});
