import type { SourceInfo } from "../dataset/dataset.js";
import { type Day, formatDay } from "../domain/day.js";
import { dayInWords } from "./dates-in-words.js";
import { counted, type Language, number } from "./language.js";

/** Said when a search finds no company: that nothing is held, of how much, and what that does not mean. */
export type NothingHeld = { readonly title: string; readonly held: string; readonly note: string };

export function nothingHeld(
  query: string,
  sources: readonly SourceInfo[],
  language: Language,
): NothingHeld {
  const incidents = sources.reduce((sum, { incidentCount }) => sum + incidentCount, 0);
  const newest = newestNotice(sources);
  const held = counted(language, "incidentsHeld", incidents);
  return {
    title: counted(language, "nothingHeld", sources.length, query),
    held: language.say(
      "nothingHeldOf",
      newest === undefined
        ? held
        : language.say("joinedByComma", held, newestInWords(newest, language)),
    ),
    note: language.say("nothingHeldNote", query),
  };
}

/** "412 incidents · 310 companies from 1 source. Newest incident 12 Nov 2026." */
export function totalsInWords(sources: readonly SourceInfo[], language: Language): string {
  const sum = (count: "incidentCount" | "companyCount") =>
    sources.reduce((total, source) => total + source[count], 0);
  const newest = newestNotice(sources);
  const totals = counted(
    language,
    "totals",
    sources.length,
    counted(language, "incidentsHeld", sum("incidentCount")),
    counted(language, "companiesHeld", sum("companyCount")),
  );
  return newest === undefined
    ? totals
    : language.say(
        "joinedBySpace",
        totals,
        language.say("totalsNewest", dayInWords(newest, language)),
      );
}

/** A source as a row of the options page. */
export type SourceRow = {
  readonly id: string;
  readonly title: string;
  readonly homepage: string;
  readonly publisher: string;
  readonly licence: string;
  readonly attribution: string;
  /** The day it was compiled, as its version: "2026-11-12". */
  readonly version: string;
  readonly companies: string;
  readonly incidents: string;
  /** "bundled, up to date until 12 Feb 2027", "stale since 12 Feb 2027". */
  readonly state: string;
  readonly isStale: boolean;
};

export function sourceRow(source: SourceInfo, today: Day, language: Language): SourceRow {
  const isStale = source.expires < today;
  const expires = dayInWords(source.expires, language);
  return {
    id: source.id,
    title: source.title,
    homepage: source.homepage,
    publisher: source.publisher,
    licence: source.licence,
    attribution: source.attribution,
    version: formatDay(source.published),
    companies: number(language, source.companyCount),
    incidents: number(language, source.incidentCount),
    state: language.say(isStale ? "sourceStale" : "sourceUpToDate", expires),
    isStale,
  };
}

function newestNotice(sources: readonly SourceInfo[]): Day | undefined {
  return sources
    .map(({ newestNotice: newest }) => newest)
    .reduce((a, b) => (a === undefined || (b !== undefined && b > a) ? b : a), undefined);
}

function newestInWords(newest: Day, language: Language): string {
  return language.say("newest", dayInWords(newest, language));
}
