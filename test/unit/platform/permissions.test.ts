import { expect, test } from "vitest";
import { isListed } from "../../../src/platform/permissions.js";

test.each([
  ["gazette.example", true],
  ["www.gazette.example", true],
  ["thegazette.example", false],
  ["gazette.example.org", false],
  ["", false],
])("%s is on the list of the fake manifest: %s", (host, isIt) => {
  expect(isListed(host)).toBe(isIt);
});
