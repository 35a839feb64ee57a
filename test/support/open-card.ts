import { readMarks, type SeenMark } from "./read-marks.js";
import { eventually, type TestPage } from "./test-browser.js";

/** Where the open card's closed shadow root hangs; nothing matches while no card is open. */
const CARD_HOST = "html > div[popover]";

/** A card as it stands on a page. */
export type SeenCard = {
  readonly title: string;
  readonly text: string;
  readonly links: readonly string[];
  readonly focused: string;
  readonly box: { readonly left: number; readonly top: number; readonly bottom: number };
};

/** Waits for the page's marks. @returns the first one */
export function firstMark(page: TestPage): Promise<SeenMark> {
  return eventually("a mark", async () => (await readMarks(page))[0]);
}

/** Runs in the page with the open card's shadow root. @returns `undefined` while no card is open */
export function inOpenCard<T>(
  page: TestPage,
  run: (root: ShadowRoot) => T,
): Promise<T | undefined> {
  return page.inShadow(CARD_HOST, run);
}

/** @returns `undefined` while no card is open */
export function openCard(page: TestPage): Promise<SeenCard | undefined> {
  return inOpenCard(page, (root) => {
    const card = root.querySelector("[role=dialog]");
    const { left = 0, top = 0, bottom = 0 } = card?.getBoundingClientRect() ?? {};
    return {
      title: root.querySelector("h2")?.textContent ?? "",
      text: card?.textContent ?? "",
      links: [...root.querySelectorAll("a")].map((link) => link.href),
      focused: root.activeElement?.textContent ?? "",
      box: { left, top, bottom },
    };
  });
}

export function cardOpens(page: TestPage): Promise<SeenCard> {
  return eventually("a card", () => openCard(page));
}

export function cardCloses(page: TestPage): Promise<boolean> {
  return eventually("no card", async () => (await openCard(page)) === undefined);
}

/** Rests the pointer on the first marked name. */
export async function pointAtFirstMark(page: TestPage): Promise<void> {
  const { x, y } = await firstMark(page);
  await page.movePointer(x, y);
}

/** @returns the opened card */
export async function hoverFirstMark(page: TestPage): Promise<SeenCard> {
  await pointAtFirstMark(page);
  return cardOpens(page);
}

export const pause = (ms: number): Promise<void> => new Promise((resume) => setTimeout(resume, ms));
