import { describe, expect, test } from "vitest";
import { isTowardCard } from "../../../src/content/safe-triangle.js";

const card = { left: 100, right: 480, top: 200, bottom: 500 };

describe("isTowardCard", () => {
  const name = { x: 150, y: 180 };

  test.each([
    ["straight down to the card", { x: 150, y: 195 }, true],
    ["slanting to its far corner", { x: 300, y: 192 }, true],
    ["up and away", { x: 150, y: 170 }, false],
    ["along the line, past the slant", { x: 300, y: 182 }, false],
  ])("from a name above: %s", (_name, to, isIt) => {
    expect(isTowardCard(name, to, card)).toBe(isIt);
  });

  test("a card above the name is reached by its lower edge", () => {
    expect(isTowardCard({ x: 150, y: 520 }, { x: 160, y: 508 }, card)).toBe(true);
    expect(isTowardCard({ x: 150, y: 520 }, { x: 160, y: 530 }, card)).toBe(false);
  });

  test("a card beside the name is reached by its side", () => {
    expect(isTowardCard({ x: 60, y: 300 }, { x: 90, y: 310 }, card)).toBe(true);
    expect(isTowardCard({ x: 60, y: 300 }, { x: 40, y: 300 }, card)).toBe(false);
  });
});
