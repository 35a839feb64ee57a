import { describe, expect, test } from "vitest";
import { openAnswering } from "../../../src/platform/answering.js";
import { behind, inSlices, type Pace } from "../../../src/sources/in-slices.js";

/** One slice a step; its clock stands still but for what a test lets pass. */
function stillPace() {
  let now = 0;
  const pace: Pace = {
    now: () => now,
    pause: () => new Promise((turn) => setImmediate(turn)),
  };
  return {
    pace,
    pass(ms: number) {
      now += ms;
    },
  };
}

const aTurn = () => new Promise((turn) => setImmediate(turn));

async function someTurns(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await aTurn();
}

describe("work that goes behind questions", () => {
  test("does not go on between a question and its answer", async () => {
    const { pace, pass } = stillPace();
    const questions = openAnswering();
    let steps = 0;
    const work = function* () {
      for (; steps < 20; steps += 1) {
        pass(6);
        yield;
      }
    };
    const ended = inSlices(work(), behind(questions, pace), new AbortController().signal);
    await someTurns();
    const answered = questions.begin();
    const alsoAnswered = questions.begin();
    await aTurn(); // a slice that had its turn already
    const before = steps;
    await someTurns();
    answered();
    await someTurns();
    expect(steps).toBe(before);
    alsoAnswered();
    await ended;
    expect(steps).toBe(20);
  });

  test("goes on after a while though questions never end", async () => {
    const { pace, pass } = stillPace();
    const questions = openAnswering();
    questions.begin();
    const held = { ...questions, over: async (most: number) => pass(most) };
    const work = function* () {
      pass(6);
      yield;
      return "done";
    };
    const { signal } = new AbortController();
    await expect(inSlices(work(), behind(held, pace), signal)).resolves.toBe("done");
  });
});

describe("openAnswering", () => {
  test("waits no longer than it may", async () => {
    const questions = openAnswering();
    questions.begin();
    await questions.over(1);
    expect(questions.isGoingOn()).toBe(true);
  });

  test("has nothing to wait for when nobody asked", async () => {
    const questions = openAnswering();
    await questions.over(60_000);
    expect(questions.isGoingOn()).toBe(false);
  });
});
