import type { Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { ChromiumPage } from "../support/chromium.js";
import { galleryAddress, gallerySite } from "../support/gallery.js";
import { LOCALE_NAMES } from "../support/language.js";
import { hoverFirstMark } from "../support/open-card.js";
import { pageFile } from "../support/serve.js";
import { useStage } from "../support/story.js";

const ADDRESS = "borncity.com/win/2021/11/30/panasonic-file-server/";
const OUR_PAGES = [
  "src/popup/index.html",
  "src/options/index.html",
  "src/details/index.html?company=panasonic",
  "src/welcome/index.html",
];
const WIDTHS = [320, 380, 1_000];

const gallery = gallerySite();

describe.each([
  [
    "de",
    "Angaben wichen voneinander ab · das Unternehmen bestätigte später den längeren Zeitraum",
    "Auf allen Websites ausführen",
  ],
  ["ja", "報告に相違があった · その後、企業が長いほうの期間を確認", "すべてのサイトで動かす"],
])("a reader of %s", (language, stateText, allowAll) => {
  const stage = useStage({ [ADDRESS]: pageFile("panasonic.html") }, language);

  test("has the card in this language", async () => {
    const page = await stage.current.browser.newPage();
    await page.goto(`http://${ADDRESS}`);
    await page.bringToFront();
    expect((await hoverFirstMark(page)).text).toContain(stateText);
    await page.close();
  });

  test("has our pages in this language, and nothing is cut in them, mirrored or not", async () => {
    for (const path of OUR_PAGES) {
      const page = (await stage.current.browser.openExtensionPage(path)) as ChromiumPage;
      await page.playwright.getByRole("heading", { level: 1 }).waitFor();
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
      for (const dir of ["ltr", "rtl"]) {
        await page.evaluate((to: string) => document.documentElement.setAttribute("dir", to), dir);
        const cut = await cutAt(page.playwright, "html, body *");
        expect([path, dir, cut]).toEqual([path, dir, []]);
      }
      if (path.includes("options")) {
        await page.playwright.getByRole("button", { name: allowAll }).waitFor();
      }
      await page.close();
    }
  });
});

describe("every state of card and popup holds its form", () => {
  const stage = useStage(gallery);
  let page: Page;
  beforeEach(async () => {
    page = ((await stage.current.browser.newPage()) as ChromiumPage).playwright;
  });
  afterEach(() => page.close());

  test.each([
    ...LOCALE_NAMES.map((language) => ({ language, dir: "ltr" })),
    { language: "pseudo", dir: "ltr" },
    { language: "pseudo", dir: "rtl" },
  ])("in $language, $dir", async (choice) => {
    await page.goto(galleryAddress(choice));
    expect(await cutAt(page, ".card, .card *, .popup, .popup *")).toEqual([]);
  });

  test.each([
    ["de", "Namen von Vorfällen und Anmerkungen dazu stehen in den Listen auf Englisch."],
    ["en", undefined],
  ])(
    "in %s, names in English are marked as such, and said to be where they are foreign",
    async (language, said) => {
      await page.goto(galleryAddress({ state: "one account", language }));
      const card = page.getByRole("dialog", { name: "Examplecorp" });
      expect(await card.getAttribute("lang")).toMatch(new RegExp(`^${language}\\b`));
      expect(await card.getByRole("heading", { level: 3 }).getAttribute("lang")).toBe("en");
      const lines = await card.locator("p.aside").allTextContents();
      expect(lines.filter((line) => /Englisch|English/.test(line))).toEqual(
        said === undefined ? [] : [said],
      );
    },
  );

  test("mirrored: what stands at the start does so on the right (complaint 44)", async () => {
    const start = (dir: string) =>
      page
        .goto(galleryAddress({ state: "one account", language: "pseudo", dir }))
        .then(() => page.locator(".card").evaluate(startsOf));
    const [plain, mirrored] = [await start("ltr"), await start("rtl")];
    expect(mirrored).toEqual(plain);
  });
});

/** What is wider than its place, at each of the widths; tables that scroll by themselves are left out. */
async function cutAt(page: Page, parts: string): Promise<readonly string[]> {
  const cut: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    const wide = await page.locator(parts).evaluateAll((boxes) =>
      boxes
        .filter((box) => box.closest(".unseen, .scrolls, svg") === null && box.clientWidth > 0)
        .filter((box) => box.scrollWidth > box.clientWidth + 1)
        .map((box) => `${box.tagName}.${box.className}: ${box.scrollWidth} > ${box.clientWidth}`),
    );
    cut.push(...wide.map((box) => `${width} px: ${box}`));
  }
  return cut;
}

/** How far each part stands from the side where its line begins, in whole CSS pixels. */
function startsOf(card: HTMLElement): readonly number[] {
  const isRightToLeft = getComputedStyle(card).direction === "rtl";
  const outer = card.getBoundingClientRect();
  return [...card.querySelectorAll("h2, h3, .tile, dd, p, .card-foot")]
    .filter((part) => part.getClientRects().length > 0)
    .map((part) => {
      const { left, right } = part.getBoundingClientRect();
      return Math.round(isRightToLeft ? outer.right - right : left - outer.left);
    });
}
