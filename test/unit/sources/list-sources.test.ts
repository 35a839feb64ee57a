import { describe, expect, test } from "vitest";
import { finish } from "../../../src/dataset/steps.js";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/domain/settings.js";
import { joinChosen } from "../../../src/sources/catalogue.js";
import {
  failedUpdates,
  type Known,
  listSources,
  liveKept,
} from "../../../src/sources/list-sources.js";
import {
  claim,
  company,
  day,
  incident,
  packed,
  sourceFacts,
  sourceStatement,
} from "../../support/builders.js";

const core = packed(
  sourceFacts({
    companies: [company("examplecorp")],
    incidents: [incident(claim("disclosed", "2021-11-26"))],
  }),
);
const other = packed({ ...sourceFacts(), info: sourceStatement("other") });

function listed(settings: Partial<Settings>, known: Partial<Known> = {}) {
  const chosen = { ...DEFAULT_SETTINGS, ...settings };
  const all = {
    bundled: [core.info, other.info],
    kept: [],
    updating: undefined,
    lost: [],
    settings: chosen,
    allowedHosts: new Set<string>(),
    today: day("2021-12-24"),
    ...known,
  };
  const dataset = finish(joinChosen([core, other], chosen));
  return listSources(all, dataset, finish(dataset.countIncidents()));
}

function row(id: string, ...of: Parameters<typeof listed>) {
  return listed(...of).sources.find((source) => source.id === id);
}

describe("listSources", () => {
  test("shows a bundled source with what it holds, and that it cannot be removed", () => {
    expect(row("core", {})).toMatchObject({
      kind: "bundled",
      state: { kind: "bundled" },
      canRemove: false,
      feed: undefined,
      copy: { version: "2021-12-01", used: 1, total: 1, rejected: 0 },
    });
  });

  test("uses nothing of a source that is off, in its row and in the totals", () => {
    const off = { sourcesOff: ["core"] };
    expect(row("core", off)).toMatchObject({ state: { kind: "off" }, copy: { used: 0, total: 1 } });
    expect(listed(off).totals).toEqual({
      companyCount: 0,
      incidentCount: 0,
      newestNotice: undefined,
    });
  });

  test("has the reader's order, and after it the sources that the order does not name", () => {
    const ids = listed({ sourceOrder: ["live-hibp", "other"] }).sources.map(({ id }) => id);
    expect(ids).toEqual(["live-hibp", "other", "core", "live-washington-ag", "live-california-ag"]);
  });

  test.each([
    ["on the day it expires", "2022-03-01", { kind: "bundled" }],
    ["the day after", "2022-03-02", { kind: "stale", days: 91 }],
    ["after three times its life", "2022-08-29", { kind: "very-stale", days: 271 }],
  ])("tells the age of a source %s", (_name, today, state) => {
    expect(row("core", {}, { today: day(today) })?.state).toEqual(state);
  });

  test("shows whose permission a live register needs, and whether it is there", () => {
    const hibp = "haveibeenpwned.com";
    expect(row("live-hibp", {})).toMatchObject({
      state: { kind: "not-live" },
      feed: { host: hibp, isLive: false, isAllowed: false },
      copy: undefined,
    });
    expect(
      row("live-hibp", { sourcesLive: ["live-hibp"] }, { allowedHosts: new Set([hibp]) }),
    ).toMatchObject({ state: { kind: "waiting" }, feed: { isLive: true, isAllowed: true } });
  });
});

describe("the state of a list whose host has a newer one", () => {
  const [copy] = [core.info].map(({ companyCount, incidentCount, newestNotice, ...info }) => ({
    ...info,
    ...{ companyCount, incidentCount, newestNotice, version: "1", versionNumber: 1 },
    ...{ rejected: [], rejectedCount: 0, bytes: 1, sha256: "" },
    ...{ etag: undefined, lastModified: undefined },
  }));
  const kept = { ...liveKept("live-hibp", []), copy, hasNewer: true };
  const live = { sourcesLive: ["live-hibp"] };
  const stateOf = (known: Partial<Known>) => row("live-hibp", live, known)?.state;

  test("is that an update is available, be it stale or not", () => {
    for (const today of ["2021-12-24", "2024-12-24"]) {
      expect(stateOf({ kept: [kept], today: day(today) })).toEqual({ kind: "update-available" });
    }
  });

  test("is that it is updating while it is, and that it failed when it did", () => {
    expect(stateOf({ kept: [kept], updating: "live-hibp" })).toEqual({ kind: "updating" });
    const why = { kind: "network" } as const;
    expect(stateOf({ kept: [{ ...kept, failure: why }] })).toEqual({ kind: "failed", why });
  });
});

describe("failedUpdates", () => {
  const failing = {
    ...liveKept("live-hibp", []),
    failure: { kind: "network" } as const,
    nextTry: 1_800_000_000_000,
  };
  const live: Settings = { ...DEFAULT_SETTINGS, sourcesLive: ["live-hibp"] };

  test("has what the host of a live source in use could not give, and when it is asked again", () => {
    expect(failedUpdates([failing], live)).toEqual([
      {
        title: "Have I Been Pwned, breached sites",
        why: { kind: "network" },
        published: undefined,
        nextTry: 1_800_000_000_000,
      },
    ]);
  });

  test("says no next try while the network is never used", () => {
    const [failed] = failedUpdates([failing], { ...live, neverUseNetwork: true });
    expect(failed?.nextTry).toBeUndefined();
  });

  test.each<[string, Settings]>([
    ["not live", DEFAULT_SETTINGS],
    ["off", { ...live, sourcesOff: ["live-hibp"] }],
  ])("leaves out what is %s", (_name, settings) => {
    expect(failedUpdates([failing], settings)).toEqual([]);
  });
});
