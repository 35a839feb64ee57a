import type { Command } from "./command.js";

/** Writes every company as a line, in the order of ids. */
export const companies: Command = {
  usage: "",
  summary: "every company, as JSON lines",
  run: async (words, dataset, terminal) => {
    if (words.length > 0) {
      terminal.complain(`companies takes no words: found ${words.join(" ")}`);
      return 2;
    }
    const ids = Array.from({ length: dataset.companyCount }, (_, at) => dataset.companyIdAt(at));
    for (const id of ids.sort()) {
      const company = dataset.company(id);
      if (company === undefined) continue;
      const { name, aliases } = company;
      const line = {
        name,
        aliases: aliases.map(({ text }) => text),
        companyId: id,
        incidents: dataset.incidentCountOf(id),
      };
      await terminal.print(JSON.stringify(line));
    }
    return 0;
  },
};
