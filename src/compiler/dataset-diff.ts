import { isDeepStrictEqual } from "node:util";
import type { Dataset } from "../dataset/dataset.js";
import type { Incident } from "../domain/incident.js";
import { lineOfClaim } from "./explain-company.js";

/** What changed from one dataset to another, a line each: `+` added, `-` gone, `~` changed. */
export function datasetDiff(before: Dataset, after: Dataset): readonly string[] {
  return [
    ...diffOf("companies", companiesOf(before), companiesOf(after), () => []),
    ...diffOf("incidents", incidentsOf(before), incidentsOf(after), changedClaims),
  ];
}

function diffOf<T>(
  what: string,
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
  detailsOf: (before: T, after: T) => readonly string[],
): readonly string[] {
  const added = [...after.keys()].filter((id) => !before.has(id)).sort();
  const gone = [...before.keys()].filter((id) => !after.has(id)).sort();
  const changed = [...before].flatMap(([id, old]) => {
    const now = after.get(id);
    return now === undefined || isDeepStrictEqual(old, now) ? [] : [{ id, old, now }];
  });
  return [
    `${what}: ${added.length} added, ${changed.length} changed, ${gone.length} gone`,
    ...added.map((id) => `+ ${id}`),
    ...gone.map((id) => `- ${id}`),
    ...changed
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .flatMap(({ id, old, now }) => [`~ ${id}`, ...detailsOf(old, now)]),
  ];
}

function changedClaims(before: Incident, after: Incident): readonly string[] {
  const [old, now] = [before, after].map(({ claims }) => new Set(claims.map(lineOfClaim)));
  return [
    ...[...(now ?? [])].filter((line) => !old?.has(line)).map((line) => `    + ${line}`),
    ...[...(old ?? [])].filter((line) => !now?.has(line)).map((line) => `    - ${line}`),
  ];
}

function companiesOf(dataset: Dataset) {
  return new Map([...dataset.companies()].map((company) => [company.id as string, company]));
}

function incidentsOf(dataset: Dataset): ReadonlyMap<string, Incident> {
  const all = [...dataset.companies()].flatMap(({ id }) => dataset.incidentsOf(id));
  return new Map(all.map((incident) => [incident.id as string, incident]));
}
