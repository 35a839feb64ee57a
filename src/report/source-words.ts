import type { SourceInfo } from "../dataset/dataset.js";
import { type Day, daysBetween } from "../domain/day.js";
import { dayInWords } from "./dates-in-words.js";
import { counted, type Language } from "./language.js";

/** Said when a search finds no company: that nothing is held, of how much, and what that does not mean. */
export type NothingHeld = { readonly title: string; readonly held: string; readonly note: string };

/** What the sources in use hold, read as one: what several of them tell counts once. */
export type Held = {
  readonly sourceCount: number;
  readonly incidentCount: number;
  readonly newestNotice: Day | undefined;
};

export function nothingHeld(
  query: string,
  { sourceCount, incidentCount, newestNotice }: Held,
  language: Language,
): NothingHeld {
  const held = counted(language, "incidentsHeld", incidentCount);
  return {
    title: counted(language, "nothingHeld", sourceCount, query),
    held: language.say(
      "nothingHeldOf",
      newestNotice === undefined
        ? held
        : language.say("joinedByComma", held, newestInWords(newestNotice, language)),
    ),
    note: language.say("nothingHeldNote", query),
  };
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
