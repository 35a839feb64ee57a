import { reason } from "./evidence.js";
import type { Reason } from "./mention.js";
import { GENERIC_WORDS, OTHER_BODIES } from "./word-sets.js";

/** Words of a name that have no capital in it. */
export const SMALL_WORDS = /^(?:of|and|the|de|la|del|du|van|von|der|und|for|in|on|y|e|et|com)$/i;

/** "Regional Medical Center", "Ministry of Transport": every place and country has one. */
export function isGeneric(folded: string): boolean {
  const words = folded.split(/[\s-]+/);
  const isBody = (word: string) =>
    words.length > 1 && (OTHER_BODIES.has(word) || SMALL_WORDS.test(word));
  return words.every((word) => GENERIC_WORDS.has(word) || isBody(word));
}

const STATE_BODY =
  /\s(?:government|ministry|navy|army|air force|senate|parliament)$|^(?:government|state|republic|kingdom) of /i;
const PLACE_NAME = /\s(?:station|field|square|bridge|gardens|arena|stadium)$/i;
const INITIAL_AND_NAME = /^\p{Lu}\. ?\p{Lu}\p{Ll}+$/u;

/** How far capitals tell in names of several words that states, places and people have, too; `undefined` for others. */
export function kindOfName(written: string): Reason | undefined {
  if (STATE_BODY.test(written)) return reason("body-of-a-state", 1, written);
  if (PLACE_NAME.test(written)) return reason("also-a-place", 0.5, written);
  return INITIAL_AND_NAME.test(written) ? reason("also-a-person's-name", 0.5, written) : undefined;
}
