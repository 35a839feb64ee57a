import type { SourceWork } from "./source-protocol.js";

/** Between two looks at how far the work is, in ms: quick enough for a bar that moves. */
const LOOK_EVERY_MS = 250;

/**
 * Waits for work that was begun.
 *
 * @param onWork told how far it is, at every look
 * @returns how the worker stands at its end; `undefined` when it does not answer
 */
export async function untilIdle(
  begun: SourceWork | undefined,
  look: () => Promise<SourceWork | undefined>,
  onWork: (work: SourceWork) => void = () => {},
): Promise<Extract<SourceWork, { readonly kind: "idle" }> | undefined> {
  let now = begun;
  while (now?.kind === "working") {
    onWork(now);
    await new Promise((wait) => setTimeout(wait, LOOK_EVERY_MS));
    now = await look();
  }
  return now;
}
