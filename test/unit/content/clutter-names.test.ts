import { describe, expect, test } from "vitest";
import { clutterNamed } from "../../../src/content/clutter-names.js";

describe("clutterNamed", () => {
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
    expect(clutterNamed(names)).toBeDefined();
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
    expect(clutterNamed(names)).toBeUndefined();
  });
});
