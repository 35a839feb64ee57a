import type { PoolName } from "../dataset/name-entry.js";
import type { NameIndex } from "../dataset/name-index.js";
import { SHAPES } from "../dataset/name-key.js";
import { namesAt } from "../dataset/name-search.js";
import type { Article } from "./article.js";
import type { Candidate } from "./mention.js";
import { type NameHit, scan } from "./scan.js";

/** Every known name of an article, not judged yet, in the order of the text. */
export function candidatesOf({ blocks }: Article, names: NameIndex): Candidate[] {
  const everyWord = isInLowerCase(blocks.map(({ text }) => text));
  const candidates: Candidate[] = [];
  blocks.forEach(({ text }, block) => {
    const ground = { text, anyCase: everyWord };
    for (const hit of scan(text, names, { everyWord })) {
      const place = shorterOf(hit, text, names) ?? hit;
      const { start, isInflected } = place;
      const found = namesAt(names, ground, place);
      const end = place.end + signsBehind(text, place, found);
      candidates.push({ block, start, end, isInflected, names: found });
    }
  });
  return candidates;
}

/** How many signs behind a name belong to it: the plus that tells it from another ("Canal+"), the last full stop of initials ("I.R.S."). */
function signsBehind(text: string, { start, end }: NameHit, names: readonly PoolName[]): number {
  const sign = text.charCodeAt(end);
  if (sign === PLUS) return names.some(({ endsWithPlus }) => endsWithPlus) ? 1 : 0;
  return sign === STOP && INITIALS.test(text.slice(start, end)) ? 1 : 0;
}

const INITIALS = /^\p{Lu}(?:\.\p{Lu})+$/u;
const PLUS = 0x2b;
const STOP = 0x2e;

/** A word in small letters at the end of what was found. */
const SMALL_END = /\s\p{Ll}+$/u;

/** "NHS trusts" are trusts of the NHS, where the longer name is written "NHS Trust". */
function shorterOf(hit: NameHit, text: string, names: NameIndex): NameHit | undefined {
  if (!mayEndSmall(text, hit)) return undefined;
  const written = text.slice(hit.start, hit.end);
  const small = SMALL_END.exec(written);
  if (small === null || !/\p{Lu}/u.test(written)) return undefined;
  if (namesAt(names, { text, anyCase: false }, hit).some(({ shape }) => shape === SHAPES.lower)) {
    return undefined;
  }
  const [first] = scan(written.slice(0, small.index), names, { everyWord: false });
  if (first === undefined || first.start > 0) return undefined;
  return { ...first, start: hit.start, end: hit.start + first.end };
}

/** Most names have a capital in their last word, and need no expression. */
function mayEndSmall(text: string, { start, end }: NameHit): boolean {
  let at = end - 1;
  while (at > start && isSmall(text.charCodeAt(at))) at--;
  return at > start && !isCapital(text.charCodeAt(at));
}

function isSmall(unit: number): boolean {
  return unit > 0x60 && unit < 0x7b;
}

function isCapital(unit: number): boolean {
  return unit > 0x40 && unit < 0x5b;
}

/** Under this share of capitals among letters, a text has none to go by. */
const FEWEST_CAPITALS = 0.005;
/** The beginning of an article shows how it is written. */
const SAMPLE_LETTERS = 2000;
const CAPITAL = /\p{Lu}/u;

function isInLowerCase(texts: readonly string[]): boolean {
  let letters = 0;
  let capitals = 0;
  for (const text of texts) {
    const end = Math.min(text.length, SAMPLE_LETTERS - letters);
    letters += end;
    for (let at = 0; at < end; at++) {
      if (isCapitalAt(text, at)) capitals++;
      // So many are enough, however long the sample gets.
      if (capitals > SAMPLE_LETTERS * FEWEST_CAPITALS) return false;
    }
    if (letters >= SAMPLE_LETTERS) break;
  }
  return capitals <= letters * FEWEST_CAPITALS;
}

function isCapitalAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit < 0x80 ? isCapital(unit) : CAPITAL.test(text.charAt(at));
}
