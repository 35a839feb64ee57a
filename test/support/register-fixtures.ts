import { readFileSync } from "node:fs";
import type { RegisterEntry, RegisterReading } from "../../src/registers/register-entry.js";

/** The text of a made-up register's file. */
export function registerFixture(name: string): string {
  return readFileSync(new URL(`../fixtures/registers/${name}`, import.meta.url), "utf8");
}

/** An entry by its id, or an error: a test that looks for one has it in its fixture. */
export function entryOf(reading: RegisterReading, id: string): RegisterEntry {
  const entry = reading.entries.find((one) => one.id === id);
  if (entry === undefined) throw new Error(`the fixture has an entry ${id}`);
  return entry;
}

/** `event date` of each claim, in order. */
export function claimsOf(entry: RegisterEntry): readonly string[] {
  return entry.claims.map(({ event, date }) => `${event} ${date.text}`);
}

export function valueIn<T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T {
  if (!result.ok) throw new Error(`the fixture can be read: ${JSON.stringify(result.error)}`);
  return result.value;
}
