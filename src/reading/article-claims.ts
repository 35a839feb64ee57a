import type { Article } from "../detection/article.js";
import { languageOf } from "../detection/language.js";
import type { Speaker } from "../domain/claim.js";
import type { Day } from "../domain/day.js";
import type { EdtfDate } from "../domain/edtf.js";
import { type DateExpression, dateExpressions } from "./date-expressions.js";
import { type ArticleEvent, type EventWords, eventWords } from "./event-words.js";
import { endsOf } from "./expression-ends.js";
import { isAboutOneIncident } from "./incident-focus.js";
import { judgeDate, type NearEvent, type Reading } from "./judge-dates.js";
import { type ArticleNames, articleNames, tellsOfMany, toldOfAnother } from "./main-names.js";
import { resolveOffset } from "./offset-dates.js";
import { type Span, sentenceAt, sentencesOf, underDates } from "./sentences.js";
import { soundClaims } from "./sound-claims.js";
import { isOwnNotice, speakerOf } from "./speaker-of.js";
import { sureClaims } from "./sure-claims.js";

/** What an article itself says of when something happened in its main incident. */
export type ArticleClaim = {
  readonly event: ArticleEvent;
  readonly date: EdtfDate;
  /** Who is said to say it; `media` where the article speaks for itself. */
  readonly by: Speaker;
  readonly block: number;
  /** The words of the date: UTF-16 code units into the block's text, `end` excluded. */
  readonly start: number;
  readonly end: number;
  /** The sentence that the date stands in. */
  readonly sentence: Span;
  /** Sure enough to be shown to a reader. */
  readonly isSure: boolean;
};

/** A claim before it is weighed against the others. Offsets are into the whole text. */
export type FoundClaim = Span & {
  readonly event: ArticleEvent;
  readonly date: EdtfDate;
  readonly near: NearEvent;
  /** The date was counted from another one: "two weeks later". */
  readonly isCounted: boolean;
};

/**
 * The dated claims of an article about its main incident, in the order of the text. Meant to be
 * right rather than complete: a date that may belong to something else is left out.
 *
 * @param published the article's own date; without it, dates that count from it are not read
 */
export function articleClaims(
  article: Article,
  published: Day | undefined,
): readonly ArticleClaim[] {
  const language = languageOf(article);
  const words = eventWords(language);
  const text = article.blocks.map((block) => block.text).join("\n");
  if (!isAboutOneIncident({ title: article.title, text }, words)) return [];
  const expressions = dateExpressions(text, { language, today: published });
  const sentences = underDates(sentencesOf(text), text, expressions);
  const names = articleNames(article.title, text);
  const told = sentences.map((one) => textOf(text, one));
  if (words.standIn !== undefined && tellsOfMany(told, names)) return [];
  const reading: Reading = {
    title: article.title,
    text,
    sentences,
    words,
    names,
    expressions,
    ofAnother: afterTurning(told, words, names),
  };
  const near = withoutLooser(expressions, text).flatMap((one) => {
    const judged = judgeDate(one, reading);
    return judged.kind === "event" ? [judged.near] : [];
  });
  const plain = near.flatMap((one) => claimsOf(one, published));
  const dated = new Set(plain.map(({ event, near }) => `${event} ${near.sentence.start}`));
  const counted: FoundClaim[] = [];
  for (const one of near) {
    // What was counted already is counted on from: "a day later … the same day".
    const known = [...plain, ...counted].sort(byPlace);
    const news = resolveOffset(one, known, { text, words, expressions });
    counted.push(...news.filter(({ event }) => !dated.has(`${event} ${one.sentence.start}`)));
  }
  const found = soundClaims([...plain, ...counted].sort(byPlace));
  const starts = startsOf(article);
  const isOwn = isOwnNotice(article.title, text, words);
  const sure = sureClaims(found, reading, published);
  return found.map((one) => placed(one, { ...reading, sure, starts, isOwn }));
}

/** A text turns to others no sooner than in this sentence, counted from 0. */
const FIRST_TURNING = 2;

