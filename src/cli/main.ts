import { body } from "./body.js";
import { readBundledDataset } from "./bundled-dataset.js";
import { claims } from "./claims.js";
import type { Command, ExitCode } from "./command.js";
import { companies } from "./companies.js";
import { detect } from "./detect.js";
import { explain } from "./explain.js";
import { incidents } from "./incidents.js";
import { list } from "./list.js";
import { standardTerminal } from "./standard-terminal.js";

/** A command is one line here and one file. */
const COMMANDS: Readonly<Record<string, Command>> = {
  companies,
  incidents,
  detect,
  explain,
  claims,
  body,
  list,
};

async function main([name = "", ...words]: readonly string[]): Promise<ExitCode> {
  const terminal = standardTerminal();
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command !== undefined) return command.run(words, readBundledDataset(), terminal);
  if (name !== "") terminal.complain(`There is no command ${name}.`);
  terminal.complain("Usage: npm run -s cli -- COMMAND");
  for (const [known, { usage, summary }] of Object.entries(COMMANDS)) {
    terminal.complain(`  ${`${known} ${usage}`.padEnd(16)} ${summary}`);
  }
  return 2;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  },
);
