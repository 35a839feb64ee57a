/** Bytes that grow at the end. */
export class ByteWriter {
  #bytes = new Uint8Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  byte(value: number): void {
    this.#reserve(1);
    this.#bytes[this.#length] = value;
    this.#length += 1;
  }

  /** @param value a whole number from 0 to 2^53 - 1 */
  varint(value: number): void {
    if (!Number.isSafeInteger(value) || value < 0) {
      throw new Error(`a varint is a whole number from 0: found ${value}`);
    }
    let rest = value;
    for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) this.byte((rest % 0x80) + 0x80);
    this.byte(rest);
  }

  /** 0 when absent, else one more than the value. */
  optionalVarint(value: number | undefined): void {
    this.varint(value === undefined ? 0 : value + 1);
  }

  list<T>(items: readonly T[], write: (item: T, at: number) => void): void {
    this.varint(items.length);
    items.forEach(write);
  }

  bytes(added: Uint8Array): void {
    this.#reserve(added.length);
    this.#bytes.set(added, this.#length);
    this.#length += added.length;
  }

  /** Those written so far; valid until more are written. */
  written(): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(0, this.#length);
  }

  #reserve(count: number): void {
    const needed = this.#length + count;
    if (needed <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
    grown.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = grown;
  }
}

/** Whole numbers of either sign as whole numbers from 0, near ones small: 0, -1, 1, -2, … */
export function zigzag(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}

/** Numbers as u32, little-endian. */
export function packU32(values: readonly number[]): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(values.length * 4));
  values.forEach((value, at) => {
    view.setUint32(at * 4, value, true);
  });
  return new Uint8Array(view.buffer);
}
