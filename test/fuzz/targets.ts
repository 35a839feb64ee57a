import { crc32 } from "../../src/dataset/checksum.js";
import { CHECKED_FROM, HEADER_FIELDS, HEADER_LENGTH } from "../../src/dataset/format.js";
import { joinSources } from "../../src/dataset/join-sources.js";
import { openDataset } from "../../src/dataset/packed-reader.js";
import { packSource } from "../../src/dataset/packed-writer.js";
import { detect } from "../../src/detection/detect.js";
import { readSettings } from "../../src/platform/settings-store.js";
import { readCaliforniaCsv } from "../../src/registers/california-ag.js";
import { readHhsCsv } from "../../src/registers/hhs-ocr.js";
import { readHibpBreaches, readHibpDump } from "../../src/registers/hibp.js";
import type { RegisterReading } from "../../src/registers/register-entry.js";
import { readVcdb } from "../../src/registers/vcdb.js";
import { readWashingtonCsv, readWashingtonJson } from "../../src/registers/washington-ag.js";
import { registerFixture } from "../support/register-fixtures.js";
import { story } from "../support/stories.js";
import { attackBackup, attackList } from "./added-targets.js";
import { mutateBytes, mutateText } from "./mutate.js";
import type { Random } from "./random.js";
import { MADE_UP_SETTINGS, MADE_UP_SOURCE } from "./seeds.js";

/** One door that files come in by. `attack` makes one mutated file and throws when it does harm. */
export type Target = {
  readonly name: string;
  readonly attack: (random: Random) => void;
};

const seed = new Uint8Array(packSource(MADE_UP_SOURCE));
const article = story("en", "Examplecorp", "Examplecorp and Sampleworks AG said so on Friday.");

export const TARGETS: readonly Target[] = [
  { name: "packed", attack: attackPacked },
  register("washington-ag.csv", (text) => readWashingtonCsv(text)),
  register("washington-ag.json", (text) => fromJson(text, readWashingtonJson)),
  register("hibp-v3.json", (text) => fromJson(text, readHibpBreaches)),
  register("hibp-dump.json", (text) => fromJson(text, (json) => readHibpDump(json, new Set()))),
  register("vcdb.ndjson", (text) => ({ ok: true, value: readVcdb(text) })),
  register("hhs-ocr.csv", (text) => readHhsCsv(text)),
  register("california-ag.csv", (text) => readCaliforniaCsv(text)),
  { name: "settings", attack: attackSettings },
  { name: "breachnote-list", attack: attackList },
  { name: "backup", attack: attackBackup },
];

/**
 * A packed file is refused, or read to its end and searched; what does not fit is said in the reader's
 * own words. Half of the files carry a right checksum, as a lying publisher's would.
 */
function attackPacked(random: Random): void {
  const bytes = mutateBytes(seed, random);
  if (random.below(2) === 0 && bytes.length >= HEADER_LENGTH) reseal(bytes);
  try {
    const opened = openDataset(bytes.buffer);
    if (!opened.ok) return;
    const dataset = joinSources([opened.value]);
    for (const { id } of dataset.companies()) dataset.incidentsOf(id);
    dataset.populations();
    detect(article, dataset);
  } catch (error) {
    if (!(error instanceof Error) || !error.message.startsWith("packed file: ")) throw error;
  }
}

function reseal(bytes: Uint8Array<ArrayBuffer>): void {
  const view = new DataView(bytes.buffer);
  view.setUint32(HEADER_FIELDS.fileLength, bytes.length, true);
  view.setUint32(HEADER_FIELDS.checksum, crc32(bytes.buffer, CHECKED_FROM), true);
}

type Read = { readonly ok: true; readonly value: RegisterReading } | { readonly ok: false };

/** A register's file gives entries that hold together, whatever else stands in it, and never throws. */
function register(fixture: string, read: (text: string) => Read): Target {
  const pieces = piecesOf(registerFixture(fixture), fixture);
  const attack = (random: Random) => {
    const reading = read(mutateText(random.of(pieces), random));
    if (reading.ok) checkReading(reading.value);
    if ("polluted" in {}) throw new Error("a file changes no prototype: it did");
  };
  return { name: fixture, attack };
}

/** The file as it would be with one row alone, for each of its rows: small files are changed more surely. */
function piecesOf(text: string, fixture: string): readonly [string, ...string[]] {
  const rows = fixture.endsWith(".json")
    ? (JSON.parse(text) as readonly unknown[]).map((row) => JSON.stringify([row]))
    : text.trimEnd().split("\n");
  const [head = "", ...others] = rows;
  return fixture.endsWith(".csv")
    ? [text, ...others.map((row) => `${head}\n${row}\n`)]
    : [head, ...others];
}

function fromJson(text: string, read: (json: unknown) => Read): Read {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false };
  }
  return read(json);
}

function checkReading({ entries, rejected }: RegisterReading): void {
  for (const { links, claims, organisation, peopleAffected } of entries) {
    for (const link of links) assume(/^https?:\/\//.test(link), `a link leads to a page: ${link}`);
    for (const { date } of claims) assume(Number.isFinite(date.earliest ?? date.latest), date.text);
    assume(claims.length > 0, "an entry has a claim");
    assume(organisation.name.trim() !== "", "an organisation has a name");
    assume(peopleAffected === undefined || peopleAffected >= 0, `people: ${peopleAffected}`);
  }
  for (const { row, reason } of rejected) assume(row > 0 && reason !== "", `row ${row} is told`);
}

/** Settings are sound or called damaged; what was found is kept then. */
function attackSettings(random: Random): void {
  const text = mutateText(MADE_UP_SETTINGS, random);
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch {
    stored = text;
  }
  const read = readSettings(stored);
  if (read.kind === "damaged") assume(read.found === stored, "the damaged copy is kept");
  if ("polluted" in {}) throw new Error("settings change no prototype: they did");
}

function assume(isSo: boolean, what: string): void {
  if (!isSo) throw new Error(what);
}
