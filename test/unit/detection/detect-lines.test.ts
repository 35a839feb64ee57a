import { describe, expect, test } from "vitest";
import { marked } from "../../support/detected-names.js";

describe("detect, of lines around an article", () => {
  test.each([
    ["a picture's source", "Image: Google"],
    ["a picture's source in brackets", "(Photo: Sony)"],
    ["a picture's agency", "Shutterstock / Microsoft"],
    [
      "who wrote and edited",
      "Reporting by Ann Sample in Sampleville; Editing by Bo Sample for Sony",
    ],
    ["who took a picture, and for whom", "The house on Friday. Ann Sample/Sony"],
    ["a source", "Source: Panasonic"],
    ["whose copy it is", "© 2021 Panasonic. All rights reserved."],
    ["buttons", "Facebook | Twitter | Copy link"],
    ["buttons without signs", "Email Facebook Reddit Print"],
    ["where to send tips", "Got a tip? Send tips to us via Facebook."],
    ["a button that adds", "Add us on Google"],
  ])("does not mark %s", (_what, text) => {
    expect(marked(text)).toEqual([]);
  });

  test.each([
    ["when it was", "By Monday, Microsoft had fixed the bug.", ["Microsoft"]],
    ["how else it is", "By contrast, Google pays its hunters.", ["Google"]],
    ["what was taken", "Photos from Facebook were taken.", ["Facebook"]],
    ["a row of names with more", "Facebook, Google and Sony met.", ["Facebook", "Google", "Sony"]],
    ["one name alone", "Facebook", ["Facebook"]],
  ])("marks a name in a sentence that tells %s", (_what, text, names) => {
    expect(marked(text)).toEqual(names);
  });
});
