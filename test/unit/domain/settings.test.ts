import { describe, expect, test } from "vitest";
import { DEFAULT_SETTINGS, isSiteOff, withSite } from "../../../src/domain/settings.js";

const off = (...sitesOff: readonly string[]) => ({ ...DEFAULT_SETTINGS, sitesOff });

describe("isSiteOff", () => {
  test.each([
    ["gazette.example", true],
    ["www.gazette.example", true],
    ["mygazette.example", false],
    ["example", false],
  ])("with gazette.example off, %s is off: %s", (host, isOff) => {
    expect(isSiteOff(off("gazette.example"), host)).toBe(isOff);
  });
});

describe("withSite", () => {
  test("switches a site off once, with all hosts below it", () => {
    const settings = off("www.gazette.example", "weekly.example");
    expect(withSite(settings, "gazette.example", false).sitesOff).toEqual([
      "weekly.example",
      "gazette.example",
    ]);
  });

  test("switches a host on although its domain was off", () => {
    const settings = withSite(off("gazette.example"), "www.gazette.example", true);
    expect(isSiteOff(settings, "www.gazette.example")).toBe(false);
  });
});
