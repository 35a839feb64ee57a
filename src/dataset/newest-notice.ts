import type { Day } from "../domain/day.js";
import type { SourceInfo } from "./dataset.js";

/** The latest public notice in any of the sources. */
export function newestNoticeIn(
  sources: readonly Pick<SourceInfo, "newestNotice">[],
): Day | undefined {
  const dated = sources.flatMap(({ newestNotice }) => newestNotice ?? []);
  return dated.length === 0 ? undefined : dated.reduce((a, b) => (b > a ? b : a));
}
