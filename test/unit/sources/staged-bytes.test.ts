import { describe, expect, test } from "vitest";
import { MOST_LIST_BYTES } from "../../../src/sources/fetch-list.js";
import type { Pace } from "../../../src/sources/in-slices.js";
import { stagedBytes } from "../../../src/sources/staged-bytes.js";

const MEGABYTE = 1024 * 1024;

/** Counts the turns that it lets others take. */
function countedPace() {
  const counted = { pauses: 0 };
  const pace: Pace = {
    now: () => 0,
    async pause() {
      counted.pauses += 1;
    },
  };
  return { pace, counted };
}

describe("stagedBytes", () => {
  test("are those of the file, with a turn for others before each megabyte", async () => {
    const bytes = Uint8Array.from({ length: 3 * MEGABYTE + 5 }, (_, at) => at % 251);
    const { pace, counted } = countedPace();
    const read = await stagedBytes(new Blob([bytes]), pace);
    expect(read.ok && Buffer.from(read.value).equals(bytes)).toBe(true);
    expect(counted.pauses).toBe(4);
  });

  test("of a file over the limit are not read", async () => {
    const { pace, counted } = countedPace();
    const file = { size: MOST_LIST_BYTES + 1 } as Blob;
    expect(await stagedBytes(file, pace)).toMatchObject({ error: { kind: "too-large" } });
    expect(counted.pauses).toBe(0);
  });
});
