import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { axeFaults, colourFaults } from "../support/axe.js";
import type { ChromiumPage } from "../support/chromium.js";
import { useStage } from "../support/story.js";

const stage = useStage({});
let page: ChromiumPage;

beforeEach(async () => {
  page = (await stage.current.browser.newPage()) as ChromiumPage;
});
afterEach(() => page.close());

const PAGES = [
  "popup/index.html",
  "details/index.html?company=panasonic",
  "options/index.html",
  "welcome/index.html",
  "checker/index.html",
];

async function open(path: string): Promise<void> {
  await page.goto(`${stage.current.browser.extensionOrigin}/src/${path}`);
  await page.playwright.getByRole("heading", { level: 1 }).waitFor();
  for (const folded of await page.playwright.locator("main summary").all()) await folded.click();
}

describe.each(PAGES)("%s", (path) => {
  test.each([
    ["light, by any rule", { colorScheme: "light" }, axeFaults],
    ["dark, by the rules for colours", { colorScheme: "dark" }, colourFaults],
    ["forced colours, by the rules for colours", { forcedColors: "active" }, colourFaults],
  ] as const)("axe finds nothing: %s", async (_name, media, faults) => {
    await page.playwright.emulateMedia(media);
    await open(path);
    expect(await faults(page.playwright)).toEqual([]);
  });

  test.each([
    ["at 320 px", 320, "100%"],
    ["with text twice as large", 640, "200%"],
    ["with wide spacing", 640, "spaced"],
  ])("nothing is cut %s", async (_name, width, form) => {
    await page.resize(width, 800);
    await open(path);
    await page.playwright.addStyleTag({
      content:
        form === "spaced"
          ? "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }"
          : `:root { font-size: ${form} }`,
    });
    const overflow = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(overflow).toBeLessThanOrEqual(0);
  });

  test("every control has a name and can be hit (complaint 42)", async () => {
    await open(path);
    const faults = await page.playwright
      .locator("main :is(button, a, input, select, textarea)")
      .evaluateAll((controls) =>
        controls
          .filter((control) => {
            const target = control.closest("label") ?? control;
            const { width, height } = target.getBoundingClientRect();
            return width > 0 && (width < 24 || (height < 24 && !target.closest("td, p")));
          })
          .map((control) => control.outerHTML),
      );
    expect(faults).toEqual([]);
  });
});
