import type { Claim, EventName } from "../domain/claim.js";
import { overlaps } from "../domain/edtf.js";
import { publicNotice } from "../domain/gap.js";
import type { Incident } from "../domain/incident.js";

/** Events that a reviewed incident decides, where it dates them at all. */
const DECIDED: ReadonlySet<EventName> = new Set<EventName>([
  "intrusion-started",
  "intrusion-ended",
  "detected",
  "contained",
]);

/** Whether a row's claim cannot stand beside what a reviewed incident says. */
export function contradicts(claim: Claim, reviewed: Incident): boolean {
  return (
    isDecidedOtherwise(claim, reviewed) ||
    isAfterReviewedNotice(claim, reviewed) ||
    isBeforeReviewedNotice(claim, reviewed) ||
    isAttackersOffer(claim, reviewed)
  );
}

/**
 * Whether those who code reports date the notice before the first one that a person has read, or before the
 * detection: letters to a few, the day of another detection, or another incident's.
 */
function isBeforeReviewedNotice({ event, by, date }: Claim, reviewed: Incident): boolean {
  if (event !== "disclosed" || by !== "researcher" || date.latest === undefined) return false;
  const { latest } = date;
  return (["disclosed", "detected"] as const).some((known) => {
    const dated = reviewed.claims.filter((claim) => claim.event === known);
    return dated.length > 0 && dated.every((claim) => (claim.date.earliest ?? -Infinity) > latest);
  });
}

/** Whether an index gives as the start the day on which a reviewed incident has the attackers offer the data. */
function isAttackersOffer({ event, by, date }: Claim, reviewed: Incident): boolean {
  if (event !== "intrusion-started" || by !== "researcher" || date.precision !== "day")
    return false;
  return reviewed.claims.some(
    (claim) => claim.event === "claimed-by-attacker" && overlaps(claim.date, date),
  );
}

/**
 * Whether a reviewed incident dates the event and not so. A person has read the references: a register
 * that an index or a form filled in otherwise is listed as a conflict and not shown.
 */
function isDecidedOtherwise(claim: Claim, reviewed: Incident): boolean {
  if (!DECIDED.has(claim.event)) return false;
  const known = reviewed.claims.filter(({ event }) => event === claim.event);
  return known.length > 0 && !known.some(({ date }) => overlaps(date, claim.date));
}

/** Nothing starts, or is detected, after the public notice that a person has read. */
function isAfterReviewedNotice({ event, date }: Claim, reviewed: Incident): boolean {
  if (event !== "intrusion-started" && event !== "detected") return false;
  const notice = publicNotice(reviewed).standing[0]?.claim.date.latest;
  return notice !== undefined && date.earliest !== undefined && date.earliest > notice;
}
