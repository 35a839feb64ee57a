import type { ExitCode, Terminal } from "./command.js";
import { linesOf } from "./json-lines.js";
import { requestOf, type TextRequest } from "./text-request.js";

/**
 * Writes one line of JSON for each text that comes in. A line that cannot be read is named and the
 * rest goes on.
 *
 * @returns 2 when a line could not be read
 */
export async function answerRequests(
  terminal: Terminal,
  answer: (request: TextRequest) => unknown,
): Promise<ExitCode> {
  let isWhole = true;
  for await (const { number, text } of linesOf(terminal.input)) {
    const request = requestOf(text);
    if (typeof request === "string") {
      terminal.complain(`line ${number}: ${request}`);
      isWhole = false;
      continue;
    }
    await terminal.print(JSON.stringify(answer(request)));
  }
  return isWhole ? 0 : 2;
}
