import type { Incident } from "../domain/incident.js";
import {
  type CardModel,
  type CardSubject,
  cardModel,
  type IncidentModel,
  incidentModel,
} from "./card-model.js";
import { type ChangeRow, changeRows } from "./change-rows.js";
import { type ClaimRow, claimRows } from "./claim-rows.js";
import { counted, type Language } from "./language.js";
import { type MeasureRow, measureRows } from "./measure-rows.js";

/** One incident as the details page shows it. */
export type IncidentDetails = IncidentModel & {
  readonly claims: readonly ClaimRow[];
  readonly measures: readonly MeasureRow[];
  readonly changes: readonly ChangeRow[];
  /** "6.9 million people affected, as last reported"; empty when not known. */
  readonly peopleAffected: string;
};

/** Everything there is about one company. */
export type DetailsModel = Omit<CardModel, "incidents" | "moreText"> & {
  /** Other names it is known by. */
  readonly aliases: readonly string[];
  /** All of them, the newest public notice first. */
  readonly incidents: readonly IncidentDetails[];
  /** What a reader can send to report a problem with this record. */
  readonly problemReport: string;
};

export function detailsModel(subject: CardSubject, language: Language): DetailsModel {
  const { incidents: _shown, moreText: _more, ...card } = cardModel(subject, language);
  const incidents = subject.incidents.map((incident) => detailsOf(subject, incident, language));
  const { company } = subject;
  return {
    ...card,
    aliases: company.aliases
      .filter((alias) => alias.class !== "domain" && alias.text !== company.name)
      .map(({ text }) => text),
    incidents,
    problemReport: [
      language.say("reportAbout", company.name, company.id),
      ...incidents.map(({ id, provenance }) => language.say("reportIncident", id, provenance)),
      language.say("reportList", card.listVersion),
      language.say("reportWhat"),
    ].join("\n"),
  };
}

function detailsOf(subject: CardSubject, incident: Incident, language: Language): IncidentDetails {
  const { peopleAffected } = incident;
  return {
    ...incidentModel(subject, incident, language),
    claims: claimRows(incident, language),
    measures: measureRows(incident, language),
    changes: changeRows(incident, language),
    peopleAffected:
      peopleAffected === undefined ? "" : counted(language, "peopleAffected", peopleAffected),
  };
}
