import type { Mention } from "../detection/mention.js";
import type { CompanyId } from "../domain/company.js";

/** A name in the title weighs as many mentions as this. */
const TITLE_WEIGHT = 3;

/** The company that an article is about: the one named most, in its title above all. Ambiguous names do not count. */
export function mainCompany(mentions: readonly Mention[], title: string): CompanyId | undefined {
  const weights = new Map<CompanyId, number>();
  const titled = new Set<CompanyId>();
  for (const { company, text, confidence } of mentions) {
    if (confidence === "ambiguous") continue;
    const isTitled = !titled.has(company) && title.includes(text);
    if (isTitled) titled.add(company);
    weights.set(company, (weights.get(company) ?? 0) + 1 + (isTitled ? TITLE_WEIGHT : 0));
  }
  let main: CompanyId | undefined;
  for (const [company, weight] of weights) {
    if (main === undefined || weight > (weights.get(main) ?? 0)) main = company;
  }
  return main;
}
