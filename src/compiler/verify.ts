import { isDeepStrictEqual } from "node:util";
import { gzipSync } from "node:zlib";
import { joinSources } from "../dataset/join-sources.js";
import type { NameIndex } from "../dataset/name-index.js";
import { namesAt } from "../dataset/name-search.js";
import { openDataset } from "../dataset/packed-reader.js";
import type { SourceFacts } from "../dataset/packed-writer.js";
import { scan } from "../detection/scan.js";
import { parseCompanyId } from "../domain/company.js";
import { disclosureGap, type MeasureName } from "../domain/gap.js";

/** All packed files together: what an extension may weigh. */
export const MAX_BYTES = 3_000_000;
export const MAX_GZIPPED_BYTES = 1_500_000;

export type Packed = {
  readonly file: string;
  readonly facts: SourceFacts;
  readonly bytes: ArrayBuffer;
};

/** The founding example, which must always work. */
const LANDMARK = {
  company: "panasonic",
  incident: "panasonic-2021-file-server",
  days: {
    firstAccessToPublicNotice: 157,
    detectionToPublicNotice: 15,
    firstAccessToDetection: 142,
  } satisfies Partial<Record<MeasureName, number>>,
} as const;

/** Opens packed files again and compares them with what went in. @returns what is wrong with them */
export function verify(packed: readonly Packed[]): readonly string[] {
  return [...packed.flatMap(verifyOne), ...verifyLandmark(packed), ...verifySize(packed)];
}

function verifyOne({ file, facts, bytes }: Packed): readonly string[] {
  const opened = openDataset(bytes);
  if (!opened.ok) return [`${file}: ${opened.error.kind}`];
  const source = opened.value;
  const wrong: string[] = [];
  if (!isDeepStrictEqual(source.populations(), facts.populations ?? [])) {
    wrong.push(`${file}: populations differ`);
  }
  for (const company of facts.companies) {
    const number = source.companies.numberOf(company.id);
    const found = number === undefined ? undefined : source.company(number);
    if (!isDeepStrictEqual(found, company)) wrong.push(`${file}: company ${company.id} differs`);
    for (const { text } of company.aliases.filter(
      (alias) => !isFound(alias.text, number, source.names),
    )) {
      wrong.push(`${file}: ${text} is not found as a name of ${company.id}`);
    }
  }
  for (const incident of facts.incidents) {
    const number = source.incidents.numberOf(incident.id);
    const found = number === undefined ? undefined : source.incident(number);
    if (!isDeepStrictEqual(found, incident)) wrong.push(`${file}: incident ${incident.id} differs`);
  }
  return wrong;
}

/**
 * A text that has these within a name has two names. Registered names are full of them; each stands
 * in the news without them.
 */
const PARTS_NAMES = /[,()（）:/#]|(?<!\s)[-–]\s|\s[-–](?!\s)|\s\.|[a-z]\.\s/;

/** Whether a text that is nothing but the name leads to the company. */
function isFound(name: string, company: number | undefined, names: NameIndex): boolean {
  if (PARTS_NAMES.test(name)) return true;
  const letters = lettersOf(name);
  return scan(name, names, { everyWord: true }).some(
    (hit) =>
      lettersOf(name.slice(hit.start, hit.end)) === letters &&
      namesAt(names, { text: name, anyCase: true }, hit).some((one) => one.company === company),
  );
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "");
}

function verifyLandmark(packed: readonly Packed[]): readonly string[] {
  const opened = packed.map(({ bytes }) => openDataset(bytes));
  const dataset = joinSources(opened.flatMap((one) => (one.ok ? [one.value] : [])));
  const id = parseCompanyId(LANDMARK.company);
  const incidents = id === undefined ? [] : dataset.incidentsOf(id);
  const landmark = incidents.find((incident) => incident.id === LANDMARK.incident);
  if (landmark === undefined) return [`${LANDMARK.incident} is missing`];
  const gap = disclosureGap(landmark);
  return Object.entries(LANDMARK.days).flatMap(([name, days]) => {
    const measure = gap[name as keyof typeof LANDMARK.days];
    const isRight = measure.kind === "days" && measure.fewest === days && measure.most === days;
    return isRight ? [] : [`${LANDMARK.incident}: ${name} is not ${days} days`];
  });
}

function verifySize(packed: readonly Packed[]): readonly string[] {
  const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);
  const raw = sum(packed.map(({ bytes }) => bytes.byteLength));
  const gzipped = sum(packed.map(({ bytes }) => gzippedLength(bytes)));
  return [
    ...(raw > MAX_BYTES ? [`${raw} bytes: at most ${MAX_BYTES} may ship`] : []),
    ...(gzipped > MAX_GZIPPED_BYTES
      ? [`${gzipped} bytes gzipped: at most ${MAX_GZIPPED_BYTES}`]
      : []),
  ];
}

export function gzippedLength(bytes: ArrayBuffer): number {
  return gzipSync(new Uint8Array(bytes)).length;
}
