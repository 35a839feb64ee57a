import type { Marks } from "./marks.js";

/** A page that empties the list of highlights tells nobody, so it is looked at this often, in ms. */
const LOOK_EVERY_MS = 1_000;

/** Paints the marks again after the page has cleared them. */
export function keepPainted(marks: Marks): { stop(): void } {
  const timer = setInterval(() => marks.repaint(), LOOK_EVERY_MS);
  return { stop: () => clearInterval(timer) };
}
