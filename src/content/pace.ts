import type { PageMode } from "../platform/protocol.js";
import type { ReadBlock } from "./text-blocks.js";

/** Our own work on one page may cost this much in all, in ms; a reader notices more. */
const MOST_MS = 50;
/** A step takes no longer than this, in ms; beyond it the clock ran on while others had the processor. */
const MOST_PER_STEP_MS = 0.5;
/** A page that changes more often than this in each of some seconds in a row is left to itself. */
const MOST_CHANGES_A_SECOND = 200;
/** Every page changes a lot in its first second. */
const BUSY_SECONDS = 3;
const SECOND_MS = 1_000;

/** In the light mode a page is read up to here: an article of 20,000 words takes an hour and more. */
const LIGHT_WORDS = 20_000;

/** How much of a page is read, and what that has cost so far. */
export type Pace = {
  readonly mode: PageMode;
  /** Notes a stretch of our own work: how long it took, and its steps, each of about 100 nodes. */
  spent(ms: number, steps: number): void;
  /** Notes what the page changed. `at` is in ms on any clock that never goes back. */
  changed(count: number, at: number): void;
};

/** For readers who wait for the whole of a page. */
export const UNHURRIED: Pace = { mode: "full", spent() {}, changed() {} };

/** @param onStepDown called once, when a page that is read in full turns out to cost too much */
export function paceOf(chosen: "full" | "light", onStepDown: () => void): Pace {
  let mode: PageMode = chosen;
  let spentMs = 0;
  let second = Number.NEGATIVE_INFINITY;
  let changes = 0;
  let busySeconds = 0;

  function stepDown(): void {
    if (mode !== "full") return;
    mode = "light-by-itself";
    onStepDown();
  }

  return {
    get mode() {
      return mode;
    },
    spent(ms, steps) {
      spentMs += Math.min(ms, steps * MOST_PER_STEP_MS);
      if (spentMs > MOST_MS) stepDown();
    },
    changed(count, at) {
      const now = Math.floor(at / SECOND_MS);
      if (now !== second) {
        const isNext = now === second + 1;
        busySeconds = isNext && changes > MOST_CHANGES_A_SECOND ? busySeconds + 1 : 0;
        second = now;
        changes = 0;
      }
      changes += count;
      if (busySeconds + Number(changes > MOST_CHANGES_A_SECOND) >= BUSY_SECONDS) stepDown();
    },
  };
}

/** Tells, as blocks are read, when those of a light page are enough. */
export function lightLimit(pace: Pace): (blocks: readonly ReadBlock[]) => boolean {
  let words = 0;
  let counted = 0;
  return (blocks) => {
    if (pace.mode === "full") return false;
    for (; counted < blocks.length; counted += 1) {
      const block = blocks[counted];
      if (block !== undefined && block.clutter.length === 0) words += wordsIn(block.text);
    }
    return words >= LIGHT_WORDS;
  };
}

/** Of scripts without spaces two letters count as a word. */
function wordsIn(text: string): number {
  const dense = text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0;
  return text.split(" ").length + dense / 2;
}
