import { crc32, deflateSync, inflateSync } from "node:zlib";

/** Row by row, as many bytes a pixel as there are channels: red, green, blue, and with four how opaque. */
export type Pixels = {
  readonly width: number;
  readonly height: number;
  readonly channels: 3 | 4;
  readonly bytes: Uint8Array;
};

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Light grey, so that the edge of a light page shows. */
const GROUND = 0xe8;

export type Frame = { readonly width: number; readonly height: number };

/** Of a screenshot. */
const CHANNELS = 3;

/**
 * A picture in the one size that a store takes: set in the middle of a plain ground, and cut at the foot
 * and the right where it is larger. The same bytes on every machine.
 *
 * @param png 8 bits a channel, red, green and blue, not interlaced, as browsers write screenshots
 */
export function framed(png: Uint8Array, { width, height }: Frame): Buffer {
  const picture = readPng(Buffer.from(png));
  const bytes = new Uint8Array(width * height * CHANNELS).fill(GROUND);
  const shownWidth = Math.min(width, picture.width);
  const left = Math.floor((width - shownWidth) / 2);
  const top = Math.max(0, Math.floor((height - picture.height) / 2));
  for (let row = 0; row < Math.min(height, picture.height); row += 1) {
    const from = row * picture.width * CHANNELS;
    const to = ((top + row) * width + left) * CHANNELS;
    bytes.set(picture.bytes.subarray(from, from + shownWidth * CHANNELS), to);
  }
  return writePng({ width, height, channels: CHANNELS, bytes });
}

function readPng(png: Buffer): Pixels {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const form = [...png.subarray(24, 29)].join();
  if (form !== "8,2,0,0,0") throw new Error(`a screenshot is plain RGB: its form is ${form}`);
  const parts: Buffer[] = [];
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString("latin1", at + 4, at + 8) === "IDAT") {
      parts.push(png.subarray(at + 8, at + 8 + length));
    }
    at += length + 12;
  }
  const bytes = unfiltered(inflateSync(Buffer.concat(parts)), width, height);
  return { width, height, channels: CHANNELS, bytes };
}

/** Each row begins with the number of the filter that its bytes went through: PNG 1.2, chapter 6. */
function unfiltered(rows: Uint8Array, width: number, height: number): Uint8Array {
  const stride = width * CHANNELS;
  const bytes = new Uint8Array(stride * height);
  for (let row = 0; row < height; row += 1) {
    const filter = rows[row * (stride + 1)] ?? 0;
    for (let at = 0; at < stride; at += 1) {
      const to = row * stride + at;
      const left = at < CHANNELS ? 0 : (bytes[to - CHANNELS] ?? 0);
      const up = row === 0 ? 0 : (bytes[to - stride] ?? 0);
      const corner = row === 0 || at < CHANNELS ? 0 : (bytes[to - stride - CHANNELS] ?? 0);
      const raw = rows[row * (stride + 1) + 1 + at] ?? 0;
      bytes[to] = raw + guess(filter, left, up, corner);
    }
  }
  return bytes;
}

function guess(filter: number, left: number, up: number, corner: number): number {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return Math.floor((left + up) / 2);
  const [toLeft, toUp, toCorner] = [left, up, corner].map((each) =>
    Math.abs(left + up - corner - each),
  ) as [number, number, number];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

/** A PNG of 8 bits a channel, its rows unfiltered. */
export function writePng({ width, height, channels, bytes }: Pixels): Buffer {
  const stride = width * channels;
  const rows = Buffer.alloc((stride + 1) * height);
  for (let row = 0; row < height; row += 1) {
    rows.set(bytes.subarray(row * stride, (row + 1) * stride), row * (stride + 1) + 1);
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, channels === 4 ? 6 : 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from(SIGNATURE),
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), body]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
