import type { Article } from "../detection/article.js";
import { languageOf } from "../detection/language.js";
import type { Speaker } from "../domain/claim.js";
import type { Day } from "../domain/day.js";
import type { EdtfDate } from "../domain/edtf.js";
import { type DatedEvent, endsOf, eventOfExpression } from "./date-events.js";
import { type DateExpression, dateExpressions } from "./date-expressions.js";
import { type ArticleEvent, type EventWords, eventWords } from "./event-words.js";
import { type ArticleNames, articleNames, namesAnother, opensWithAnother } from "./main-names.js";
import { resolveOffset } from "./offset-dates.js";
import { type Span, sentenceAt, sentencesOf } from "./sentences.js";
import { soundClaims } from "./sound-claims.js";

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
};

/** A claim before it is weighed against the others. Offsets are into the whole text. */
export type FoundClaim = Span & {
  readonly event: ArticleEvent;
  readonly date: EdtfDate;
  readonly sentence: Span;
  /** Its sentence names the one the article is about. */
  readonly isNamed: boolean;
  /** A plain "said" stands beside the date: a notice only when none is dated more clearly. */
  readonly isSaying: boolean;
  /** It stands in the article's first sentences. */
  readonly isLead: boolean;
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
  if (!isAboutOneIncident(`${article.title}\n${text}`, words)) return [];
  const sentences = sentencesOf(text);
  const expressions = dateExpressions(text, { language, today: published });
  const names = articleNames(article.title, text);
  const reading = { text, sentences, words, names };
  const near = withoutLooser(expressions, text).flatMap((one) => nearEvent(one, reading));
  const plain = near.flatMap((one) => claimsOf(one, published));
  const counted = near.flatMap((one) => resolveOffset(one, plain, { text, words }));
  const found = soundClaims([...plain, ...counted].sort((a, b) => a.start - b.start));
  const starts = startsOf(article);
  return found.map((one) => placed(one, { ...reading, starts }));
}

/** So many words of either kind are taken as read, so that short texts are not judged by one word. */
const WORDS_TAKEN_AS_READ = 3;
/** Words of one incident to words of threats in general; 1.1 parts them in the tuning half of the labels. */
const LEAST_FOCUS = 1.1;

/** Reports of flaws, campaigns and trends have many dates, and none of them is of one company's incident. */
function isAboutOneIncident(text: string, { focus, trend, breach }: EventWords): boolean {
  if (!breach.test(text)) return false;
  const one = (text.match(focus)?.length ?? 0) + WORDS_TAKEN_AS_READ;
  const many = (text.match(trend)?.length ?? 0) + WORDS_TAKEN_AS_READ;
  return one / many >= LEAST_FOCUS;
}

type Reading = {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly words: EventWords;
  /** What the article is about. */
  readonly names: ArticleNames;
};

/** A date expression with the event it belongs to. */
export type NearEvent = {
  readonly expression: DateExpression;
  readonly dated: DatedEvent;
  readonly sentence: Span;
  readonly isNamed: boolean;
  readonly isLead: boolean;
};

/** What was "said on Tuesday" is the news only in an article's first sentences, counted from 0. */
const LAST_OPENING = 4;
/** The sentence that carries the news itself. */
const LAST_LEAD = 1;

function nearEvent(expression: DateExpression, reading: Reading): readonly NearEvent[] {
  const { text, sentences, words } = reading;
  if (expression.kind === "length") return [];
  const number = sentenceAt(sentences, expression.start);
  const sentence = sentences[number];
  if (sentence === undefined) return [];
  const own = text.slice(sentence.start, sentence.end);
  const at = { start: expression.start - sentence.start, end: expression.end - sentence.start };
  const dated = eventOfExpression(own, expression, { at, words });
  if (dated === undefined || isTooLoose(expression, dated)) return [];
  if (dated.word.needs === "saying" && number > LAST_OPENING) return [];
  if (words.elsewhere.test(dated.clauses) || isOfAnother(own, dated.clauses, reading)) return [];
  const before = [number - 2, number - 1].map((one) => textOf(text, sentences[one])).join(" ");
  if (!isMeant(dated, own, before, words)) return [];
  const isNamed = [...reading.names.main].some((name) => own.includes(name));
  return [{ expression, dated, sentence, isNamed, isLead: number <= LAST_LEAD }];
}

/** "Last week, on Thursday, January 11": of two dates side by side, the last one says it best. */
function withoutLooser(
  expressions: readonly DateExpression[],
  text: string,
): readonly DateExpression[] {
  return expressions.filter((one, at) => {
    const next = expressions[at + 1];
    if (one.kind !== "date" || next?.kind !== "date") return true;
    return !SIDE_BY_SIDE.test(text.slice(one.end, next.start));
  });
}

const SIDE_BY_SIDE = /^(?:,?\s\(?|,?\s(?:on|am|den|dem)\s)$/u;

/** Its sentence tells of somebody else than the article does. */
function isOfAnother(sentence: string, clauses: string, { words, names }: Reading): boolean {
  if (words.standIn === undefined) return false;
  if (opensWithAnother(sentence, names)) return true;
  return !words.standIn.test(sentence) && namesAnother(sentence, clauses, names);
}

/** A year says when something began, and is too loose for anything else. */
function isTooLoose(expression: DateExpression, { event }: DatedEvent): boolean {
  if (expression.kind !== "date" || event === "intrusion-started") return false;
  return expression.date.precision === "year";
}

/** A plain "said" further from its date than this dates something else. */
const MOST_FAR_SAYING = 60;

function isMeant(
  { word, far }: DatedEvent,
  own: string,
  before: string,
  words: EventWords,
): boolean {
  if (word.needs === "plain" || words.breach.test(own)) {
    return word.needs !== "saying" || far <= MOST_FAR_SAYING;
  }
  return word.needs === "with-breach" && words.breach.test(before);
}

function textOf(text: string, span: Span | undefined): string {
  return span === undefined ? "" : text.slice(span.start, span.end);
}

/** An incident that began longer before its article is told as history. */
const MOST_DAYS_BACK = 5 * 366;

function claimsOf(
  { expression, dated, sentence, isNamed, isLead }: NearEvent,
  today: Day | undefined,
): FoundClaim[] {
  const isSaying = dated.word.needs === "saying";
  return endsOf(expression, dated.event)
    .filter(({ date }) => isInReach(date, today))
    .map(({ start, end, date, event }) => ({
      start,
      end,
      date,
      event,
      sentence,
      isNamed,
      isSaying,
      isLead,
    }));
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

function placed(
  { event, date, start, end, sentence }: FoundClaim,
  { text, starts, sentences, words }: Reading & { readonly starts: readonly number[] },
): ArticleClaim {
  const block = starts.findLastIndex((first) => first <= start);
  const shift = starts[block] ?? 0;
  const before = textOf(text, sentences[sentenceAt(sentences, sentence.start) - 1]);
  return {
    event,
    date,
    by: speakerOf(textOf(text, sentence), before, words),
    block,
    start: start - shift,
    end: end - shift,
    sentence: { start: sentence.start - shift, end: sentence.end - shift },
  };
}

/** The article speaks for itself unless its sentence, or the one before, names somebody. */
function speakerOf(sentence: string, before: string, { speakers }: EventWords): Speaker {
  for (const text of [sentence, before]) {
    const speaker = speakers.find(({ pattern }) => pattern.test(text));
    if (speaker !== undefined) return speaker.by;
  }
  return "media";
}
