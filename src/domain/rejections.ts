import type { Claim } from "./claim.js";
import { type Day, formatDay } from "./day.js";
import type { Incident } from "./incident.js";
import { daysFrom } from "./measure.js";

/** An incident that is left out of the dataset because its dates cannot be. */
export type Rejection = { readonly incident: Incident; readonly reason: string };

/**
 * Why an incident cannot be shown as it stands.
 *
 * @param today the day on which the record was checked or the register was read
 * @returns `undefined` when nothing is wrong
 */
export function reasonToReject(incident: Incident, today: Day): string | undefined {
  const later = incident.claims.find(({ date }) => (date.earliest ?? today) > today);
  if (later !== undefined) {
    return `${later.event} on ${later.date.text} comes after ${formatDay(today)}`;
  }
  for (const account of new Set(incident.claims.map((claim) => claim.account))) {
    const claims = incident.claims.filter((claim) => claim.account === account);
    const reason = endBeforeStart(claims);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

/** An account that dates the end before every start it gives. */
function endBeforeStart(claims: readonly Claim[]): string | undefined {
  const starts = claims.filter(({ event }) => event === "intrusion-started");
  const ends = claims.filter(({ event }) => event === "intrusion-ended");
  for (const end of ends) {
    const isPossible = starts.some((start) => daysFrom(start.date, end.date) !== undefined);
    if (starts.length > 0 && !isPossible) {
      return `${end.account} gives the end, ${end.date.text}, before the start`;
    }
  }
  return undefined;
}
