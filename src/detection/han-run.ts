import { HASH_SEED, mix } from "../dataset/name-layout.js";
import { fieldsOf } from "../dataset/name-search.js";
import type { NameTable } from "../dataset/name-table.js";
import { passesSieve } from "../dataset/sieve.js";

/** The block of Han without compatibility forms. */
const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

/**
 * Goes from `from` over letters of Han that begin no name. They fold to themselves, each is a word, and texts
 * have them side by side.
 */
export function behindHan(text: string, { sieve, slots }: NameTable, from: number): number {
  const { length } = text;
  let at = from;
  for (; at < length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < FIRST_HAN || unit > LAST_HAN) break;
    const hash = mix(HASH_SEED, unit);
    if (passesSieve(sieve, hash) && fieldsOf(slots, hash) !== 0) break;
  }
  return at;
}
