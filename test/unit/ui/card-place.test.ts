import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placeCard, type Rect, type Scene } from "../../../src/ui/card-place.js";

const CARD = { width: 380, height: 400 };

function scene(overrides: Partial<Scene> = {}): Scene {
  return {
    viewport: { width: 1200, height: 900 },
    focused: undefined,
    isRightToLeft: false,
    ...overrides,
  };
}

function rect(left: number, top: number, width = 80, height = 20): Rect {
  return { left, top, right: left + width, bottom: top + height };
}

function isAround(outer: Rect, inner: Rect): boolean {
  const isWide = outer.left <= inner.left && outer.right >= inner.right;
  return isWide && outer.top <= inner.top && outer.bottom >= inner.bottom;
}

describe("placeCard", () => {
  test("puts the card below the name, where the name begins", () => {
    expect(placeCard(rect(300, 100), CARD, scene())).toMatchObject({ left: 300, top: 126 });
  });

  test("puts it above a name near the lower edge", () => {
    expect(placeCard(rect(300, 800), CARD, scene())).toMatchObject({ left: 300, top: 394 });
  });

  test("moves it in from the right edge", () => {
    expect(placeCard(rect(1150, 100), CARD, scene())?.left).toBe(1200 - 8 - 380);
  });

  test("begins at the name's right edge in text that runs right to left", () => {
    expect(placeCard(rect(700, 100), CARD, scene({ isRightToLeft: true }))?.left).toBe(400);
  });

  test("makes the card lower where neither side has room", () => {
    const low = scene({ viewport: { width: 1200, height: 500 } });
    const place = placeCard(rect(300, 300), CARD, low);
    expect(place).toEqual({ left: 300, top: 8, maxHeight: 286 });
  });

  test("is nowhere when less than a card's height is left", () => {
    const tiny = scene({ viewport: { width: 400, height: 200 } });
    expect(placeCard(rect(100, 90), CARD, tiny)).toBeUndefined();
  });

  test("flips away from the focused element", () => {
    const focused = rect(320, 560);
    expect(placeCard(rect(300, 450), CARD, scene({ focused }))?.top).toBe(44);
  });

  test("is nowhere when both sides would cover the focused element", () => {
    const focused = rect(290, 300, 900, 300);
    expect(placeCard(rect(280, 440), CARD, scene({ focused }))).toBeUndefined();
  });

  test("may stand below a focused link around the name", () => {
    const focused = rect(280, 90, 200, 40);
    expect(placeCard(rect(300, 100), CARD, scene({ focused }))?.top).toBe(126);
  });

  test("never leaves the viewport, covers the name or hides the focused element", () => {
    const length = (max: number) => fc.integer({ min: 1, max });
    const anyRect = fc
      .tuple(
        fc.integer({ min: 0, max: 1500 }),
        fc.integer({ min: 0, max: 1500 }),
        length(300),
        length(60),
      )
      .map(([left, top, width, height]) => rect(left, top, width, height));
    const anyScene = fc.record({
      viewport: fc.record({ width: fc.integer({ min: 400, max: 1600 }), height: length(1600) }),
      focused: fc.option(anyRect, { nil: undefined }),
      isRightToLeft: fc.boolean(),
    });
    fc.assert(
      fc.property(anyRect, length(800), anyScene, (name, height, within) => {
        fc.pre(name.right <= within.viewport.width && name.bottom <= within.viewport.height);
        const place = placeCard(name, { width: 380, height }, within);
        if (place === undefined) return;
        const bottom = place.top + Math.min(height, place.maxHeight);
        expect(place.left).toBeGreaterThanOrEqual(0);
        expect(place.left + 380).toBeLessThanOrEqual(within.viewport.width);
        expect(place.top).toBeGreaterThanOrEqual(0);
        expect(bottom).toBeLessThanOrEqual(within.viewport.height);
        expect(bottom <= name.top || place.top >= name.bottom).toBe(true);
        const { focused } = within;
        if (focused === undefined || isAround(focused, name)) return;
        const isBeside = focused.right <= place.left || focused.left >= place.left + 380;
        expect(isBeside || focused.bottom <= place.top || focused.top >= bottom).toBe(true);
      }),
    );
  });
});
