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
  const hashes = tables.map((table) => table.hashes);
  for (;;) {
    const first = leastOf(hashes, heads);
    if (first === NONE) break;
    if (first === TIED) {
      const tied = leastId(tables, heads);
      firstTable[count] = tied.first;
      firstNumber[count] = take(tied.first);
      for (const table of tied.others) take(table);
    } else {
      firstTable[count] = first;
      firstNumber[count] = take(first);
    }
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

const NONE = -1;
const TIED = -2;

/** The table whose head has the least hash, `TIED` for several, `NONE` at all ends. Nothing is made for it. */
function leastOf(hashes: readonly Uint32Array[], heads: Uint32Array): number {
  let least = Infinity;
  let first = NONE;
  for (let at = 0; at < hashes.length; at += 1) {
    const hash = hashes[at]?.[heads[at] ?? 0];
    if (hash === undefined || hash > least) continue;
    first = hash === least ? TIED : at;
    least = hash;
  }
  return first;
}

/** The tables whose heads are the next record of all, which is one and the same. */
type Next = { readonly first: number; readonly others: readonly number[] };

/** Of records with the least hash those with the first id. */
function leastId(tables: readonly RecordTable[], heads: Uint32Array): Next {
  const headOf = (table: RecordTable, at: number) => table.hashes[heads[at] ?? 0] ?? Infinity;
  const hash = Math.min(...tables.map(headOf));
  let first = -1;
  let least = "";
  let others: number[] = [];
  for (const [at, table] of tables.entries()) {
    if (headOf(table, at) !== hash) continue;
    const id = table.idAt(heads[at] ?? 0);
    if (first >= 0 && id === least) others.push(at);
    else if (first < 0 || id < least) {
      first = at;
      least = id;
      others = [];
    }
  }
  return { first, others };
}
