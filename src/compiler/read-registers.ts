import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { type EdtfDate, parseEdtf } from "../domain/edtf.js";
import type { Result } from "../domain/result.js";
import { readCaliforniaCsv } from "../registers/california-ag.js";
import { readHhsCsv } from "../registers/hhs-ocr.js";
import { hibpNames, readHibpBreaches, readHibpDump } from "../registers/hibp.js";
import { REGISTER_IDS, type RegisterId } from "../registers/register.js";
import type { RegisterEntry, RegisterReading } from "../registers/register-entry.js";
import { readVcdb } from "../registers/vcdb.js";
import { readWashingtonCsv, readWashingtonJson } from "../registers/washington-ag.js";
import { readCauses, supplierTest } from "./causes.js";
import type { RegisterFacts } from "./register-facts.js";

/** A register's file: its name, and its text once unpacked. */
type RegisterFile = { readonly name: string; readonly text: string };

/** Reads the files of one register, of which the last by name is the newest. */
const READERS: {
  readonly [Id in RegisterId]: (files: readonly RegisterFile[]) => readonly RegisterReading[];
} = {
  "washington-ag": (files) => files.slice(-1).map(readWashington),
  hibp: readHibp,
  vcdb: (files) => files.slice(-1).map(({ text }) => readVcdb(text)),
  "hhs-ocr": (files) => files.map((file) => readable(file, readHhsCsv(file.text))),
  "california-ag": (files) =>
    files.slice(-1).map((file) => readable(file, readCaliforniaCsv(file.text))),
};

/**
 * Reads every register that has a folder of its name.
 *
 * @param folder holds `washington-ag/`, `hibp/`, …, each with files as downloaded, gzipped or not,
 *   whose names tell their age (`notices-2026-08-13.csv`)
 */
export function readRegisters(folder: string): ReadonlyMap<RegisterId, RegisterFacts> {
  const read = new Map<RegisterId, RegisterFacts>();
  for (const id of REGISTER_IDS) {
    const files = filesIn(join(folder, id));
    if (files.length > 0) read.set(id, factsOf(files, READERS[id](files)));
  }
  return read;
}

function filesIn(folder: string): readonly RegisterFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /\.(?:csv|json|ndjson)(?:\.gz)?$/.test(name))
    .sort()
    .map((name) => {
      const bytes = readFileSync(join(folder, name));
      return { name, text: (name.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString() };
    });
}

function readWashington(file: RegisterFile): RegisterReading {
  return file.name.includes(".json")
    ? readable(file, readWashingtonJson(JSON.parse(file.text)))
    : readable(file, readWashingtonCsv(file.text));
}

/** The API's answer first; a dump adds what is newer than it. */
function readHibp(files: readonly RegisterFile[]): readonly RegisterReading[] {
  const parsed = files.map((file) => ({ file, json: JSON.parse(file.text) as unknown }));
  const answer = parsed.findLast(({ file }) => !file.name.includes("without-domains"));
  const dump = parsed.findLast(({ file }) => file.name.includes("without-domains"));
  const decided = hibpNames(answer?.json);
  return [
    ...(answer === undefined ? [] : [readable(answer.file, readHibpBreaches(answer.json))]),
    ...(dump === undefined ? [] : [readable(dump.file, readHibpDump(dump.json, decided))]),
  ];
}

function readable<E>(file: RegisterFile, reading: Result<RegisterReading, E>): RegisterReading {
  if (reading.ok) return reading.value;
  throw new Error(`a register's file can be read: ${file.name}, ${JSON.stringify(reading.error)}`);
}

function factsOf(
  files: readonly RegisterFile[],
  readings: readonly RegisterReading[],
): RegisterFacts {
  const rejected: Record<string, number> = {};
  for (const { reason } of readings.flatMap((reading) => reading.rejected)) {
    rejected[reason] = (rejected[reason] ?? 0) + 1;
  }
  const isSupplier = supplierTest(readCauses());
  const entries = new Map(
    readings.flatMap(({ entries }) =>
      entries.map((entry) => [entry.id, withSuppliersOnly(entry, isSupplier)] as const),
    ),
  );
  return { asOf: newestDayIn(files), entries: [...entries.values()], rejected };
}

/** Of others that a row mentions only known suppliers are kept: some are persons, and most say nothing. */
function withSuppliersOnly(
  entry: RegisterEntry,
  isSupplier: (name: string) => boolean,
): RegisterEntry {
  const { organisation } = entry;
  const mentioned = organisation.mentioned.filter(isSupplier);
  return { ...entry, organisation: { ...organisation, mentioned } };
}

/** The newest day or month that the files' names tell: `2026-08-13`, `20211016`, `2025-03`. */
function newestDayIn(files: readonly RegisterFile[]): EdtfDate {
  const days = files.flatMap(({ name }) => {
    const [, year, month, day] = /(\d{4})-?(\d{2})(?:-?(\d{2}))?/.exec(name) ?? [];
    const date = parseEdtf([year, month, day].filter((part) => part !== undefined).join("-"));
    return date === undefined ? [] : [date];
  });
  const [newest] = days.sort((a, b) => (b.latest ?? 0) - (a.latest ?? 0));
  if (newest === undefined) throw new Error("a register's file tells its day in its name");
  return newest;
}
