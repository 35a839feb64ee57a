import type { Incident } from "../domain/incident.js";
import { datesOf } from "./merge-rules.js";

/** How many people or records one source tells of, where others may count the same. */
type Counted = {
  readonly incident: Incident;
  readonly account: string | undefined;
  /** Counts in reports of others are round too often to tell. */
  readonly isCoded: boolean;
  readonly count?: number | undefined;
};

/** Whether another source tells of exactly as many people. */
export function hasCount(known: readonly Counted[], { count, account }: Counted): boolean {
  return count !== undefined && known.some((one) => one.account !== account && one.count === count);
}

/** Whether a register that dates nothing but its notices has exactly as many people in one it has already. */
export function isReportedAgain(known: readonly Counted[], told: Counted): boolean {
  const { starts, detections } = datesOf(told.incident);
  return (
    told.account !== undefined &&
    !told.isCoded &&
    told.count !== undefined &&
    starts.length + detections.length === 0 &&
    known.some(({ account, count }) => account === told.account && count === told.count)
  );
}

/** Whether the same source counts others in what it tells of the incident, and dates no notice of either. */
export function hasOtherCount(
  known: readonly Counted[],
  { count, account, incident }: Counted,
): boolean {
  const own = known.filter((one) => one.account === account);
  const all = [incident, ...own.map((one) => one.incident)];
  if (all.some((one) => datesOf(one).notices.length > 0)) return false;
  const counts = own.flatMap((one) => one.count ?? []);
  return count !== undefined && counts.length > 0 && !counts.includes(count);
}
