/**
 * Two bits for each hash in a table of names: one indexed by the hash's highest bits, one by those of a
 * multiple. A look at the first tells of four words in five that they begin no name, at both of nineteen
 * in twenty, without a search through the slots, which stand in slower memory.
 */
export type Sieve = Int32Array;

/** In bytes. Powers of two, so that a bit is found by a shift. */
export const SIEVE_BYTES = { fewest: 64, most: 1 << 18 } as const;

/** With 8 to 16 bits a hash, one absent word in twenty to seventy passes. */
const FEWEST_BITS = 8;
const SECOND_FACTOR = 0x85ebca6b | 0;
/** 2^5 bits to a number. */
const NUMBER_SHIFT = 5;

export function newSieve(hashes: number): Sieve {
  let bytes: number = SIEVE_BYTES.fewest;
  while (bytes * 8 < hashes * FEWEST_BITS && bytes < SIEVE_BYTES.most) bytes *= 2;
  return new Int32Array(bytes / 4);
}

export function isSieveLength(bytes: number): boolean {
  const isPower = (bytes & (bytes - 1)) === 0;
  return isPower && bytes >= SIEVE_BYTES.fewest && bytes <= SIEVE_BYTES.most;
}

/** How far a hash is shifted to give the number of its first bit. */
export function bitShift(sieve: Sieve): number {
  return numberShift(sieve) - NUMBER_SHIFT;
}

/** How far a hash is shifted to give the index of the number that has its first bit. */
export function numberShift(sieve: Sieve): number {
  return Math.clz32(sieve.length) + 1;
}

export function addToSieve(sieve: Sieve, hash: number): void {
  const shift = numberShift(sieve);
  setBit(sieve, hash, shift);
  setBit(sieve, Math.imul(hash, SECOND_FACTOR), shift);
}

/**
 * Whether a name, or the beginning of one, may have the hash. Both bits in one: the first alone is guessed
 * wrong at one word in five.
 */
export function passesSieve(sieve: Sieve, hash: number): boolean {
  const shift = numberShift(sieve);
  return (
    (bitOf(sieve, hash, shift) & bitOf(sieve, Math.imul(hash, SECOND_FACTOR), shift) & 1) !== 0
  );
}

function setBit(sieve: Sieve, hash: number, shift: number): void {
  const at = hash >>> shift;
  sieve[at] = (sieve[at] ?? 0) | (1 << (hash >>> (shift - NUMBER_SHIFT)));
}

/** As the lowest of all that it gives. */
function bitOf(sieve: Sieve, hash: number, shift: number): number {
  return (sieve[hash >>> shift] ?? 0) >>> (hash >>> (shift - NUMBER_SHIFT));
}
