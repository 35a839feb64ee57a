import { type CaseStyle, type Counted, styleOf, type Tally, tallyIn } from "./case-style.js";
import type { Span } from "./sentence.js";
import { type FoundWords, type TellingWords, tellingWordsIn } from "./telling-words.js";

/** A sentence's place in a text. */
type Bounds = Span & { readonly text: string };

/** What a sentence tells of every name in it. Each fact is found when first asked for, and kept. */
export class SentenceFacts {
  private readonly bounds: Bounds;
  /** Of an earlier sentence that this one overlaps, as those do that only the reach ends. */
  private near: SentenceFacts | undefined;

  private foundSentence: string | undefined = undefined;
  private foundTally: Tally | undefined = undefined;
  private foundWords: TellingWords | undefined = undefined;

  constructor(bounds: Bounds, near: SentenceFacts | undefined) {
    this.bounds = bounds;
    this.near = near?.overlaps(bounds) ? near : undefined;
  }

  /** Else each keeps all before it. */
  leaveEarlier(): void {
    this.near = undefined;
  }

  isOf({ text, start, end }: Bounds): boolean {
    const { bounds } = this;
    return bounds.start === start && bounds.end === end && bounds.text === text;
  }

  get sentence(): string {
    const { text, start, end } = this.bounds;
    this.foundSentence ??= text.slice(start, end);
    return this.foundSentence;
  }

  /** Headlines have no full stop: a short sentence of many names is none. */
  get style(): CaseStyle {
    const { text, end } = this.bounds;
    this.foundTally ??= tallyIn(text, this.bounds, this.near?.counted());
    const style = styleOf(this.foundTally);
    return style === "title" && text.charAt(end) === "." ? "sentence" : style;
  }

  get tellingWords(): TellingWords {
    this.foundWords ??= tellingWordsIn(this.bounds.text, this.bounds, this.near?.wordsFound());
    return this.foundWords;
  }

  private overlaps({ text, start, end }: Bounds): boolean {
    const { bounds } = this;
    const isLater = bounds.start <= start && bounds.end <= end;
    return isLater && start < bounds.end && bounds.text === text;
  }

  private counted(): Counted | undefined {
    const { bounds, foundTally } = this;
    return foundTally && { bounds, tally: foundTally };
  }

  private wordsFound(): FoundWords | undefined {
    const { bounds, foundWords } = this;
    return foundWords && { bounds, words: foundWords };
  }
}
