import type { EventWords } from "./event-words.js";

/** So many words of either kind are taken as read, so that short texts are not judged by one word. */
const WORDS_TAKEN_AS_READ = 3;
/** Words of one incident to words of threats in general; about 0.8 parts them in the tuning half of the labels. */
const LEAST_FOCUS = 0.8;

/** A text says so early that it looks over many. */
const LEAD_LETTERS = 500;

/** Reports of flaws, campaigns and trends have many dates, and none of them is of one company's incident. */
export function isAboutOneIncident(
  { title, text }: { readonly title: string; readonly text: string },
  { focus, trend, breach, roundUp, overview }: EventWords,
): boolean {
  const all = `${title}\n${text}`;
  if (!breach.test(all) || roundUp.test(title) || overview.test(text.slice(0, LEAD_LETTERS)))
    return false;
  const one = (all.match(focus)?.length ?? 0) + WORDS_TAKEN_AS_READ;
  const many = (all.match(trend)?.length ?? 0) + WORDS_TAKEN_AS_READ;
  return one / many >= LEAST_FOCUS;
}
