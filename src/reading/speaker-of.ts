import type { Speaker } from "../domain/claim.js";
import type { EventWords } from "./event-words.js";

/** The article speaks for itself unless its sentence, or the one before, names somebody. */
export function speakerOf(sentence: string, before: string, { speakers }: EventWords): Speaker {
  for (const text of [sentence, before]) {
    const speaker = speakers.find(({ pattern }) => pattern.test(text));
    if (speaker !== undefined) return speaker.by;
  }
  return "media";
}
