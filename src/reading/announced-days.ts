import type { EventWords } from "./event-words.js";
import type { Span } from "./sentences.js";

/** Where the words of announcing begin that end a sentence, and the day that is theirs. */
export type Announcement = { readonly start: number; readonly day: Span };

/** "同社は1日、…を2日から再開すると発表した": the day beside the subject is that of what is said last. */
export function announcementOf(
  sentence: string,
  days: readonly Span[],
  { announcing }: EventWords,
): Announcement | undefined {
  const start = announcing === undefined ? -1 : sentence.search(announcing.last);
  if (announcing === undefined || start < 0) return undefined;
  // "…は23日、…明らかにしたが、24日、…発表した": each clause has a day of its own.
  const topics = days.filter(({ end }) => sentence.startsWith("、", end));
  const [day] = topics;
  if (day === undefined || topics.length > 1) return undefined;
  return announcing.subject.test(sentence.slice(0, day.start)) ? { start, day } : undefined;
}

/** Whether a word that ends there may be a date's, when its sentence announces something. */
export function mayBeAnnounced({ end }: Span, at: Span, said: Announcement | undefined): boolean {
  if (said === undefined) return true;
  return end > said.start === (said.day.start === at.start);
}
