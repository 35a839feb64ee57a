import { ALIAS_CLASSES, type Company, type CompanyId } from "../domain/company.js";
import type { Day } from "../domain/day.js";
import { publicNotice } from "../domain/gap.js";
import type { Incident } from "../domain/incident.js";
import type { Population } from "../domain/population.js";
import { ByteWriter, packU32, zigzag } from "./byte-writer.js";
import { crc32InSteps } from "./checksum.js";
import type { SourceInfo } from "./dataset.js";
import {
  CHECKED_FROM,
  FORMAT_VERSION,
  HEADER_FIELDS,
  HEADER_LENGTH,
  hashOfId,
  MAGIC,
  SECTION_ALIGNMENT,
  SECTION_TABLE_AT,
  SECTIONS,
  type SectionName,
  STRINGS_PER_BLOCK,
} from "./format.js";
import { type NumberOf, writeIncident } from "./incident-writer.js";
import { type NameEntry, packNamesInSteps } from "./name-index.js";
import { writePopulations } from "./population-section.js";
import { eachInSteps, finish, mapInSteps, type Steps, sortInSteps } from "./steps.js";
import { packStrings } from "./string-writer.js";

/** What a source says of itself; counts and the newest notice are found while packing. */
export type SourceStatement = Omit<SourceInfo, "companyCount" | "incidentCount" | "newestNotice">;

/** A whole source, as facts. Ids are unique; every company of an incident is among `companies`. */
export type SourceFacts = {
  readonly info: SourceStatement;
  readonly companies: readonly Company[];
  readonly incidents: readonly Incident[];
  /** None when left out. Their quantiles are whole days. */
  readonly populations?: readonly Population[];
};

/**
 * Packs a source. The same facts give the same bytes, in whatever order companies and incidents come;
 * the order of aliases, domains, claims and references has a meaning and is kept.
 */
export function packSource(facts: SourceFacts): ArrayBuffer {
  return finish(packSourceInSteps(facts));
}

/** The same with places to pause: no step takes longer than some milliseconds, whatever the size. */
export function* packSourceInSteps(facts: SourceFacts): Steps<ArrayBuffer> {
  const companies = yield* inFileOrder(facts.companies);
  const incidents = yield* inFileOrder(facts.incidents);
  const numbers = {
    companies: yield* numbersOf(companies),
    incidentsOf: yield* incidentNumbers(incidents),
  };
  const sorted = { ...facts, companies, incidents };

  // Strings can be numbered once all are known: the first round only gathers them.
  const texts = new Set<string>();
  const gather = (text: string) => texts.add(text).size;
  yield* writeRecords(sorted, numbers, gather);
  const pool = yield* packStrings(texts, STRINGS_PER_BLOCK);
  const records = yield* writeRecords(sorted, numbers, (text) => pool.numbers.get(text) ?? 0);

  const sections: Record<SectionName, Uint8Array> = {
    ...records,
    stringStarts: pool.starts,
    strings: pool.strings,
    companyHashes: yield* hashesOf(companies),
    incidentHashes: yield* hashesOf(incidents),
    names: yield* packNamesInSteps(nameEntries(companies)),
  };
  return yield* assemble(sections, {
    companyCount: companies.length,
    incidentCount: incidents.length,
    stringCount: texts.size,
  });
}

function* nameEntries(companies: readonly Company[]): Iterable<NameEntry> {
  for (const [company, { aliases }] of companies.entries()) {
    for (const alias of aliases) yield { ...alias, company };
  }
}

function* hashesOf(items: readonly { readonly id: string }[]): Steps<Uint8Array> {
  return packU32(yield* mapInSteps(items, ({ id }) => hashOfId(id)));
}

type Numbers = {
  readonly companies: ReadonlyMap<CompanyId, number>;
  readonly incidentsOf: ReadonlyMap<CompanyId, readonly number[]>;
};

type RecordSections = Pick<
  Record<SectionName, Uint8Array>,
  "info" | "companyStarts" | "companies" | "incidentStarts" | "incidents" | "populations"
>;

function* writeRecords(
  facts: SourceFacts,
  numbers: Numbers,
  numberOf: NumberOf,
): Steps<RecordSections> {
  const info = new ByteWriter();
  yield* writeInfo(info, facts, numberOf);
  const [companyStarts, companies] = yield* writeEach(facts.companies, (writer, company) => {
    writer.varint(numberOf(company.id));
    const incidents = numbers.incidentsOf.get(company.id) ?? [];
    writer.list(incidents, (number) => writer.varint(number));
    writeCompany(writer, company, numberOf);
  });
  const [incidentStarts, incidents] = yield* writeEach(facts.incidents, (writer, incident) => {
    if (incident.source !== facts.info.id) {
      throw new Error(`a source packs its own incidents: ${incident.id} is of ${incident.source}`);
    }
    writeIncident(writer, incident, { numberOf, companies: numbers.companies });
  });
  const populations = new ByteWriter();
  writePopulations(populations, facts.populations ?? [], numberOf);
  return {
    info: info.written(),
    companyStarts,
    companies,
    incidentStarts,
    incidents,
    populations: populations.written(),
  };
}

