import type { SourceInfo } from "../dataset/dataset.js";
import type { Company } from "../domain/company.js";
import { formatDay } from "../domain/day.js";
import type { Incident } from "../domain/incident.js";
import type { CardSubject } from "./card-model.js";
import { type DetailsModel, detailsModel } from "./details-model.js";
import { companyPart, evidencePage } from "./evidence-page.js";
import { incidentJson } from "./incident-json.js";
import type { Language } from "./language.js";

/** A company's record as files that outlive the lists they were read from, and open without the extension. */
export type EvidencePack = {
  /** Without an ending. */
  readonly name: string;
  /** Every claim, reference and measure for machines. */
  readonly json: string;
  /** The same for people, with the JSON inside: one page, no script that runs, nothing loaded. */
  readonly html: string;
};

/** Raised when the form of the JSON changes. */
const FORM_VERSION = 1;

export function evidencePack(subject: CardSubject, language: Language): EvidencePack {
  const json = JSON.stringify(evidenceJson(subject), undefined, 2);
  const model: DetailsModel = detailsModel(subject, language);
  const day = formatDay(subject.today);
  return {
    name: `breachnote-${subject.company.id}-${day}`,
    json: `${json}\n`,
    html: evidencePage(
      {
        title: language.say("detailsTitleOf", model.title),
        heading: model.title,
        saved: language.say("evidenceSaved", day, model.listVersion),
        parts: [companyPart(model, model.subtitle, language)],
        json,
      },
      language,
    ),
  };
}

function evidenceJson({ company, incidents, sources, today }: CardSubject): unknown {
  return {
    form: "breachnote-evidence",
    version: FORM_VERSION,
    saved: formatDay(today),
    company: companyJson(company),
    lists: sources.map(listJson),
    incidents: incidents.map(recordJson),
    measuresAre: MEASURES_ARE,
  };
}

/** What every saved number rests on. */
export const MEASURES_ARE =
  "computed from the dates above, in whole days; fewest and most are both possible";

export function companyJson({ id, name, domains }: Company): object {
  return { id, name, domains };
}

/** A list and its version. */
export function listJson(source: SourceInfo): object {
  const { id, title, publisher, homepage, licence, attribution, published } = source;
  return { id, title, publisher, homepage, licence, attribution, published: formatDay(published) };
}

/** An incident with the revision of its record. */
export function recordJson(incident: Incident): object {
  return {
    revision: incident.revision,
    checked: incident.checked === undefined ? null : formatDay(incident.checked),
    ...(incidentJson(incident) as object),
  };
}
