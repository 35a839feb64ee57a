import type { Claim } from "../domain/claim.js";
import { disclosureGap, MEASURE_NAMES, type MeasureName } from "../domain/gap.js";
import type { Incident } from "../domain/incident.js";
import type { Measure, Reading } from "../domain/measure.js";
import { dateInWords } from "./dates-in-words.js";
import { measureInWords, readingInWords } from "./days-in-words.js";
import { replacedReadings } from "./earlier-readings.js";
import { EVENT_NAMES } from "./event-words.js";
import type { Language, MessageKey } from "./language.js";

/** One number with the two claims it is computed from. */
export type MeasureRow = {
  /** "first access → public notice". */
  readonly name: string;
  /** "157 days", "not reported". */
  readonly days: string;
  /** "first access 22 Jun 2021, per Mainichi, NHK"; empty when nothing is known. */
  readonly from: string;
  readonly to: string;
  /** A date of it was later replaced: shown, and not counted. */
  readonly isEarlier: boolean;
};

/** A measure as a table names it. */
export const MEASURE_TITLES: Readonly<Record<MeasureName, MessageKey>> = {
  firstAccessToPublicNotice: "tileFirstAccess",
  detectionToPublicNotice: "tileDetection",
  firstAccessToDetection: "measureUndetected",
  accessStartedToEnded: "measureExposure",
  detectionToContained: "measureContainment",
  publicNoticeToPeopleTold: "tilePeopleTold",
};

/** Over the columns of a table of measures. */
export const MEASURE_HEADS = [
  "detailsNumber",
  "detailsDays",
  "detailsFrom",
  "detailsTo",
] as const satisfies readonly MessageKey[];

/** A row for each reading of each measure, and one for each measure that nothing is known of. */
export function measureRows(incident: Incident, language: Language): readonly MeasureRow[] {
  const gap = disclosureGap(incident);
  return MEASURE_NAMES.flatMap((name) => {
    const measure = gap[name];
    const earlier = measure.kind === "days" ? replacedReadings(incident, measure.earlier) : [];
    return rowsOf(language.say(MEASURE_TITLES[name]), measure, earlier, language);
  });
}

function rowsOf(
  name: string,
  measure: Measure,
  earlier: readonly Reading[],
  language: Language,
): readonly MeasureRow[] {
  if (measure.kind === "unknown") {
    const days = language.say("notReported");
    return [{ name, days, from: "", to: "", isEarlier: false }];
  }
  if (measure.kind !== "days") {
    const [from, to] = [claimInWords(measure.from, language), claimInWords(measure.to, language)];
    return [{ name, days: measureInWords(measure, language), from, to, isEarlier: false }];
  }
  const rowOf = (reading: Reading, isEarlier: boolean) => ({
    name,
    days: readingInWords(reading, language),
    from: claimInWords(reading.from, language),
    to: claimInWords(reading.to, language),
    isEarlier,
  });
  return [
    ...measure.readings.map((reading) => rowOf(reading, false)),
    ...earlier.map((reading) => rowOf(reading, true)),
  ];
}

function claimInWords({ event, date, account }: Claim, language: Language): string {
  return language.say(
    "measureClaim",
    language.say(EVENT_NAMES[event]),
    dateInWords(date, language),
    account,
  );
}
