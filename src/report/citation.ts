import type { Incident } from "../domain/incident.js";
import type { Language } from "./language.js";
import { type CardReference, referencesOf } from "./references.js";

/** What a citation names beside the incident itself. */
export type CitedFrom = {
  /** The incident's summary. */
  readonly summary: string;
  /** "Core list 2026-11-12". */
  readonly listVersion: string;
  /** "record rev 3, checked 2026-11-20". */
  readonly provenance: string;
};

/**
 * An incident as a text to paste: its dates with whose word they are, the days labelled as computed,
 * every reference with its date and address, and the list and record it was read from.
 */
export function citation(incident: Incident, from: CitedFrom, language: Language): string {
  const sources = referencesOf(incident, language).map((reference) => cited(reference, language));
  return [
    from.summary,
    language.say("citationComputed"),
    language.say("citationSources", sources.join("; ")),
    language.say("citationList", from.listVersion, from.provenance),
  ].reduce((said, next) => language.say("joinedBySpace", said, next));
}

function cited({ publisher, url, published }: CardReference, language: Language): string {
  const named = published === "" ? publisher : language.say("joinedByComma", publisher, published);
  return language.say("citationReference", named, url);
}
