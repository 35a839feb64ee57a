import type { Result } from "../domain/result.js";
import { readCaliforniaRecords } from "../registers/california-ag.js";
import { readHibpBreaches } from "../registers/hibp.js";
import { REGISTERS, type RegisterId } from "../registers/register.js";
import type { RegisterReading } from "../registers/register-entry.js";
import { readWashingtonJson } from "../registers/washington-ag.js";

/** A public register that the extension can read from its own host, once the reader wants that. */
export type LiveSource = {
  readonly id: string;
  readonly register: RegisterId;
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly form: "json" | "csv";
  /** Reads some of its rows: objects, of a table by the names of its columns. */
  readonly read: (rows: readonly unknown[]) => RegisterReading;
};

/** More rows than the register has taken in so far, ten times over; without a limit it answers with 1,000. */
const MOST_WASHINGTON_ROWS = 20_000;

/** In the order in which they follow the bundled sources. */
export const LIVE_SOURCES: readonly LiveSource[] = [
  {
    id: "live-hibp",
    register: "hibp",
    title: REGISTERS.hibp.title,
    publisher: "Have I Been Pwned",
    url: "https://haveibeenpwned.com/api/v3/breaches",
    form: "json",
    read: (rows) => readingOf(readHibpBreaches(rows)),
  },
  {
    id: "live-washington-ag",
    register: "washington-ag",
    title: REGISTERS["washington-ag"].title,
    publisher: "Washington State Attorney General",
    url: `https://data.wa.gov/resource/sb4j-ca4h.json?$limit=${MOST_WASHINGTON_ROWS}`,
    form: "json",
    read: (rows) => readingOf(readWashingtonJson(rows)),
  },
  {
    id: "live-california-ag",
    register: "california-ag",
    title: REGISTERS["california-ag"].title,
    publisher: "California Attorney General",
    url: "https://oag.ca.gov/privacy/databreach/list-export",
    form: "csv",
    read: readCaliforniaRecords,
  },
];

export function liveSource(id: string): LiveSource | undefined {
  return LIVE_SOURCES.find((source) => source.id === id);
}

/** A list of rows is a list: the readers refuse only what is none. */
function readingOf(reading: Result<RegisterReading, unknown>): RegisterReading {
  return reading.ok ? reading.value : { entries: [], rejected: [] };
}
