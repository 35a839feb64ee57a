import type { Speaker } from "../domain/claim.js";
import type { EventWords } from "./event-words.js";
import type { ArticleNames } from "./main-names.js";

type Telling = {
  readonly title: string;
  readonly words: EventWords;
  readonly names: ArticleNames;
};

/**
 * The article speaks for itself unless its sentence, or the one before, names somebody. Papers
 * report, and so may the one that the title names.
 */
export function speakerOf(sentence: string, before: string, telling: Telling): Speaker {
  const { speakers } = telling.words;
  if (reportsItself(sentence, telling)) return "company";
  for (const text of [sentence, before]) {
    const speaker = speakers.find(({ pattern }) => pattern.test(text));
    if (speaker !== undefined) return speaker.by;
  }
  return "media";
}

function reportsItself(sentence: string, { title, names }: Telling): boolean {
  return [...names.main].some((name) => {
    const at = title.includes(name) ? sentence.indexOf(name) : -1;
    return at >= 0 && REPORTED.test(sentence.slice(at + name.length));
  });
}

/** After a name: "Examplr, a firm in Leeds, reported …". */
const REPORTED = /^(?:,[^,]{2,60},)? (?:has |had )?reported\b/u;
