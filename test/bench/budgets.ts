import type { Row } from "./run.js";

/** What a row is held to, and whether it holds it. */
export type Standing = { readonly budget: string; readonly isMet: boolean };

/** Shares of the charCodeAt loop: at 10,000 names and at more. */
export const LEAST_SHARES: Readonly<Record<string, readonly [few: number, many: number]>> = {
  scan: [0.6, 0.45],
  "scan, every word": [0.35, 0.25],
};
const FEW_NAMES = "10000";
/** How many scans of the same text a detection may take. */
const MOST_SCANS = 2.5;
/** How many times what news takes a hard text may take. */
const MOST_TIMES_NEWS = 3;

/** @param rows all of the same engine; `undefined` where nothing is asked of the row */
export function standingOf(row: Row, rows: readonly Row[]): Standing | undefined {
  const least = leastShareOf(row);
  if (row.shareOfLoop !== undefined && least !== undefined) {
    return { budget: String(least), isMet: row.shareOfLoop >= least };
  }
  if (row.timesNews !== undefined) {
    return { budget: `${MOST_TIMES_NEWS} × news`, isMet: row.timesNews <= MOST_TIMES_NEWS };
  }
  const scan = rows.find((one) => isScanBeside(one, row));
  if (row.matcher !== "detect" || scan === undefined) return undefined;
  return { budget: `${MOST_SCANS} × scan`, isMet: row.ms <= MOST_SCANS * scan.ms };
}

export function leastShareOf({ matcher, names }: Row): number | undefined {
  return LEAST_SHARES[matcher]?.[names === FEW_NAMES ? 0 : 1];
}

function isScanBeside(one: Row, { names, text }: Row): boolean {
  return one.matcher === "scan" && one.names === names && one.text === text;
}

/** Where a budget is missed, as the table says it; empty where none is. */
export function missedIn(
  node: Standing | undefined,
  page: Standing | undefined,
): "" | "MISSED" | "MISSED in Node" | "MISSED in Chromium" {
  const [inNode, inPage] = [node, page].map((one) => one?.isMet === false);
  if (inNode && inPage) return "MISSED";
  if (inNode) return "MISSED in Node";
  return inPage ? "MISSED in Chromium" : "";
}
