import { describe, expect, test } from "vitest";
import { luminanceOf } from "../../../src/content/background-colour.js";

describe("luminanceOf", () => {
  test.each([
    ["rgb(255, 255, 255)", 1],
    ["rgb(0, 0, 0)", 0],
    ["rgb(128 128 128)", 0.216],
    ["rgba(255, 255, 255, 0.9)", 1],
    ["color(srgb 1 1 1)", 1],
    ["color(display-p3 0 0 0 / 0.8)", 0],
    ["oklch(0.2 0.02 260)", 0.008],
    ["lab(100 0 0)", 1],
  ])("%s has %f", (colour, expected) => {
    expect(luminanceOf(colour)).toBeCloseTo(expected, 2);
  });

  test.each(["rgba(0, 0, 0, 0)", "rgb(0 0 0 / 20%)", "transparent", "var(--x)", ""])(
    "%s decides nothing",
    (colour) => {
      expect(luminanceOf(colour)).toBeUndefined();
    },
  );
});
