import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type CompanyRecord, recordSchema } from "./record-schema.js";

/** A record and the file it stands in. */
export type FiledRecord = { readonly file: string; readonly record: CompanyRecord };

/** What must be mended before anything is compiled. */
export type Problem = {
  readonly file: string;
  /** Where in the file: `incidents.0.claims.2.date`. */
  readonly path: string;
  readonly reason: string;
};

export type ReadRecords = {
  readonly records: readonly FiledRecord[];
  readonly problems: readonly Problem[];
};

/** Reads every record of a folder, in the order of file names. */
export function readRecords(folder: string): ReadRecords {
  const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
  const read = files
    .sort()
    .map((file) => readRecord(file, readFileSync(join(folder, file), "utf8")));
  return {
    records: read.flatMap(({ records }) => records),
    problems: read.flatMap(({ problems }) => problems),
  };
}

/** @param file its name, which must be that of the company's id */
export function readRecord(file: string, text: string): ReadRecords {
  const json = parseJson(text);
  if (json === undefined) return { records: [], problems: [{ file, path: "", reason: "no JSON" }] };
  const parsed = recordSchema.safeParse(json);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => ({
      file,
      path: issue.path.join("."),
      reason: issue.message,
    }));
    return { records: [], problems };
  }
  const { id } = parsed.data.company;
  const problems =
    basename(file, ".json") === id
      ? []
      : [{ file, path: "company.id", reason: `${id} must stand in ${id}.json` }];
  return { records: [{ file, record: parsed.data }], problems };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
