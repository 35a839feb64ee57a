import type { SourceInfo } from "../dataset/dataset.js";
import type { AccountState } from "../domain/accounts.js";
import { accountState } from "../domain/accounts.js";
import type { Company, CompanyId } from "../domain/company.js";
import type { Day } from "../domain/day.js";
import { disclosureGap } from "../domain/gap.js";
import type { Incident, IncidentId } from "../domain/incident.js";
import type { Measure } from "../domain/measure.js";
import type { Population } from "../domain/population.js";
import { stateInWords } from "./account-words.js";
import { type CardWords, cardWords } from "./card-words.js";
import { type Citation, citationOf } from "./citation.js";
import { citedFrom, versionOf } from "./cited.js";
import { type Compared, comparedWith } from "./compared.js";
import { daysInWords } from "./days-in-words.js";
import { type DeadlineLine, deadlineLines } from "./deadline-words.js";
import { type Lane, lanesOf } from "./lanes.js";
import { counted, directionOf, joinedByCommas, type Language } from "./language.js";
import { type CardReference, referencesOf } from "./references.js";
import { laterStatements, otherDates, whatChanged } from "./sentences.js";
import { staleText } from "./source-words.js";
import { mainTiles, peopleToldTile, type Tile } from "./tiles.js";
import { type TimeScale, timeScale } from "./time-scale.js";

/** One incident as a card and the details page show it. */
export type IncidentModel = {
  readonly id: IncidentId;
  readonly label: string;
  readonly state: AccountState;
  /** "Accounts differed · the company later confirmed the longer period". */
  readonly stateText: string;
  /** Said of an incident that came through a supplier; empty for others. */
  readonly supplierText: string;
  /** Names the unsigned lists that any of its claims is from; empty when there is none. */
  readonly unsignedText: string;
  /** First access → public notice, then detection → public notice: always these two. */
  readonly tiles: readonly [Tile, Tile];
  /** Public notice → people told; `undefined` when not known. */
  readonly thirdTile: Tile | undefined;
  /** "142 days"; `undefined` when not known. Undetected: first access → detection. */
  readonly undetected: string | undefined;
  /** Known, not yet public: detection → public notice. */
  readonly knownNotPublic: string | undefined;
  /** What all lanes are drawn on; `undefined` when nothing is dated. */
  readonly scale: TimeScale | undefined;
  readonly lanes: readonly Lane[];
  /** Sentences: a relabelled, replaced or disputed date. */
  readonly whatChanged: readonly string[];
  /** Later statements by the company and others. */
  readonly later: readonly string[];
  /** Dates that never count as notice: entry in a public index, an attacker's word. */
  readonly otherDates: readonly string[];
  /** `undefined` when nothing can be compared. */
  readonly compared: Compared | undefined;
  readonly deadlines: readonly DeadlineLine[];
  readonly references: readonly CardReference[];
  /** "record rev 3, checked 2026-11-20". */
  readonly provenance: string;
  /** One or two sentences for screen readers. */
  readonly summary: string;
  /** The summary with its sources, list and record, to be copied. */
  readonly citation: Citation;
};

/** Everything a card shows, in words and in order; views add nothing but form. */
export type CardModel = {
  readonly company: CompanyId;
  /** BCP 47, for `lang`. */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly title: string;
  /** "1 incident in your sources · matched “Panasonic” in this article". */
  readonly subtitle: string;
  /** The newest public notice first, at most three. */
  readonly incidents: readonly IncidentModel[];
  /** "All 7 incidents"; `undefined` when all are shown. */
  readonly moreText: string | undefined;
  /** Of the incidents shown. */
  readonly citation: Citation;
  /** "Core list 2026-11-12". */
  readonly listVersion: string;
  /** Said when a list is older than its own expiry. */
  readonly staleText: string | undefined;
  readonly words: CardWords;
};

