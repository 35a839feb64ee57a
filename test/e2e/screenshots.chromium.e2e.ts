/**
 * Pictures of the founding example: the page, its card, popup, details and options. Every run writes
 * them to dist/screenshots/founding, in three languages; `npm run screenshots` makes them in all five and
 * keeps them in test/gallery/screenshots, since another machine's fonts would change all of them at each
 * `npm test`.
 */
import { mkdirSync, statSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import type { ChromiumPage } from "../support/chromium.js";
import { cardOpens, firstMark, hoverFirstMark, inOpenCard, pause } from "../support/open-card.js";
import { pageFile } from "../support/serve.js";
import { useStage } from "../support/story.js";

const ADDRESS = "borncity.com/win/2021/11/30/panasonic-file-server/";
const PICTURES = "dist/screenshots/founding";
/** No picture of a page that failed is larger than this many bytes. */
const LEAST_BYTES = 4_000;
/** The card fades in for 100 ms. */
const FADE_MS = 300;
const SCHEMES = ["light", "dark"] as const;

/** The popup comes first, while the article is the tab that was in front. */
const OUR_PAGES = [
  { name: "popup", path: "popup/index.html", width: 380, height: 600, ready: ".finding" },
  {
    name: "details",
    path: "details/index.html?company=panasonic",
    width: 720,
    height: 900,
    ready: ".tile",
  },
  { name: "options", path: "options/index.html", width: 1_000, height: 900, ready: "tbody tr" },
];

const languages = inject("picturedLanguages");

mkdirSync(PICTURES, { recursive: true });

describe.each(languages)("the founding example for a reader of %s", (language) => {
  const stage = useStage({ [ADDRESS]: pageFile("panasonic.html") }, language);

  test("is pictured on the page and as a card", async () => {
    const opened = (await stage.current.browser.newPage()) as ChromiumPage;
    const page = opened.playwright;
    for (const scheme of SCHEMES) {
      await page.emulateMedia({ colorScheme: scheme });
      await opened.resize(1_000, 900);
      await opened.goto(`http://${ADDRESS}`);
      await opened.bringToFront();
      const { y } = await firstMark(opened);
      await page.evaluate((top) => scrollTo(0, top), y - 200);
      await hoverFirstMark(opened);
      await pause(FADE_MS);
      await picture(page, { path: pathOf("page", language, scheme) });
      // A card that a key opened stays while its page changes its size.
      await opened.press("Escape");
      await opened.resize(1_000, 2_400);
      await stage.current.browser.runCommand("next-company", opened);
      await cardOpens(opened);
      await pictureWholeCard(opened, pathOf("card", language, scheme));
    }
    await opened.close();
  });

  test.each(OUR_PAGES)("is pictured in the $name", async ({ name, path, width, height, ready }) => {
    const { browser } = stage.current;
    const article = (await browser.newPage()) as ChromiumPage;
    await article.goto(`http://${ADDRESS}`);
    await article.bringToFront();
    await firstMark(article);
    const { playwright: page } = (await browser.openExtensionPage(`src/${path}`)) as ChromiumPage;
    await page.setViewportSize({ width, height });
    await page.locator(ready).first().waitFor();
    for (const scheme of SCHEMES) {
      await page.emulateMedia({ colorScheme: scheme });
      await picture(page, { path: pathOf(name, language, scheme) });
    }
    await page.close();
    await article.close();
  });
});

function pathOf(name: string, language: string, scheme: string): string {
  return `${PICTURES}/${name}-${language}-${scheme}.png`;
}

async function picture(page: Page, options: Parameters<Page["screenshot"]>[0] & { path: string }) {
  await page.screenshot({ animations: "disabled", caret: "hide", ...options });
  expect(statSync(options.path).size).toBeGreaterThan(LEAST_BYTES);
}

/** In its full length, which a reader scrolls through. */
async function pictureWholeCard(page: ChromiumPage, path: string): Promise<void> {
  await inOpenCard(page, (root) => {
    (root.activeElement as HTMLElement | null)?.blur();
    const card = root.querySelector<HTMLElement>("[role=dialog]");
    const place = card?.parentElement;
    if (card === null || place === null || place === undefined) return;
    card.style.maxBlockSize = "none";
    place.style.inset = "0 auto auto 0";
  });
  await pause(FADE_MS);
  const clip = await inOpenCard(page, (root) => {
    const { x, y, width, height } =
      root.querySelector("[role=dialog]")?.getBoundingClientRect() ?? new DOMRect();
    return { x, y, width, height };
  });
  if (clip === undefined) throw new Error("a card is open: it is not");
  await picture(page.playwright, { path, clip });
}
