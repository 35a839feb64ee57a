import type { RecordTable } from "./record-table.js";
import { ENTRIES_PER_STEP, type Steps } from "./steps.js";

/** Records of several tables under one numbering: those with the same id have one number. */
export type JoinedNumbers = {
  readonly count: number;
  /** Indexed by table, then by number in that table. */
  readonly joinedOf: readonly Uint32Array[];
  /** The id of a joined number, from the first table that has it. */
  idAt(joined: number): string;
};

/** Walks all tables once, in the order of their hashes; ids are compared only where hashes are equal. */
export function* joinNumbers(tables: readonly RecordTable[]): Steps<JoinedNumbers> {
  const total = tables.reduce((sum, table) => sum + table.count, 0);
  const joinedOf = tables.map((table) => new Uint32Array(table.count));
  const firstTable = new Uint8Array(total);
  const firstNumber = new Uint32Array(total);
  const heads = new Uint32Array(tables.length);
  let count = 0;
  const take = (table: number) => {
    const number = heads[table] ?? 0;
    const joined = joinedOf[table];
    if (joined !== undefined) joined[number] = count;
    heads[table] = number + 1;
    return number;
  };
  for (let next = leastOf(tables, heads); next !== undefined; next = leastOf(tables, heads)) {
    const { first, others } = next;
    firstTable[count] = first;
    firstNumber[count] = take(first);
    for (const table of others) take(table);
    count += 1;
    if (count % ENTRIES_PER_STEP === 0) yield;
  }
  const idAt = (joined: number) => {
    const table = joined < count ? tables[firstTable[joined] ?? 0] : undefined;
    if (table === undefined) throw new Error(`a number is below ${count}: found ${joined}`);
    return table.idAt(firstNumber[joined] ?? 0);
  };
  return { count, joinedOf, idAt };
}

/** The tables whose heads are the next record of all, which is one and the same. */
type Next = { readonly first: number; readonly others: readonly number[] };

const NONE: readonly number[] = [];

/** Nearly every record is of one table alone: nothing is made for it but the answer. */
function leastOf(tables: readonly RecordTable[], heads: Uint32Array): Next | undefined {
  let least = Infinity;
  let first = -1;
  let isTied = false;
  for (let at = 0; at < tables.length; at += 1) {
    const hash = tables[at]?.hashes[heads[at] ?? 0];
    if (hash === undefined || hash > least) continue;
    isTied = hash === least;
    if (!isTied) first = at;
    least = hash;
  }
  if (first < 0) return undefined;
  return isTied ? leastId(tables, heads, least) : { first, others: NONE };
}

/** Of records with one hash those with the first id. */
function leastId(tables: readonly RecordTable[], heads: Uint32Array, hash: number): Next {
  let first = -1;
  let least = "";
  let others: number[] = [];
  for (let at = 0; at < tables.length; at += 1) {
    const table = tables[at];
    const head = heads[at] ?? 0;
    if (table === undefined || table.hashes[head] !== hash) continue;
    const id = table.idAt(head);
    if (first >= 0 && id === least) others.push(at);
    else if (first < 0 || id < least) {
      first = at;
      least = id;
      others = [];
    }
  }
  return { first, others };
}
