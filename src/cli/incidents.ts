import type { Dataset } from "../dataset/dataset.js";
import { foldInto } from "../dataset/fold.js";
import { isKey, nameKey } from "../dataset/name-key.js";
import type { Company } from "../domain/company.js";
import { incidentJson } from "../report/incident-json.js";
import type { Command } from "./command.js";

/** Writes every company of a name as a line, with its incidents. */
export const incidents: Command = {
  usage: "NAME",
  summary: "the companies of that name with their incidents, as JSON lines",
  run: async (words, dataset, terminal) => {
    const name = words.join(" ").trim();
    if (name === "") {
      terminal.complain("incidents wants a company's name");
      return 2;
    }
    const found = companiesNamed(name, dataset);
    for (const { id, name: title, aliases } of found) {
      const line = {
        name: title,
        companyId: id,
        aliases: aliases.map(({ text }) => text),
        incidents: dataset.incidentsOf(id).map(incidentJson),
      };
      await terminal.print(JSON.stringify(line));
    }
    if (found.length > 0) return 0;
    terminal.complain(
      `No company is named ${JSON.stringify(name)} among ${dataset.companyCount} companies ` +
        `of ${dataset.sources.map(({ title }) => title).join(", ")}.`,
    );
    return 2;
  },
};

/** Companies with this id or a name that folds like `name`, in the order of ids. */
function companiesNamed(name: string, dataset: Dataset): readonly Company[] {
  const folded = foldedName(name);
  const isMeant = (company: Company) =>
    company.id === name ||
    company.aliases.some((alias) => {
      const key = nameKey(alias.text);
      return key !== undefined && isKey(folded, folded.length, key, key.length);
    });
  return [...dataset.companies()].filter(isMeant).sort((a, b) => (a.id < b.id ? -1 : 1));
}

function foldedName(name: string): Uint16Array {
  // A letter unfolds to three at most, and a gap follows it.
  const units = new Uint16Array(name.length * 4 + 1);
  return units.subarray(0, Math.max(0, foldInto(units, name, 0, name.length)));
}
