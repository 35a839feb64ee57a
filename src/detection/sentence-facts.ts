import { type CaseStyle, styleOf } from "./case-style.js";
import type { Span } from "./sentence.js";
import { type TellingWords, tellingWordsIn } from "./telling-words.js";

/** What a sentence tells of every name in it. Each fact is found when first asked for, and kept. */
export class SentenceFacts {
  readonly text: string;
  readonly bounds: Span;

  private foundSentence: string | undefined = undefined;
  private foundStyle: CaseStyle | undefined = undefined;
  private foundWords: TellingWords | undefined = undefined;

  /** @param bounds of the sentence in `text` */
  constructor(text: string, bounds: Span) {
    this.text = text;
    this.bounds = bounds;
  }

  isOf(text: string, { start, end }: Span): boolean {
    return this.bounds.start === start && this.bounds.end === end && this.text === text;
  }

  get sentence(): string {
    this.foundSentence ??= this.text.slice(this.bounds.start, this.bounds.end);
    return this.foundSentence;
  }

  /** Headlines have no full stop: a short sentence of many names is none. */
  get style(): CaseStyle {
    if (this.foundStyle === undefined) {
      const style = styleOf(this.sentence);
      const isHeadline = style !== "title" || this.text.charAt(this.bounds.end) !== ".";
      this.foundStyle = isHeadline ? style : "sentence";
    }
    return this.foundStyle;
  }

  get tellingWords(): TellingWords {
    this.foundWords ??= tellingWordsIn(this.text, this.bounds);
    return this.foundWords;
  }
}
