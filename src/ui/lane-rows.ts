/** Shapes nearer than this would cover one another, in percent of a lane's width in the narrowest card. */
const NEAR_PERCENT = 4;

/**
 * The row of each point of a lane, so that no two shapes cover one another: the first row where there
 * is room.
 *
 * @param percents where each point stands, in percent of the width
 */
export function rowsOf(percents: readonly number[]): readonly number[] {
  const rows: number[] = [];
  for (const [at, percent] of percents.entries()) {
    let row = 0;
    while (rows.some((other, i) => i < at && other === row && isNear(percents[i], percent))) row++;
    rows.push(row);
  }
  return rows;
}

function isNear(a: number | undefined, b: number): boolean {
  return a !== undefined && Math.abs(a - b) < NEAR_PERCENT;
}
