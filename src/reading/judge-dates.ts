import { type DatedEvent, eventOfExpression } from "./date-events.js";
import type { DateExpression } from "./date-expressions.js";
import type { EventWords } from "./event-words.js";
import {
  type ArticleNames,
  isBeforeAnother,
  isBehindAnother,
  isOfRelative,
  namesAnother,
  opensWithAnother,
} from "./main-names.js";
import { OF_EVENT } from "./offset-dates.js";
import { type Span, sentenceAt } from "./sentences.js";

/** A text taken apart, as its dates are judged in it. */
export type Reading = {
  readonly title: string;
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly words: EventWords;
  readonly expressions: readonly DateExpression[];
  /** Whom the article names. */
  readonly names: ArticleNames;
  /** Indexed by sentence: it tells of somebody else's incident. */
  readonly ofAnother: readonly boolean[];
};

/** A date expression with the event it belongs to. */
export type NearEvent = {
  readonly expression: DateExpression;
  readonly dated: DatedEvent;
  readonly sentence: Span;
  readonly isNamed: boolean;
  readonly isLead: boolean;
  /** Said too far down to be the news, unless nothing above it is. */
  readonly isLate: boolean;
};

/** What a date was taken for, or why it was left alone. */
export type JudgedDate =
  | { readonly kind: "event"; readonly near: NearEvent }
  | {
      readonly kind: "left-alone";
      readonly why:
        | "no-event"
        | "a-length"
        | "too-loose"
        | "said-late"
        | "aftermath"
        | "something-else"
        | "another-company"
        | "no-breach";
    };

/** What was "said on Tuesday" is the news only in an article's first sentences, counted from 0. */
const LAST_OPENING = 4;
/** Further down still, it is what somebody says of it. */
const LAST_SAYING = 12;
/** The sentence that carries the news itself. */
const LAST_LEAD = 1;
/** An incident that was spoken of so many sentences ago is still meant. */
const SENTENCES_BEFORE = 4;

/** Which event of the main incident a date belongs to. */
export function judgeDate(expression: DateExpression, reading: Reading): JudgedDate {
  const { text, sentences, words } = reading;
  if (expression.kind === "length") return leftAlone("a-length");
  const number = sentenceAt(sentences, expression.start);
  const sentence = sentences[number];
  if (sentence === undefined) return leftAlone("no-event");
  const own = text.slice(sentence.start, sentence.end);
  if (QUESTION.test(own)) return leftAlone("something-else");
  const at = { start: expression.start - sentence.start, end: expression.end - sentence.start };
  const others = othersOf(expression, sentence, reading);
  const dated = eventOfExpression(own, expression, { at, words, others });
  if (dated === undefined) return leftAlone("no-event");
  if (isTooLoose(expression, dated)) return leftAlone("too-loose");
  const isSaying = dated.word.needs === "saying";
  const isNotice = dated.event === "disclosed";
  if (isSaying && number > LAST_SAYING) return leftAlone("said-late");
  if (isSaying && words.aftermath?.test(own.slice(at.end)) === true) return leftAlone("aftermath");
  if (STILL_TRUE.test(own.slice(0, at.end))) return leftAlone("something-else");
  if (isSaying && TO_COME.test(own.slice(0, at.start))) return leftAlone("aftermath");
  if (isNotice && !words.breach.test(own) && words.aftermath?.test(own) === true) {
    return leftAlone("aftermath");
  }
  if (isNotice && words.outsiderSays.test(dated.clauses)) {
    return leftAlone("something-else");
  }
  if (words.elsewhere.test(dated.clauses)) return leftAlone("something-else");
  if (words.standIn !== undefined && isOfRelative(own.slice(0, at.start), reading.names)) {
    return leftAlone("another-company");
  }
  if (words.standIn !== undefined && isBehindAnother(own.slice(0, at.start), reading.names)) {
    return leftAlone("another-company");
  }
  if (words.standIn !== undefined && isBeforeAnother(own.slice(at.end), reading.names)) {
    return leftAlone("another-company");
  }
  if (isOfAnother(own, dated.clauses, number, reading)) return leftAlone("another-company");
  const lead = sentences.slice(0, Math.min(LAST_LEAD + 1, number));
  const before = [...lead, ...sentences.slice(Math.max(0, number - SENTENCES_BEFORE), number)];
  const told = before.map((one) => text.slice(one.start, one.end)).join(" ");
  const isLead = number <= LAST_LEAD;
  if (isNotice && QUOTED_BEFORE.test(own.slice(0, at.start)) && !words.breach.test(own)) {
    return leftAlone("no-breach");
  }
  if (!isMeant(dated, { own, before: `${reading.title}\n${told}`, isLead }, words)) {
    return leftAlone("no-breach");
  }
  const isNamed = [...reading.names.main].some((name) => own.includes(name));
  const near = {
    expression,
    dated,
    sentence,
    isNamed,
    isLead,
    isLate: isSaying && number > LAST_OPENING,
  };
  return { kind: "event", near };
}

