type Point = { readonly x: number; readonly y: number };
type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/**
 * Is a pointer on its way to the card: between the place where it left the name and the card's
 * nearer edge? Inside the card it has arrived, and this is `false`.
 */
export function isTowardCard(from: Point, to: Point, card: Box): boolean {
  const [first, second] = nearerEdge(from, card);
  return isInTriangle(to, from, first, second);
}

/** The two corners of the edge that faces the point: above or below first, as cards stand. */
function nearerEdge({ x, y }: Point, { left, top, right, bottom }: Box): readonly [Point, Point] {
  if (y <= top)
    return [
      { x: left, y: top },
      { x: right, y: top },
    ];
  if (y >= bottom)
    return [
      { x: left, y: bottom },
      { x: right, y: bottom },
    ];
  const side = x <= left ? left : right;
  return [
    { x: side, y: top },
    { x: side, y: bottom },
  ];
}

function isInTriangle(point: Point, a: Point, b: Point, c: Point): boolean {
  const sides = [turn(a, b, point), turn(b, c, point), turn(c, a, point)];
  return sides.every((side) => side >= 0) || sides.every((side) => side <= 0);
}

/** Positive when a → b → c turns one way, negative the other, 0 when it goes straight. */
function turn(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}
