import type { Dataset } from "../dataset/dataset.js";
import { accountState } from "../domain/accounts.js";
import type { CompanyId } from "../domain/company.js";
import { disclosureGap } from "../domain/gap.js";
import { measureInWords } from "./days-in-words.js";
import type { Language } from "./language.js";
import type { Finding } from "./page.js";

/** What a finding says of a company whatever the page. */
export type FindingWords = Pick<
  Finding,
  "name" | "incidentCount" | "state" | "firstAccessToPublicNotice" | "detectionToPublicNotice"
>;

/** @returns `undefined` when no incident of the company is in the dataset's sources */
export function findingWords(
  company: CompanyId,
  dataset: Dataset,
  language: Language,
): FindingWords | undefined {
  const incidents = dataset.incidentsOf(company);
  const [newest] = incidents;
  const known = dataset.company(company);
  if (newest === undefined || known === undefined) return undefined;
  const gap = disclosureGap(newest);
  return {
    name: known.name,
    incidentCount: incidents.length,
    state: accountState(newest),
    firstAccessToPublicNotice: measureInWords(gap.firstAccessToPublicNotice, language),
    detectionToPublicNotice: measureInWords(gap.detectionToPublicNotice, language),
  };
}
