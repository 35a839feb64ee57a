/** The README's table of packages that ship, held against the manifest of the project. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const readme = readFileSync("README.md", "utf8");
const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(
  readFileSync("package.json", "utf8"),
);

const section = readme.split("\n## ").find((each) => each.startsWith("What ships")) ?? "";
const rows = section
  .split("\n")
  .filter((line) => line.startsWith("|"))
  .slice(2)
  .map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

test("the README names every package that ships, with its version, and no other", () => {
  const named = rows.map(([name = "", version]) => [name, version]);
  expect(Object.fromEntries(named)).toEqual(dependencies);
  expect(named).toHaveLength(Object.keys(dependencies).length);
});

test.each(rows)("%s %s has its weight, minified and gzipped, and a reason", (...row) => {
  const [, , minified, gzipped, why = ""] = row;
  expect(minified).toMatch(/^\d+(\.\d)? KB/);
  expect(gzipped).toMatch(/^\d+(\.\d)? KB$/);
  expect(why.length).toBeGreaterThan(10);
});
