/**
 * Draws the toolbar icons from one shape: two ticks on a baseline with a dotted gap between them, the
 * disclosure gap. Run by hand when the shape changes: `npx tsx test/support/draw-icons.ts`.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { type Pixels, writePng } from "../../src/release/picture.js";

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

function pixelsOf(size: number): Pixels {
  const bytes = new Uint8Array(size * size * 4);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      bytes.set([...SLATE, coverage(size, column, row)], (row * size + column) * 4);
    }
  }
  return { width: size, height: size, channels: 4, bytes };
}

mkdirSync("public/icons", { recursive: true });
for (const size of SIZES) writeFileSync(`public/icons/icon-${size}.png`, writePng(pixelsOf(size)));
