import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { firstMark, pause } from "../support/open-card.js";
import { fill, hears, openOurPage, press, texts } from "../support/our-page.js";
import { readMarks } from "../support/read-marks.js";
import { choose } from "../support/reader-settings.js";
import { pageFile } from "../support/serve.js";
import { useStage } from "../support/story.js";
import { eventually, type TestPage } from "../support/test-browser.js";

const ADDRESS = "borncity.com/win/2021/11/30/panasonic-file-server/";
/** Long enough for a page to be read, were it read at all. */
const READ_MS = 800;

const stage = useStage({
  [ADDRESS]: pageFile("panasonic.html"),
  "borncity.com/quiet/2": pageFile("panasonic.html"),
});
let options: TestPage;

beforeEach(async () => {
  await choose(stage.current.browser, {});
  options = await openOurPage(stage.current.browser, "options/index.html");
});
afterEach(() => options.close());

/** What is marked in the article, opened anew. */
async function markedNow(): Promise<readonly string[]> {
  const article = await stage.current.browser.newPage();
  await article.goto(`http://${ADDRESS}`);
  await pause(READ_MS);
  const marks = await readMarks(article);
  await article.close();
  return marks.map(({ text }) => text);
}

describe("matching", () => {
  test("a blocked word is no longer marked, until that is undone", async () => {
    await fill(options, "Word or name to leave out", "panasonic");
    await options.press("Enter");
    await hears(options, "“panasonic” is left out from now on.");
    expect(await markedNow()).not.toContain("Panasonic");

    await options.bringToFront();
    await press(options, "Undo");
    await hears(options, "Undone");
    expect(await texts(options, "#matching ~ p")).toContain("No word is left out.");
    expect(await markedNow()).toContain("Panasonic");
  });
});

describe("sites", () => {
  test("a rule for a path switches that part off, and its removal gives the focus to the heading", async () => {
    await fill(
      options,
      "Site, or site and path",
      "https://borncity.com/win/2021/11/30/?page=2#top",
    );
    await press(options, "Switch off there");
    await hears(options, "off on borncity.com/win/2021/11/30");
    expect(await markedNow()).toEqual([]);

    await options.bringToFront();
    await press(options, "Remove off on borncity.com/win/2021/11/30");
    await hears(options, "Removed: off on borncity.com/win/2021/11/30");
    expect(await options.evaluate(() => document.activeElement?.textContent)).toBe(
      "Your own rules for sites",
    );
    expect(await markedNow()).toContain("Panasonic");
  });

  test("a rule for a path holds while a single-page site is there by itself", async () => {
    await fill(options, "Site, or site and path", "borncity.com/quiet");
    await press(options, "Switch off there");
    await hears(options, "off on borncity.com/quiet");
    const article = await stage.current.browser.newPage();
    await article.goto(`http://${ADDRESS}`);
    await firstMark(article);
    await article.evaluate(() => {
      history.pushState({}, "", "/quiet/1");
      document.querySelector("article")?.append("More of it.");
    });
    await eventually("no marks", async () => (await readMarks(article)).length === 0);
    await article.evaluate(() => history.back());
    await firstMark(article);

    await article.goto("http://borncity.com/quiet/2");
    await article.bringToFront();
    await article.evaluate(() => history.pushState({}, "", "/elsewhere"));
    await firstMark(article);
    await article.close();
  });

  test("what is no site changes nothing", async () => {
    await fill(options, "Site, or site and path", "no site");
    await options.press("Enter");
    await hears(options, "This is not the name of a site. Nothing was changed.");
  });

  test("a listed site is switched off and on by its check box", async () => {
    await press(options, "250 listed news sites");
    await press(options, "borncity.com");
    await hears(options, "Off on borncity.com");
    await press(options, "borncity.com");
    await hears(options, "On on borncity.com");
    expect(await texts(options, "p")).toContain("There is no rule of your own.");
  });
});

describe("reading", () => {
  test("the language changes at once, here and on the popup", async () => {
    await press(options, "Deutsch");
    await eventually("the page in German", async () =>
      (await texts(options, "h1")).includes("Einstellungen"),
    );
    expect(await options.evaluate(() => document.documentElement.lang)).toBe("de");
    const popup = await openOurPage(stage.current.browser, "popup/index.html");
    expect(await texts(popup, "label")).toContain("Unternehmen suchen");
    await popup.close();
  });

  test("the line under a name is the one that was chosen", async () => {
    await press(options, "solid");
    await hears(options, "Saved");
    const article = await stage.current.browser.newPage();
    await article.goto(`http://${ADDRESS}`);
    await firstMark(article);
    const rules = await article.evaluate(() =>
      document.adoptedStyleSheets.flatMap(({ cssRules }) =>
        [...cssRules].map((rule) => rule.cssText),
      ),
    );
    expect(rules[0]).not.toContain("dotted");
    await article.close();
  });
});

describe("followed companies", () => {
  test("one is added by search and taken off with undo", async () => {
    // Nobody waits for the list to be of the last letter before he presses Enter.
    await fill(options, "Search a company", "panas");
    await options.press("Enter");
    await hears(options, "Panasonic Corporation is followed.");
    await press(options, "Unfollow Panasonic Corporation");
    await hears(options, "Panasonic Corporation is no longer followed.");
    expect(await texts(options, "p")).toContain("You follow no company.");
    await press(options, "Undo");
    await eventually("it is followed again", async () =>
      (await texts(options, ".item bdi")).includes("Panasonic Corporation"),
    );
  });
});
