import type { Terminal } from "../../src/cli/command.js";

/** A terminal whose lines can be looked at. */
export type RecordedTerminal = Terminal & {
  readonly printed: readonly string[];
  readonly complaints: readonly string[];
};

/** @param input what stands on the standard input, in the pieces in which it arrives */
export function recordedTerminal(...input: readonly string[]): RecordedTerminal {
  const printed: string[] = [];
  const complaints: string[] = [];
  return {
    printed,
    complaints,
    input: (async function* () {
      yield* input;
    })(),
    print: async (line) => {
      printed.push(line);
    },
    complain: (line) => {
      complaints.push(line);
    },
  };
}
