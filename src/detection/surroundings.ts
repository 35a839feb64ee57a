import type { CaseStyle } from "./case-style.js";
import { isPlain, type Neighbour, neighboursAfter, neighboursBefore } from "./neighbours.js";
import { isSpace, type Sentence, type Span, sentenceAround } from "./sentence.js";
import { SentenceFacts } from "./sentence-facts.js";

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
  /** The first word of a breach in the sentence. */
  readonly breachWord: string | undefined;
  /** What a short sentence says that asks to follow or to share. */
  readonly shareWords: string | undefined;
  /** The characters directly before and after, a possessive left out; empty at the block's ends. */
  readonly charBefore: string;
  readonly rest: string;
};

const APOSTROPHES = "'’‘´`";
const POSSESSIVE = /^['’‘´`](?:s(?![\p{L}\p{N}])|(?![\p{L}\p{N}]))/iu;
const LETTER = /[\p{L}\p{N}\p{M}]/u;
/** A quotation or a title begins behind these as a sentence does. */
const OPENING = ':“"„«';

const DASHES = "—–-";
/** "SAN FRANCISCO (AP) — ", "LONDON, May 3 (Agency) - ": where from and who reports, before the first sentence. */
const DATELINE = /^\p{Lu}{3,}[\p{L}\d ,./'’-]{0,60}(?:\(\p{L}+\))? ?[-–—]{1,2} $/u;

/** Keeps what was found. A class, as the getters of an object literal are made anew for each: four times the cost. */
export class SentenceAround implements Surroundings {
  readonly isSentenceStart: boolean;
  readonly isPossessive: boolean;
  readonly charBefore: string;

  private readonly start: number;
  private readonly restStart: number;
  private readonly bounds: Sentence;
  private readonly facts: SentenceFacts;
  private foundBefore: readonly Neighbour[] | undefined = undefined;
  private foundAfter: readonly Neighbour[] | undefined = undefined;
  private foundRest: string | undefined = undefined;

  /**
   * @param span a candidate in `text`
   * @param near around another candidate: what both have in one sentence is looked at once
   */
  constructor(text: string, span: Span, near: SentenceAround | undefined) {
    const possessive = possessiveAt(text, span.end);
    const bounds = sentenceAround(text, span, near?.bounds);
    this.bounds = bounds;
    this.facts = near?.facts.isOf(bounds) ? near.facts : new SentenceFacts(bounds, near?.facts);
    this.start = span.start;
    this.restStart = span.end + possessive.length;
    this.isSentenceStart = beginsSentence(text, bounds.start, span.start);
    this.isPossessive = possessive !== "";
    this.charBefore = text.charAt(span.start - 1);
  }

  /** Lets go of what sentences before it told, once all that is asked of it was asked. */
  leaveEarlier(): void {
    this.facts.leaveEarlier();
  }

  get before(): readonly Neighbour[] {
    const { text } = this.bounds;
    this.foundBefore ??= neighboursBefore(text, this.bounds.start, this.start);
    return this.foundBefore;
  }

  get after(): readonly Neighbour[] {
    const { text } = this.bounds;
    this.foundAfter ??= neighboursAfter(text, this.restStart, this.bounds.end);
    return this.foundAfter;
  }

  get rest(): string {
    const { text } = this.bounds;
    this.foundRest ??= text.slice(this.restStart, this.bounds.end);
    return this.foundRest;
  }

  get sentence(): string {
    return this.facts.sentence;
  }

  get style(): CaseStyle {
    return this.facts.style;
  }

  get breachWord(): string | undefined {
    return this.facts.tellingWords.breach;
  }

  get shareWords(): string | undefined {
    return this.facts.tellingWords.share;
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
  if (last >= sentenceStart && DASHES.includes(text.charAt(last))) {
    return DATELINE.test(text.slice(sentenceStart, at));
  }
  if (sentenceStart < at && isPlain(text.charCodeAt(sentenceStart))) return false;
  return !LETTER.test(text.slice(sentenceStart, at));
}
