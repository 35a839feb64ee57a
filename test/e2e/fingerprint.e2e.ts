/** What a page can find out about Breachnote by itself: what the README says that it can, and no more. */
import { describe, expect, test } from "vitest";
import { firstMark, pause } from "../support/open-card.js";
import { LOOKS, type Looks } from "../support/page-probe.js";
import { articlePage, FILLER, NEWS, paragraph } from "../support/plain-article.js";
import { useStage } from "../support/story.js";
import { eventually, type TestPage } from "../support/test-browser.js";

/** Addresses of one length, so that nothing that counts letters tells them apart. */
const READ = "borncity.com/looks/";
const UNREAD = "unlisted.org/looks/";
/** Long enough for a page to be read and marked. */
const READ_MS = 1_500;

const PAGE = articlePage(
  paragraph(NEWS) + paragraph(FILLER).repeat(3),
  `<script>${LOOKS}</script>`,
);
const stage = useStage({ [READ]: { body: PAGE }, [UNREAD]: { body: PAGE } });

declare global {
  interface Window {
    looks(): Promise<Looks>;
  }
}

async function lookedAt(
  address: string,
  isRead: boolean,
): Promise<{ page: TestPage; looks: Looks }> {
  const page = await stage.current.browser.newPage();
  await page.goto(`http://${address}`);
  await page.bringToFront();
  const isMarked = () => page.evaluate(() => CSS.highlights.size > 0);
  if (isRead) await eventually("a highlight", isMarked);
  await pause(READ_MS);
  return { page, looks: await page.evaluate(() => window.looks()) };
}

describe("a page that looks for us in every way it knows", () => {
  test("sees a highlight and its sheet where a name is marked, and nothing else", async () => {
    const { page: without, looks: bare } = await lookedAt(UNREAD, false);
    const { page: within, looks } = await lookedAt(READ, true);
    const { residue, ...rest } = looks;
    const { residue: none, ...bareRest } = bare;
    expect(rest).toEqual(bareRest);
    expect(none).toEqual({ highlights: [], sheets: 0 });
    expect(residue).toEqual({ highlights: [expect.stringMatching(/^[a-z]{10}$/)], sheets: 1 });
    await without.close();
    await within.close();
  });

  test("sees another name for the highlight each time", async () => {
    const names = new Set<string>();
    for (let at = 0; at < 3; at += 1) {
      const { page, looks } = await lookedAt(READ, true);
      for (const name of looks.residue.highlights) names.add(name);
      await page.close();
    }
    expect(names.size).toBe(3);
  });

  test("reads none of our files, even when it knows where they are, and reaches no worker", async () => {
    const { page } = await lookedAt(READ, true);
    const origin = stage.current.browser.extensionOrigin;
    const files = [
      "manifest.json",
      "icons/icon-16.png",
      "src/popup/index.html",
      "dataset/core.bin",
    ];
    const reached = await page.evaluate(
      async (urls) => {
        const loads = (tag: "img" | "script", url: string) =>
          new Promise<boolean>((answer) => {
            const element = Object.assign(document.createElement(tag), { src: url });
            element.onload = () => answer(true);
            element.onerror = () => answer(false);
            document.head.append(element);
          });
        const answers: string[] = [];
        for (const url of urls) {
          const fetched = await fetch(url).then(
            () => true,
            () => false,
          );
          if (fetched) answers.push(`fetched ${url}`);
          if (await loads("img", url)) answers.push(`shown ${url}`);
          if (await loads("script", url)) answers.push(`run ${url}`);
        }
        return answers;
      },
      files.map((file) => `${origin}/${file}`),
    );
    expect(reached).toEqual([]);
    const api = await page.evaluate(() => {
      const { browser, chrome } = window as unknown as Record<string, { runtime?: object }>;
      return [browser?.runtime === undefined, chrome?.runtime === undefined];
    });
    expect(api).toEqual([true, true]);
    await page.close();
  });

  test("learns nothing from how long its made-up events take on a name", async () => {
    const { page } = await lookedAt(READ, true);
    const { x, y } = await firstMark(page);
    const [onName, beside] = await page.evaluate(
      (name) => {
        const medianMs = (at: { x: number; y: number }) => {
          const target = document.elementFromPoint(at.x, at.y) ?? document.body;
          const times: number[] = [];
          for (let n = 0; n < 300; n += 1) {
            const event = new PointerEvent("pointermove", {
              clientX: at.x,
              clientY: at.y,
              bubbles: true,
              pointerType: "mouse",
            });
            const start = performance.now();
            for (let m = 0; m < 50; m += 1) target.dispatchEvent(event);
            times.push(performance.now() - start);
          }
          return times.sort((a, b) => a - b)[150] ?? 0;
        };
        medianMs(name); // warms up
        return [medianMs(name), medianMs({ x: name.x, y: name.y + 60 })];
      },
      { x, y },
    );
    // A look at what stands under the pointer takes ten times as long as an event that is not heard.
    expect(onName).toBeLessThan((beside ?? 0) * 3 + 1);
    await page.close();
  });
});
