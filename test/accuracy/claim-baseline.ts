import { dayOf, formatDay, parseDay } from "../../src/domain/day.js";
import type { LabelledArticle } from "./claim-corpus.js";
import type { ReadClaim } from "./claim-score.js";

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const WEEKDAYS = "mon tue wed thu fri sat sun".split(" ");
const DATE =
  /\b(?:(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? (?<day>\d{1,2})(?:, (?<year>20\d\d))?|(?<weekday>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/gu;
const EVENTS: readonly (readonly [string, RegExp])[] = [
  ["individuals-notified", /notif\w+ (?:\w+ )*(?:customers|patients|users|people)/iu],
  ["regulator-notified", /regulator|attorney general|commissioner/iu],
  ["detected", /discover|detect|learned|aware|found/iu],
  ["intrusion-started", /breach|attack|hack|access|stole|occurred|between/iu],
  ["disclosed", /said|announced|confirmed|disclosed/iu],
];

/**
 * What an hour's work gives: month and day or a weekday, and the first of a few words found in the
 * date's sentence. Measured beside our reader, so that its numbers can be judged.
 */
export function baselineClaims({ text, date }: LabelledArticle): readonly ReadClaim[] {
  const today = parseDay(date);
  if (today === undefined) return [];
  const claims: ReadClaim[] = [];
  let at = 0;
  for (const sentence of text.split(/(?<=[.!?])\s+|\n/u)) {
    const event = EVENTS.find(([, words]) => words.test(sentence))?.[0];
    for (const match of event === undefined ? [] : sentence.matchAll(DATE)) {
      const day = dayOfMatch(match.groups ?? {}, today);
      const start = at + match.index;
      if (day === undefined || event === undefined) continue;
      claims.push({ event, date: day, start, end: start + match[0].length, isShown: true });
    }
    at += sentence.length + 1;
  }
  return claims;
}

function dayOfMatch(groups: { readonly [name: string]: string | undefined }, today: number) {
  const { month, day, year, weekday } = groups;
  if (weekday !== undefined) {
    const number = WEEKDAYS.findIndex((one) => weekday.toLowerCase().startsWith(one));
    // 1970-01-01 was a Thursday.
    const back = ((today + 3) % 7) - number;
    return formatDay((today - (back < 0 ? back + 7 : back)) as Parameters<typeof formatDay>[0]);
  }
  const number = MONTHS.findIndex((one) => month?.toLowerCase().startsWith(one)) + 1;
  const ownYear = new Date(today * 86_400_000).getUTCFullYear();
  const found = dayOf(Number(year ?? ownYear), number, Number(day));
  return found === undefined ? undefined : formatDay(found);
}
