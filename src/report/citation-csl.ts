import { dayToDate } from "../domain/day.js";
import { type Cited, type CitedFacts, factsOf } from "./cited.js";

/** A data item of CSL-JSON, as reference managers read it; our own facts stand under `custom`. */
type CslItem = {
  readonly id: string;
  readonly type: "dataset";
  readonly title: string;
  readonly author: readonly { readonly literal: string }[];
  readonly publisher: string;
  readonly issued?: { readonly "date-parts": readonly [readonly [number, number, number]] };
  readonly "container-title": string;
  readonly version: string;
  readonly URL?: string;
  readonly note: string;
  readonly custom: CitedFacts;
};

/** @param cited each with the same incident as a sentence, for the note */
export function cslJsonOf(cited: readonly (Cited & { readonly text: string })[]): string {
  return JSON.stringify(cited.map(itemOf), undefined, 2);
}

function itemOf(cited: Cited & { readonly text: string }): CslItem {
  const { company, incident, source, listVersion, provenance, text } = cited;
  const publisher = source?.publisher ?? incident.source;
  return {
    id: incident.id,
    type: "dataset",
    title: `${company}: ${incident.label}`,
    author: [{ literal: publisher }],
    publisher,
    ...(source === undefined ? {} : { issued: issuedOn(dayToDate(source.published)) }),
    "container-title": listVersion,
    version: provenance,
    ...(source?.homepage ? { URL: source.homepage } : {}),
    note: text,
    custom: factsOf(cited),
  };
}

function issuedOn(date: Date): NonNullable<CslItem["issued"]> {
  return {
    "date-parts": [[date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]],
  };
}
