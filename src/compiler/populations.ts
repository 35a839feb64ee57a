import { disclosureGap, MEASURE_NAMES, type MeasureName } from "../domain/gap.js";
import type { Incident } from "../domain/incident.js";
import {
  type Population,
  quantilesOf,
  WASHINGTON_NOTICES,
  WHOLE_POPULATION,
} from "../domain/population.js";
import type { RegisterEntry } from "../registers/register-entry.js";
import type { MergedIncident } from "./merge.js";
import { incidentOf } from "./register-incident.js";

/** One of a register's incidents, with what it is grouped by. */
export type Member = {
  readonly incident: Incident;
  readonly sector: RegisterEntry["sector"];
};

/** A population of fewer says too little about another incident. */
const FEWEST = 30;

/**
 * How many days each measure took among a register's incidents: all of them, and by cause, by sector and
 * by year of notice where there are enough. Only days that the dates give exactly are counted;
 * quantiles between two of them are rounded to whole days.
 *
 * @param name as a reader sees it: "notices to the Washington State AG"
 */
export function populationsOf(name: string, members: readonly Member[]): readonly Population[] {
  const parts = new Map<string, Member[]>();
  for (const member of members) {
    for (const part of partsOf(member)) {
      parts.set(part, [...(parts.get(part) ?? []), member]);
    }
  }
  return [...parts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([part, own]) =>
      MEASURE_NAMES.flatMap((measure) => populationOf({ name, part, measure }, own) ?? []),
    );
}

/** Populations of the notices to the Washington State Attorney General, the register that has all dates. */
export function washingtonPopulations(incidents: readonly MergedIncident[]): readonly Population[] {
  const told = incidents.flatMap(({ rows }) => rows.map((row) => row.told));
  const members = told
    .filter(({ register }) => register === "washington-ag")
    .map((row) => ({ incident: incidentOf(row), sector: row.entry.sector }));
  return populationsOf(WASHINGTON_NOTICES, members);
}

/** Whole days of a measure, where its dates are days and no accounts differ. */
export function exactDays(incident: Incident, measure: MeasureName): number | undefined {
  const found = disclosureGap(incident)[measure];
  return found.kind === "days" && found.fewest === found.most && !found.approximate
    ? found.fewest
    : undefined;
}

function populationOf(
  of: Pick<Population, "name" | "part" | "measure">,
  members: readonly Member[],
): Population | undefined {
  const counted = members.flatMap(({ incident }) => {
    const days = exactDays(incident, of.measure);
    return days === undefined ? [] : [{ days, year: yearOf(incident) }];
  });
  if (counted.length < FEWEST) return undefined;
  const years = counted.map(({ year }) => year).sort();
  const [first = "", last = ""] = [years[0], years.at(-1)];
  return {
    ...of,
    period: first === last ? first : `${first}/${last}`,
    count: counted.length,
    quantiles: quantilesOf(counted.map(({ days }) => days)).map(Math.round),
  };
}

function partsOf({ incident, sector }: Member): readonly string[] {
  return [
    WHOLE_POPULATION,
    ...(incident.kind === "unknown" ? [] : [`cause:${incident.kind}`]),
    ...(sector === undefined ? [] : [`sector:${sector}`]),
    `year:${yearOf(incident)}`,
  ];
}

/** The year of the notice, which every member has. */
function yearOf(incident: Incident): string {
  const notice = incident.claims.find(({ event }) => event === "regulator-notified");
  return (notice ?? incident.claims[0])?.date.text.slice(0, 4) ?? "";
}
