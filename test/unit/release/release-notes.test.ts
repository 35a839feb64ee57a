import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { releaseNotes } from "../../../src/release/release-notes.js";

const CHANGELOG = "# Changelog\n\n## 0.2.0\n\n- Second.\n\n## 0.1.0\n\n- First.\n";

describe("releaseNotes", () => {
  test("gives the part of one version", () => {
    expect(releaseNotes(CHANGELOG, "0.2.0")).toBe("- Second.");
    expect(releaseNotes(CHANGELOG, "0.1.0")).toBe("- First.");
  });

  test.each([
    ["a version that it does not tell of", CHANGELOG, "0.3.0"],
    ["a version that only begins alike", CHANGELOG, "0.1"],
    ["a part without words", "## 0.3.0\n\n## 0.2.0\n\n- Second.\n", "0.3.0"],
  ])("refuses %s", (_name, changelog, version) => {
    expect(() => releaseNotes(changelog, version)).toThrow(`nothing on ${version}`);
  });
});

test("the version is one, in package, manifest and changelog", () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  expect(JSON.parse(readFileSync("manifest.json", "utf8")).version).toBe(version);
  expect(releaseNotes(readFileSync("src/release/CHANGELOG.md", "utf8"), version)).toContain("- ");
});
