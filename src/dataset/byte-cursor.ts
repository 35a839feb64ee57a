/**
 * Reads a stretch of bytes from its start to its end and never beyond: what does not fit throws,
 * since a file whose checksum holds was written by our writer.
 */
export class ByteCursor {
  readonly #bytes: Uint8Array;
  readonly #end: number;
  #at: number;

  /** @param end excluded */
  constructor(bytes: Uint8Array, start: number, end: number) {
    if (start > end || end > bytes.length) throw malformed("a record lies within its section");
    this.#bytes = bytes;
    this.#at = start;
    this.#end = end;
  }

  byte(): number {
    if (this.#at >= this.#end) throw malformed("a record ends where the next one starts");
    const value = this.#bytes[this.#at] ?? 0;
    this.#at += 1;
    return value;
  }

  varint(): number {
    const first = this.byte();
    if (first < 0x80) return first;
    let value = first - 0x80;
    for (let unit = 0x80; ; unit *= 0x80) {
      const next = this.byte();
      value += (next & 0x7f) * unit;
      if (value > Number.MAX_SAFE_INTEGER) throw malformed("a number has at most 53 bits");
      if (next < 0x80) return value;
    }
  }

  optionalVarint(): number | undefined {
    const value = this.varint();
    return value === 0 ? undefined : value - 1;
  }

  /** A varint that counts from 0 up to and without `count`. */
  index(count: number): number {
    const value = this.varint();
    if (value >= count) throw malformed("a number names something that is there");
    return value;
  }

  list<T>(read: () => T): T[] {
    const count = this.varint();
    // Every item takes a byte at least, so that no file makes a list longer than itself.
    if (count > this.#end - this.#at) throw malformed("a list fits into its record");
    const items: T[] = [];
    for (let at = 0; at < count; at += 1) items.push(read());
    return items;
  }

  /** The next `length` bytes, in place. */
  bytes(length: number): Uint8Array {
    const start = this.#at;
    if (length > this.#end - start) throw malformed("a string fits into its block");
    this.#at = start + length;
    return this.#bytes.subarray(start, start + length);
  }
}

/** What `zigzag` made. */
export function unzigzag(value: number): number {
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
}

export function malformed(assumed: string): Error {
  return new Error(`packed file: ${assumed}: found otherwise`);
}

/** The item that an index in the file names. */
export function named<T>(list: ArrayLike<T>, at: number): T {
  const item = list[at];
  if (item === undefined) throw malformed("an index names an item of its list");
  return item;
}
