import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { cardCloses, cardOpens, firstMark, inOpenCard } from "../support/open-card.js";
import { readMarks } from "../support/read-marks.js";
import { choose } from "../support/reader-settings.js";
import { useStage } from "../support/story.js";
import { eventually, type TestPage } from "../support/test-browser.js";

const ADDRESS = "borncity.com/choices";

/** "Orange" may be the place; Equifax is nothing but the company. */
const PAGE = `<!doctype html><html lang="en"><title>A day out</title><article><h1>A day out</h1>
<p>Orange was an hour away on foot, and another hour went by before anyone there had a word to say about
the rain, the road or the long way home.</p>
<p>The credit bureau Equifax told the public of its breach on a Thursday in September, and many articles
were written about it in the weeks after that day.</p></article></html>`;

const stage = useStage({ [ADDRESS]: { body: PAGE } });

let page: TestPage;
beforeEach(async () => {
  page = await stage.current.browser.newPage();
  await page.goto(`http://${ADDRESS}`);
  await page.bringToFront();
  await firstMark(page);
});
afterEach(async () => {
  await page.close();
  await choose(stage.current.browser, {});
});

const marked = async () => (await readMarks(page)).map(({ text }) => text);

/** Opens the card of the first mark, and presses the button of that name in it. */
async function pressInCard(label: "Follow" | "Not this company" | "Off on this site") {
  await stage.current.browser.runCommand("next-company", page);
  await cardOpens(page);
  const press = {
    Follow: (root: ShadowRoot) => root.querySelector<HTMLElement>(".follow")?.click(),
    "Not this company": (root: ShadowRoot) =>
      root.querySelectorAll<HTMLElement>(".card-more button")[0]?.click(),
    "Off on this site": (root: ShadowRoot) =>
      root.querySelectorAll<HTMLElement>(".card-more button")[1]?.click(),
  };
  await inOpenCard(page, press[label]);
}

/** How the marks of the page are underlined: the sheets are the page's to read. */
const lines = () =>
  page.evaluate(() =>
    document.adoptedStyleSheets
      .flatMap((sheet) => [...sheet.cssRules])
      .flatMap((rule) => /dotted|dashed/.exec(rule.cssText)?.[0] ?? []),
  );

describe("in the card", () => {
  test("Follow underlines the name with dashes, here and after a reload, until it is taken back", async () => {
    expect(await lines()).toEqual(["dotted"]);
    await pressInCard("Follow");
    await eventually("dashes", async () => (await lines()).includes("dashed"));
    await page.goto(`http://${ADDRESS}`);
    await firstMark(page);
    expect(await lines()).toEqual(["dashed"]);
    await pressInCard("Follow");
    await eventually("dots", async () => (await lines()).join() === "dotted");
  });

  test("Not this company takes the mark away on this site, and the popup offers to undo it", async () => {
    await pressInCard("Not this company");
    await cardCloses(page);
    await eventually("no mark", async () => (await marked()).length === 0);
    await page.goto(`http://${ADDRESS}`);
    const popup = await openPopup();
    await eventually("the answer and a way back", () =>
      popup.evaluate(() => {
        const row = [...document.querySelectorAll(".finding .row")].find(
          ({ textContent }) => textContent === "You said: no company, on this site.Undo",
        );
        row?.querySelector("button")?.click();
        return row !== undefined;
      }),
    );
    await eventually("the mark", async () => (await marked()).includes("Equifax"));
    await popup.close();
  });

  test("Off on this site takes one click, and lasts (Wikimedia Hovercards, 25)", async () => {
    await pressInCard("Off on this site");
    await eventually("no mark", async () => (await marked()).length === 0);
    await page.goto(`http://${ADDRESS}`);
    const popup = await openPopup();
    await eventually("the site is off", () =>
      popup.evaluate(() => document.body.innerText.includes("Breachnote is off on borncity.com.")),
    );
    expect(await marked()).toEqual([]);
    await popup.close();
  });
});

describe("in the popup, a name that may mean a company", () => {
  async function askedOf(popup: TestPage): Promise<void> {
    await eventually("the question", () =>
      popup.evaluate(() =>
        [...document.querySelectorAll("h3")].some(
          ({ textContent }) => textContent === "“Orange”: is it Orange S.A.?",
        ),
      ),
    );
  }

  const press = (popup: TestPage, at: number) =>
    popup.evaluate(
      (index) => document.querySelectorAll<HTMLElement>(".chooser button")[index]?.click(),
      at,
    );

  test("is asked about, and not marked", async () => {
    const popup = await openPopup();
    await askedOf(popup);
    expect(await marked()).toEqual(["Equifax"]);
    await popup.close();
  });

  test("answered “Yes” is marked, and stays so on this site", async () => {
    const popup = await openPopup();
    await askedOf(popup);
    await press(popup, 0);
    await eventually("both marks", async () => (await marked()).join() === "Orange,Equifax");
    await eventually("what was kept", () =>
      popup.evaluate(() =>
        document.body.innerText.includes(
          "Your answer on “Orange” is kept on this device, for borncity.com.",
        ),
      ),
    );
    await popup.close();
    await page.goto(`http://${ADDRESS}`);
    await eventually("both marks", async () => (await marked()).join() === "Orange,Equifax");
  });

  test("answered with another company is that one's mention", async () => {
    const popup = await openPopup();
    await askedOf(popup);
    await press(popup, 1);
    await eventually("a search", () =>
      popup.evaluate(() => document.querySelectorAll("input[role=combobox]").length === 2),
    );
    await popup.evaluate(() =>
      document.querySelectorAll<HTMLElement>("input[role=combobox]")[1]?.focus(),
    );
    await popup.type("panasonic");
    await eventually("Panasonic", () =>
      popup.evaluate(() =>
        document.querySelector("[role=option]")?.textContent?.includes("Panasonic"),
      ),
    );
    await popup.press("Enter");
    await eventually("the mark", async () => (await marked()).includes("Orange"));
    await page.bringToFront();
    await stage.current.browser.runCommand("next-company", page);
    expect((await cardOpens(page)).title).toBe("Panasonic Corporation");
    await popup.close();
  });

  test("answered “Not a company” is asked about no more", async () => {
    const popup = await openPopup();
    await askedOf(popup);
    await press(popup, 2);
    await eventually("the answer", () =>
      popup.evaluate(() => document.body.innerText.includes("You said: no company, on this site.")),
    );
    expect(await popup.evaluate(() => document.querySelectorAll(".chooser").length)).toBe(0);
    await popup.close();
  });
});

/** The popup as a page of its own; it is about the tab that was in front before. */
async function openPopup(): Promise<TestPage> {
  await page.bringToFront();
  return stage.current.browser.openExtensionPage("src/popup/index.html");
}
