import { once } from "node:events";
import type { Terminal } from "./command.js";

/**
 * The process's own streams. When nobody reads the output any more (`| head`), the process ends
 * quietly.
 */
export function standardTerminal(): Terminal {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
  return {
    input: process.stdin,
    print: async (line) => {
      if (!process.stdout.write(`${line}\n`)) await once(process.stdout, "drain");
    },
    complain: (line) => console.error(line),
  };
}
