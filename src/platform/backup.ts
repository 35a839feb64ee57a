import * as z from "zod/mini";
import { fail, ok, type Result } from "../domain/result.js";
import type { Settings } from "../domain/settings.js";
import { SETTINGS_VERSION } from "./settings-migrations.js";
import { readSettings } from "./settings-store.js";

/** All that a reader has set up and added, as one file. */
export type Backup = {
  readonly settings: Settings;
  /** The texts of the lists that the reader added, as they were read. */
  readonly lists: readonly BackedUpList[];
};

export type BackedUpList = {
  readonly id: string;
  /** Of the file that the text would be saved as. */
  readonly name: string;
  readonly text: string;
};

export type BackupError =
  | { readonly kind: "too-large" }
  | { readonly kind: "not-a-backup" }
  /** Written by a Breachnote to come. */
  | { readonly kind: "newer" };

/** In bytes: more than a reader's own lists hold, and little enough to be read at once. */
export const MOST_BACKUP_BYTES = 64_000_000;

const FORMAT = "breachnote-backup";
const VERSION = 1;
const MAX_LISTS = 500;
const MAX_LINE_LENGTH = 2_000;

const headSchema = z.object({ format: z.literal(FORMAT), version: z.number().check(z.int()) });
const line = z.string().check(z.maxLength(MAX_LINE_LENGTH));
const fileSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  settings: z.object({ version: z.number(), value: z.unknown() }),
  lists: z
    .array(z.strictObject({ id: line, name: line, text: z.string() }))
    .check(z.maxLength(MAX_LISTS)),
});

/** The same backup gives the same bytes: keys stand in the order of the alphabet, and no date is in it. */
export function writeBackup({ settings, lists }: Backup): string {
  const file = {
    format: FORMAT,
    version: VERSION,
    settings: { version: SETTINGS_VERSION, value: settings },
    lists: lists.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  };
  return `${JSON.stringify(file, inAlphabet, 2)}\n`;
}

/** Reads a file as a backup. Older settings are brought to today; what is not wholly sound is refused. */
export async function readBackup(file: Blob): Promise<Result<Backup, BackupError>> {
  if (file.size > MOST_BACKUP_BYTES) return fail({ kind: "too-large" });
  return readBackupText(await file.text());
}

/** The same of a text that is no longer than a file may be. */
export function readBackupText(text: string): Result<Backup, BackupError> {
  const found = parseJson(text);
  const head = headSchema.safeParse(found);
  if (!head.success) return fail({ kind: "not-a-backup" });
  if (head.data.version > VERSION) return fail({ kind: "newer" });
  const parsed = fileSchema.safeParse(found);
  if (!parsed.success) return fail({ kind: "not-a-backup" });
  const { settings, lists } = parsed.data;
  if (settings.version > SETTINGS_VERSION) return fail({ kind: "newer" });
  const read = readSettings(settings);
  return read.kind === "sound"
    ? ok({ settings: read.settings, lists })
    : fail({ kind: "not-a-backup" });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function inAlphabet(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
