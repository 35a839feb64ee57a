import type { SourceFacts } from "../dataset/packed-writer.js";
import type { Day } from "../domain/day.js";
import type { NameFacts } from "./alias-class.js";
import type { FiledRecord } from "./read-records.js";
import { companyOf, incidentsOf } from "./record-facts.js";
import { type Rejection, reasonToReject } from "./rejections.js";

/** After so many days without a newer list, incidents will be missing from it. */
const DAYS_FRESH = 90;

export type CompiledSource = {
  readonly facts: SourceFacts;
  readonly rejections: readonly Rejection[];
};

/** The core list: what the reviewed records say. Companies of which nothing is left are left out. */
export function compileCore(records: readonly FiledRecord[], names: NameFacts): CompiledSource {
  const all = records.flatMap(({ record }) => incidentsOf(record, "core"));
  const judged = all.map((incident) => ({
    incident,
    reason: reasonToReject(incident, incident.checked ?? NEVER),
  }));
  const incidents = judged.filter(({ reason }) => reason === undefined).map((one) => one.incident);
  const named = new Set(incidents.flatMap((incident) => incident.companies));
  const companies = records.map(({ record }) => companyOf(record, names));
  const published = incidents.reduce((day, { checked }) => newer(day, checked), NEVER);
  return {
    facts: {
      info: {
        id: "core",
        title: "Breachnote core list",
        publisher: "Breachnote contributors",
        homepage: "",
        licence: "CC0-1.0",
        attribution: "Breachnote contributors",
        published,
        expires: (published + DAYS_FRESH) as Day,
      },
      companies: companies.filter(({ id }) => named.has(id)),
      incidents,
    },
    rejections: judged.flatMap(({ incident, reason }) =>
      reason === undefined ? [] : [{ incident, reason }],
    ),
  };
}

/** Before every checked record. */
const NEVER = 0 as Day;

function newer(a: Day, b: Day | undefined): Day {
  return b !== undefined && b > a ? b : a;
}
