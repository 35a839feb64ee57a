import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  type DayFile,
  LIST_FORMAT,
  LIST_FORMAT_VERSION,
  type ListHead,
  readListHead,
} from "../registers/breachnote-list.js";
import { readListRecord } from "../registers/list-record.js";
import type { ExitCode, Terminal } from "./command.js";

export type BuildPlan = {
  /** A JSON file with what the list says of itself; `updateUrl` is where `index.jsonl` will lie. */
  readonly head: string;
  /** A folder of records, one JSON file a company. */
  readonly records: string;
  /** A folder for the files to serve. */
  readonly out: string;
  /** The folder of the version before, for a day file. */
  readonly before: string | undefined;
};

/** Older ones are fetched by readers who were away so long that the whole list is smaller. */
const MOST_DAY_FILES = 60;

type Parts = { readonly head: string; readonly records: ReadonlyMap<string, string> };

/** Writes the whole list, a day file where there is a version before, and the index that names both. */
export async function buildList(plan: BuildPlan, terminal: Terminal): Promise<ExitCode> {
  const said: Record<string, unknown> = JSON.parse(readFileSync(plan.head, "utf8"));
  const headLine = JSON.stringify({
    format: LIST_FORMAT,
    formatVersion: LIST_FORMAT_VERSION,
    ...said,
  });
  const head = readListHead(headLine);
  if (!head.ok) {
    terminal.complain(
      `${plan.head}: ${"reason" in head.error ? head.error.reason : head.error.kind}`,
    );
    return 2;
  }
  const records = readRecords(plan.records, terminal);
  if (records === undefined) return 2;
  const base = new URL(".", head.value.updateUrl ?? "https://list.invalid/").href;
  mkdirSync(plan.out, { recursive: true });
  const whole = write(plan.out, base, `list-${head.value.version}.jsonl`, [
    headLine,
    ...records.values(),
  ]);
  const days = daysAfter(plan, { head: headLine, records }, head.value, base);
  const index = JSON.stringify({ ...JSON.parse(headLine), whole, days });
  writeFileSync(join(plan.out, "index.jsonl"), `${index}\n`);
  const bytes = days.at(-1)?.bytes;
  await terminal.print(
    `version ${head.value.version}: ${records.size} companies, ${whole.bytes} bytes` +
      (plan.before === undefined || bytes === undefined ? "" : `, day file ${bytes} bytes`),
  );
  return 0;
}

/** By company id, in that order; `undefined` when one cannot be used. */
function readRecords(folder: string, terminal: Terminal): ReadonlyMap<string, string> | undefined {
  const records = new Map<string, string>();
  let isSound = true;
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".json"))) {
    const json = JSON.parse(readFileSync(join(folder, file), "utf8"));
    const read = readListRecord(json, "list");
    const reasons = read.ok ? read.value.rejected : [read.error];
    for (const reason of reasons) terminal.complain(`${file}: ${reason}`);
    if (reasons.length > 0) isSound = false;
    else records.set(json.company.id, lineOf(json));
  }
  if (!isSound) return undefined;
  return new Map([...records].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The id first, so that a reader finds a company's line without parsing all of them. */
function lineOf(record: {
  readonly company: { readonly id: string };
  readonly references: unknown;
  readonly incidents: unknown;
}): string {
  const { id, ...company } = record.company;
  const { references, incidents } = record;
  return JSON.stringify({ company: { id, ...company }, references, incidents });
}

function write(out: string, base: string, file: string, lines: readonly string[]) {
  const bytes = Buffer.from(`${lines.join("\n")}\n`);
  writeFileSync(join(out, file), bytes);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { url: `${base}${file}`, bytes: bytes.length, sha256 };
}

/** The day files of the version before, and one from there to this one. */
function daysAfter(
  { before, out }: BuildPlan,
  now: Parts,
  head: ListHead,
  base: string,
): readonly DayFile[] {
  const index = before === undefined ? undefined : join(before, "index.jsonl");
  if (before === undefined || index === undefined || !existsSync(index)) return [];
  const line = readFileSync(index, "utf8").trimEnd().split("\n").at(-1) ?? "";
  const old = readListHead(line);
  if (!old.ok || old.value.version >= head.version) {
    throw new Error(`${index}: the version before is lower than ${head.version}`);
  }
  const { version: from } = old.value;
  const lines = readFileSync(join(before, `list-${from}.jsonl`), "utf8")
    .trimEnd()
    .split("\n")
    .slice(1);
  const known = new Map(lines.map((one) => [JSON.parse(one).company.id as string, one]));
  const gone = [...known.keys()].filter((id) => !now.records.has(id));
  const changed = [...now.records].filter(([id, one]) => known.get(id) !== one);
  const first = JSON.stringify({ from, to: head.version, gone });
  const file = `day-${from}-${head.version}.jsonl`;
  const part = write(out, base, file, [first, now.head, ...changed.map(([, one]) => one)]);
  return [...old.value.days, { from, to: head.version, ...part }].slice(-MOST_DAY_FILES);
}
