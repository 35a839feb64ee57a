import { type CaseStyle, styleOf } from "./case-style.js";
import { isPlain, type Neighbour, neighboursAfter, neighboursBefore } from "./neighbours.js";
import { isSpace, type Span, sentenceAround } from "./sentence.js";

/** What stands around a candidate in its sentence. Most of it is found when first asked for. */
export type Surroundings = {
  /** Nearest first, at most three, none from another sentence. */
  readonly before: readonly Neighbour[];
  readonly after: readonly Neighbour[];
  readonly isSentenceStart: boolean;
  /** An apostrophe, with or without "s", stands behind the candidate. */
  readonly isPossessive: boolean;
  readonly sentence: string;
  readonly style: CaseStyle;
  /** The characters directly before and after, a possessive left out; empty at the block's ends. */
  readonly charBefore: string;
  readonly rest: string;
};

const APOSTROPHES = "'’‘´`";
const POSSESSIVE = /^['’‘´`](?:s(?![\p{L}\p{N}])|(?![\p{L}\p{N}]))/iu;
const LETTER = /[\p{L}\p{N}\p{M}]/u;
/** A quotation or a title begins behind these as a sentence does. */
const OPENING = ':“"„«';

/** @returns what stands around `text.slice(span.start, span.end)` */
export function surroundingsOf(text: string, span: Span): Surroundings {
  return new SentenceAround(text, span);
}

/** Keeps what was found. A class, as the getters of an object literal are made anew for each: four times the cost. */
class SentenceAround implements Surroundings {
  readonly isSentenceStart: boolean;
  readonly isPossessive: boolean;
  readonly charBefore: string;

  private readonly text: string;
  private readonly start: number;
  private readonly restStart: number;
  private readonly bounds: Span;
  private foundBefore: readonly Neighbour[] | undefined;
  private foundAfter: readonly Neighbour[] | undefined;
  private foundSentence: string | undefined;
  private foundRest: string | undefined;
  private foundStyle: CaseStyle | undefined;

  constructor(text: string, span: Span) {
    const possessive = possessiveAt(text, span.end);
    this.text = text;
    this.start = span.start;
    this.restStart = span.end + possessive.length;
    this.bounds = sentenceAround(text, span);
    this.isSentenceStart = beginsSentence(text, this.bounds.start, span.start);
    this.isPossessive = possessive !== "";
    this.charBefore = text.charAt(span.start - 1);
    this.foundBefore = undefined;
    this.foundAfter = undefined;
    this.foundSentence = undefined;
    this.foundRest = undefined;
    this.foundStyle = undefined;
  }

  get before(): readonly Neighbour[] {
    this.foundBefore ??= neighboursBefore(this.text, this.bounds.start, this.start);
    return this.foundBefore;
  }

  get after(): readonly Neighbour[] {
    this.foundAfter ??= neighboursAfter(this.text, this.restStart, this.bounds.end);
    return this.foundAfter;
  }

  get sentence(): string {
    this.foundSentence ??= this.text.slice(this.bounds.start, this.bounds.end);
    return this.foundSentence;
  }

  get rest(): string {
    this.foundRest ??= this.text.slice(this.restStart, this.bounds.end);
    return this.foundRest;
  }

  get style(): CaseStyle {
    this.foundStyle ??= this.styleOfSentence();
    return this.foundStyle;
  }

  /** Headlines have no full stop: a short sentence of many names is none. */
  private styleOfSentence(): CaseStyle {
    const style = styleOf(this.sentence);
    return style === "title" && this.text.charAt(this.bounds.end) === "." ? "sentence" : style;
  }
}

function possessiveAt(text: string, at: number): string {
  if (at >= text.length || !APOSTROPHES.includes(text.charAt(at))) return "";
  return POSSESSIVE.exec(text.slice(at, at + 3))?.[0] ?? "";
}

function beginsSentence(text: string, sentenceStart: number, at: number): boolean {
  let last = at - 1;
  if (last >= sentenceStart && isSpace(text.charCodeAt(last))) last--;
  if (last >= sentenceStart && OPENING.includes(text.charAt(last))) return true;
  if (sentenceStart < at && isPlain(text.charCodeAt(sentenceStart))) return false;
  return !LETTER.test(text.slice(sentenceStart, at));
}
