import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { packSource } from "../dataset/packed-writer.js";
import { classOf } from "../identity/alias-class.js";
import { readCauses } from "./causes.js";
import { checkRecords } from "./check-records.js";
import { type Compiled, compileSources, type Reviewed } from "./compile-sources.js";
import { datasetDiff } from "./dataset-diff.js";
import { explainCompany } from "./explain-company.js";
import { readNameFacts, writeNameFacts } from "./name-facts.js";
import { readNameLists } from "./name-lists.js";
import { readPackedFolder } from "./packed-folder.js";
import { readRecords } from "./read-records.js";
import { readRegisters } from "./read-registers.js";
import { recordJsonSchema } from "./record-json-schema.js";
import type { CompanyRecord } from "./record-schema.js";
import { readAllRegisterFacts, writeRegisterFacts } from "./register-facts.js";
import { datasetReport } from "./report.js";
import { type Registers, type ResolvedCompany, resolveCompanies } from "./resolved-companies.js";
import { readReviewedCompanies } from "./reviewed-companies.js";
import { correctedRegisters, readRowCorrections } from "./row-corrections.js";
import { namesToLookUp } from "./source-company.js";
import { gzippedLength, type Packed, verify } from "./verify.js";

const RECORDS = fileURLToPath(new URL("./records/", import.meta.url));
const PACKED = fileURLToPath(new URL("../../public/dataset/", import.meta.url));
const SCHEMA = fileURLToPath(new URL("./record.schema.json", import.meta.url));

const USAGE = `tsx src/compiler/main.ts [compile [--check] [--registers DIR] | resolve NAME | report | diff OLD NEW]`;

/** Reads the command: `npm run dataset`, `dataset:check`, `dataset:resolve`, `dataset:report`, `dataset:diff`. */
function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { check: { type: "boolean", default: false }, registers: { type: "string" } },
  });
  const [command = "compile", first, second] = positionals;
  if (command === "compile") compile(values.check, values.registers);
  else if (command === "resolve" && first !== undefined) print(resolveLines(first));
  else if (command === "report") print(reportLines());
  else if (command === "diff" && first !== undefined && second !== undefined) {
    print(datasetDiff(readPackedFolder(first), readPackedFolder(second)));
  } else throw new Error(`usage: ${USAGE}`);
}

/** Writes the packed files, or with `isCheck` proves that they are as compiled. */
function compile(isCheck: boolean, registers: string | undefined): void {
  const records = readValidRecords();
  if (registers !== undefined) readFromRegisters(records, registers);
  const files = pack(compileAll(records));
  if (isCheck) check(files);
  else write(files);
}

function compileAll(records: readonly CompanyRecord[]): Compiled {
  return compileSources(records, readCorrectedRegisters(), readReviewed());
}

function resolveLines(name: string): readonly string[] {
  const lines = explainCompany(name, compileAll(readValidRecords()));
  if (lines.length === 0) throw new Error(`no company of any register or record is called ${name}`);
  return lines;
}

function reportLines(): readonly string[] {
  const registers = readCorrectedRegisters();
  const compiled = compileAll(readValidRecords());
  return datasetReport(compiled, registers);
}

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join("\n")}\n`);
}

function readValidRecords(): readonly CompanyRecord[] {
  const read = readRecords(RECORDS);
  const problems = [...read.problems, ...checkRecords(read.records)];
  if (problems.length === 0) return read.records.map(({ record }) => record);
  for (const { file, path, reason } of problems) console.error(`${file} ${path}: ${reason}`);
  throw new Error(`records are valid: ${problems.length} problems found`);
}

/** Replaces the committed facts by what the registers' own files and the lists of names hold. */
function readFromRegisters(records: readonly CompanyRecord[], folder: string): void {
  for (const [register, facts] of readRegisters(folder)) writeRegisterFacts(register, facts);
  const reviewed = readReviewed();
  const companies = resolveCompanies(records, readCorrectedRegisters(), reviewed.companies);
  writeNameFacts(namesToLookUp(companies), readNameLists(folder));
}

function readReviewed(): Reviewed {
  return {
    companies: readReviewedCompanies(),
    causes: readCauses(),
    rows: readRowCorrections(),
    names: readNameFacts(),
  };
}

function readCorrectedRegisters(): Registers {
  return correctedRegisters(readAllRegisterFacts(), readRowCorrections());
}

/** Path → bytes of all that the compiler writes. */
type Files = ReadonlyMap<string, Uint8Array>;

function pack({ sources, companies, rejections }: Compiled): Files {
  warnOfGuesses(companies);
  for (const { incident, reason } of rejections) console.warn(`rejected ${incident.id}: ${reason}`);
  const packed: Packed[] = sources.map((facts) => ({
    file: `${facts.info.id}.bin`,
    facts,
    bytes: packSource(facts),
  }));
  const wrong = verify(packed);
  if (wrong.length > 0) throw new Error(`what is packed is what was compiled: ${wrong.join("; ")}`);
  for (const one of packed) console.log(summary(one));
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

function warnOfGuesses(companies: readonly ResolvedCompany[]): void {
  const facts = readNameFacts();
  const { reviewed, registered } = namesToLookUp(companies);
  const guessed = [...reviewed, ...registered].filter((name) => classOf(name, facts).isGuess);
  if (guessed.length === 0) return;
  console.warn(`Not looked up yet, judged by their letters alone: ${guessed.join(", ")}.`);
  console.warn("npm run dataset -- --registers DIR looks them up.");
}

function summary({ file, facts, bytes }: Packed): string {
  const claims = facts.incidents.reduce((sum, incident) => sum + incident.claims.length, 0);
  return [
    `${file}: ${facts.companies.length} companies, ${facts.incidents.length} incidents`,
    `${claims} claims`,
    `${bytes.byteLength} bytes, ${gzippedLength(bytes)} gzipped`,
  ].join(", ");
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
