import type { Day } from "../domain/day.js";
import type { UpdateFailure } from "../domain/source-update.js";

/** What decides whether one copy may take the place of another. */
export type CopyFacts = {
  /** Rises with each copy; `undefined` where the publisher does not count. */
  readonly version: number | undefined;
  readonly expires: Day;
  readonly incidentCount: number;
};

/** A copy with so few has nothing to lose. */
const FEW = 20;
/** A register that loses more than this share of its rows at once was cut off, or broke. */
const LEAST_SHARE = 0.5;

/**
 * Why a copy may not be installed; the one on the device then stays.
 *
 * @param last `undefined` when there is none
 * @returns `undefined` when it may
 */
export function refusalOf(
  next: CopyFacts,
  last: CopyFacts | undefined,
  { today, acceptShrunk }: { readonly today: Day; readonly acceptShrunk: boolean },
): UpdateFailure | undefined {
  if (next.incidentCount === 0) return { kind: "nothing-usable" };
  if (last === undefined) return undefined;
  if (next.version !== undefined && last.version !== undefined && next.version <= last.version) {
    return { kind: "version-not-newer", found: String(next.version) };
  }
  if (next.expires < today) return { kind: "expired", on: next.expires };
  const isShrunk =
    last.incidentCount > FEW && next.incidentCount < last.incidentCount * LEAST_SHARE;
  if (isShrunk && !acceptShrunk) {
    return { kind: "shrunk", from: last.incidentCount, to: next.incidentCount };
  }
  return undefined;
}
