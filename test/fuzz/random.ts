/** A stream of numbers that a seed alone decides (mulberry32), so that a finding can be played again. */
export type Random = {
  /** From 0 up to and without `count`. */
  below(count: number): number;
  of<T>(items: readonly [T, ...T[]]): T;
};

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const below = (count: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * count);
  };
  return { below, of: (items) => items[below(items.length)] ?? items[0] };
}
