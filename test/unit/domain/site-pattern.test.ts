import { describe, expect, test } from "vitest";
import { matchesAnySite } from "../../../src/domain/site-pattern.js";

describe("matchesAnySite", () => {
  test.each([
    ["*://*.gazette.example/*", "gazette.example", true],
    ["*://*.gazette.example/*", "www.gazette.example", true],
    ["*://*.gazette.example/*", "thegazette.example", false],
    ["https://gazette.example/*", "gazette.example", true],
    ["https://gazette.example/*", "www.gazette.example", false],
    ["https://*/*", "gazette.example", true],
    ["<all_urls>", "gazette.example", true],
    ["no pattern", "gazette.example", false],
  ])("%s names %s: %s", (pattern, host, isNamed) => {
    expect(matchesAnySite(["*://other.example/*", pattern], host)).toBe(isNamed);
  });

  test("no pattern names no site", () => {
    expect(matchesAnySite([], "gazette.example")).toBe(false);
  });
});
