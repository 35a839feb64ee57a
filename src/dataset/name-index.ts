import { ALIAS_CLASSES, type AliasClass } from "../domain/company.js";
import { joinLowerWindows, type LowerWindows, lowerWindowsOf } from "./lower-windows.js";
import {
  companyAt,
  entryBytes,
  entryWords,
  isEntry,
  type KeyedPoolName,
  lowerWordsOf,
  setCompany,
  writeEntry,
} from "./name-entry.js";
import { hasAccent, nameKey, shapeOf } from "./name-key.js";
import { HEADER_BYTES, SLOT } from "./name-layout.js";
import { enterEntry, filledSlots, type NameTable, newTable, tableOf } from "./name-table.js";
import { isSieveLength } from "./sieve.js";
import {
  ENTRIES_PER_STEP,
  eachInSteps,
  finish,
  mapInSteps,
  type Steps,
  sortInSteps,
} from "./steps.js";

/** A name to be packed. One name may belong to several companies. */
export type NameEntry = {
  readonly text: string;
  /** The company's number in its source: 0 and up. */
  readonly company: number;
  readonly class: AliasClass;
};

/** Packed names, opened. */
export type NameIndex = NameTable & {
  readonly pool: Uint8Array;
  readonly nameCount: number;
  /** Every company number in it is smaller. */
  readonly companyCount: number;
  /** Of names of one word that are written in lower case only ("adidas"); `undefined` without any. */
  readonly lowerWindows: LowerWindows | undefined;
};

type PackedName = KeyedPoolName & { readonly word: number };

/** Company numbers and pool words have three bytes and 22 bits. */
const MAX_COMPANIES = 1 << 24;
export const MAX_POOL_BYTES = (SLOT.wordMask + 1) * 4;

/**
 * Packs names for `openNames`: the same names in any order give the same bytes.
 * An entry without a letter or digit is left out; of two that fold alike for one company the one
 * whose class comes first in `ALIAS_CLASSES` stays.
 */
export function packNames(entries: readonly NameEntry[]): Uint8Array {
  return finish(packNamesInSteps(entries));
}

/** The same with places to pause. */
export function* packNamesInSteps(entries: Iterable<NameEntry>): Steps<Uint8Array> {
  const names = yield* placed(entries);
  const last = names.at(-1);
  const poolBytes = last === undefined ? 0 : last.word * 4 + entryBytes(last.key);
  let companyCount = 0;
  yield* eachInSteps(names, ({ company }) => {
    companyCount = Math.max(companyCount, company + 1);
  });
  if (poolBytes > MAX_POOL_BYTES || companyCount > MAX_COMPANIES) {
    throw new Error(`names fit their pool: ${names.length} names, ${companyCount} companies`);
  }
  const keyed = yield* mapInSteps(names, ({ key, word }) => ({ key, length: key.length, word }));
  const { sieve, slots } = yield* tableOf(keyed);
  const header = [slots.length, names.length, poolBytes, companyCount, sieve.byteLength];
  const parts = [Uint32Array.from(header), sieve, slots];
  const tableBytes = parts.reduce((sum, part) => sum + part.byteLength, 0);
  const bytes = new Uint8Array(tableBytes + poolBytes);
  let at = 0;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer), at);
    at += part.byteLength;
  }
  const pool = bytes.subarray(tableBytes);
  yield* eachInSteps(names, (name) => writeEntry(pool, name.word, name));
  return bytes;
}

/**
 * Opens what `packNames` wrote, in place when it begins at a multiple of 4 bytes.
 *
 * @returns `undefined` unless every slot leads to a name inside the pool and every search ends
 */
export function openNames(bytes: Uint8Array): NameIndex | undefined {
  return finish(openNamesInSteps(bytes));
}

/** The same with places to pause. */
export function* openNamesInSteps(bytes: Uint8Array): Steps<NameIndex | undefined> {
  if (bytes.length < HEADER_BYTES) return undefined;
  const own = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const header = new Uint32Array(own.buffer, own.byteOffset, HEADER_BYTES / 4);
  const [slotCount = 0, nameCount = 0, poolBytes = 0, companyCount = 0, sieveBytes = 0] = header;
  if (!isSieveLength(sieveBytes)) return undefined;
  const slotsAt = HEADER_BYTES + sieveBytes;
  const poolAt = slotsAt + slotCount * 4;
  if (slotCount === 0 || poolAt + poolBytes !== own.length) return undefined;
  const names = {
    sieve: new Int32Array(own.buffer, own.byteOffset + HEADER_BYTES, sieveBytes / 4),
    slots: new Int32Array(own.buffer, own.byteOffset + slotsAt, slotCount),
    pool: own.subarray(poolAt),
    nameCount,
    companyCount,
  };
  if (!(yield* isSound(names))) return undefined;
  return { ...names, lowerWindows: yield* lowerWindowsIn(names.pool) };
}

/** One source's names, and for each of its company numbers the number it has among all sources. */
export type NamesPart = {
  readonly names: NameIndex;
  readonly joinedNumbers: ArrayLike<number>;
};

