import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/domain/settings.js";
import {
  mergeSettings,
  type SettingName,
  settingChanges,
} from "../../../src/domain/settings-merge.js";
import { arbitrarySettings } from "../../support/arbitrary-settings.js";
import { companyId } from "../../support/builders.js";

const ALL = Object.keys(DEFAULT_SETTINGS) as SettingName[];

const mine: Settings = {
  ...DEFAULT_SETTINGS,
  theme: "dark",
  followed: [companyId("examplecorp"), companyId("samplesoft")],
  siteRules: [{ host: "gazette.example", path: "", isOn: false }],
};
const theirs: Settings = {
  ...DEFAULT_SETTINGS,
  hover: 800,
  followed: [companyId("samplesoft"), companyId("nullbank")],
  siteRules: [
    { host: "weekly.example", path: "", isOn: false },
    { host: "gazette.example", path: "", isOn: true },
  ],
};

describe("mergeSettings", () => {
  test("joins lists, and takes the other's word where there is one answer", () => {
    const merged = mergeSettings(mine, theirs, "merge", ALL);
    expect(merged).toEqual({
      ...DEFAULT_SETTINGS,
      hover: 800,
      followed: ["examplecorp", "samplesoft", "nullbank"],
      siteRules: [
        { host: "gazette.example", path: "", isOn: true },
        { host: "weekly.example", path: "", isOn: false },
      ],
    });
  });

  test("takes over what is ticked, and nothing else", () => {
    const merged = mergeSettings(mine, theirs, "replace", ["followed"]);
    expect(merged).toEqual({ ...mine, followed: theirs.followed });
  });

  test("loses nothing that either had, when lists are joined", () => {
    fc.assert(
      fc.property(arbitrarySettings, arbitrarySettings, (a, b) => {
        const { followed, blockedNames } = mergeSettings(a, b, "merge", ALL);
        expect(new Set(followed)).toEqual(new Set([...a.followed, ...b.followed]));
        expect(new Set(blockedNames)).toEqual(new Set([...a.blockedNames, ...b.blockedNames]));
      }),
    );
  });

  test("gives the other settings, when all are replaced", () => {
    fc.assert(
      fc.property(arbitrarySettings, arbitrarySettings, (a, b) => {
        expect(mergeSettings(a, b, "replace", ALL)).toEqual(b);
      }),
    );
  });
});

describe("settingChanges", () => {
  test("counts what comes and goes in a list", () => {
    expect(settingChanges(mine, theirs, "replace")).toEqual([
      { name: "hover", items: undefined },
      { name: "theme", items: undefined },
      { name: "siteRules", items: { added: 2, removed: 1 } },
      { name: "followed", items: { added: 1, removed: 1 } },
    ]);
  });

  test("finds nothing between settings and themselves, nor once they are taken over", () => {
    fc.assert(
      fc.property(
        arbitrarySettings,
        arbitrarySettings,
        fc.constantFrom("merge" as const, "replace" as const),
        (a, b, way) => {
          expect(settingChanges(a, a, way)).toEqual([]);
          const after = mergeSettings(a, b, way, ALL);
          expect(settingChanges(after, b, way)).toEqual([]);
        },
      ),
    );
  });
});
