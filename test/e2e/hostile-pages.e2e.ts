/** Pages that mean harm: they stay readable, and learn and change nothing. */
import { describe, expect, test } from "vitest";
import { cardCloses, firstMark, hoverFirstMark, openCard, pause } from "../support/open-card.js";
import { articlePage, FILLER, NEWS, paragraph } from "../support/plain-article.js";
import { readMarks } from "../support/read-marks.js";
import { useStage } from "../support/story.js";
import { eventually, type TestPage } from "../support/test-browser.js";

/** Runs before anything else of the page: whatever an annotating script might call fails. */
const TURNED_PROTOTYPES = `<script>
  const spoil = (owner, name) => { owner[name] = () => { throw new Error("spoiled"); }; };
  for (const name of ["flatMap", "toSorted", "findIndex", "at"]) spoil(Array.prototype, name);
  for (const name of ["attachShadow", "showPopover", "closest"]) spoil(Element.prototype, name);
  for (const name of ["caretPositionFromPoint", "createElement"]) spoil(Document.prototype, name);
  for (const name of ["StaticRange", "Highlight", "MutationObserver"]) spoil(window, name);
  spoil(HighlightRegistry.prototype, "set");
  spoil(HTMLElement.prototype, "showPopover");
  Object.defineProperty(Text.prototype, "data", { get() { return "Dropbox"; } });
  Object.defineProperty(Object.prototype, "blocks", { get() { return []; }, set() {} });
</script>`;

const PAGES = {
  plain: articlePage(paragraph(NEWS) + paragraph(FILLER).repeat(3)),
  turned: articlePage(paragraph(NEWS) + paragraph(FILLER).repeat(3), TURNED_PROTOTYPES),
  markup: articlePage(
    paragraph(
      `&lt;img src=x onerror="window.struck=1"&gt; ${NEWS} &lt;script&gt;window.struck=1&lt;/script&gt;`,
    ) + paragraph(FILLER).repeat(3),
  ),
  "hidden-letters": articlePage(
    paragraph(NEWS.replace("Panasonic", "Pana&#8203;so&#173;nic")) +
      paragraph(`\u202e${FILLER}\u202c`) +
      // A Cyrillic а and о: another word, whatever it looks like.
      paragraph(NEWS.replace("Panasonic", "P\u0430nas\u043enic")),
  ),
};

const address = (name: string) => `borncity.com/hostile/${name}/`;

const stage = useStage(
  Object.fromEntries(Object.entries(PAGES).map(([name, body]) => [address(name), { body }])),
);

async function onPage(name: keyof typeof PAGES, tell: (page: TestPage) => Promise<void>) {
  const page = await stage.current.browser.newPage();
  try {
    await page.goto(`http://${address(name)}`);
    await page.bringToFront();
    await tell(page);
  } finally {
    await page.close();
  }
}

describe("a page that turns prototypes around", () => {
  test("is marked and explained all the same", () =>
    onPage("turned", async (page) => {
      const spot = await eventually("a mark", () =>
        page.evaluate(() => {
          for (const highlight of CSS.highlights.values()) {
            for (const { startContainer, startOffset } of highlight) {
              const range = document.createRange();
              range.setStart(startContainer, startOffset);
              range.setEnd(startContainer, startOffset + 9);
              const { x, y } = range.getBoundingClientRect();
              return { at: startOffset, x, y };
            }
          }
          return undefined;
        }),
      );
      expect(spot.at).toBe(NEWS.indexOf("Panasonic"));
      await page.movePointer(spot.x + 20, spot.y + 8);
      const { text } = await eventually("a card", () => openCard(page));
      expect(text).toContain("157 days");
    }));
});

describe("a page that makes up events", () => {
  test("opens no card with them", () =>
    onPage("plain", async (page) => {
      const { x, y } = await firstMark(page);
      await page.evaluate(
        async ({ x: clientX, y: clientY }) => {
          const target = document.elementFromPoint(clientX, clientY) ?? document.body;
          const at = { clientX, clientY, bubbles: true, composed: true };
          for (let n = 0; n < 20; n++) {
            target.dispatchEvent(new PointerEvent("pointermove", { ...at, pointerType: "mouse" }));
            target.dispatchEvent(new MouseEvent("mousemove", at));
            target.dispatchEvent(new PointerEvent("click", { ...at, pointerType: "touch" }));
            await new Promise((later) => setTimeout(later, 60));
          }
        },
        { x, y },
      );
      await pause(700);
      expect(await openCard(page)).toBeUndefined();
    }));

  test("closes none with them, and reads nothing of an open one", () =>
    onPage("plain", async (page) => {
      await hoverFirstMark(page);
      const seen = await page.evaluate(() => {
        const host = document.querySelector<HTMLElement>("html > div[popover]");
        for (const target of [window, document, host]) {
          target?.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
          target?.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
        }
        return {
          root: host?.shadowRoot ?? null,
          text: host?.textContent,
          html: host?.innerHTML,
          attributes: host?.getAttributeNames(),
        };
      });
      expect(seen).toEqual({ root: null, text: "", html: "", attributes: ["popover"] });
      expect(await openCard(page)).toBeDefined();
    }));
});

describe("a page that takes hold of the card's element", () => {
  test("can take it away or put it elsewhere, and the next card opens as ever", () =>
    onPage("plain", async (page) => {
      await hoverFirstMark(page);
      await page.evaluate(() => document.querySelector("html > div[popover]")?.remove());
      await cardCloses(page);
      await page.movePointer(2, 2);
      await pause(500);
      await hoverFirstMark(page);
      await page.evaluate(() => {
        const host = document.querySelector("html > div[popover]");
        if (host !== null) document.querySelector("article")?.append(host);
      });
      await page.movePointer(2, 2);
      await eventually("the element is gone", () =>
        page.evaluate(() => document.querySelector("article > div[popover]") === null),
      );
      await hoverFirstMark(page);
    }));
});

describe("text made to be hard", () => {
  test("stays text when it looks like markup", () =>
    onPage("markup", async (page) => {
      const { text } = await hoverFirstMark(page);
      expect(text).toContain("157 days");
      expect(await page.evaluate(() => "struck" in window)).toBe(false);
    }));

  test("hides a name with letters that nobody sees in vain, and passes none off with foreign ones", () =>
    onPage("hidden-letters", async (page) => {
      await firstMark(page);
      expect((await readMarks(page)).map(({ text }) => text)).toEqual(["Pana\u200bso\u00adnic"]);
    }));
});

describe("a page that is never still", () => {
  test("keeps its marks through a storm of changes, and stays usable", () =>
    onPage("plain", async (page) => {
      await firstMark(page);
      const done = await page.evaluate(async () => {
        const place = document.createElement("p");
        document.querySelector("article")?.append(place);
        const until = performance.now() + 5_000;
        let changes = 0;
        while (performance.now() < until) {
          for (let n = 0; n < 5; n++) place.textContent = `change ${changes++}`;
          await new Promise((later) => setTimeout(later, 4));
        }
        return changes;
      });
      expect(done).toBeGreaterThan(1_000);
      expect((await readMarks(page)).map(({ text }) => text)).toEqual(["Panasonic"]);
    }));
});
