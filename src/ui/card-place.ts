/** A rectangle in CSS pixels of the viewport. */
export type Rect = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

export type Size = { readonly width: number; readonly height: number };

/** What a card is placed among. */
export type Scene = {
  readonly viewport: Size;
  /** The focused element; `undefined` when none is. */
  readonly focused: Rect | undefined;
  /** Whether a card begins at the name's right edge. */
  readonly isRightToLeft: boolean;
};

/** Where a card stands, and how high it may be there. */
export type Placement = {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
};

/** Between the name and the card, so that both can be told apart. */
const GAP_PX = 6;
/** Between the card and the edge of the viewport. */
const MARGIN_PX = 8;
/** Less than a heading and two tiles is no card. */
const MIN_HEIGHT_PX = 160;

/**
 * A place for the card below the name, else above it, wholly inside the viewport. A card that fits on
 * neither side is made lower, where there is more room.
 *
 * @returns `undefined` where every place would cover the focused element, or be too low for a card
 */
export function placeCard(name: Rect, card: Size, scene: Scene): Placement | undefined {
  const left = leftOf(name, card, scene);
  const lowest = scene.viewport.height - MARGIN_PX;
  const topBelow = Math.max(name.bottom + GAP_PX, MARGIN_PX);
  const bottomAbove = Math.min(name.top - GAP_PX, lowest);
  const roomBelow = lowest - topBelow;
  const roomAbove = bottomAbove - MARGIN_PX;
  const below = placed(left, roomBelow, () => topBelow);
  const above = placed(left, roomAbove, (height) => bottomAbove - height);
  const isAboveBetter = roomBelow < card.height && roomAbove > roomBelow;
  return (isAboveBetter ? [above, below] : [below, above]).find(
    (place) => place !== undefined && !hides(rectOf(place), name, scene.focused),
  );

  function placed(
    at: number,
    maxHeight: number,
    topOf: (height: number) => number,
  ): Placement | undefined {
    const height = Math.min(card.height, maxHeight);
    if (height < Math.min(card.height, MIN_HEIGHT_PX)) return undefined;
    return { left: at, top: topOf(height), maxHeight };
  }

  function rectOf({ left: x, top, maxHeight }: Placement): Rect {
    const bottom = top + Math.min(card.height, maxHeight);
    return { left: x, top, right: x + card.width, bottom };
  }
}

/** Begins where the name does, moved so far that the card stays in the viewport. */
function leftOf(name: Rect, card: Size, { viewport, isRightToLeft }: Scene): number {
  const wanted = isRightToLeft ? name.right - card.width : name.left;
  const most = viewport.width - MARGIN_PX - card.width;
  return Math.max(Math.min(MARGIN_PX, most), Math.min(wanted, most));
}

/** A focused element around the name, such as its link, stays visible there. */
function hides(card: Rect, name: Rect, focused: Rect | undefined): boolean {
  if (focused === undefined || contains(focused, name)) return false;
  return (
    card.left < focused.right &&
    focused.left < card.right &&
    card.top < focused.bottom &&
    focused.top < card.bottom
  );
}

function contains(outer: Rect, inner: Rect): boolean {
  return (
    outer.left <= inner.left &&
    outer.top <= inner.top &&
    outer.right >= inner.right &&
    outer.bottom >= inner.bottom
  );
}