/** What a card is about. */
export type CardSubject = {
  readonly company: Company;
  /** All of them, the newest public notice first. */
  readonly incidents: readonly Incident[];
  /** The sources that are switched on. */
  readonly sources: readonly SourceInfo[];
  /** The ids of those that the reader added and that nobody signed. */
  readonly unsigned: ReadonlySet<string>;
  /** What the measures are compared with. */
  readonly populations: readonly Population[];
  /** The name as the article has it; `undefined` outside of an article. */
  readonly matched: string | undefined;
  readonly today: Day;
};

/** More would hide the newest; the details page has all of them. */
const MAX_INCIDENTS = 3;

export function cardModel(subject: CardSubject, language: Language): CardModel {
  const { company, matched } = subject;
  const shown = subject.incidents.slice(0, MAX_INCIDENTS);
  const count = counted(language, "incidentsInSources", subject.incidents.length);
  const sources = sourcesOf(subject);
  const listVersion = sources
    .map(versionOf)
    .reduce((all, next) => (all === "" ? next : language.say("joinedByDot", all, next)), "");
  return {
    company: company.id,
    language: language.locale,
    direction: directionOf(language),
    title: company.name,
    subtitle:
      matched === undefined
        ? count
        : language.say("joinedByDot", count, language.say("matchedInArticle", matched)),
    incidents: shown.map((incident) => incidentModel(subject, incident, language)),
    moreText:
      subject.incidents.length > shown.length
        ? counted(language, "allIncidents", subject.incidents.length)
        : undefined,
    citation: citationOf(
      shown.map((incident) => citedFrom(company.name, incident, subject.sources, language)),
      language,
    ),
    listVersion,
    staleText: staleText(sources, subject.today, language),
    words: cardWords(language),
  };
}

export function incidentModel(
  subject: CardSubject,
  incident: Incident,
  language: Language,
): IncidentModel {
  const gap = disclosureGap(incident);
  const state = accountState(incident);
  const lanes = lanesOf(incident, language);
  const cited = citedFrom(subject.company.name, incident, subject.sources, language);
  const tiles = mainTiles(incident, gap, language);
  return {
    id: incident.id,
    label: incident.label,
    state,
    stateText: stateInWords(state, incident, language),
    supplierText: supplierText(incident, language),
    unsignedText: unsignedText(subject, incident, language),
    tiles,
    thirdTile: peopleToldTile(incident, gap, language),
    undetected: daysOrNothing(gap.firstAccessToDetection, language),
    knownNotPublic: daysOrNothing(gap.detectionToPublicNotice, language),
    scale: timeScale(drawnDays(lanes), language),
    lanes,
    whatChanged: whatChanged(incident, language),
    later: laterStatements(incident, language),
    otherDates: otherDates(incident, language),
    compared: comparedWith(gap, tiles, subject.populations, language),
    deadlines: deadlineLines(subject.company.country, incident, language),
    references: referencesOf(incident, language),
    provenance: cited.provenance,
    summary: cited.summary,
    citation: citationOf([cited], language),
  };
}

function supplierText({ kind, cause }: Incident, language: Language): string {
  if (kind !== "supplier") return "";
  return cause === undefined
    ? language.say("supplierIncident")
    : language.say("supplierIncidentOf", cause);
}

/** "From an unsigned list: Example list." */
function unsignedText(
  { sources, unsigned }: CardSubject,
  { source, claims }: Incident,
  language: Language,
): string {
  const used = new Set([source, ...claims.map((claim) => claim.source ?? source)]);
  const titles = sources
    .filter(({ id }) => used.has(id) && unsigned.has(id))
    .map(({ title }) => title);
  if (titles.length === 0) return "";
  return language.say("fromUnsignedList", joinedByCommas(language, titles));
}

function drawnDays(lanes: readonly Lane[]): readonly Day[] {
  return lanes
    .flatMap(({ points }) => points.flatMap(({ earliest, latest }) => [earliest, latest]))
    .filter((day) => day !== undefined);
}

function sourcesOf({ incidents, sources }: CardSubject): readonly SourceInfo[] {
  const used = new Set(incidents.map(({ source }) => source));
  return sources.filter(({ id }) => used.has(id));
}

function daysOrNothing(measure: Measure, language: Language): string | undefined {
  return measure.kind === "days" ? daysInWords(measure, language) : undefined;
}
