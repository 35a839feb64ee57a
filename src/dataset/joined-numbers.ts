import type { RecordTable } from "./record-table.js";

/** Records of several tables under one numbering: those with the same id have one number. */
export type JoinedNumbers = {
  readonly count: number;
  /** Indexed by table, then by number in that table. */
  readonly joinedOf: readonly Uint32Array[];
  /** The id of a joined number, from the first table that has it. */
  idAt(joined: number): string;
};

/** Walks all tables once, in the order of their hashes; ids are compared only where hashes are equal. */
export function joinNumbers(tables: readonly RecordTable[]): JoinedNumbers {
  const total = tables.reduce((sum, table) => sum + table.count, 0);
  const joinedOf = tables.map((table) => new Uint32Array(table.count));
  const firstTable = new Uint8Array(total);
  const firstNumber = new Uint32Array(total);
  const heads = new Uint32Array(tables.length);
  let count = 0;
  for (let next = nextOnes(tables, heads); next.length > 0; next = nextOnes(tables, heads)) {
    const [first = 0] = next;
    firstTable[count] = first;
    firstNumber[count] = heads[first] ?? 0;
    for (const table of next) {
      const number = heads[table] ?? 0;
      joinedOf[table]?.fill(count, number, number + 1);
      heads[table] = number + 1;
    }
    count += 1;
  }
  const idAt = (joined: number) => {
    const table = joined < count ? tables[firstTable[joined] ?? 0] : undefined;
    if (table === undefined) throw new Error(`a number is below ${count}: found ${joined}`);
    return table.idAt(firstNumber[joined] ?? 0);
  };
  return { count, joinedOf, idAt };
}

/** The tables whose heads are the next record of all, which is one and the same; none at the end. */
function nextOnes(tables: readonly RecordTable[], heads: Uint32Array): readonly number[] {
  let least = Infinity;
  let found: number[] = [];
  for (const [at, table] of tables.entries()) {
    const hash = table.hashes[heads[at] ?? 0];
    if (hash === undefined || hash > least) continue;
    if (hash < least) found = [];
    least = hash;
    found.push(at);
  }
  if (found.length < 2) return found;
  const ids = found.map((at) => tables[at]?.idAt(heads[at] ?? 0) ?? "");
  const first = ids.reduce((a, b) => (b < a ? b : a));
  return found.filter((_, at) => ids[at] === first);
}
