import { datingsOf, type EventDatings, earliest } from "./dating.js";
import type { Incident } from "./incident.js";
import { type Measure, measureBetween } from "./measure.js";

/**
 * Days between the events of an incident. Public notice is the earliest of notice by anyone to
 * the public and notice read in a regulator's public register; a company's word that it told an
 * authority, `listed` and `claimed-by-attacker` never count as notice.
 */
export type DisclosureGap = {
  /** The disclosure gap proper, always shown together with the next one. */
  readonly firstAccessToPublicNotice: Measure;
  readonly detectionToPublicNotice: Measure;
  /** Undetected: the "time to identify". */
  readonly firstAccessToDetection: Measure;
  /** Days of exposure. */
  readonly accessStartedToEnded: Measure;
  readonly detectionToContained: Measure;
  readonly publicNoticeToPeopleTold: Measure;
};

export type MeasureName = keyof DisclosureGap;

export const MEASURE_NAMES = [
  "firstAccessToPublicNotice",
  "detectionToPublicNotice",
  "firstAccessToDetection",
  "accessStartedToEnded",
  "detectionToContained",
  "publicNoticeToPeopleTold",
] as const satisfies readonly MeasureName[];

/** The gap an incident's own claims support. Never guesses a missing date. */
export function disclosureGap(incident: Incident): DisclosureGap {
  const started = datingsOf(incident, "intrusion-started");
  const detected = datingsOf(incident, "detected");
  const notice = publicNotice(incident);
  return {
    firstAccessToPublicNotice: measureBetween(started, notice),
    detectionToPublicNotice: measureBetween(detected, notice),
    firstAccessToDetection: measureBetween(started, detected),
    accessStartedToEnded: measureBetween(started, datingsOf(incident, "intrusion-ended")),
    detectionToContained: measureBetween(detected, datingsOf(incident, "contained")),
    publicNoticeToPeopleTold: inEitherOrder(measureBetween(notice, peopleTold(incident))),
  };
}

/** The first public notice: at most one date stands, since a second notice does not contradict a first. */
export function publicNotice(incident: Incident): EventDatings {
  return firstOf([
    datingsOf(incident, "disclosed"),
    datingsOf(incident, "regulator-notified", ({ by }) => by === "regulator"),
  ]);
}

/** Letters that went out before the public notice contradict nothing. */
function inEitherOrder(measure: Measure): Measure {
  return measure.kind === "conflict" ? { ...measure, kind: "reversed" } : measure;
}

function peopleTold(incident: Incident): EventDatings {
  return firstOf([datingsOf(incident, "individuals-notified")]);
}

function firstOf(datings: readonly EventDatings[]): EventDatings {
  const first = earliest(datings.flatMap(({ standing }) => standing));
  return {
    standing: first === undefined ? [] : [first],
    earlier: datings.flatMap(({ earlier }) => earlier),
  };
}
