import { relabellingsOf } from "../domain/accounts.js";
import type { Incident } from "../domain/incident.js";
import type { Reading } from "../domain/measure.js";

/**
 * Readings that rest on a date that was replaced by another. A date that kept its day and changed its
 * meaning is told in words; a number of days from it would be nobody's account.
 */
export function replacedReadings(
  incident: Incident,
  earlier: readonly Reading[],
): readonly Reading[] {
  const relabelled = new Set(relabellingsOf(incident).map((relabelling) => relabelling.earlier));
  return earlier.filter(({ from, to }) => !relabelled.has(from) && !relabelled.has(to));
}
