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

/** Labels nearer than this would run into one another, in percent of a lane's width in the narrowest card. */
const LABEL_PERCENT = 4;

/**
 * Which of a lane's labels are shown: from the left, each that has room beside the last one shown. A day
 * that two points share is labelled once.
 *
 * @param percents where each label stands, in percent of the width
 */
export function shownLabels(percents: readonly number[]): ReadonlySet<number> {
  const inOrder = [...percents.keys()].sort((a, b) => (percents[a] ?? 0) - (percents[b] ?? 0));
  const shown = new Set<number>();
  let last = Number.NEGATIVE_INFINITY;
  for (const at of inOrder) {
    const percent = percents[at] ?? 0;
    if (percent - last < LABEL_PERCENT) continue;
    shown.add(at);
    last = percent;
  }
  return shown;
}

function isNear(a: number | undefined, b: number): boolean {
  return a !== undefined && Math.abs(a - b) < NEAR_PERCENT;
}
