import { ALIAS_CLASSES, type Company, type CompanyId } from "../domain/company.js";
import type { Incident } from "../domain/incident.js";
import type { Population } from "../domain/population.js";
import { fail, ok, type Result } from "../domain/result.js";
import { ByteCursor, named } from "./byte-cursor.js";
import { crc32InSteps } from "./checksum.js";
import type { SourceInfo } from "./dataset.js";
import {
  CHECKED_FROM,
  FORMAT_VERSION,
  HEADER_FIELDS,
  HEADER_LENGTH,
  MAGIC,
  SECTION_ALIGNMENT,
  SECTION_TABLE_AT,
  SECTIONS,
  type SectionName,
  STRINGS_PER_BLOCK,
} from "./format.js";
import { readDay, readIncident, readOptionalDay } from "./incident-reader.js";
import { type NameIndex, openNamesInSteps } from "./name-index.js";
import { readPopulations } from "./population-section.js";
import { openRecords, type RecordTable } from "./record-table.js";
import { finish, type Steps } from "./steps.js";
import { openStrings, type Strings } from "./strings.js";

export type DatasetError =
  | { readonly kind: "not-a-dataset" }
  | { readonly kind: "wrong-version"; readonly found: number }
  /** Shorter or longer than it says of itself. */
  | { readonly kind: "wrong-length"; readonly bytes: number; readonly expected: number }
  | { readonly kind: "damaged" }
  /** The checksum holds and yet its tables do not fit one another. */
  | { readonly kind: "inconsistent"; readonly section: SectionName };

/** One opened file. Companies and incidents go by their numbers in it; reading one decodes it anew. */
export type PackedSource = {
  readonly info: SourceInfo;
  readonly companies: RecordTable;
  readonly incidents: RecordTable;
  /** Every name of its companies, by their numbers in it. */
  readonly names: NameIndex;
  company(number: number): Company;
  incident(number: number): Incident;
  /** The incidents of a company, in no order that means anything. */
  incidentNumbersOf(company: number): readonly number[];
  /** What its incidents can be compared with; empty in most sources. */
  populations(): readonly Population[];
};

/**
 * Opens a packed file in place. Nothing but its checksum and its tables is looked at before
 * something is asked for; a file with any wrong byte is refused as a whole.
 */
export function openDataset(bytes: ArrayBuffer): Result<PackedSource, DatasetError> {
  return finish(openDatasetInSteps(bytes));
}

/** The same with places to pause. */
export function* openDatasetInSteps(bytes: ArrayBuffer): Steps<Result<PackedSource, DatasetError>> {
  if (bytes.byteLength < HEADER_LENGTH) return fail({ kind: "not-a-dataset" });
  const view = new DataView(bytes);
  const field = (name: keyof typeof HEADER_FIELDS) => view.getUint32(HEADER_FIELDS[name], true);
  if (field("magic") !== MAGIC) return fail({ kind: "not-a-dataset" });
  const version = field("version");
  if (version !== FORMAT_VERSION) return fail({ kind: "wrong-version", found: version });
  const expected = field("fileLength");
  if (expected !== bytes.byteLength) {
    return fail({ kind: "wrong-length", bytes: bytes.byteLength, expected });
  }
  if (field("checksum") !== (yield* crc32InSteps(bytes, CHECKED_FROM))) {
    return fail({ kind: "damaged" });
  }
  const sections = readSectionTable(view);
  if (!sections.ok) return sections;
  const counts = {
    companyHashes: field("companyCount"),
    incidentHashes: field("incidentCount"),
    companyStarts: field("companyCount") + 1,
    incidentStarts: field("incidentCount") + 1,
    stringStarts: Math.ceil(field("stringCount") / STRINGS_PER_BLOCK) + 1,
  };
  for (const [name, count] of Object.entries(counts)) {
    const section = name as keyof typeof counts;
    if (!isColumn(sections.value[section], count)) return fail({ kind: "inconsistent", section });
  }
  const names = yield* openNamesInSteps(sections.value.names);
  if (names === undefined || names.companyCount > field("companyCount")) {
    return fail({ kind: "inconsistent", section: "names" });
  }
  return ok(openSections(sections.value, names, field("stringCount")));
}

