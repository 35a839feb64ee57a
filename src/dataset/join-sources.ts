import type { Company, CompanyId } from "../domain/company.js";
import { publicNotice } from "../domain/gap.js";
import type { Incident } from "../domain/incident.js";
import { malformed } from "./byte-cursor.js";
import type { Dataset } from "./dataset.js";
import { mergeForDisplay } from "./display-merge.js";
import { joinCompany, joinIncident } from "./join-facts.js";
import { type JoinedNumbers, joinNumbers } from "./joined-numbers.js";
import { joinNamesInSteps, type NameIndex } from "./name-index.js";
import type { PackedSource } from "./packed-reader.js";
import type { RecordTable } from "./record-table.js";
import { finish, type Steps } from "./steps.js";

/**
 * Reads several sources as one: a company or an incident that two of them have under one id is one.
 *
 * Nothing is joined before it is asked for: a look-up by id needs neither numbers nor names, which are
 * two thirds of the time of opening.
 *
 * @param sources the one whose words come first where they differ, first
 * @param loose ids of those that were not compiled together with the others: their incidents are
 *   merged with the others' when a company's are asked for
 */
export function joinSources(
  sources: readonly PackedSource[],
  loose: ReadonlySet<string> = new Set(),
): Dataset {
  let joinedNumbers: JoinedNumbers | undefined;
  let names: NameIndex | undefined;
  function* numbersInSteps(): Steps<JoinedNumbers> {
    joinedNumbers ??= yield* joinNumbers(sources.map(({ companies }) => companies));
    return joinedNumbers;
  }
  function* namesInSteps(): Steps<NameIndex> {
    names ??= yield* joinedNames(sources, yield* numbersInSteps());
    return names;
  }
  const numbers = () => joinedNumbers ?? finish(numbersInSteps());
  const companyIdAt = (number: number) => numbers().idAt(number) as CompanyId;
  const company = (id: CompanyId) => readCompany(sources, id);
  const incidentsOf = (id: CompanyId) =>
    mergeForDisplay(
      incidentIdsOf(sources, id).map((found) => readIncident(sources, found)),
      loose,
    );
  const looseSources = sources.filter(({ info }) => loose.has(info.id));
  const isLoose = (id: CompanyId) =>
    looseSources.some(({ companies }) => companies.numberOf(id) !== undefined);
  return {
    sources: sources.map(({ info }) => info),
    get companyCount() {
      return numbers().count;
    },
    company,
    companyIdAt,
    get names() {
      return names ?? finish(namesInSteps());
    },
    joinNames: function* () {
      yield* namesInSteps();
    },
    companies: function* () {
      for (let number = 0; number < numbers().count; number += 1) {
        const found = company(companyIdAt(number));
        if (found !== undefined) yield found;
      }
    },
    incidentsOf: (id) => [...incidentsOf(id)].sort(byNewestNotice),
    incidentCountOf: (id) =>
      isLoose(id) ? incidentsOf(id).length : incidentIdsOf(sources, id).length,
    countIncidents: function* () {
      const { count } = yield* joinNumbers(sources.map(({ incidents }) => incidents));
      const looseCompanies = looseSources.map(({ companies }) => companies);
      return count - (yield* countTakenIn(looseCompanies, sources, incidentsOf));
    },
    populations: () => sources.flatMap((source) => source.populations()),
  };
}

function* joinedNames(sources: readonly PackedSource[], numbers: JoinedNumbers): Steps<NameIndex> {
  const [first, ...others] = sources;
  // The numbers of a single source are those of the dataset.
  if (first !== undefined && others.length === 0) return first.names;
  return yield* joinNamesInSteps(
    sources.map((source, at) => ({
      names: source.names,
      joinedNumbers: numbers.joinedOf[at] ?? [],
    })),
  );
}

function readCompany(sources: readonly PackedSource[], id: CompanyId): Company | undefined {
  let joined: Company | undefined;
  for (const source of sources) {
    const number = source.companies.numberOf(id);
    if (number === undefined) continue;
    const found = source.company(number);
    joined = joined === undefined ? found : joinCompany(joined, found);
  }
  return joined;
}

function incidentIdsOf(sources: readonly PackedSource[], id: CompanyId): readonly string[] {
  const ids = new Set<string>();
  for (const source of sources) {
    const company = source.companies.numberOf(id);
    if (company === undefined) continue;
    for (const number of source.incidentNumbersOf(company)) ids.add(source.incidents.idAt(number));
  }
  return [...ids];
}

function readIncident(sources: readonly PackedSource[], id: string): Incident {
  let joined: Incident | undefined;
  for (const source of sources) {
    const number = source.incidents.numberOf(id);
    if (number === undefined) continue;
    const found = source.incident(number);
    joined = joined === undefined ? found : joinIncident(joined, found);
  }
  if (joined === undefined) throw malformed("a company's incidents are found by their ids");
  return joined;
}

/**
 * Counts the incidents that another one takes in when they are merged.
 *
 * @param companies of the sources whose incidents are merged with others'
 */
function* countTakenIn(
  companies: readonly RecordTable[],
  sources: readonly PackedSource[],
  incidentsOf: (id: CompanyId) => readonly Incident[],
): Steps<number> {
  const takenIn = new Set<string>();
  for (const table of companies) {
    for (let number = 0; number < table.count; number += 1) {
      const id = table.idAt(number) as CompanyId;
      const told = incidentIdsOf(sources, id);
      if (told.length > 1) {
        const shown = new Set<string>(incidentsOf(id).map((incident) => incident.id));
        for (const one of told) if (!shown.has(one)) takenIn.add(one);
      }
      yield;
    }
  }
  return takenIn.size;
}

/** Those without a dated notice come last. */
function byNewestNotice(a: Incident, b: Incident): number {
  return noticeDay(b) - noticeDay(a) || (a.id < b.id ? -1 : 1);
}

function noticeDay(incident: Incident): number {
  const date = publicNotice(incident).standing[0]?.claim.date;
  return date?.latest ?? date?.earliest ?? Number.MIN_SAFE_INTEGER;
}
