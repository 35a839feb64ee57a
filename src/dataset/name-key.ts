import { AND, DOT, foldInto, partsWords, SCRIPTS, SPACE, scriptOf } from "./fold.js";
import { isGapUnit, MAX_KEY_UNITS } from "./name-layout.js";

/** How a name's own letters are written; a mention that is written otherwise is weaker. */
export const SHAPES = { capitalised: 0, upper: 1, lower: 2, mixed: 3 } as const;
export type Shape = (typeof SHAPES)[keyof typeof SHAPES];

/** "LinkedIn", "JPMorgan", "23andMe": places where one spelling has a space and another has none. */
const CAMEL = /(?<=\p{L}\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\d\p{Ll}+)(?=\p{Lu})/gu;
/** Two to four capitals standing alone, which some newspapers write with full stops ("I.B.M."). */
const INITIALS = /(?<![\p{L}\p{N}])\p{Lu}{2,4}(?![\p{L}\p{N}])/gu;

const STOP_AND_SPACE = /\.\s/g;

/**
 * The key under which a name is packed: its folded form, with a gap wherever one spelling of it
 * may have one. A mention has each gap or leaves it out; a `DOT` is left out or is a full stop.
 *
 * @returns `undefined` when nothing is left to match or the name is too long to be one
 */
export function nameKey(text: string): Uint16Array | undefined {
  const spread = text
    .replace(CAMEL, " ")
    .replace(INITIALS, (letters) => [...letters].join("."))
    .replace(STOP_AND_SPACE, " ");
  const length = foldInto(scratch, spread, 0, spread.length);
  if (length <= 0) return undefined;
  return withScriptGaps(scratch, length);
}

/** One for all names: while a large heap is swept, each new buffer costs its maker 5 ms of that work. */
const scratch = new Uint16Array(MAX_KEY_UNITS + 1);

/** Whether a Latin letter of `text` is more than one of the plain twenty-six. */
export function hasAccent(text: string): boolean {
  // Most names are of ASCII, and normalizing takes ten times as long as seeing that.
  return /[^\0-\x7f]/.test(text) && /[\u00c0-\u024f\u1e00-\u1eff]/.test(text.normalize("NFC"));
}

export function shapeOf(text: string): Shape {
  const letters = text.replace(/[^\p{L}]/gu, "");
  if (letters === letters.toLowerCase() && letters !== letters.toUpperCase()) return SHAPES.lower;
  if (letters.length > 1 && letters === letters.toUpperCase()) return SHAPES.upper;
  return /(?<=\p{L})\p{Lu}/u.test(text) ? SHAPES.mixed : SHAPES.capitalised;
}

/**
 * Whether a folded mention is the name of `key`: the same letters, and no gap where the key has none.
 * Both stand at the beginning of arrays that may have room for more.
 */
export function isKey(
  mention: Uint16Array,
  mentionLength: number,
  key: Uint16Array,
  keyLength: number,
): boolean {
  let at = 0;
  for (let i = 0; i < keyLength; i++) {
    const unit = key[i] ?? 0;
    const found = at < mentionLength ? mention[at] : undefined;
    if (unit === found || (unit === SPACE && found === DOT)) at++;
    else if (!isGapUnit(unit)) return false;
  }
  return at === mentionLength;
}

/** Where scripts meet ("NTTドコモ") a space is optional. */
function withScriptGaps(key: Uint16Array, length: number): Uint16Array {
  const units: number[] = [];
  for (let at = 0; at < length; at += 1) {
    const unit = key[at] ?? 0;
    const last = units.at(-1);
    if (last !== undefined && last !== AND && unit !== AND && meetsOtherScript(last, unit)) {
      units.push(SPACE);
    }
    units.push(unit);
  }
  return Uint16Array.from(units);
}

function meetsOtherScript(left: number, right: number): boolean {
  if (isGapUnit(left) || isGapUnit(right) || !partsWords(left, right)) return false;
  return scriptOf(left) === SCRIPTS.spaced || scriptOf(right) === SCRIPTS.spaced;
}
