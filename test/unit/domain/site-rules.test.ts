import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  formatSitePlace,
  isOnAt,
  parseSitePlace,
  type SiteRule,
  withRule,
  withSite,
} from "../../../src/domain/site-rules.js";

/** "-gazette.example/sport" is off there, "+gazette.example/sport" on. */
function rules(...written: readonly string[]): readonly SiteRule[] {
  return written.map((text) => ({ ...place(text.slice(1)), isOn: text.startsWith("+") }));
}

function place(text: string) {
  const read = parseSitePlace(text);
  if (read === undefined) throw new Error(`a test's own place is valid: found ${text}`);
  return read;
}

describe("parseSitePlace", () => {
  test.each([
    ["gazette.example", "gazette.example"],
    [" WWW.Gazette.example/ ", "www.gazette.example"],
    ["https://gazette.example:8443/sport/?page=2#top", "gazette.example/sport"],
    ["http://gazette.example/Sport/*", "gazette.example/Sport"],
    ["*.gazette.example", "gazette.example"],
    ["localhost/a/b", "localhost/a/b"],
    ["zeitung-köln.example", "zeitung-köln.example"],
  ])("reads %s as %s", (typed, read) => {
    expect(formatSitePlace(place(typed))).toBe(read);
  });

  test.each([
    "",
    "  ",
    "/sport",
    "https://",
    "a..b",
    "-a.example",
    "two words",
    "javascript:alert(1)",
  ])("reads no place in “%s”", (typed) => {
    expect(parseSitePlace(typed)).toBeUndefined();
  });
});

describe("isOnAt", () => {
  test.each([
    ["gazette.example/", false],
    ["www.gazette.example/", false],
    ["mygazette.example/", true],
    ["example/", true],
    ["gazette.example/tech", true],
    ["gazette.example/tech/1", true],
    ["gazette.example/technology", false],
    ["www.gazette.example/tech/1", true],
    ["live.gazette.example/tech/1", false],
  ])("with its rules, %s is on: %s", (address, isOn) => {
    const own = rules("-gazette.example", "+gazette.example/tech", "-live.gazette.example");
    expect(isOnAt(own, place(address))).toBe(isOn);
  });
});

const places = fc.record({
  host: fc.constantFrom("a.example", "b.a.example", "c.b.a.example", "d.example"),
  path: fc.constantFrom("", "/x", "/x/y", "/xy", "/z"),
});
const ruleLists = fc.array(
  fc.tuple(places, fc.boolean()).map(([each, isOn]): SiteRule => ({ ...each, isOn })),
  { maxLength: 8 },
);

describe("withSite", () => {
  test("switches a site off once, with all below it", () => {
    const own = rules("-www.gazette.example", "-weekly.example", "+gazette.example/tech");
    expect(withSite(own, place("gazette.example"), false)).toEqual(
      rules("-weekly.example", "-gazette.example"),
    );
  });

  test("switches a host on below a domain that stays off", () => {
    const after = withSite(rules("-gazette.example"), place("www.gazette.example"), true);
    expect(after).toEqual(rules("-gazette.example", "+www.gazette.example"));
  });

  test("is what it says, there and below, and changes nothing elsewhere", () => {
    fc.assert(
      fc.property(ruleLists, places, places, fc.boolean(), (before, wanted, other, isOn) => {
        const after = withSite(before, wanted, isOn);
        expect(isOnAt(after, wanted)).toBe(isOn);
        const isBelow =
          (other.host === wanted.host || other.host.endsWith(`.${wanted.host}`)) &&
          (wanted.path === "" ||
            other.path === wanted.path ||
            other.path.startsWith(`${wanted.path}/`));
        if (!isBelow) expect(isOnAt(after, other)).toBe(isOnAt(before, other));
      }),
    );
  });
});

describe("withRule", () => {
  test("keeps one rule for a place, and those below it", () => {
    const own = rules("-gazette.example", "-gazette.example/tech");
    expect(withRule(own, { ...place("gazette.example"), isOn: true })).toEqual(
      rules("-gazette.example/tech", "+gazette.example"),
    );
  });
});
