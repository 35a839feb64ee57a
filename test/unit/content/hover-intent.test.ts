import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type HoverEvent,
  type HoverState,
  hoverStep,
  restingHover,
  type Under,
} from "../../../src/content/hover-intent.js";

const DELAY = 500;
const NAME: Under<string> = { kind: "mark", mark: "panasonic" };
const OTHER: Under<string> = { kind: "mark", mark: "equifax" };
const CARD: Under<string> = { kind: "card" };
const TOWARD_CARD: Under<string> = { kind: "toward-card" };
const NOTHING: Under<string> = { kind: "nothing" };

const at = (ms: number, under: Under<string>, x = 0): HoverEvent<string> => ({
  kind: "pointer",
  x,
  y: 0,
  under,
  at: ms,
});
const busy = (ms: number): HoverEvent<string> => ({ kind: "busy", at: ms });
const dismissed = (ms: number): HoverEvent<string> => ({ kind: "dismissed", at: ms });

/**
 * What a reader sees: "open panasonic at 500", "close at 900". Between events the machine is woken
 * when it asked for it, with the pointer where it was.
 */
function seen(events: readonly HoverEvent<string>[], untilMs = 5_000, delay = DELAY): string[] {
  let state: HoverState<string> = restingHover();
  let pointer: Extract<HoverEvent<string>, { kind: "pointer" }> | undefined;
  let wakeAt: number | undefined;
  const story: string[] = [];
  const feed = (event: HoverEvent<string>) => {
    const step = hoverStep(state, event, delay);
    ({ state, wakeAt } = step);
    if (step.action?.kind === "open") story.push(`open ${step.action.mark} at ${event.at}`);
    if (step.action?.kind === "close") story.push(`close at ${event.at}`);
  };
  for (const event of [...events, undefined]) {
    const until = event?.at ?? untilMs;
    while (pointer !== undefined && wakeAt !== undefined && wakeAt < until) {
      feed({ ...pointer, at: wakeAt });
    }
    if (event?.kind === "pointer") pointer = event;
    if (event !== undefined) feed(event);
  }
  return story;
}

describe("a card opens", () => {
  test("when the pointer has rested on the name for the delay", () => {
    expect(seen([at(0, NAME)])).toEqual(["open panasonic at 500"]);
  });

  test("not when the pointer leaves before (RES#1884)", () => {
    expect(seen([at(0, NAME), at(499, NOTHING, 40)])).toEqual([]);
  });

  test("later when the pointer moves over the name: movement restarts the time (mastodon#30754)", () => {
    expect(seen([at(0, NAME), at(100, NAME, 20), at(200, NAME, 40)])).toEqual([
      "open panasonic at 700",
    ]);
  });

  test("in spite of a hand's drift of a few pixels", () => {
    expect(seen([at(0, NAME), at(200, NAME, 3), at(400, NAME, 6)])).toEqual([
      "open panasonic at 500",
    ]);
  });

  test("not before 400 ms of calm after scrolling, keys or dragging (mastodon#31025)", () => {
    expect(seen([at(0, NAME), busy(480)])).toEqual(["open panasonic at 880"]);
    expect(seen([at(0, NAME), busy(50)])).toEqual(["open panasonic at 500"]);
  });

  test("after the delay the reader chose", () => {
    expect(seen([at(0, NAME)], 5_000, 800)).toEqual(["open panasonic at 800"]);
    expect(seen([at(0, NAME)], 5_000, Number.POSITIVE_INFINITY)).toEqual([]);
  });
});

test("a pointer is not looked at again and again where no card will open", () => {
  const { wakeAt } = hoverStep(restingHover(), at(0, NAME), Number.POSITIVE_INFINITY);
  expect(wakeAt).toBeUndefined();
});

describe("a card stays", () => {
  const open = [at(0, NAME), at(600, NAME)];

  test("while the pointer is on the name or the card", () => {
    expect(seen([...open, at(700, CARD, 50), at(2_000, CARD, 90), at(3_000, NAME)])).toEqual([
      "open panasonic at 500",
    ]);
  });

  test("for 300 ms after the pointer left both", () => {
    expect(seen([...open, at(1_000, NOTHING, 50)])).toEqual([
      "open panasonic at 500",
      "close at 1300",
    ]);
    expect(seen([...open, at(1_000, NOTHING, 50), at(1_299, CARD, 60)])).toHaveLength(1);
  });

  test("while the pointer is on its way to it, however slow", () => {
    const way = [1_000, 1_200, 1_400, 1_600].map((ms) => at(ms, TOWARD_CARD, ms / 10));
    expect(seen([...open, ...way, at(1_800, CARD, 200)])).toEqual(["open panasonic at 500"]);
    expect(seen([...open, ...way])).toEqual(["open panasonic at 500", "close at 1900"]);
  });

  test("through scrolling, when the pointer is on it", () => {
    expect(seen([...open, at(700, CARD, 50), busy(800), busy(900)])).toHaveLength(1);
  });
});

describe("the next card", () => {
  test("opens after 150 ms when its name is reached within 300 ms of closing one", () => {
    const events = [at(0, NAME), at(600, NOTHING, 90), at(1_100, OTHER, 200)];
    expect(seen(events)).toEqual(["open panasonic at 500", "close at 900", "open equifax at 1250"]);
  });

  test("opens after the whole delay when it comes later", () => {
    const events = [at(0, NAME), at(600, NOTHING, 90), at(1_300, OTHER, 200)];
    expect(seen(events).at(-1)).toBe("open equifax at 1800");
  });

  test("follows the first when the pointer went straight from name to name", () => {
    expect(seen([at(0, NAME), at(600, OTHER, 200)])).toEqual([
      "open panasonic at 500",
      "close at 900",
      "open equifax at 1050",
    ]);
  });
});

describe("a dismissed card", () => {
  test("does not come back until the pointer has left the name", () => {
    expect(seen([at(0, NAME), dismissed(700), at(900, NAME, 3)])).toEqual([
      "open panasonic at 500",
    ]);
    const left = [at(0, NAME), dismissed(700), at(900, NOTHING, 50), at(1_500, NAME)];
    expect(seen(left)).toEqual(["open panasonic at 500", "open panasonic at 2000"]);
  });
});

test("whatever the pointer does, cards open and close in turn", () => {
  const under = fc.constantFrom(NAME, OTHER, CARD, TOWARD_CARD, NOTHING);
  const step = fc.tuple(fc.integer({ min: 0, max: 400 }), under, fc.integer({ min: 0, max: 30 }));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let now = 0;
      const events = steps.map(([pause, place, x]) => {
        now += pause;
        return at(now, place, x);
      });
      const story = seen(events, now + 5_000).map((line) => line.split(" ")[0]);
      expect(story.every((word, turn) => word === (turn % 2 === 0 ? "open" : "close"))).toBe(true);
    }),
  );
});
