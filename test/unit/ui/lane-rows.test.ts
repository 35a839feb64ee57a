import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rowsOf, shownLabels } from "../../../src/ui/lane-rows.js";

describe("rowsOf", () => {
  test.each([
    ["no points", [], []],
    ["points apart", [10, 50, 90], [0, 0, 0]],
    ["two on one day", [50, 50, 90], [0, 1, 0]],
    ["three on one day", [50, 50, 50], [0, 1, 2]],
    ["a chain of near ones", [50, 52, 55], [0, 1, 0]],
  ])("%s", (_name, percents, rows) => {
    expect(rowsOf(percents)).toEqual(rows);
  });

  test("never puts two near points into one row", () => {
    const percents = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 8 });
    fc.assert(
      fc.property(percents, (points) => {
        const rows = rowsOf(points);
        const placed = points.map((percent, at) => ({ percent, row: rows[at] }));
        for (const [at, one] of placed.entries()) {
          for (const other of placed.slice(at + 1)) {
            if (one.row !== other.row) continue;
            expect(Math.abs(one.percent - other.percent)).toBeGreaterThanOrEqual(4);
          }
        }
      }),
    );
  });
});

describe("shownLabels", () => {
  test.each([
    ["labels with room between them are all shown", [0, 20, 60], [0, 1, 2]],
    ["of two that would run into one another the left one is shown", [50, 10, 52], [0, 1]],
    ["a day that two points share is labelled once", [30, 30], [0]],
    ["nothing is shown of nothing", [], []],
  ])("%s", (_name, percents, shown) => {
    expect([...shownLabels(percents)].sort()).toEqual(shown);
  });
});
