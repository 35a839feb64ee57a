import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { shippedPackages } from "../../../src/release/bill-of-materials.js";
import { licenceTexts } from "../../../src/release/licence-texts.js";

test("licenceTexts has the licence of the extension and of each package that ships", () => {
  const packages = shippedPackages(JSON.parse(readFileSync("package-lock.json", "utf8")));
  const { dependencies } = JSON.parse(readFileSync("package.json", "utf8"));
  const text = licenceTexts(".", packages);
  expect(text).toMatch(/^Breachnote\n\nMIT License/);
  for (const [name, version] of Object.entries(dependencies)) {
    expect(text).toContain(`\n${name} ${version} (`);
  }
  expect(text.match(/^-{72}$/gm)).toHaveLength(packages.length);
  expect(text).toContain("Mozilla Public License");
});
