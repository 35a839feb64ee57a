import { readUnit, SCRIPTS, scriptOf } from "../dataset/fold.js";
import { foldUnit, UNIT_KINDS } from "../dataset/fold-units.js";
import { type LowerWindows, WINDOW_STEP, windowOf } from "../dataset/lower-windows.js";
import type { NameIndex } from "../dataset/name-index.js";
import { HASH_FACTOR, HASH_SEED, mix, SLOT, unmix } from "../dataset/name-layout.js";
import { fieldsOf } from "../dataset/name-search.js";
import { bitShift, numberShift, passesSieve, type Sieve } from "../dataset/sieve.js";
import { BEYOND, FOLDED, LETTER_S, SIGNS, STOP, TELLING } from "../dataset/unit-signs.js";
import { behindHan } from "./han-run.js";

const SPACE = 0x20;
const COMMA = 0x2c;
const HYPHEN = 0x2d;
const AND_LETTERS = 3;
const LETTER_D = 0x64;
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;
/** Unlike a soft hyphen it parts words where no space is to be seen. */
const ZERO_WIDTH_SPACE = 0x200b;

/**
 * Goes through a text from word to word that may begin a name. Reads each code unit once, by the one
 * call that is fast for any kind of string in every engine: what copies the text into bytes first
 * (`TextEncoder`) takes 1.6 times as long in Chromium as all of this.
 * Fields are `private` and not `#private`, which costs a fifth of the speed.
 */
export class WordSearch {
  /** Where the found word begins. */
  start = 0;
  /** Where it ends, over its letters; 0 for a hash where only the whole folding tells them. */
  end = 0;
  hash = HASH_SEED;
  /** Of the hash, as `fieldsOf` has them. */
  fields = 0;

  private readonly text: string;
  readonly sieve: Sieve;
  readonly slots: Int32Array;
  private readonly windows: LowerWindows | undefined;
  private readonly everyWord: boolean;
  private at = 0;
  /** The end of the word that was tried last: letters before it are not looked at again. */
  private tried = 0;

  /** @param everyWord else only words with a capital, a digit, a letter beyond ASCII or a stop inside */
  constructor(text: string, names: NameIndex, everyWord: boolean) {
    this.text = text;
    this.sieve = names.sieve;
    this.slots = names.slots;
    this.windows = names.lowerWindows;
    this.everyWord = everyWord;
  }

  /** Goes on to the next word that may begin a name, and sets `start`. */
  next(): boolean {
    this.start = this.everyWord ? this.nextOfAll() : this.nextTelling();
    return this.start >= 0;
  }

  /** Goes on from `at`, at or behind the end of the word found last. */
  skipTo(at: number): void {
    this.at = at;
    this.tried = at;
  }

  /** A branch within, at each word's end, would be guessed wrong at most words: half the speed. */
  private nextOfAll(): number {
    const { text, sieve } = this;
    const { length } = text;
    const folded = FOLDED;
    const toNumber = numberShift(sieve);
    const toBit = bitShift(sieve);
    let hash = HASH_SEED;
    let at = this.at;
    while (at < length) {
      const letter = folded[text.charCodeAt(at)] ?? 0;
      const gap = (letter - 1) >> 31;
      const passes = ((sieve[hash >>> toNumber] ?? 0) >>> (hash >>> toBit)) & 1 & gap;
      if ((passes | (letter >> 7)) === 0) {
        hash = Math.imul(hash ^ letter, HASH_FACTOR) & ~gap;
        at++;
        continue;
      }
      if (letter === BEYOND) {
        const start = this.lookBeyond(at);
        if (start >= 0) return start;
        at = ~start;
      } else {
        if (this.isKnown(at, hash)) return this.wordStart(at);
        at++;
      }
      hash = HASH_SEED;
    }
    return this.isKnown(at, hash) ? this.wordStart(at) : NONE;
  }

  private nextTelling(): number {
    const { text } = this;
    const { length } = text;
    const folded = FOLDED;
    for (let at = this.nextSign(this.at); at < length; at = this.nextSign(at)) {
      let start = at;
      if (at > this.tried && folded[text.charCodeAt(at - 1)] !== 0) {
        if (this.isStopOutside(at)) {
          // Nearly always a capital comes next: it is looked at at once, and not searched for.
          at += text.charCodeAt(at + 1) === SPACE ? 2 : 1;
          if (((SIGNS[text.charCodeAt(at)] ?? 0) & TELLING) === 0) continue;
          start = at;
        } else {
          start = this.wordStart(at);
        }
      }
      let hash = HASH_SEED;
      let end = start;
      let letter = 0;
      while (end < length) {
        letter = folded[text.charCodeAt(end)] ?? 0;
        if (letter === 0 || letter === BEYOND) break;
        hash = Math.imul(hash ^ letter, HASH_FACTOR);
        end++;
      }
      if (letter === BEYOND) {
        const found = this.lookBeyond(end);
        if (found >= 0) return found;
        at = ~found;
        continue;
      }
      if (this.isKnown(end, hash)) return start;
      // What ends a word begins none.
      at = end + 1;
      this.tried = end;
    }
    return NONE;
  }

