import { expect, test } from "vitest";
import {
  type ExpectedMark,
  type HardPage,
  hardSites,
  inTheTermsOf,
  readHardPages,
  unlisted,
} from "../support/hard-pages.js";
import { readMarks } from "../support/read-marks.js";
import { useStage } from "../support/story.js";
import { eventually, type TestPage } from "../support/test-browser.js";

const PAGES = readHardPages();
const stage = useStage(hardSites(PAGES));

/** A tab that is open already shows a page several times as fast as a new one. */
const idleTabs: TestPage[] = [];

/** A page is read within this long, in ms, in a tab that may stand behind others. */
const MARKED_WITHIN_MS = 20_000;
/** What comes later than this, in ms, after the expected marks, would be missed. */
const NOTHING_ELSE_MS = 500;
/** A page without marks is watched this long, in ms. */
const STAYS_EMPTY_MS = 1_500;

test("there are forty hard pages and more", () => {
  expect(PAGES.length).toBeGreaterThanOrEqual(40);
});

test.concurrent.for(PAGES)("$name: $difficulty", async (hardPage, { expect }) => {
  const [page, untouched] = await Promise.all([
    open(hardPage.address),
    open(unlisted(hardPage.address)),
  ]);
  expect(await marksOf(page, hardPage)).toEqual(hardPage.marks);
  await eventually("the page without us has come to rest", () => isSettled(untouched));

  const [with_, without] = await Promise.all([snapshotOf(page), snapshotOf(untouched)]);
  expect(with_.html).toBe(without.html);
  expect(with_.boxes).toEqual(without.boxes);
  idleTabs.push(page, untouched);
});

async function open(address: string): Promise<TestPage> {
  const page = idleTabs.pop() ?? (await stage.current.browser.newPage());
  await page.goto(`http://${address}`);
  return page;
}

/** The marks once the page has come to rest; as they are expected if they stay so, else the last ones. */
async function marksOf(page: TestPage, { marks }: HardPage): Promise<readonly ExpectedMark[]> {
  const until = Date.now() + MARKED_WITHIN_MS;
  for (;;) {
    const isEarly = !(await isSettled(page));
    const seen = await seenMarks(page, marks);
    if (Date.now() > until) return seen;
    if (isEarly || !sameMarks(seen, marks)) {
      await pause(50);
      continue;
    }
    await pause(marks.length === 0 ? STAYS_EMPTY_MS : NOTHING_ELSE_MS);
    const later = await seenMarks(page, marks);
    if (sameMarks(later, marks)) return later;
  }
}

async function seenMarks(page: TestPage, expected: readonly ExpectedMark[]) {
  return inTheTermsOf(expected, await readMarks(page));
}

function sameMarks(a: readonly ExpectedMark[], b: readonly ExpectedMark[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** A page whose own script does something says with `data-settled` that it is done. */
function isSettled(page: TestPage): Promise<boolean> {
  return page.evaluate(() => {
    const { dataset, innerHTML } = document.documentElement;
    return dataset["settled"] !== undefined || !innerHTML.includes("dataset.settled");
  });
}

type Snapshot = { readonly html: string; readonly boxes: readonly string[] };

/** The page's serialised tree, and the place of each element that is shown, open shadow roots included. */
function snapshotOf(page: TestPage): Promise<Snapshot> {
  return page.evaluate(() => {
    const boxes: string[] = [];
    const measure = (root: Document | ShadowRoot) => {
      for (const element of root.querySelectorAll("*")) {
        if (element.shadowRoot !== null) measure(element.shadowRoot);
        // Where nothing is shown, browsers lay out as late as they like.
        if (!element.checkVisibility()) continue;
        const { x, y, width, height } = element.getBoundingClientRect();
        const { scrollWidth, scrollHeight } = element;
        boxes.push(`${element.localName} ${[x, y, width, height, scrollWidth, scrollHeight]}`);
      }
    };
    measure(document);
    return { html: document.documentElement.outerHTML, boxes };
  });
}

function pause(ms: number): Promise<void> {
  return new Promise((wait) => setTimeout(wait, ms));
}
