import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  cardCloses,
  cardOpens,
  firstMark,
  hoverFirstMark,
  inOpenCard,
  openCard,
  pause,
  pointAtFirstMark,
} from "../support/open-card.js";
import { readMarks } from "../support/read-marks.js";
import { useStage } from "../support/story.js";
import { eventually, type TestPage } from "../support/test-browser.js";

const ADDRESS = "borncity.com/rules";

/** Two names in one line, room below them for a card, and more page than the window holds. */
const PAGE = `<!doctype html><html lang="en"><title>Two companies</title>
<style>body { margin: 2rem auto; max-width: 50rem; height: 400vh; font: 18px/1.6 serif }</style>
<article><h1>Two companies</h1><p>The maker Panasonic and the bureau Equifax told the public, years apart, that
someone had been on one of their servers, and said little more than that on the first day of each case.</p>
<p><button id="focusable">A button of the page</button></p></article>
<dialog id="dialog">A dialog of the page</dialog></html>`;

const stage = useStage({ [ADDRESS]: { body: PAGE } });

let page: TestPage;
beforeEach(async () => {
  page = await stage.current.browser.newPage();
  await page.goto(`http://${ADDRESS}`);
  await page.bringToFront();
  await eventually("two marks", async () => (await readMarks(page)).length === 2);
});
afterEach(() => page.close());

async function secondMark() {
  const [, second] = await readMarks(page);
  if (second === undefined) throw new Error("the page has two marks: it has one");
  return second;
}

/** Nothing opens for so long, in ms, after what keeps a reader busy. */
const CALM_AFTER_MS = 400;
/** A machine that stalls in each of so many tries tells nothing. */
const TRIES = 5;

/**
 * The card that is open after something that goes on all the while, by events of this name. Where the machine
 * stalled, so that the page itself saw calm between two of them, it is done again.
 */
async function cardAfterSteady(
  event: string,
  act: (name: { readonly x: number; readonly y: number }) => Promise<void>,
) {
  for (let left = TRIES; left > 0; left -= 1) {
    const { x, y } = await firstMark(page);
    await page.evaluate(noteTimesOf, event);
    await page.movePointer(x, y);
    await act({ x, y });
    const card = await openCard(page);
    if ((await page.evaluate(longestCalm)) < CALM_AFTER_MS) return card;
    await page.press("Escape");
    await page.movePointer(2, 2);
    // Sooner after a card was closed, the next one opens more quickly.
    await pause(CALM_AFTER_MS);
  }
  throw new Error(`events come within ${CALM_AFTER_MS} ms of one another: the machine stalled`);
}

type Timed = { noted: number[]; stopNoting(): void };

function noteTimesOf(event: string): void {
  const timed = globalThis as unknown as Timed;
  const noted = [performance.now()];
  const note = () => void noted.push(performance.now());
  addEventListener(event, note, true);
  Object.assign(timed, { noted, stopNoting: () => removeEventListener(event, note, true) });
}

/** Until now, in ms. */
function longestCalm(): number {
  const { noted, stopNoting } = globalThis as unknown as Timed;
  stopNoting();
  const times = [...noted, performance.now()];
  return Math.max(...times.slice(1).map((time, at) => time - (times[at] ?? 0)));
}

