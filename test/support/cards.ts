import type { SourceInfo } from "../../src/dataset/dataset.js";
import type { Claim } from "../../src/domain/claim.js";
import type { Company } from "../../src/domain/company.js";
import type { Incident } from "../../src/domain/incident.js";
import {
  type CardModel,
  type CardSubject,
  cardModel,
  type IncidentModel,
} from "../../src/report/card-model.js";
import { companyId, day, incident } from "./builders.js";
import { english } from "./language.js";

export const examplecorp: Company = {
  id: companyId("examplecorp"),
  name: "Examplecorp",
  aliases: [{ text: "Examplecorp", class: "distinctive" }],
  domains: ["examplecorp.example"],
  country: undefined,
};

export const coreList: SourceInfo = {
  id: "core",
  title: "Core list",
  publisher: "Breachnote",
  homepage: "https://example.org/",
  licence: "CC0-1.0",
  attribution: "Breachnote contributors",
  published: day("2026-11-12"),
  expires: day("2027-02-12"),
  companyCount: 1,
  incidentCount: 1,
  newestNotice: day("2021-11-26"),
};

/** The subject of a card about Examplecorp, read from the core list on 24 November 2026. */
export function subjectOf(
  incidents: readonly Incident[],
  overrides: Partial<CardSubject> = {},
): CardSubject {
  return {
    company: examplecorp,
    incidents,
    sources: [coreList],
    unsigned: new Set(),
    populations: [],
    matched: "Examplecorp",
    today: day("2026-11-24"),
    ...overrides,
  };
}

export function cardOf(...incidents: readonly Incident[]): CardModel {
  return cardModel(subjectOf(incidents), english);
}

/** The one incident of a card about an incident with these claims. */
export function incidentModelOf(...claims: readonly Claim[]): IncidentModel {
  const [only] = cardOf(incident(...claims)).incidents;
  if (only === undefined) throw new Error("a card of one incident shows it: found none");
  return only;
}
