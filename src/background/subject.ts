import type { CompanyId } from "../domain/company.js";
import { today } from "../platform/today.js";
import type { CardSubject } from "../report/card-model.js";
import type { Library } from "./library.js";

/** What a card or the details page is about; `undefined` when no list has the company. */
export async function subjectOf(
  id: CompanyId,
  matched: string | undefined,
  library: Library,
): Promise<CardSubject | undefined> {
  const dataset = await library.dataset();
  const company = dataset.company(id);
  if (company === undefined) return undefined;
  const incidents = dataset.incidentsOf(id);
  const { sources } = dataset;
  const populations = dataset.populations();
  const unsigned = await library.unsigned();
  return { company, incidents, sources, unsigned, populations, matched, today: today() };
}
