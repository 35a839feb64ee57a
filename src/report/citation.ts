import { bibtexOf } from "./citation-bibtex.js";
import { cslJsonOf } from "./citation-csl.js";
import { csvOf } from "./citation-csv.js";
import type { Cited } from "./cited.js";
import type { Language } from "./language.js";
import { type CardReference, referencesOf } from "./references.js";

export const CITATION_FORMS = ["sentence", "bibtex", "cslJson", "csv"] as const;

export type CitationForm = (typeof CITATION_FORMS)[number];

/**
 * Incidents to paste elsewhere, in each form: their dates with whose word they are, the days labelled
 * as computed, every reference with its date and address, and the list and record they were read from.
 */
export type Citation = { readonly [Form in CitationForm]: string };

/** @param cited at least one */
export function citationOf(cited: readonly Cited[], language: Language): Citation {
  const told = cited.map((one) => ({ ...one, text: sentenceOf(one, language) }));
  return {
    sentence: told.map(({ text }) => text).join("\n\n"),
    bibtex: told.map(bibtexOf).join("\n\n"),
    cslJson: cslJsonOf(told),
    csv: csvOf(cited, language),
  };
}

function sentenceOf(cited: Cited, language: Language): string {
  const sources = referencesOf(cited.incident, language).map((one) => inWords(one, language));
  return [
    cited.summary,
    language.say("citationComputed"),
    language.say("citationSources", sources.join("; ")),
    language.say("citationList", cited.listVersion, cited.provenance),
  ].reduce((said, next) => language.say("joinedBySpace", said, next));
}

function inWords({ publisher, url, published }: CardReference, language: Language): string {
  const named = published === "" ? publisher : language.say("joinedByComma", publisher, published);
  return language.say("citationReference", named, url);
}