type Sections = Readonly<Record<SectionName, Uint8Array<ArrayBuffer>>>;

function readSectionTable(view: DataView<ArrayBuffer>): Result<Sections, DatasetError> {
  const found: Partial<Record<SectionName, Uint8Array<ArrayBuffer>>> = {};
  let end = HEADER_LENGTH;
  for (const [at, section] of SECTIONS.entries()) {
    const start = view.getUint32(SECTION_TABLE_AT + at * 8, true);
    const length = view.getUint32(SECTION_TABLE_AT + at * 8 + 4, true);
    const fits = start >= end && start % SECTION_ALIGNMENT === 0;
    if (!fits || start + length > view.byteLength) return fail({ kind: "inconsistent", section });
    found[section] = new Uint8Array(view.buffer, start, length);
    end = start + length;
  }
  return ok(found as Sections);
}

/** Whether a section is `count` numbers that never fall. */
function isColumn(section: Uint8Array<ArrayBuffer>, count: number): boolean {
  if (section.length !== count * 4) return false;
  const column = columnOf(section);
  for (let at = 1; at < count; at += 1) {
    if ((column[at - 1] ?? 0) > (column[at] ?? 0)) return false;
  }
  return true;
}

/** In place. All platforms that browsers run on are little-endian, as the file is. */
function columnOf(section: Uint8Array<ArrayBuffer>): Uint32Array {
  return new Uint32Array(section.buffer, section.byteOffset, section.length / 4);
}

function openSections(sections: Sections, names: NameIndex, stringCount: number): PackedSource {
  const strings = openStrings(columnOf(sections.stringStarts), sections.strings, stringCount);
  const open = (hashes: Sections["info"], starts: Sections["info"], records: Sections["info"]) =>
    openRecords({ hashes: columnOf(hashes), starts: columnOf(starts), records }, strings);
  const { companyHashes, companyStarts, incidentHashes, incidentStarts } = sections;
  const companies = open(companyHashes, companyStarts, sections.companies);
  const incidents = open(incidentHashes, incidentStarts, sections.incidents);
  const info = readInfo(sections.info, strings, { companies, incidents });
  const tables = {
    strings,
    companyCount: companies.count,
    companyIdAt: (number: number) => companies.idAt(number) as CompanyId,
    source: info.id,
  };
  return {
    info,
    companies,
    incidents,
    names,
    company: (number) => readCompany(companies.cursorAt(number), strings),
    incident: (number) => readIncident(incidents.cursorAt(number), tables),
    incidentNumbersOf: (company) => {
      const cursor = companies.cursorAt(company);
      cursor.varint();
      return cursor.list(() => cursor.index(incidents.count));
    },
    populations: () => {
      const { populations } = sections;
      return readPopulations(new ByteCursor(populations, 0, populations.length), strings);
    },
  };
}

function readInfo(
  section: Uint8Array,
  strings: Strings,
  tables: { readonly companies: RecordTable; readonly incidents: RecordTable },
): SourceInfo {
  const cursor = new ByteCursor(section, 0, section.length);
  const text = () => strings.at(cursor.varint());
  return {
    id: text(),
    title: text(),
    publisher: text(),
    homepage: text(),
    licence: text(),
    attribution: text(),
    published: readDay(cursor),
    expires: readDay(cursor),
    newestNotice: readOptionalDay(cursor),
    companyCount: tables.companies.count,
    incidentCount: tables.incidents.count,
  };
}

/** Reads a company's record; the mirror of `writeCompany`. */
function readCompany(cursor: ByteCursor, strings: Strings): Company {
  const id = strings.at(cursor.varint()) as CompanyId;
  cursor.list(() => cursor.varint());
  return {
    id,
    name: strings.at(cursor.varint()),
    country: strings.optionalAt(cursor.varint()),
    aliases: cursor.list(() => ({
      text: strings.at(cursor.varint()),
      class: named(ALIAS_CLASSES, cursor.byte()),
    })),
    domains: cursor.list(() => strings.at(cursor.varint())),
  };
}
