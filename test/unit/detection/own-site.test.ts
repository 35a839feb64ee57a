import { describe, expect, test } from "vitest";
import { detect } from "../../../src/detection/detect.js";
import { known } from "../../support/detected-names.js";

function markedOn(url: string, ...texts: readonly string[]): string[] {
  const blocks = texts.map((text) => ({ text, kind: "text" as const, links: [] }));
  const { mentions } = detect({ url, title: "", language: "en", blocks }, known);
  return mentions.filter((one) => one.confidence !== "ambiguous").map((one) => one.text);
}

describe("a company's own pages", () => {
  const own = "https://www.forbes.com/2024/05/sample.html";

  test.each([
    ["the masthead", "Forbes"],
    ["an offer", "Subscribe to Forbes for $1 a week"],
    ["a newsletter", "Get the Forbes newsletter every morning"],
    ["what else it has", "More from Forbes"],
  ])("are not marked in %s", (_what, line) => {
    expect(markedOn(own, line)).toEqual([]);
    expect(markedOn("https://news.example/1", line)).toEqual(["Forbes"]);
    expect(markedOn("", line)).toEqual(["Forbes"]);
  });

  test("are marked in what an article tells, and others in a site's offers", () => {
    expect(markedOn(own, "Forbes said on Friday that its systems were breached.")).toEqual([
      "Forbes",
    ]);
    expect(markedOn(own, "Sign up with Google")).toEqual([]);
    expect(markedOn(own, "Most read: Google")).toEqual(["Google"]);
  });
});
