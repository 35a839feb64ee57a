import { describe, expect, test } from "vitest";
import { mergeForDisplay } from "../../../src/dataset/display-merge.js";
import type { Claim, EventName } from "../../../src/domain/claim.js";
import type { Incident } from "../../../src/domain/incident.js";
import { claim, incident, incidentId, reference } from "../../support/builders.js";

function told(source: string, id: string, ...claims: readonly Claim[]): Incident {
  return { ...incident(...claims), source, id: incidentId(id) };
}

/** What a register's row says, in the register's account. */
function row(event: EventName, date: string, url = "https://register.example/1"): Claim {
  const references = [reference({ publisher: "Register", url })];
  return claim(event, date, { by: "regulator", account: "Register", references });
}

function registerRow(id: string, ...claims: readonly Claim[]): Incident {
  return { ...told("live", id, ...claims), revision: 0 };
}

const core = told(
  "core",
  "examplecorp-2021",
  claim("detected", "2021-11-11"),
  claim("disclosed", "2021-11-26"),
);
const loose = new Set(["list", "live"]);
const datesIn = (incidents: readonly Incident[]) =>
  incidents.map(({ claims }) => claims.map(({ date }) => date.text));

describe("mergeForDisplay", () => {
  test("leaves sources alone that were compiled together", () => {
    const near = told("vcdb", "examplecorp-near", claim("disclosed", "2021-11-27"));
    expect(mergeForDisplay([core, near], loose)).toEqual([core, near]);
  });

  test("joins what a list tells of the same incident, and every claim keeps its source", () => {
    const list = told(
      "list",
      "acme-7",
      claim("intrusion-started", "2021-06-22", { account: "Mainichi", by: "media" }),
      claim("disclosed", "2021-11-26", { account: "Mainichi", by: "media" }),
    );
    const [merged, ...others] = mergeForDisplay([core, list], loose);
    expect(others).toEqual([]);
    expect(merged).toMatchObject({ id: "examplecorp-2021", source: "core" });
    expect(merged?.claims.map(({ date, source }) => [date.text, source])).toEqual([
      ["2021-11-11", undefined],
      ["2021-11-26", undefined],
      ["2021-06-22", "list"],
      ["2021-11-26", "list"],
    ]);
  });

  test("keeps a list's date that contradicts the reviewed record", () => {
    const list = told(
      "list",
      "acme-7",
      claim("detected", "2021-11-20", { account: "Gazette", by: "media" }),
      claim("disclosed", "2021-11-28", { account: "Gazette", by: "media" }),
    );
    expect(datesIn(mergeForDisplay([core, list], loose))).toEqual([
      ["2021-11-11", "2021-11-26", "2021-11-20", "2021-11-28"],
    ]);
  });

  test("keeps apart what lies years apart", () => {
    const list = told("list", "acme-8", claim("disclosed", "2016-05-01"));
    expect(mergeForDisplay([core, list], loose)).toEqual([core, list]);
  });

  test("never joins two incidents that one list tells apart", () => {
    const first = told("list", "acme-1", claim("disclosed", "2019-05-01", { account: "A" }));
    const second = told("list", "acme-2", claim("disclosed", "2019-05-20", { account: "B" }));
    expect(mergeForDisplay([first, second], loose)).toHaveLength(2);
  });

  test("knows a live register's row that the core list was compiled from", () => {
    const compiled = told(
      "core",
      "examplecorp-2016",
      ...core.claims,
      row("intrusion-started", "2016-01"),
      row("listed", "2016-12-04"),
    );
    const live = registerRow(
      "register-1",
      row("intrusion-started", "2016-01"),
      row("listed", "2016-12-05"),
    );
    const merged = mergeForDisplay([compiled, live], loose);
    expect(datesIn(merged)).toEqual([
      ["2021-11-11", "2021-11-26", "2016-01", "2016-12-04", "2016-12-05"],
    ]);
  });

  test("leaves out a row's date that the reviewed record decides otherwise, as the compiler does", () => {
    const live = registerRow(
      "register-2",
      row("detected", "2021-11-30"),
      row("regulator-notified", "2021-12-01"),
    );
    expect(datesIn(mergeForDisplay([core, live], loose))).toEqual([
      ["2021-11-11", "2021-11-26", "2021-12-01"],
    ]);
  });

  test("gives every claim of a merged incident an id of its own", () => {
    const again = (id: string, account: string, date: string) =>
      told("list", id, claim("disclosed", date, { id: "c1", account, by: "media" }));
    const lead = told("core", "x", claim("disclosed", "2021-11-26", { id: "c1" }));
    const [merged] = mergeForDisplay(
      [lead, again("a", "A", "2021-11-27"), { ...again("b", "B", "2021-11-28"), source: "live" }],
      loose,
    );
    const ids = merged?.claims.map(({ id }) => id) ?? [];
    expect(ids).toEqual(["c1", "list:c1", "live:c1"]);
  });
});