describe("no card opens under a pointer that rests on a name", () => {
  test("while the page scrolls, and one opens when it has come to rest (complaint 23)", async () => {
    const scrolling = async () => {
      await page.evaluate(() => {
        const world = globalThis as unknown as { stop?(): void };
        world.stop?.();
        const timer = setInterval(() => scrollBy(0, scrollY === 0 ? 1 : -1), 50);
        world.stop = () => clearInterval(timer);
      });
      await pause(1_500);
    };
    expect(await cardAfterSteady("scroll", scrolling)).toBeUndefined();
    await page.evaluate(() => (globalThis as unknown as { stop(): void }).stop());
    await cardOpens(page);
  });

  test("while a key repeats (complaint 4)", async () => {
    const pressing = async () => {
      for (let press = 0; press < 12; press += 1) {
        await page.press("ArrowLeft");
        await pause(100);
      }
    };
    expect(await cardAfterSteady("keydown", pressing)).toBeUndefined();
  });

  test("over a modal dialog of the page", async () => {
    await page.evaluate(() => document.querySelector<HTMLDialogElement>("#dialog")?.showModal());
    await pointAtFirstMark(page);
    await pause(1_200);
    expect(await openCard(page)).toBeUndefined();
  });

  test("that moves on within the half second (complaint 21)", async () => {
    const moving = async ({ x, y }: { readonly x: number; readonly y: number }) => {
      for (let step = 0; step < 8; step += 1) {
        await page.movePointer(x + (step % 2 === 0 ? 12 : -12), y);
        await pause(150);
      }
    };
    expect(await cardAfterSteady("pointermove", moving)).toBeUndefined();
  });
});

describe("an open card", () => {
  test("stays while the pointer travels to it over open space", async () => {
    const { x, y } = await firstMark(page);
    const { box } = await hoverFirstMark(page);
    const to = { x: box.left + 150, y: box.top + 40 };
    for (let step = 1; step <= 6; step += 1) {
      await page.movePointer(x + ((to.x - x) * step) / 6, y + ((to.y - y) * step) / 6);
      await pause(120);
    }
    await pause(600);
    expect(await openCard(page)).toBeDefined();
  });

  test("does not come back after Esc until the pointer has left the name", async () => {
    const { x, y } = await firstMark(page);
    await hoverFirstMark(page);
    await page.press("Escape");
    await cardCloses(page);
    await page.movePointer(x + 2, y);
    await pause(1_000);
    expect(await openCard(page)).toBeUndefined();
    await page.movePointer(x, y + 300);
    await pause(500);
    await page.movePointer(x, y);
    await cardOpens(page);
  });

  test("lets the page turn under the wheel until the pointer has rested in it", async () => {
    const turnsPage = () =>
      inOpenCard(page, (root) => root.querySelector(".place")?.classList.contains("turns-page"));
    const { box } = await hoverFirstMark(page);
    expect(await turnsPage()).toBe(true);
    await page.movePointer(box.left + 60, box.top + 60);
    await pause(400);
    expect(await turnsPage()).toBe(false);
  });

  test("gives way to that of the next name", async () => {
    await hoverFirstMark(page);
    const { x, y } = await secondMark();
    await page.movePointer(x, y);
    await eventually("the other card", async () =>
      (await openCard(page))?.title.startsWith("Equifax"),
    );
  });
});

describe("by keyboard", () => {
  const next = () => stage.current.browser.runCommand("next-company", page);
  const opened = (name: string) =>
    eventually(`the card of ${name}`, async () => (await openCard(page))?.title.startsWith(name));

  test("next and previous go from name to name and round (complaint 43)", async () => {
    await next();
    await opened("Panasonic");
    await next();
    await opened("Equifax");
    await next();
    await opened("Panasonic");
    await stage.current.browser.runCommand("previous-company", page);
    await opened("Equifax");
  });

  test("a ring is drawn around the name, and the focus goes into the card and back (complaint 41)", async () => {
    await page.evaluate(() => document.querySelector<HTMLElement>("#focusable")?.focus());
    await next();
    await opened("Panasonic");
    const ring = await inOpenCard(page, (root) => {
      const { x, y, right, bottom } =
        root.querySelector(".ring")?.getBoundingClientRect() ?? new DOMRect();
      return { x, y, right, bottom };
    });
    const { x, y } = await firstMark(page);
    expect(ring?.x).toBeLessThan(x);
    expect(ring?.right).toBeGreaterThan(x);
    expect(ring?.y).toBeLessThan(y);
    expect(ring?.bottom).toBeGreaterThan(y);
    expect((await openCard(page))?.focused).toMatch(/^Panasonic/);
    await page.press("Escape");
    await cardCloses(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("focusable");
  });
});
