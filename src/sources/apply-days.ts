import { type Steps, sortInSteps } from "../dataset/steps.js";
import { readDayHead } from "../registers/breachnote-list.js";
import { linesOf } from "./text-lines.js";

/** How a record line begins as `list build` writes it. */
const COMPANY = /^\{"company":\{"id":"([a-z0-9-]+)"/;
const LINES_PER_STEP = 200;

/**
 * Brings a whole list to the next version by one day file.
 *
 * @returns `undefined` when the file does not begin where the list ends, or is none
 */
export function* applyDay(
  list: Uint8Array,
  day: Uint8Array,
  installed: number,
): Steps<Uint8Array<ArrayBuffer> | undefined> {
  const [first = "", head, ...changed] = linesOf(day);
  const dayHead = readDayHead(first);
  if (dayHead === undefined || dayHead.from !== installed || head === undefined) return undefined;
  const lines = new Map<string, string>();
  let at = 0;
  for (const line of linesOf(list)) {
    if (at > 0) lines.set(companyIn(line), line);
    at += 1;
    if (at % LINES_PER_STEP === 0) yield;
  }
  for (const id of dayHead.gone) lines.delete(id);
  for (const line of changed) lines.set(companyIn(line), line);
  const ids = yield* sortInSteps(lines.keys(), (a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return yield* written([head, ...ids.map((id) => lines.get(id) ?? "")]);
}

/** Lines as `list build` writes them: each ends with a line feed. */
function* written(lines: readonly string[]): Steps<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  for (let from = 0; from < lines.length; from += LINES_PER_STEP) {
    parts.push(encoder.encode(`${lines.slice(from, from + LINES_PER_STEP).join("\n")}\n`));
    yield;
  }
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** The company of a record's line; a line that is written otherwise goes by itself. */
function companyIn(line: string): string {
  return COMPANY.exec(line)?.[1] ?? line;
}
