import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { EVENTS } from "../domain/claim.js";
import { type EdtfDate, parseEdtf } from "../domain/edtf.js";
import { INCIDENT_KINDS } from "../domain/incident.js";
import { REGISTER_IDS, type RegisterId, rowUrl } from "../registers/register.js";
import { type RegisterEntry, SECTORS } from "../registers/register-entry.js";

/** A register's rows as the repository keeps them: names, dates, counts, categories and links. */
export type RegisterFacts = {
  /** The day of the register's file, or of its newest row. */
  readonly asOf: EdtfDate;
  readonly entries: readonly RegisterEntry[];
  /** Why rows were left out, and how many for each reason. */
  readonly rejected: Readonly<Record<string, number>>;
};

const headSchema = z.strictObject({
  asOf: z.string(),
  rejected: z.record(z.string(), z.number()),
  columns: z.array(z.string()),
});

const COLUMNS = [
  "id",
  "name",
  "otherNames",
  "mentioned",
  "domain",
  "country",
  "region",
  "kind",
  "peopleAffected",
  "sector",
  "claims: event, date, label",
  "cited links",
  "doubts",
];

const text = z.string().nullable();
const texts = z.array(z.string());
const rowSchema = z.tuple([
  z.string(),
  z.string(),
  texts,
  texts,
  text,
  text,
  text,
  z.enum(INCIDENT_KINDS),
  z.number().nullable(),
  z.enum(SECTORS).nullable(),
  z.array(z.tuple([z.enum(EVENTS), z.string()], z.string())),
  texts,
  texts,
]);

type Row = z.infer<typeof rowSchema>;

/** The rows of every register of which the repository keeps some. */
export function readAllRegisterFacts(): ReadonlyMap<RegisterId, RegisterFacts> {
  const kept = REGISTER_IDS.flatMap((register) => {
    const facts = readRegisterFacts(register);
    return facts === undefined ? [] : [[register, facts] as const];
  });
  return new Map(kept);
}

/** @returns `undefined` when the repository keeps no rows of the register */
export function readRegisterFacts(register: RegisterId): RegisterFacts | undefined {
  const file = fileOf(register);
  if (!existsSync(file)) return undefined;
  const [head = "", ...lines] = readFileSync(file, "utf8").trimEnd().split("\n");
  const { asOf, rejected } = headSchema.parse(JSON.parse(head));
  const entries = lines.map((line) => entryOf(register, rowSchema.parse(JSON.parse(line))));
  return { asOf: dateOf(asOf), rejected, entries };
}

/** Writes one row a line in the order of ids, so that a changed register shows as changed lines. */
export function writeRegisterFacts(register: RegisterId, facts: RegisterFacts): void {
  const head: z.infer<typeof headSchema> = {
    asOf: facts.asOf.text,
    rejected: Object.fromEntries(Object.entries(facts.rejected).sort()),
    columns: COLUMNS,
  };
  const rows = facts.entries.map(rowOf).sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = [head, ...rows].map((line) => JSON.stringify(line));
  writeFileSync(fileOf(register), `${lines.join("\n")}\n`);
}

function entryOf(register: RegisterId, row: Row): RegisterEntry {
  const [id, name, otherNames, mentioned, domain, country, region, kind, people, sector] = row;
  const [claims, cited, doubts] = [row[10], row[11], row[12]];
  return {
    id,
    organisation: {
      name,
      otherNames,
      mentioned,
      domain: domain ?? undefined,
      country: country ?? undefined,
      region: region ?? undefined,
    },
    kind,
    peopleAffected: people ?? undefined,
    sector: sector ?? undefined,
    claims: claims.map(([event, date, label]) => ({ event, date: dateOf(date), label })),
    links: [rowUrl(register, id), ...cited],
    doubts,
  };
}

function rowOf(entry: RegisterEntry): Row {
  const { organisation } = entry;
  return [
    entry.id,
    organisation.name,
    [...organisation.otherNames],
    [...organisation.mentioned],
    organisation.domain ?? null,
    organisation.country ?? null,
    organisation.region ?? null,
    entry.kind,
    entry.peopleAffected ?? null,
    entry.sector ?? null,
    entry.claims.map(({ event, date, label }) =>
      label === undefined ? [event, date.text] : [event, date.text, label],
    ),
    entry.links.slice(1),
    [...entry.doubts],
  ];
}

function dateOf(text: string): EdtfDate {
  const date = parseEdtf(text);
  if (date === undefined) throw new Error(`facts hold dates: found ${text}`);
  return date;
}

function fileOf(register: RegisterId): URL {
  return new URL(`./facts/${register}.jsonl`, import.meta.url);
}
