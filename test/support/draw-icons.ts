/**
 * Draws the toolbar icons from one shape: two ticks on a baseline with a dotted gap between them, the
 * disclosure gap. Run by hand when the shape changes: `npx tsx test/support/draw-icons.ts`.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { deflateSync } from "node:zlib";

const SIZES = [16, 32, 48, 128];
/** Readable on a light and on a dark toolbar: 4.7 : 1 on white, 3.4 : 1 on #202124. */
const SLATE = [0x64, 0x74, 0x8b] as const;
/** Samples a side in each pixel: 8 × 8 gives 65 levels of coverage. */
const SAMPLES = 8;

/** Whether the mark covers a point of the unit square. */
function isInk(x: number, y: number): boolean {
  const isTick = y > 0.16 && y < 0.84 && (Math.abs(x - 0.15) < 0.065 || Math.abs(x - 0.85) < 0.065);
  const isDot = [0.34, 0.5, 0.66].some((at) => Math.hypot(x - at, y - 0.5) < 0.065);
  return isTick || isDot;
}

function coverage(size: number, column: number, row: number): number {
  let inked = 0;
  for (let i = 0; i < SAMPLES * SAMPLES; i++) {
    const x = column + ((i % SAMPLES) + 0.5) / SAMPLES;
    const y = row + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES;
    if (isInk(x / size, y / size)) inked++;
  }
  return Math.round((255 * inked) / (SAMPLES * SAMPLES));
}

function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

function chunk(type: string, body: Uint8Array): Buffer {
  const typed = Buffer.concat([Buffer.from(type, "latin1"), body]);
  const framed = Buffer.alloc(typed.length + 8);
  framed.writeUInt32BE(body.length, 0);
  typed.copy(framed, 4);
  framed.writeUInt32BE(crc32(typed), typed.length + 4);
  return framed;
}

/** A PNG of 8-bit RGBA, one unfiltered scan line a row. */
function png(size: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const lines = Buffer.alloc(size * (1 + size * 4));
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const at = row * (1 + size * 4) + 1 + column * 4;
      lines.set([...SLATE, coverage(size, column, row)], at);
    }
  }
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const body = deflateSync(lines, { level: 9 });
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", body),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

mkdirSync("public/icons", { recursive: true });
for (const size of SIZES) writeFileSync(`public/icons/icon-${size}.png`, png(size));
