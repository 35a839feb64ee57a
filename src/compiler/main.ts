import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { packSource } from "../dataset/packed-writer.js";
import { classOf, type NameFacts } from "./alias-class.js";
import { ownNames } from "./aliases.js";
import { checkRecords } from "./check-records.js";
import { compileCore } from "./core-source.js";
import { readNameFacts, writeNameFacts } from "./name-facts.js";
import { readNameLists } from "./name-lists.js";
import { type FiledRecord, readRecords } from "./read-records.js";
import { namesOf } from "./record-facts.js";
import { recordJsonSchema } from "./record-json-schema.js";
import { gzippedLength, type Packed, verify } from "./verify.js";

const RECORDS = fileURLToPath(new URL("./records/", import.meta.url));
const PACKED = fileURLToPath(new URL("../../public/dataset/", import.meta.url));
const SCHEMA = fileURLToPath(new URL("./record.schema.json", import.meta.url));

/** `npm run dataset` writes the packed files; with `--check` it proves that they are as compiled. */
function main(): void {
  const { values } = parseArgs({
    options: { check: { type: "boolean", default: false }, registers: { type: "string" } },
  });
  const read = readRecords(RECORDS);
  const problems = [...read.problems, ...checkRecords(read.records)];
  if (problems.length > 0) {
    for (const { file, path, reason } of problems) console.error(`${file} ${path}: ${reason}`);
    throw new Error(`records are valid: ${problems.length} problems found`);
  }
  if (values.registers !== undefined) {
    writeNameFacts(allNames(read.records), readNameLists(values.registers));
  }
  const files = compile(read.records, readNameFacts());
  if (values.check) check(files);
  else write(files);
}

/** Path → bytes of all that the compiler writes. */
type Files = ReadonlyMap<string, Uint8Array>;

function compile(records: readonly FiledRecord[], names: NameFacts): Files {
  warnOfGuesses(records, names);
  const { facts, rejections } = compileCore(records, names);
  for (const { incident, reason } of rejections) console.warn(`rejected ${incident.id}: ${reason}`);
  const packed: Packed[] = [{ file: "core.bin", facts, bytes: packSource(facts) }];
  const wrong = verify(packed);
  if (wrong.length > 0) throw new Error(`what is packed is what was compiled: ${wrong.join("; ")}`);
  for (const one of packed) console.log(summary(one, rejections.length));
  return new Map([
    ...packed.map(({ file, bytes }) => [`${PACKED}${file}`, new Uint8Array(bytes)] as const),
    [SCHEMA, new TextEncoder().encode(recordJsonSchema())],
  ]);
}

function write(files: Files): void {
  mkdirSync(PACKED, { recursive: true });
  for (const [path, bytes] of files) writeFileSync(path, bytes);
}

function check(files: Files): void {
  const stale = [...files].filter(
    ([path, bytes]) => !existsSync(path) || !readFileSync(path).equals(bytes),
  );
  for (const [path] of stale) console.error(`${path} is not what its sources compile to`);
  if (stale.length > 0) throw new Error("compiled files are up to date: run npm run dataset");
}

function warnOfGuesses(records: readonly FiledRecord[], names: NameFacts): void {
  const guessed = allNames(records).filter((name) => classOf(name, names).isGuess);
  if (guessed.length === 0) return;
  console.warn(`Not looked up yet, judged by their letters alone: ${guessed.join(", ")}.`);
  console.warn("npm run dataset -- --registers DIR looks them up.");
}

function allNames(records: readonly FiledRecord[]): readonly string[] {
  return records.flatMap(({ record }) => {
    const names = namesOf(record.company);
    return [...ownNames(names), ...names.brands];
  });
}

function summary({ file, facts, bytes }: Packed, rejected: number): string {
  const claims = facts.incidents.reduce((sum, incident) => sum + incident.claims.length, 0);
  return [
    `${file}: ${facts.companies.length} companies, ${facts.incidents.length} incidents`,
    `${claims} claims, ${rejected} rejected`,
    `${bytes.byteLength} bytes, ${gzippedLength(bytes)} gzipped`,
  ].join(", ");
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
