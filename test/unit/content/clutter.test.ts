import { describe, expect, test } from "vitest";
import { isClutterName } from "../../../src/content/clutter.js";

describe("isClutterName", () => {
  test.each([
    "comments ",
    " share",
    " post-share-bar",
    " shareBar",
    " RelatedStories_related__x9Kq",
    " sharedaddy sd-sharing-enabled",
    " wp-block-comments",
    " c-newsletter-signup",
    " sidebar widget-area",
    " ad ad--top",
    " breadcrumb",
    " jp-relatedposts",
    "cookie-consent ",
    " sr-only",
    " mw-editsection",
    " postprofile",
    "sig1 signature",
  ])("“%s” stands beside an article", (names) => {
    expect(isClutterName(names)).toBe(true);
  });

  test.each([
    " ",
    " entry-content",
    " article has-sidebar",
    " post category-ads tag-comments",
    " no-comments",
    " shareholder-letter",
    " commentary",
    " adult-education",
    " loading",
    " header-2",
    " with-sidebar",
    " paragraph--lead",
    " a-teaser",
  ])("“%s” does not", (names) => {
    expect(isClutterName(names)).toBe(false);
  });
});
