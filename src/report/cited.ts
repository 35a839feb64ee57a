import type { SourceInfo } from "../dataset/dataset.js";
import { type AccountState, accountState } from "../domain/accounts.js";
import { datingsOf, type EventDatings } from "../domain/dating.js";
import { formatDay } from "../domain/day.js";
import { type DisclosureGap, disclosureGap, publicNotice } from "../domain/gap.js";
import type { Incident } from "../domain/incident.js";
import type { DaySpan } from "../domain/measure.js";
import type { Language } from "./language.js";
import { uniqueReferences } from "./references.js";
import { summary } from "./summary.js";

/** An incident, and what a citation names beside it. */
export type Cited = {
  readonly company: string;
  readonly incident: Incident;
  /** The list it was read from; `undefined` when that list is not known any more. */
  readonly source: SourceInfo | undefined;
  /** The incident's summary. */
  readonly summary: string;
  /** "Core list 2026-11-12". */
  readonly listVersion: string;
  /** "record rev 3, checked 2026-11-20". */
  readonly provenance: string;
};

/** One of an incident's dates for machines: as it was given (EDTF), and by whom. Several where accounts differ. */
export type CitedDate = { readonly dates: readonly string[]; readonly accounts: readonly string[] };

/** What machine-readable citations hold, in whatever language. */
export type CitedFacts = {
  readonly firstAccess: CitedDate;
  readonly detected: CitedDate;
  readonly publicNotice: CitedDate;
  /** `undefined` when not known. */
  readonly firstAccessToPublicNotice: DaySpan | undefined;
  readonly detectionToPublicNotice: DaySpan | undefined;
  readonly accounts: AccountState;
  readonly list: string;
  /** ISO day; empty when not known. */
  readonly listPublished: string;
  readonly recordRevision: number;
  /** ISO day; empty when nobody checked the record. */
  readonly recordChecked: string;
  readonly references: readonly {
    readonly publisher: string;
    /** EDTF; empty when it does not say. */
    readonly published: string;
    readonly url: string;
  }[];
};

/** @param sources those that are switched on */
export function citedFrom(
  company: string,
  incident: Incident,
  sources: readonly SourceInfo[],
  language: Language,
): Cited {
  const source = sources.find(({ id }) => id === incident.source);
  return {
    company,
    incident,
    source,
    summary: summary(company, incident, disclosureGap(incident), language),
    listVersion: source === undefined ? incident.source : versionOf(source),
    provenance: provenanceOf(incident, language),
  };
}

export function versionOf({ title, published }: SourceInfo): string {
  return `${title} ${formatDay(published)}`;
}

function provenanceOf({ revision, checked }: Incident, language: Language): string {
  if (revision === 0) return language.say("recordUnreviewed");
  return checked === undefined
    ? language.say("recordRevision", String(revision))
    : language.say("recordRevisionChecked", String(revision), formatDay(checked));
}

export function factsOf({ incident, source }: Cited): CitedFacts {
  const gap = disclosureGap(incident);
  return {
    firstAccess: dateOf(datingsOf(incident, "intrusion-started")),
    detected: dateOf(datingsOf(incident, "detected")),
    publicNotice: dateOf(publicNotice(incident)),
    firstAccessToPublicNotice: spanOf(gap, "firstAccessToPublicNotice"),
    detectionToPublicNotice: spanOf(gap, "detectionToPublicNotice"),
    accounts: accountState(incident),
    list: source?.title ?? incident.source,
    listPublished: source === undefined ? "" : formatDay(source.published),
    recordRevision: incident.revision,
    recordChecked: incident.checked === undefined ? "" : formatDay(incident.checked),
    references: uniqueReferences(incident).map(({ publisher, published, url }) => ({
      publisher,
      published: published?.text ?? "",
      url,
    })),
  };
}

function dateOf({ standing }: EventDatings): CitedDate {
  return {
    dates: standing.map(({ claim }) => claim.date.text),
    accounts: [...new Set(standing.flatMap(({ claims }) => claims.map(({ account }) => account)))],
  };
}

function spanOf(
  gap: DisclosureGap,
  name: "firstAccessToPublicNotice" | "detectionToPublicNotice",
): DaySpan | undefined {
  const measure = gap[name];
  return measure.kind === "days" ? { fewest: measure.fewest, most: measure.most } : undefined;
}
