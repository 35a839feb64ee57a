import { expect, test } from "vitest";
import { badgeText } from "../../../src/platform/toolbar.js";

test.each([
  [0, ""],
  [1, "1"],
  [9, "9"],
  [10, "9+"],
])("the badge for %i companies reads “%s”", (companies, text) => {
  expect(badgeText(companies)).toBe(text);
});
