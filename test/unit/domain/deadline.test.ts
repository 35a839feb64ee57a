import { describe, expect, test } from "vitest";
import { deadlinesBeside } from "../../../src/domain/deadline.js";
import { day } from "../../support/builders.js";

const states = (country: string | undefined, notice: string) =>
  deadlinesBeside(country, day(notice)).map(({ rule, state }) => `${rule.id} ${state}`);

describe("deadlinesBeside", () => {
  test.each([
    ["the founding case", "JP", "2021-11-26", ["appi-26 began-later", "gdpr-33 in-force"]],
    ["the first day of a rule", "JP", "2022-04-01", ["appi-26 in-force", "gdpr-33 in-force"]],
    ["a member state, once", "DE", "2018-05-24", ["gdpr-33 began-later"]],
    ["an unknown country", undefined, "2021-01-01", ["gdpr-33 in-force"]],
  ])("names the rules of %s", (_, country, notice, expected) => {
    expect(states(country, notice)).toEqual(expected);
  });
});