/** For each sentence, whether it tells of others: of one of another name, or of all that had the like. */
function afterTurning(
  told: readonly string[],
  words: EventWords,
  names: ArticleNames,
): readonly boolean[] {
  const others = words.standIn === undefined ? [] : toldOfAnother(told, names);
  let isTurned = false;
  return told.map((sentence, at) => {
    if (words.standIn !== undefined && [...names.main].some((name) => sentence.includes(name)))
      isTurned = false;
    if (at >= FIRST_TURNING && words.turning.test(sentence)) isTurned = true;
    return isTurned || others[at] === true;
  });
}

/** "Last week, on Thursday, January 11": of two dates side by side, the last one says it best. */
function withoutLooser(
  expressions: readonly DateExpression[],
  text: string,
): readonly DateExpression[] {
  return expressions
    .filter((one, at) => {
      const next = expressions[at + 1];
      if (one.kind !== "date" || next?.kind !== "date") return true;
      return !SIDE_BY_SIDE.test(text.slice(one.end, next.start)) || isVaguer(next, one);
    })
    .filter((one, at, kept) => {
      const before = kept[at - 1];
      if (one.kind !== "date" || before?.kind !== "date") return true;
      const between = text.slice(before.end, one.start);
      return !APPOSED.test(between) && !(SIDE_BY_SIDE.test(between) && isVaguer(one, before));
    });
}

/** "In February, ten months ago", "late Friday, last week": the second only tells which one is meant. */
function isVaguer(
  one: Extract<DateExpression, { kind: "date" }>,
  other: Extract<DateExpression, { kind: "date" }>,
): boolean {
  if (other.date.approximate) return false;
  return one.date.approximate || (other.date.precision === "day" && one.date.precision !== "day");
}

const SIDE_BY_SIDE = /^(?:,?\s\(?|,?\s(?:on|am|den|dem)\s)$/u;
/** "October 1, a Sunday": the second only says what day the first was. */
const APPOSED = /^,\s(?:an?|einem)\s$/u;

/** An incident that began longer before its article is told as history. */
const MOST_DAYS_BACK = 5 * 366;

function claimsOf(near: NearEvent, today: Day | undefined): FoundClaim[] {
  const { expression, dated } = near;
  // What began long ago is no history when it ended lately.
  const whole = expression.kind === "range" ? expression.date : undefined;
  return endsOf(expression, dated.event)
    .filter(({ date }) => isInReach(whole ?? date, today))
    .map(({ start, end, date, event }) => ({ start, end, date, event, near, isCounted: false }));
}

function isInReach({ earliest, latest }: EdtfDate, today: Day | undefined): boolean {
  if (today === undefined) return true;
  if (earliest !== undefined && earliest > today) return false;
  return latest === undefined || today - latest <= MOST_DAYS_BACK;
}

function startsOf({ blocks }: Article): readonly number[] {
  const starts: number[] = [];
  let at = 0;
  for (const { text } of blocks) {
    starts.push(at);
    at += text.length + 1;
  }
  return starts;
}

type PlacedIn = {
  readonly sure: ReadonlySet<FoundClaim>;
  readonly starts: readonly number[];
  readonly isOwn: boolean;
};

function placed(claim: FoundClaim, reading: Reading & PlacedIn): ArticleClaim {
  const { text, starts, sentences, words, sure } = reading;
  const { event, date, start, end, near } = claim;
  const { sentence } = near;
  const block = starts.findLastIndex((first) => first <= start);
  const shift = starts[block] ?? 0;
  const number = sentenceAt(sentences, sentence.start);
  const before = sentences.slice(Math.max(0, number - words.speakerReach), number).reverse();
  const next = textOf(text, sentences[number + 1]);
  const told = [sentence, ...before].map((one) => textOf(text, one));
  return {
    event,
    date,
    by: speakerOf(words.refersBack?.test(next) === true ? [next, ...told] : told, reading),
    block,
    start: start - shift,
    end: end - shift,
    sentence: { start: sentence.start - shift, end: sentence.end - shift },
    isSure: sure.has(claim),
  };
}

function textOf(text: string, span: Span | undefined): string {
  return span === undefined ? "" : text.slice(span.start, span.end);
}

function byPlace(a: FoundClaim, b: FoundClaim): number {
  return a.start - b.start;
}
