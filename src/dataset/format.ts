/**
 * The packed form of a source. All numbers are little-endian; a *varint* is seven bits a byte,
 * the low ones first, the top bit set on all bytes but the last, at most 2^53 - 1.
 *
 * | offset | type | meaning |
 * |---|---|---|
 * | 0 | u32 | `MAGIC` |
 * | 4 | u32 | `FORMAT_VERSION` |
 * | 8 | u32 | CRC-32 of every byte from offset 12 on |
 * | 12 | u32 | length of the file in bytes |
 * | 16 | u32 | how many companies |
 * | 20 | u32 | how many incidents |
 * | 24 | u32 | how many strings |
 * | 28 | u32 | 0 |
 * | 32 | u32 × 2 for each of `SECTIONS` | offset and length in bytes; every section starts at a multiple of 8 and sections follow one another with up to 7 zero bytes between |
 *
 * | section | content |
 * |---|---|
 * | `info` | a record, see below |
 * | `stringStarts` | u32, indexed by string block, one more at the end: where each block starts in `strings` |
 * | `strings` | blocks of `STRINGS_PER_BLOCK` strings in the order of their UTF-16 units; each is two varints, how many bytes it shares with the string before it in the block and how many follow, and those bytes in UTF-8 |
 * | `companyHashes` | u32, indexed by company number, ascending: `hashOfId` of its id |
 * | `companyStarts` | u32, indexed by company number, one more at the end: where its record starts in `companies` |
 * | `companies` | company records |
 * | `incidentHashes`, `incidentStarts`, `incidents` | the same of incidents |
 * | `populations` | a list of populations, read when asked for |
 * | `names` | the name index of `name-index.ts`, whose company numbers are those of this file |
 *
 * In records, *string* is a varint: 0 for none, else the string's number, counted from 1; *list* is a
 * varint that counts the items, and the items; *day* is a varint, days since 1970-01-01 in zigzag;
 * *date* is one or two varints, see `packed-date.ts`; what may be absent and is not a string is a
 * varint that is 0 then and one more than its value otherwise.
 *
 * - info: strings id, title, publisher, homepage, licence, attribution; days published, expires;
 *   newest notice, a day or absent
 * - company: string id; list of incident numbers; strings name, country or none; list of aliases,
 *   each a string and a byte that indexes `ALIAS_CLASSES`; list of domains, each a string
 * - incident: strings id, label, cause or none; byte that indexes `INCIDENT_KINDS`; list of company
 *   numbers; people affected or absent; revision; checked, a day or absent; list of references;
 *   list of claims
 * - reference: strings publisher, url; byte `REFERENCE_FLAGS`; its date, if it has one
 * - claim: byte `eventAndSpeaker`, the index into `EVENTS` and 16 times that into `SPEAKERS`; byte
 *   `CLAIM_FLAGS` and the index into `STATUS_KINDS`; string id, if its own; date; string account;
 *   date said, if any; string the claim its status is by, if any; string label, if any; list of
 *   indexes into the incident's references
 * - population: byte that indexes `MEASURE_NAMES`; strings name, part, period; how many incidents;
 *   `PERCENTILES` varints, days at the 0th percentile and then days more at each next one
 *
 * Lists of words in `src/domain` are stored as indexes: a change of their order is a new version.
 */
export const FORMAT_VERSION = 5;

/** The letters BNDS as they stand in the file. */
export const MAGIC = 0x53444e42;

export const CHECKED_FROM = 12;
export const SECTION_TABLE_AT = 32;
export const SECTION_ALIGNMENT = 8;

export const HEADER_FIELDS = {
  magic: 0,
  version: 4,
  checksum: 8,
  fileLength: 12,
  companyCount: 16,
  incidentCount: 20,
  stringCount: 24,
} as const;

export const SECTIONS = [
  "info",
  "stringStarts",
  "strings",
  "companyHashes",
  "companyStarts",
  "companies",
  "incidentHashes",
  "incidentStarts",
  "incidents",
  "populations",
  "names",
] as const;

export type SectionName = (typeof SECTIONS)[number];

export const HEADER_LENGTH = SECTION_TABLE_AT + SECTIONS.length * 8;

/** Sharing beginnings within 16 strings takes a third off the core list's strings; 32 would take 1 % more. */
export const STRINGS_PER_BLOCK = 16;

/** The 0th to the 100th. */
export const PERCENTILES = 101;

export const STATUS_KINDS = ["current", "superseded", "confirmed", "disputed"] as const;

/** Added to the index into `STATUS_KINDS`. */
export const CLAIM_FLAGS = { saidOn: 4, statusBy: 8, label: 16, ownId: 32 } as const;

export const REFERENCE_FLAGS = { weak: 1, published: 2 } as const;

/** The id of a claim that carries none of its own; `at` counts from 0 within its incident. */
export function impliedClaimId(at: number): string {
  return `c${at + 1}`;
}

/** FNV-1a over the letters of an id, which are ASCII. */
export function hashOfId(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}
