import { type Evidence, isAmbiguous, reason } from "./evidence.js";
import { MODIFIERS } from "./grammar-words.js";
import type { Neighbour } from "./neighbours.js";
import { adjacent, isVerb } from "./word-roles.js";

const DAY =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec)$/;

/** "sued Target Monday": American news says when without a preposition. */
export function isDay({ text }: Neighbour): boolean {
  return DAY.test(text.endsWith(".") ? text.slice(0, -1) : text);
}

/** Between a subject and its verb: when, or in what it was said. */
const IN_TIME =
  /^ (?:on|late|early) (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\p{Lu}\p{Ll}+\.? \d)|^ in (?:an? (?:\p{Ll}+ )?(?:statement|e-?mail|letter|blog|post|filing|tweet|notice|memo|release)|\d{4})/u;

/** "Apple on Monday patched", "Target in a statement said", "Oracle Thursday named": whose doing has a date. */
export const ofDate: Evidence = (of) => {
  const { around, written } = of;
  if (!isAmbiguous(of) || !around.isSentenceStart || around.isPossessive) return undefined;
  const time = IN_TIME.exec(around.rest)?.[0];
  if (time !== undefined) return reason("dated", 3, written + time);
  // "Next Tuesday is a holiday."
  if (MODIFIERS.has(written.toLowerCase())) return undefined;
  const [day, verb] = around.after.map(adjacent);
  return day !== undefined && isDay(day) && verb !== undefined && isVerb(verb.folded)
    ? reason("dated", 3, `${written} ${day.text} ${verb.text}`)
    : undefined;
};
