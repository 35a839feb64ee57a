import type { Reference } from "../domain/claim.js";
import type { Incident } from "../domain/incident.js";
import { dateInWords } from "./dates-in-words.js";
import type { Language } from "./language.js";

export type CardReference = {
  readonly publisher: string;
  readonly url: string;
  /** "26 Nov 2021"; empty when the reference does not say. */
  readonly published: string;
  /** A summary of others' reports, or a page that could not be checked. */
  readonly isWeak: boolean;
};

/** What an incident's claims rest on, each once, in the order of the claims. */
export function referencesOf(incident: Incident, language: Language): readonly CardReference[] {
  return uniqueReferences(incident).map((reference) => cardReference(reference, language));
}

/** A publisher's page counts once, however many claims name it. */
export function uniqueReferences({ claims }: Incident): readonly Reference[] {
  const all = claims.flatMap(({ references }) => references);
  const found = new Map<string, Reference>();
  for (const reference of all) {
    const key = `${reference.publisher}\n${reference.url}`;
    if (!found.has(key)) found.set(key, reference);
  }
  return [...found.values()];
}

export function cardReference(reference: Reference, language: Language): CardReference {
  const { publisher, url, published, weak } = reference;
  return {
    publisher,
    url,
    published: published === undefined ? "" : dateInWords(published, language),
    isWeak: weak,
  };
}
