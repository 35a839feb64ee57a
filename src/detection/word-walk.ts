import { AND, partsWords, readUnit, SCRIPTS, scriptOf } from "../dataset/fold.js";
import { expansionOf, foldUnit, UNIT_KINDS } from "../dataset/fold-units.js";
import { HASH_SEED, mix, unmix } from "../dataset/name-layout.js";
import type { HashedPlace } from "../dataset/name-search.js";
import { BEYOND, FOLDED, LETTER_S, STOP } from "../dataset/unit-signs.js";

/** What may stand between two words of a name: a space, a hyphen, a stop, an apostrophe, "&", "+", "*". */
const GAP = /(?:\s?[&+＆＋]\s?|[.!'’]\s|\s[-–]\s|[-.'’‘`´ʼ/_·・‐‑‒–!*]|\s{1,3})\p{Cf}*/uy;
const STOP_AND_SPACE = /^\.\s/;
/** A full stop and a space end a sentence unless the word before is as short as an initial or "St". */
const MAX_STOPPED_WORD = 2;
const AND_WORDS = /(?:and|und)[\s-]/iy;
const SPACE = 0x20;
const HYPHEN = 0x2d;
/** Katakana sets no gap between a company's name and these: group, holdings, Japan. */
const KATAKANA_TAILS = ["グループ", "ホールディングス", "ジャパン"] as const;
/** How long " & " is. */
const PLAIN_AND = 3;
/** 1 for signs that stand in no name. */
const ENDS_NAME = tableOf(/[,;:()"?]/);
/** 1 for letters and digits with which neither "and" nor "und" begins. */
const STARTS_PLAINLY = tableOf(/[b-tv-z0-9]/i);

/**
 * A cursor over a text that takes in one word after another, hashing their folded letters.
 * Hot: its fields are numbers and are reused, which halves the time of returning objects.
 */
export class WordWalk {
  /** Over the letters of all words taken in. */
  hash = HASH_SEED;
  /** The same without the last letter, when that is an "s"; else 0. */
  hashWithoutS = 0;
  /** How many letters of the last word are a word like "group" ("ソニーグループ"). */
  tailLetters = 0;
  /** Over the letters before these; only where there are any. */
  hashBeforeTail = 0;
  /** Where the last word ends. */
  end = 0;
  /** Where the first word begins and ends. */
  firstStart = 0;
  firstEnd = 0;

  private letters = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  start(at: number): void {
    this.hash = HASH_SEED;
    this.end = at;
    this.firstStart = at;
    this.firstEnd = 0;
  }

  /** The same, with the first word taken in, which is all of plain letters. */
  startBehind({ start, end, hash }: HashedPlace): void {
    this.firstStart = start;
    this.firstEnd = end;
    this.keepPlain(hash, start, end);
  }

  /** Takes in the word at the cursor. */
  takeWord(): void {
    const { text, end: start } = this;
    const folded = FOLDED;
    let { hash } = this;
    let letter = 0;
    let at = start;
    for (; at < text.length; at++) {
      letter = folded[text.charCodeAt(at)] ?? 0;
      if (letter === 0 || letter === BEYOND) break;
      hash = mix(hash, letter);
    }
    if (letter === BEYOND) {
      this.takeAnyWord();
      return;
    }
    if (this.firstEnd === 0) this.firstEnd = at;
    this.keepPlain(hash, start, at);
  }

  /** @param start of the last word, which is all of plain letters */
  private keepPlain(hash: number, start: number, end: number): void {
    this.hash = hash;
    this.end = end;
    this.letters = end - start;
    this.tailLetters = 0;
    const hasS = this.letters > 1 && FOLDED[this.text.charCodeAt(end - 1)] === LETTER_S;
    this.hashWithoutS = hasS ? unmix(hash, LETTER_S) : 0;
  }

  private takeAnyWord(): void {
    const { text } = this;
    let at = this.end;
    let last = 0;
    let before = 0;
    this.letters = 0;
    while (at < text.length) {
      const read = readUnit(text, at);
      const fold = foldUnit(read & 0xffff);
      const kind = fold >> 16;
      if (kind === UNIT_KINDS.gap) break;
      if (kind === UNIT_KINDS.ignored) {
        at += read >> 16;
        continue;
      }
      const letters = kind === UNIT_KINDS.expanded ? expansionOf(fold) : "";
      const unit = kind === UNIT_KINDS.expanded ? letters.charCodeAt(0) : fold & 0xffff;
      if (last !== 0 && partsWords(last, unit)) break;
      before = this.hash;
      this.hash = mix(this.hash, unit);
      for (let i = 1; i < letters.length; i++) this.hash = mix(this.hash, letters.charCodeAt(i));
      last = unit;
      this.letters++;
      at += read >> 16;
    }
    if (this.firstEnd === 0) this.firstEnd = at;
    this.hashWithoutS = last === LETTER_S && this.letters > 1 ? before : 0;
    this.end = at;
    this.keepTail(last);
  }

  /** @param last letter of the last word, folded */
  private keepTail(last: number): void {
    this.tailLetters = 0;
    const letters = scriptOf(last) === SCRIPTS.katakana ? tailOf(this.text, this.end) : "";
    if (letters === "" || letters.length >= this.letters) return;
    this.tailLetters = letters.length;
    this.hashBeforeTail = this.hash;
    for (let at = letters.length - 1; at >= 0; at--) {
      const letter = foldUnit(letters.charCodeAt(at)) & 0xffff;
      this.hashBeforeTail = unmix(this.hashBeforeTail, letter);
    }
  }

  /** Steps over the gap after the last word, to where the next word of a name begins. */
  stepOverGap(): boolean {
    const text = this.text;
    const gap = text.charCodeAt(this.end);
    const next = text.charCodeAt(this.end + 1);
    if (gap < 0x80 && ENDS_NAME[gap] === 1) return false;
    if (gap === STOP && next === SPACE && this.letters > MAX_STOPPED_WORD) return false;
    // Nearly all gaps are one space before a word that is not "and".
    if ((gap === SPACE || gap === HYPHEN) && next < 0x80 && STARTS_PLAINLY[next] === 1) {
      this.end++;
      return true;
    }
    if (gap === SPACE && next === AND && this.isPlainAnd()) {
      this.hash = mix(this.hash, AND);
      this.end += PLAIN_AND;
      return true;
    }
    return this.stepOverAnyGap();
  }

  /** Whether "&" stands between two spaces, with a plain letter behind. */
  private isPlainAnd(): boolean {
    const letter = this.text.charCodeAt(this.end + PLAIN_AND);
    return (
      this.text.charCodeAt(this.end + PLAIN_AND - 1) === SPACE &&
      letter < 0x80 &&
      FOLDED[letter] !== 0
    );
  }

  private stepOverAnyGap(): boolean {
    GAP.lastIndex = this.end;
    const gap = GAP.exec(this.text)?.[0];
    if (gap === undefined) return this.isAtWord();
    if (STOP_AND_SPACE.test(gap) && this.letters > MAX_STOPPED_WORD) return false;
    this.end += gap.length;
    if (/[&+＆＋]/.test(gap)) this.hash = mix(this.hash, AND);
    else this.takeAnd();
    return this.isAtWord();
  }

  /** "and" between two words reads as "&". */
  private takeAnd(): void {
    AND_WORDS.lastIndex = this.end;
    if (!AND_WORDS.test(this.text)) return;
    this.hash = mix(this.hash, AND);
    this.end += 4;
  }

  private isAtWord(): boolean {
    return (
      this.end < this.text.length &&
      foldUnit(this.text.charCodeAt(this.end)) >> 16 >= UNIT_KINDS.letter
    );
  }
}

function tailOf(text: string, end: number): string {
  return KATAKANA_TAILS.find((tail) => text.endsWith(tail, end)) ?? "";
}

function tableOf(signs: RegExp): Uint8Array {
  return Uint8Array.from({ length: 0x80 }, (_, unit) =>
    signs.test(String.fromCharCode(unit)) ? 1 : 0,
  );
}
