/** Steps side by side, and one report in the order in which they are written down. */
import type { Step, Tally } from "./steps.js";

export type Outcome = { readonly title: string; readonly tally: Tally };

/** What a lane says: shown as it comes once all lanes before it have ended, and held until then. */
type Voice = {
  tell(text: string): void;
  /** Shows what was held, and from now on what comes. */
  raise(): void;
};

/**
 * @param lanes run at once, each its steps in order
 * @returns what came of each step, in the order of the lanes
 */
export async function runTogether(
  lanes: readonly (readonly Step[])[],
): Promise<readonly Outcome[]> {
  const running = lanes.map((steps) => {
    const voice = heldVoice();
    return { voice, outcomes: runLane(steps, voice) };
  });
  const all: Outcome[] = [];
  for (const { voice, outcomes } of running) {
    voice.raise();
    all.push(...(await outcomes));
  }
  return all;
}

async function runLane(steps: readonly Step[], { tell }: Voice): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { title, run } of steps) {
    tell(`\n== ${title}\n`);
    const tally = await run(tell).catch((error: unknown): Tally => {
      tell(`${error instanceof Error ? error.message : error}\n`);
      return { passed: 0, failed: 1 };
    });
    outcomes.push({ title, tally });
  }
  return outcomes;
}

function heldVoice(): Voice {
  const held: string[] = [];
  let isRaised = false;
  return {
    tell(text) {
      if (isRaised) process.stdout.write(text);
      else held.push(text);
    },
    raise() {
      isRaised = true;
      process.stdout.write(held.splice(0).join(""));
    },
  };
}
