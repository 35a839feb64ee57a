import type { Dataset } from "../dataset/dataset.js";

/** What a command reads and writes; the same in a terminal and in a test. */
export type Terminal = {
  readonly input: AsyncIterable<string | Uint8Array>;
  /** Writes one line to the output; resolves when more can be written. */
  print(line: string): Promise<void>;
  /** Writes one line beside the output, for people. */
  complain(line: string): void;
};

/** 0: done; 2: wrong usage, unreadable input, or nothing found. */
export type ExitCode = 0 | 2;

export type Command = {
  /** What follows the command's name: `NAME`. */
  readonly usage: string;
  /** One line for the list of commands. */
  readonly summary: string;
  run(words: readonly string[], dataset: Dataset, terminal: Terminal): Promise<ExitCode>;
};