/** "Still reeling as of Tuesday": nothing happened then. */
const STILL_TRUE = /\bas of (?:late |early )?\p{L}+day$/iu;
/** "Said that its plants would be open on Wednesday". */
const TO_COME =
  /\b(?:would|will|should|expects? to|expected to|plans? to|planned to|hopes? to)\b[^,;.]{0,60}$/iu;

/** "„Die Arbeiten dauern an“, teilte die Stadt am Montag mit": a quote before its speaker. */
const QUOTED_BEFORE = /^[“”"„»].*[“”"«»]\s?,\s[^“”"»„«]*$/u;

/** "What happened this week?" */
const QUESTION = /[?？]["”’»」)]*$/u;

type LeftAlone = Extract<JudgedDate, { kind: "left-alone" }>;

function leftAlone(why: LeftAlone["why"]): LeftAlone {
  return { kind: "left-alone", why };
}

const ATTRIBUTE_LETTERS = 40;

/** The other dates of a sentence that need a word of their own, placed in it. */
function othersOf(
  expression: DateExpression,
  { start, end }: Span,
  { expressions, text, words }: Reading,
): readonly Span[] {
  return expressions
    .filter((one) => one !== expression && one.kind !== "length")
    .filter((one) => one.kind !== "offset" || !OF_EVENT.test(text.slice(one.start, one.end)))
    .filter(
      (one) => words.attribute?.test(text.slice(one.end, one.end + ATTRIBUTE_LETTERS)) !== true,
    )
    .filter((one) => one.start >= start && one.end <= end)
    .map((one) => ({ start: one.start - start, end: one.end - start }));
}

/** Its sentence tells of somebody else than the article does. */
function isOfAnother(
  sentence: string,
  clauses: string,
  number: number,
  { title, text, sentences, words, names, ofAnother }: Reading,
): boolean {
  if (ofAnother[number] === true) return true;
  const at = words.otherPlace?.exec(sentence)?.[1];
  if (
    at !== undefined &&
    number > 0 &&
    !`${title}\n${text.slice(0, sentences[1]?.start)}`.includes(at)
  )
    return true;
  if (words.standIn === undefined) return false;
  const whose = words.ofAnother?.exec(clauses)?.[1];
  if (
    whose !== undefined &&
    names.all.has(whose) &&
    ![...names.main].some((name) => name.includes(whose))
  )
    return true;
  if (opensWithAnother(sentence, names)) return true;
  return !words.standIn.test(sentence) && namesAnother(sentence, clauses, names);
}

/** A year says when something began, and is too loose for anything else; nobody gives a notice "by" a day. */
function isTooLoose(expression: DateExpression, { event }: DatedEvent): boolean {
  if (expression.kind !== "date") return false;
  if (event === "intrusion-started") return false;
  if (event === "disclosed" && expression.date.earliest === undefined) return true;
  return expression.date.precision === "year";
}

/** A plain "said" further from its date than this dates something else. */
const MOST_FAR_SAYING = 60;

type Told = {
  readonly own: string;
  /** The title, and the sentences just before. */
  readonly before: string;
  readonly isLead: boolean;
};

function isMeant({ word, far }: DatedEvent, told: Told, { breach }: EventWords): boolean {
  const isSaying = word.needs === "saying";
  if (word.needs === "plain" || breach.test(told.own)) return !isSaying || far <= MOST_FAR_SAYING;
  return (!isSaying || (told.isLead && far <= MOST_FAR_SAYING)) && breach.test(told.before);
}