  /** From `from` on, the next unit that may show a word to be tried. Four a step, with one branch. */
  private nextSign(from: number): number {
    const { text, windows } = this;
    const { length } = text;
    const signs = SIGNS;
    const last = length - WINDOW_STEP;
    let at = from;
    for (; at <= last; at += WINDOW_STEP) {
      const a = signs[text.charCodeAt(at)] ?? 0;
      const b = signs[text.charCodeAt(at + 1)] ?? 0;
      const c = signs[text.charCodeAt(at + 2)] ?? 0;
      const d = signs[text.charCodeAt(at + 3)] ?? 0;
      if (((a | b | c | d) & TELLING) !== 0) {
        const found = (a >> 7) | ((b >> 7) << 1) | ((c >> 7) << 2) | ((d >> 7) << 3);
        return at + 31 - Math.clz32(found & -found);
      }
      if (windows !== undefined && windows[windowOf(a, b, c)] === 1) return at + 1;
    }
    // The last few have no window: all their words are tried.
    while (at < length && signs[text.charCodeAt(at)] === 0) at++;
    return at;
  }

  /** Whether the word that ends at `end` begins a name, with its last "s" or without it. Keeps both. */
  private isKnown(end: number, hash: number): boolean {
    const { sieve, slots } = this;
    if (hash === HASH_SEED || !passesSieve(sieve, hash)) return false;
    this.end = end;
    this.hash = hash;
    const found = fieldsOf(slots, hash);
    this.fields = found;
    if ((found & SLOT.isName) !== 0) return true;
    if ((found & SLOT.isLonger) !== 0 && this.mayGoOn(end, hash)) return true;
    if ((FOLDED[this.text.charCodeAt(end - 1)] ?? 0) !== LETTER_S) return false;
    return (fieldsOf(slots, unmix(hash, LETTER_S)) & SLOT.isName) !== 0;
  }

  /** Whether a name may go on behind the word that ends at `end`. Spares the walk over "The" and most like it. */
  private mayGoOn(end: number, hash: number): boolean {
    const { text, sieve } = this;
    const gap = text.charCodeAt(end);
    if (gap === COMMA) return false;
    if (gap !== SPACE && gap !== HYPHEN) return true;
    let longer = hash;
    let letter = 0;
    let at = end + 1;
    for (; at < text.length; at++) {
      const next = FOLDED[text.charCodeAt(at)] ?? 0;
      if (next === BEYOND) return true;
      if (next === 0) break;
      letter = next;
      longer = mix(longer, next);
    }
    // Without a letter another gap may follow; "and" and "und" are one.
    const letters = at - end - 1;
    return (
      letters === 0 ||
      (letters === AND_LETTERS && letter === LETTER_D) ||
      passesSieve(sieve, longer)
    );
  }

  /**
   * @returns where the first word begins that may be a name, of those that the unit at `from` belongs
   *   to or ends and those right behind it of letters beyond ASCII; `~n` for none before n
   */
  private lookBeyond(from: number): number {
    const { text, sieve } = this;
    this.hash = HASH_SEED;
    const start = this.wordStart(from);
    if (start < from) return start;
    let at = behindHan(text, this, from);
    while (FOLDED[text.charCodeAt(at)] === BEYOND) {
      const read = readUnit(text, at);
      const fold = foldUnit(read & 0xffff);
      const isLetter = fold >> 16 >= UNIT_KINDS.letter;
      if (isLetter && scriptOf(fold & 0xffff) !== SCRIPTS.single) return at;
      // A letter that is a word by itself begins a name, or does not.
      if (isLetter && passesSieve(sieve, mix(HASH_SEED, fold & 0xffff))) return at;
      at = behindHan(text, this, at + (read >> 16));
    }
    this.tried = at;
    return ~at;
  }

  /** Back from `at` to where its word begins, but not into one that was tried. */
  private wordStart(at: number): number {
    const { text, tried } = this;
    let start = at;
    for (let before = at - 1; before >= tried; before--) {
      const unit = text.charCodeAt(before);
      const letter = FOLDED[unit] ?? 0;
      if (letter === 0) break;
      if (letter !== BEYOND) start = before;
      else if (foldUnit(unit) >> 16 !== UNIT_KINDS.ignored || unit === ZERO_WIDTH_SPACE) break;
    }
    return start;
  }

  /** A stop that ends a sentence tells nothing; in "example.com" it makes the word before worth trying. */
  private isStopOutside(at: number): boolean {
    const next = this.text.charCodeAt(at + 1);
    return this.text.charCodeAt(at) === STOP && !(next >= SMALL_A && next <= SMALL_Z);
  }
}

const NONE = -1;
