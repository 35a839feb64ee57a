import { formatDay } from "../domain/day.js";
import type { CardSubject } from "./card-model.js";
import { type DetailsModel, detailsModel } from "./details-model.js";
import { evidencePage } from "./evidence-page.js";
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
    html: evidencePage({ model, json, day }, language),
  };
}

function evidenceJson({ company, incidents, sources, today }: CardSubject): unknown {
  return {
    form: "breachnote-evidence",
    version: FORM_VERSION,
    saved: formatDay(today),
    company: { id: company.id, name: company.name, domains: company.domains },
    lists: sources.map(({ id, title, publisher, homepage, licence, attribution, published }) => ({
      id,
      title,
      publisher,
      homepage,
      licence,
      attribution,
      published: formatDay(published),
    })),
    incidents: incidents.map((incident) => ({
      revision: incident.revision,
      checked: incident.checked === undefined ? null : formatDay(incident.checked),
      ...(incidentJson(incident) as object),
    })),
    measuresAre: "computed from the dates above, in whole days; fewest and most are both possible",
  };
}
