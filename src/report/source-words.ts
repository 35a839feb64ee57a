import type { SourceInfo } from "../dataset/dataset.js";
import { type Day, daysBetween } from "../domain/day.js";
import { dayInWords } from "./dates-in-words.js";
import { counted, type Language } from "./language.js";

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

function newestNotice(sources: readonly SourceInfo[]): Day | undefined {
  return sources
    .map(({ newestNotice: newest }) => newest)
    .reduce((a, b) => (a === undefined || (b !== undefined && b > a) ? b : a), undefined);
}

function newestInWords(newest: Day, language: Language): string {
  return language.say("newest", dayInWords(newest, language));
}

/** "List from 2 Mar 2026, 266 days old. Newer incidents are missing."; `undefined` while no list has expired. */
export function staleText(
  sources: readonly SourceInfo[],
  today: Day,
  language: Language,
): string | undefined {
  const [oldest] = sources
    .filter(({ expires }) => expires < today)
    .sort((a, b) => a.published - b.published);
  if (oldest === undefined) return undefined;
  return staleListInWords(oldest.published, daysBetween(oldest.published, today), language);
}

export function staleListInWords(published: Day, days: number, language: Language): string {
  return counted(language, "listIsOld", days, dayInWords(published, language));
}
