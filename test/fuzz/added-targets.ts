import { joinSources } from "../../src/dataset/join-sources.js";
import { openDataset } from "../../src/dataset/packed-reader.js";
import { packSource } from "../../src/dataset/packed-writer.js";
import { finish } from "../../src/dataset/steps.js";
import { readBackupText, writeBackup } from "../../src/platform/backup.js";
import { resolveDraft } from "../../src/sources/draft.js";
import { headOf, readList } from "../../src/sources/read-list.js";
import { company, day } from "../support/builders.js";
import { headLine, recordLine, textOf } from "../support/list-texts.js";
import { mutateBytes, mutateText } from "./mutate.js";
import type { Random } from "./random.js";
import { MADE_UP_SETTINGS_VALUE } from "./seeds.js";

/** The doors of what a reader adds: Breachnote lists, and backups. */

const list = textOf(headLine(1), recordLine("examplecorp"), recordLine("sampleworks"));
const known = [company("examplecorp", { domains: ["examplecorp.example"] })];
const SOURCE = "list-0123456789";
/** Packing takes ten times as long as reading, and has a door of its own. */
const PACKED_ONE_IN = 16;

/**
 * A list is refused with a reason, or what is left of it is packed, opened and read to its end beside
 * what is known. Whatever it says, its incidents go by its own name.
 */
export function attackList(random: Random): void {
  const text = mutateText(list, random);
  const encoded = new TextEncoder().encode(text);
  const bytes = random.below(4) === 0 ? mutateBytes(encoded, random) : encoded;
  const head = headOf(bytes);
  const draft = finish(readList(bytes, SOURCE, () => {}));
  if ("polluted" in {}) throw new Error("a list changes no prototype: it did");
  if (!head.ok || !draft.ok) return;
  const { title, publisher, homepage, licence, attribution, published, expires } = head.value;
  const info = { id: SOURCE, title, publisher, homepage, licence, attribution, published, expires };
  const context = { known, today: day("2026-11-28") };
  const { facts, rejected } = finish(resolveDraft(draft.value, info, context));
  for (const { row, reason } of rejected) assume(row > 0 && reason !== "", `row ${row} is told`);
  if (random.below(PACKED_ONE_IN) !== 0) return;
  const opened = openDataset(packSource(facts));
  if (!opened.ok) throw new Error(`what was packed opens: found ${opened.error.kind}`);
  const dataset = joinSources([opened.value], new Set([SOURCE]));
  for (const { id } of dataset.companies()) {
    for (const incident of dataset.incidentsOf(id)) {
      assume(incident.id.startsWith(`${SOURCE}-`), `an incident goes by its list: ${incident.id}`);
      for (const { url } of incident.claims.flatMap(({ references }) => references)) {
        assume(/^https?:\/\//.test(url), `a reference leads to a page: ${url}`);
      }
    }
  }
}

const backup = writeBackup({
  settings: MADE_UP_SETTINGS_VALUE,
  lists: [{ id: SOURCE, name: "list.jsonl", text: list }],
});

/** A backup is refused as a whole, or gives settings and lists that, written out, are read as the same. */
export function attackBackup(random: Random): void {
  const read = readBackupText(mutateText(backup, random));
  if ("polluted" in {}) throw new Error("a backup changes no prototype: it did");
  if (!read.ok) return;
  const written = writeBackup(read.value);
  const again = readBackupText(written);
  assume(again.ok && writeBackup(again.value) === written, "a backup is read as it was written");
}

function assume(isSo: boolean, what: string): void {
  if (!isSo) throw new Error(what);
}
