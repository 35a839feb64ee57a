import type { Speaker } from "../domain/claim.js";
import type { EventWords } from "./event-words.js";
import type { ArticleNames } from "./main-names.js";

type Telling = {
  readonly title: string;
  readonly words: EventWords;
  readonly names: ArticleNames;
  /** The company itself writes. */
  readonly isOwn: boolean;
};

/** "We" so often outside quotes, a notice's title counted in, is the company's own voice. */
const LEAST_OWN = 2;

/** Whether a text is the company's own: a notice, a letter, a post of its blog. */
export function isOwnNotice(title: string, text: string, { own }: EventWords): boolean {
  const said = text.replace(QUOTED, "");
  return (said.match(own.voice)?.length ?? 0) + (own.title.test(title) ? 1 : 0) >= LEAST_OWN;
}

const QUOTED = /[“„"«»「][^“”„"«»「」\n]*(?:[”“"«»」]|$)/gmu;

/**
 * The article speaks for itself unless its sentence, or one shortly before, names somebody. Papers
 * report, and so may the one that the title names.
 *
 * @param told the sentence, and those before it from the nearest on
 */
export function speakerOf(told: readonly string[], telling: Telling): Speaker {
  const { speakers, goesOn } = telling.words;
  if (telling.isOwn || reportsItself(told[0] ?? "", telling)) return "company";
  for (const [at, text] of told.entries()) {
    if (at > 0 && goesOn?.test(text) === false) continue;
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
