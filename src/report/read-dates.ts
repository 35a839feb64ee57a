import type { Dataset } from "../dataset/dataset.js";
import { detect } from "../detection/detect.js";
import type { Mention } from "../detection/mention.js";
import type { CompanyId } from "../domain/company.js";
import type { DisclosureGap } from "../domain/gap.js";
import type { Incident } from "../domain/incident.js";
import { type ArticleClaim, articleClaims } from "../reading/article-claims.js";
import { publishedOn } from "../reading/article-date.js";
import { articleGap } from "../reading/article-incident.js";
import {
  type Comparison,
  closestIncident,
  compareWithRecord,
} from "../reading/compare-with-record.js";
import { mainCompany } from "../reading/main-company.js";
import type { Page } from "./page.js";

/** An article's own dates beside the record, before any word is said of them. */
export type ReadDates = {
  /** Those that are sure enough to be shown. */
  readonly claims: readonly ArticleClaim[];
  /** The company that the article is about; `undefined` when no list has it. */
  readonly company: CompanyId | undefined;
  /** What the dates are held against; `undefined` when no record of the incident is held. */
  readonly record: Incident | undefined;
  /** Empty without a record. */
  readonly comparisons: readonly Comparison[];
  /** What the article's dates alone support. */
  readonly gap: DisclosureGap;
};

/** A single date may be a slip of reading; two that hold together seldom are. */
const FEWEST_DATES = 2;

/**
 * @param known the page's mentions, where it has been read for names already
 * @returns `undefined` when the article dates too little to be sure that it was read right
 */
export function readDates(
  page: Page,
  dataset: Dataset,
  known?: readonly Mention[],
): ReadDates | undefined {
  const published = publishedOn(page.published, page.url);
  const claims = articleClaims(page, published).filter(({ isSure }) => isSure);
  if (new Set(claims.map(({ date }) => date.text)).size < FEWEST_DATES) return undefined;
  const company = mainCompany(known ?? detect(page, dataset).mentions, page.title);
  const record = company && closestIncident(claims, dataset.incidentsOf(company));
  return {
    claims,
    company,
    record,
    comparisons: record === undefined ? [] : compareWithRecord(claims, record),
    gap: articleGap(claims, { url: page.url, published, company }),
  };
}