function* writeInfo(writer: ByteWriter, facts: SourceFacts, numberOf: NumberOf): Steps<void> {
  const { info } = facts;
  const texts = [
    info.id,
    info.title,
    info.publisher,
    info.homepage,
    info.licence,
    info.attribution,
  ];
  for (const text of texts) writer.varint(numberOf(text));
  writer.varint(zigzag(info.published));
  writer.varint(zigzag(info.expires));
  const newest = yield* newestNotice(facts.incidents);
  writer.optionalVarint(newest === undefined ? undefined : zigzag(newest));
}

function writeCompany(writer: ByteWriter, company: Company, numberOf: NumberOf): void {
  writer.varint(numberOf(company.name));
  writer.varint(company.country === undefined ? 0 : numberOf(company.country));
  writer.list(company.aliases, (alias) => {
    writer.varint(numberOf(alias.text));
    writer.byte(ALIAS_CLASSES.indexOf(alias.class));
  });
  writer.list(company.domains, (domain) => writer.varint(numberOf(domain)));
}

function* writeEach<T>(
  items: readonly T[],
  write: (writer: ByteWriter, item: T) => void,
): Steps<readonly [Uint8Array, Uint8Array]> {
  const writer = new ByteWriter();
  const starts: number[] = [];
  yield* eachInSteps(items, (item) => {
    starts.push(writer.length);
    write(writer, item);
  });
  starts.push(writer.length);
  return [packU32(starts), writer.written()];
}

/** Ascending by hash, so that two sources can be joined by walking both once. */
function* inFileOrder<T extends { readonly id: string }>(items: readonly T[]): Steps<readonly T[]> {
  const hashed = yield* mapInSteps(items, (item) => ({ item, hash: hashOfId(item.id) }));
  const sorted = yield* sortInSteps(
    hashed,
    (a, b) => a.hash - b.hash || (a.item.id < b.item.id ? -1 : 1),
  );
  const inOrder: T[] = [];
  yield* eachInSteps(sorted, ({ item }) => {
    if (item.id === inOrder.at(-1)?.id) throw new Error(`ids are unique: ${item.id} comes twice`);
    inOrder.push(item);
  });
  return inOrder;
}

function* numbersOf(companies: readonly Company[]): Steps<ReadonlyMap<CompanyId, number>> {
  const numbers = new Map<CompanyId, number>();
  yield* eachInSteps(companies, ({ id }, number) => numbers.set(id, number));
  return numbers;
}

function* incidentNumbers(
  incidents: readonly Incident[],
): Steps<ReadonlyMap<CompanyId, readonly number[]>> {
  const found = new Map<CompanyId, number[]>();
  yield* eachInSteps(incidents, (incident, number) => {
    for (const company of new Set(incident.companies)) {
      const numbers = found.get(company);
      if (numbers === undefined) found.set(company, [number]);
      else numbers.push(number);
    }
  });
  return found;
}

function* newestNotice(incidents: readonly Incident[]): Steps<Day | undefined> {
  let newest: Day | undefined;
  yield* eachInSteps(incidents, (incident) => {
    const latest = publicNotice(incident).standing[0]?.claim.date.latest;
    if (latest !== undefined && (newest === undefined || latest > newest)) newest = latest;
  });
  return newest;
}

type Counts = Pick<
  Record<keyof typeof HEADER_FIELDS, number>,
  "companyCount" | "incidentCount" | "stringCount"
>;

function* assemble(sections: Record<SectionName, Uint8Array>, counts: Counts): Steps<ArrayBuffer> {
  const places = new Map<SectionName, number>();
  let length = HEADER_LENGTH;
  for (const name of SECTIONS) {
    length = Math.ceil(length / SECTION_ALIGNMENT) * SECTION_ALIGNMENT;
    places.set(name, length);
    length += sections[name].length;
  }
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  for (const [at, name] of SECTIONS.entries()) {
    const place = places.get(name) ?? 0;
    bytes.set(sections[name], place);
    view.setUint32(SECTION_TABLE_AT + at * 8, place, true);
    view.setUint32(SECTION_TABLE_AT + at * 8 + 4, sections[name].length, true);
  }
  const header = { ...counts, magic: MAGIC, version: FORMAT_VERSION, fileLength: length };
  for (const [field, value] of Object.entries(header)) {
    view.setUint32(HEADER_FIELDS[field as keyof typeof header], value, true);
  }
  const checksum = yield* crc32InSteps(bytes.buffer, CHECKED_FROM);
  view.setUint32(HEADER_FIELDS.checksum, checksum, true);
  return bytes.buffer;
}
