import type { Dataset } from "../dataset/dataset.js";
import type { Claim } from "../domain/claim.js";
import type { CompanyId } from "../domain/company.js";
import { datingsOf } from "../domain/dating.js";
import { disclosureGap, publicNotice } from "../domain/gap.js";
import type { Incident } from "../domain/incident.js";
import { csvOf } from "./citation-csv.js";
import { citedFrom } from "./cited.js";
import { dateInWords } from "./dates-in-words.js";
import { measureInWords } from "./days-in-words.js";
import { barsOf, type Lane, pointOf } from "./lanes.js";
import { counted, type Language } from "./language.js";
import { type TimeScale, timeScale } from "./time-scale.js";

/** Incidents that came through one supplier, or one incident alone. */
export type TimelineGroup = {
  /** "MOVEit Transfer: 3 notices, from 5 Jun 2023 to 20 Nov 2023"; empty for an incident alone. */
  readonly title: string;
  readonly lanes: readonly Lane[];
};

/** The incidents of several companies on one scale. */
export type PageTimeline = {
  /** In the order of their first public notice. */
  readonly groups: readonly TimelineGroup[];
  /** `undefined` when nothing is dated. */
  readonly scale: TimeScale | undefined;
  /** A row for each incident. */
  readonly csv: string;
};

type Row = { readonly company: string; readonly incident: Incident; readonly lane: Lane };

/**
 * Takes of each company its newest incident, or the one that came through a supplier through whom
 * another of the companies was reached too.
 */
export function pageTimeline(
  companies: readonly CompanyId[],
  dataset: Dataset,
  language: Language,
): PageTimeline {
  const held = companies.map((company) => ({ company, incidents: dataset.incidentsOf(company) }));
  const shared = sharedCauses(held.map(({ incidents }) => incidents));
  const rows = held.flatMap(({ company, incidents }): Row[] => {
    const incident = incidents.find(({ cause = "" }) => shared.has(cause)) ?? incidents[0];
    const name = dataset.company(company)?.name;
    if (incident === undefined || name === undefined) return [];
    return [{ company: name, incident, lane: laneOf(name, incident, language) }];
  });
  rows.sort((a, b) => noticeOf(a.incident) - noticeOf(b.incident));
  const days = rows
    .flatMap(({ lane }) => lane.points.flatMap(({ earliest, latest }) => [earliest, latest]))
    .filter((day) => day !== undefined);
  return {
    groups: grouped(rows, shared, language),
    scale: timeScale(days, language),
    csv: csvOf(
      rows.map(({ company, incident }) => citedFrom(company, incident, dataset.sources, language)),
      language,
    ),
  };
}

/** Causes that incidents of two companies or more have in common. */
function sharedCauses(incidents: readonly (readonly Incident[])[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const ofOne of incidents) {
    const causes = new Set(ofOne.flatMap(({ cause }) => cause ?? []));
    for (const cause of causes) (seen.has(cause) ? shared : seen).add(cause);
  }
  return shared;
}

function grouped(
  rows: readonly Row[],
  shared: ReadonlySet<string>,
  language: Language,
): readonly TimelineGroup[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const { cause = "", id } = row.incident;
    const key = shared.has(cause) ? cause : `alone ${id}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.entries()].map(([key, members]) => ({
    title: shared.has(key) ? titleOf(key, members, language) : "",
    lanes: members.map(({ lane }) => lane),
  }));
}

function titleOf(cause: string, rows: readonly Row[], language: Language): string {
  const notices = rows.flatMap(({ incident }) => noticeClaim(incident) ?? []);
  const [first, last] = [notices[0], notices.at(-1)];
  const dates =
    first === undefined || last === undefined
      ? ""
      : language.say(
          "dateFromTo",
          dateInWords(first.date, language),
          dateInWords(last.date, language),
        );
  const told = counted(language, "timelineNotices", rows.length);
  const said = dates === "" ? told : language.say("joinedByComma", told, dates);
  return language.say("joinedByColon", cause, said);
}

/** One incident as a lane: the dates that stand, whoever gave them, and its two numbers in words. */
function laneOf(company: string, incident: Incident, language: Language): Lane {
  const claims = [
    ...(["intrusion-started", "intrusion-ended", "detected"] as const).flatMap((event) =>
      datingsOf(incident, event).standing.slice(0, 1),
    ),
    ...publicNotice(incident).standing,
  ].map(({ claim }) => claim);
  const gap = disclosureGap(incident);
  const numbers = [
    ["tileFirstAccess", gap.firstAccessToPublicNotice],
    ["tileDetection", gap.detectionToPublicNotice],
  ] as const;
  return {
    title: language.say("joinedByColon", company, incident.label),
    words: numbers
      .map(([name, days]) =>
        language.say("joinedByColon", language.say(name), measureInWords(days, language)),
      )
      .reduce((all, next) => language.say("joinedByDot", all, next)),
    points: claims.map((claim) => pointOf(claim, true, language)),
    bars: barsOf(claims, noticeClaim(incident)?.date),
  };
}

function noticeClaim(incident: Incident): Claim | undefined {
  return publicNotice(incident).standing[0]?.claim;
}

function noticeOf(incident: Incident): number {
  const date = noticeClaim(incident)?.date;
  return date?.earliest ?? date?.latest ?? Number.MAX_SAFE_INTEGER;
}
