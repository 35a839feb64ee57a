import type { Dataset } from "../dataset/dataset.js";
import { detect } from "../detection/detect.js";
import type { CompanyId } from "../domain/company.js";
import { formatDay } from "../domain/day.js";
import type { Comparison } from "../reading/compare-with-record.js";
import { type ArticleDates, datesInWords } from "./article-dates.js";
import type { CardSubject } from "./card-model.js";
import { versionOf } from "./cited.js";
import { detailsModel } from "./details-model.js";
import {
  companyJson,
  type EvidencePack,
  listJson,
  MEASURES_ARE,
  recordJson,
} from "./evidence-pack.js";
import { companyPart, evidencePage, table } from "./evidence-page.js";
import { html, link, type Markup } from "./html-text.js";
import { gapJson } from "./incident-json.js";
import { type Language, listed } from "./language.js";
import { namedCompanies } from "./named-companies.js";
import type { Page } from "./page.js";
import { type ReadDates, readDates } from "./read-dates.js";

/** Raised when the form of the JSON changes. */
const FORM_VERSION = 1;

/** A page or text as files to keep: its own dates, each with its sentence, and the record of every company it names. */
export function pageEvidence(
  page: Page,
  dataset: Dataset,
  reader: Pick<CardSubject, "unsigned" | "today"> & { readonly language: Language },
): EvidencePack {
  const { language, today, unsigned } = reader;
  const { mentions } = detect(page, dataset);
  const companies = namedCompanies(mentions);
  const read = readDates(page, dataset, mentions);
  const day = formatDay(today);
  const json = JSON.stringify(pageJson(page, dataset, { companies, read, day }), undefined, 2);
  const sources = dataset.sources;
  const lists = listed(language, sources.map(versionOf));
  const parts = companies.flatMap((id) => {
    const company = dataset.company(id);
    if (company === undefined) return [];
    const incidents = dataset.incidentsOf(id);
    const populations = dataset.populations();
    const held = { company, incidents, sources, unsigned, populations };
    const model = detailsModel({ ...held, matched: undefined, today }, language);
    return [companyPart(model, company.name, language)];
  });
  const dates = read && datesInWords(read, dataset, language);
  const datesPart = dates === undefined ? [] : [datesOf(page, dates, language)];
  const heading = page.title === "" ? language.say("checkerTitle") : page.title;
  return {
    name: `breachnote-page-${day}`,
    json: `${json}\n`,
    html: evidencePage(
      {
        title: heading,
        heading,
        saved: language.say("evidenceSaved", day, lists),
        parts: [addressPart(page), ...datesPart, ...parts],
        json,
      },
      language,
    ),
  };
}

function addressPart({ url, published }: Page): Markup {
  return html`<p>${link(url, url)} ${published}</p>`;
}

function datesOf(page: Page, dates: ArticleDates, language: Language): Markup {
  const { words, beside, rows } = dates;
  return html`<h2>${words.heading}</h2>
<p class="quiet">${beside}</p>
${table(
  [words.firstAccess, words.detection],
  [[html`${dates.firstAccessToPublicNotice}`, html`${dates.detectionToPublicNotice}`]],
)}
${table(
  [words.heading, language.say("evidenceSentence")],
  rows.map(({ text, sentence }) => [html`${text}`, html`${wordsAt(page, sentence?.place)}`]),
)}`;
}

type Place = { readonly block: number; readonly start: number; readonly end: number };

function wordsAt(page: Page, place: Place | undefined): string {
  if (place === undefined) return "";
  return page.blocks[place.block]?.text.slice(place.start, place.end) ?? "";
}

type PageFacts = {
  readonly companies: readonly CompanyId[];
  /** `undefined` when the page dates too little to be sure of. */
  readonly read: ReadDates | undefined;
  readonly day: string;
};

function pageJson(page: Page, dataset: Dataset, { companies, read, day }: PageFacts): unknown {
  return {
    form: "breachnote-page-evidence",
    version: FORM_VERSION,
    saved: day,
    page: { url: page.url, title: page.title, published: page.published },
    lists: dataset.sources.map(listJson),
    dates: read === undefined ? null : datesJson(page, read),
    companies: companies.flatMap((id) => {
      const company = dataset.company(id);
      const incidents = dataset.incidentsOf(id).map(recordJson);
      return company === undefined ? [] : [{ ...companyJson(company), incidents }];
    }),
    measuresAre: MEASURES_ARE,
  };
}

function datesJson(page: Page, read: ReadDates): unknown {
  return {
    company: read.company ?? null,
    incident: read.record?.id ?? null,
    claims: read.claims.map(({ event, date, by, block, sentence }) => ({
      event,
      date: date.text,
      by,
      sentence: wordsAt(page, { block, ...sentence }),
    })),
    besideTheRecord: read.comparisons.map(comparisonJson),
    measures: gapJson(read.gap),
  };
}

function comparisonJson(one: Comparison): unknown {
  return {
    kind: one.kind,
    event: one.kind === "leaves-out" ? one.record.event : one.claim.event,
    article: one.kind === "leaves-out" ? null : one.claim.date.text,
    recordClaim: one.kind === "adds" ? null : one.record.id,
    since: one.kind === "earlier-account" ? one.since.id : null,
  };
}