/** Makes one index of several, so that a text is walked once. About a millisecond for 10,000 names. */
export function joinNames(parts: readonly NamesPart[]): NameIndex {
  return finish(joinNamesInSteps(parts));
}

/** The same with places to pause. */
export function* joinNamesInSteps(parts: readonly NamesPart[]): Steps<NameIndex> {
  const [only] = parts;
  if (only !== undefined && parts.length === 1 && isUnchanged(only)) return only.names;
  const poolBytes = parts.reduce((sum, { names }) => sum + names.pool.length, 0);
  if (poolBytes > MAX_POOL_BYTES) throw new Error(`joined names fit a pool: ${poolBytes} bytes`);
  const pool = new Uint8Array(poolBytes);
  const filled = parts.reduce((sum, { names }) => sum + filledSlots(names.slots), 0);
  const nameCount = parts.reduce((sum, { names }) => sum + names.nameCount, 0);
  const table = newTable(filled, nameCount);
  let word = 0;
  let companyCount = 0;
  let entered = 0;
  for (const { names, joinedNumbers } of parts) {
    pool.set(names.pool, word * 4);
    const end = word + names.pool.length / 4;
    for (; word < end; word += entryWords(pool, word)) {
      const company = joinedNumbers[companyAt(pool, word)];
      if (company === undefined) throw new Error(`unnumbered company: ${companyAt(pool, word)}`);
      setCompany(pool, word, company);
      companyCount = Math.max(companyCount, company + 1);
      enterEntry(table, pool, word);
      entered += 1;
      if (entered % ENTRIES_PER_STEP === 0) yield;
    }
  }
  const lowerWindows = joinLowerWindows(parts.map(({ names }) => names.lowerWindows));
  return { ...table, pool, nameCount, companyCount, lowerWindows };
}

function* lowerWindowsIn(pool: Uint8Array): Steps<LowerWindows | undefined> {
  const words = yield* lowerWordsOf(pool);
  return words.length === 0 ? undefined : lowerWindowsOf(words);
}

function isUnchanged({ names, joinedNumbers }: NamesPart): boolean {
  for (let number = 0; number < names.companyCount; number++) {
    if (joinedNumbers[number] !== number) return false;
  }
  return true;
}

/** Sorted by key, company and class, each folded name of a company once, and given its place. */
function* placed(entries: Iterable<NameEntry>): Steps<readonly PackedName[]> {
  const names: { order: string; name: KeyedPoolName }[] = [];
  yield* eachInSteps(entries, ({ text, company, class: aliasClass }) => {
    const key = nameKey(text);
    if (key === undefined) return;
    names.push({
      order: `${String.fromCharCode(...key)}\0${company}\0${ALIAS_CLASSES.indexOf(aliasClass)}${text}`,
      name: {
        company,
        class: aliasClass,
        shape: shapeOf(text),
        endsWithPlus: text.endsWith("+"),
        hasAccent: hasAccent(text),
        key,
      },
    });
  });
  const sorted = yield* sortInSteps(names, (a, b) =>
    a.order < b.order ? -1 : a.order > b.order ? 1 : 0,
  );
  const kept: PackedName[] = [];
  let word = 0;
  yield* eachInSteps(sorted, ({ name }) => {
    const last = kept.at(-1);
    if (last?.company === name.company && isSameKey(last.key, name.key)) return;
    kept.push({ ...name, word });
    word += entryBytes(name.key) / 4;
  });
  return kept;
}

function isSameKey(a: Uint16Array, b: Uint16Array): boolean {
  return a.length === b.length && a.every((unit, i) => unit === b[i]);
}

/** A search ends at an empty slot; a name lies in the pool, a company number in its range. */
function* isSound(names: Omit<NameIndex, "lowerWindows">): Steps<boolean> {
  const { slots, pool, nameCount, companyCount } = names;
  let hasEmpty = false;
  for (let from = 0; from < slots.length; from += SLOTS_PER_STEP) {
    const some = slots.subarray(from, from + SLOTS_PER_STEP);
    if (!leadsToNames(some, names)) return false;
    hasEmpty ||= some.includes(0);
    yield;
  }
  let count = 0;
  let word = 0;
  for (; isEntry(pool, word); word += entryWords(pool, word)) {
    if (companyAt(pool, word) >= companyCount) return false;
    count++;
    if (count % ENTRIES_PER_STEP === 0) yield;
  }
  return hasEmpty && count === nameCount && word * 4 === pool.length;
}

/** Slots that are looked at between two places to pause: 0.3 ms. */
const SLOTS_PER_STEP = 1 << 14;

function leadsToNames(
  slots: Int32Array,
  { pool, companyCount }: Pick<NameIndex, "pool" | "companyCount">,
): boolean {
  for (const slot of slots) {
    if ((slot & SLOT.isName) === 0) continue;
    const word = slot & SLOT.wordMask;
    if (!isEntry(pool, word) || companyAt(pool, word) >= companyCount) return false;
  }
  return true;
}
