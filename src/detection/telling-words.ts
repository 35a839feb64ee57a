import { nextWindow, windowOf } from "../dataset/lower-windows.js";
import { FOLDED, LETTER_CODES, letterCode } from "../dataset/unit-signs.js";
import type { Span } from "./sentence.js";
import { BREACH_WORDS } from "./word-sets.js";
import { words } from "./words.js";

/** Lines that ask readers to follow or share name a network, and are not part of what is told. */
const SHARE_WORDS =
  /\b(?:follow (?:[\p{L}@_\d]+ ){0,4}on|(?:like|find|join|add) (?:us|me|our|the conversation)(?: [\p{L}@_\d]+){0,3} on|(?:get|download) (?:our|the) app|(?:share|tweet|pin)(?: this)?(?: \p{L}+)? (?:on|to|via)|click to (?:share|email)|sign up (?:with|via)|subscribe (?:on|to us)|(?:available|listen|download) (?:\p{L}+ )?(?:on|from) (?:apple|google|spotify|the app store)|got a tip|send (?:us )?(?:your )?tips?|contact (?:the|this|our) (?:reporter|author|writer|journalist)s?|folgen sie|teilen auf)\b/iu;
/** A line that asks to share is short. */
const MOST_SHARE_LETTERS = 160;

/** An opening is told by two windows of letters: at its first letter and at its third. */
const SECOND_AT = 2;
const MOST_OPENING = 5;
/** By their first letters, five at most, the words with which each pattern may begin. */
const BREACH = 1;
const SHARE = 2;
const OPENINGS = openingsOf([
  [
    BREACH,
    "breac hack leak ranso malwa cyber stole attac intru compr expos unaut phish vulne passw crede perso daten angre angri gehac erbeu",
  ],
  [
    SHARE,
    "follo like find join add got send conta get downl share tweet pin click sign subsc avail liste folge teile",
  ],
]);
const BREACH_HERE = new RegExp(BREACH_WORDS.source, "iuy");
const SHARE_HERE = new RegExp(SHARE_WORDS.source, "iuy");

/** The first words of a sentence that tell of a breach, and of a line that asks to share. */
export type TellingWords = {
  readonly breach: string | undefined;
  /** Where it begins in the text; -1 for none. */
  readonly breachAt: number;
  readonly share: string | undefined;
};

/** What was found between other bounds of the same text. */
export type FoundWords = { readonly bounds: Span; readonly words: TellingWords };

/**
 * Looks for both in one pass and tries a pattern only at words that begin as it does. Reads the whole
 * text between bounds: letters of a slice take longer to come by.
 *
 * @param near found between bounds that both begin and end earlier: what these share is not read again
 */
export function tellingWordsIn(text: string, bounds: Span, near?: FoundWords): TellingWords {
  const { start, end } = bounds;
  const isLong = end - start > MOST_SHARE_LETTERS;
  const resume = isLong && near !== undefined ? resumeAt(start, near) : start;
  const sentence = text.slice(start, end);
  let wanted = isLong ? BREACH : BREACH | SHARE;
  let breach: string | undefined;
  let breachAt = -1;
  let share: string | undefined;
  for (let at = start; at < end && wanted !== 0; ) {
    const opens = opensAt(text, at) & wanted;
    if ((opens & BREACH) !== 0) breach = matchAt(BREACH_HERE, sentence, at - start);
    if ((opens & SHARE) !== 0) share = matchAt(SHARE_HERE, sentence, at - start);
    if (breach !== undefined && breachAt < 0) {
      breachAt = at;
      wanted &= ~BREACH;
    }
    if (share !== undefined) wanted &= ~SHARE;
    at = nextOpening(text, Math.max(at + 1, resume), end);
  }
  return { breach, breachAt, share };
}

/** No word of a breach is longer. */
const BREACH_LENGTH = 40;

/** Up to where it is known that no word of a breach begins, but for one that `start` cuts off. */
function resumeAt(start: number, { bounds, words }: FoundWords): number {
  if (start < bounds.start || start >= bounds.end) return start;
  return words.breachAt < 0 ? bounds.end - BREACH_LENGTH : words.breachAt;
}

/** Where the next word begins, from `from` on, whose first three letters open one that is looked for; `end` for none. */
function nextOpening(text: string, from: number, end: number): number {
  const { first } = OPENINGS;
  let window = windowOf(
    0,
    letterCode(text.charCodeAt(from)),
    letterCode(text.charCodeAt(from + 1)),
  );
  for (let last = from + 2; last < end; last++) {
    window = nextWindow(window, letterCode(text.charCodeAt(last)));
    if (first[window] !== 0 && !isPlainLetter(text.charCodeAt(last - 3))) return last - 2;
  }
  return end;
}

function isPlainLetter(unit: number): boolean {
  return unit < 0x80 && FOLDED[unit] !== 0;
}

function matchAt(pattern: RegExp, sentence: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(sentence)?.[0];
}

/** Which patterns the word at `at` may open. */
function opensAt(text: string, at: number): number {
  if (!isPlainLetter(text.charCodeAt(at))) return 0;
  return (
    (OPENINGS.first[windowAt(text, at)] ?? 0) &
    (OPENINGS.second[windowAt(text, at + SECOND_AT)] ?? 0)
  );
}

function windowAt(text: string, at: number): number {
  return windowOf(
    letterCode(text.charCodeAt(at)),
    letterCode(text.charCodeAt(at + 1)),
    letterCode(text.charCodeAt(at + 2)),
  );
}

/** Patterns by either window. */
type Openings = { readonly first: Uint8Array; readonly second: Uint8Array };

function openingsOf(kinds: readonly (readonly [kind: number, openings: string])[]): Openings {
  const first = new Uint8Array(LETTER_CODES ** 3);
  const second = new Uint8Array(LETTER_CODES ** 3);
  const put = (table: Uint8Array, at: number, kind: number) => {
    table[at] = (table[at] ?? 0) | kind;
  };
  for (const [kind, openings] of kinds) {
    for (const opening of words(openings)) {
      put(first, windowAt(opening, 0), kind);
      // Behind a shorter opening stands anything.
      const least = windowAt(opening.padEnd(MOST_OPENING, "\0"), SECOND_AT);
      const ways = LETTER_CODES ** (MOST_OPENING - opening.length);
      for (let at = least; at < least + ways; at++) put(second, at, kind);
    }
  }
  return { first, second };
}
