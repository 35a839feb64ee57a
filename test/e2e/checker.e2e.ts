import { expect, test } from "vitest";
import { firstMark } from "../support/open-card.js";
import { pageFile } from "../support/serve.js";
import { useStage } from "../support/story.js";
import { eventually, type TestPage } from "../support/test-browser.js";

const ADDRESS = "borncity.com/win/2021/11/30/panasonic-file-server/";

const stage = useStage({ [ADDRESS]: pageFile("panasonic.html") });

/** The rows of the table with this caption, cell by cell. */
function rowsOf(page: TestPage, caption: string): Promise<readonly (readonly string[])[]> {
  return page.evaluate((label) => {
    const table = [...document.querySelectorAll("figure")].find(
      (figure) => figure.ariaLabel === label,
    );
    return [...(table?.querySelectorAll("tbody tr") ?? [])].map((row) =>
      [...row.querySelectorAll("th, td")].map((cell) => cell.textContent ?? ""),
    );
  }, caption);
}

const COMPANIES = "Companies named, and their newest incident";
const NAMES = "Every known name, and how it was judged";

test("of the article in front it shows what was matched, and why", async () => {
  const { browser } = stage.current;
  const article = await browser.newPage();
  await article.goto(`http://${ADDRESS}`);
  await article.bringToFront();
  await firstMark(article);
  await article.bringToFront(); // the welcome page may have come before it meanwhile
  const page = await browser.openExtensionPage("src/checker/index.html#article");
  const rows = await eventually("names", async () => {
    const found = await rowsOf(page, NAMES);
    return found.length > 0 && found;
  });
  const [name, company, outcome, reasons] = rows[0] ?? [];
  expect([name, company, outcome]).toEqual(["Panasonic", "Panasonic Corporation", "sure"]);
  expect(reasons).toMatch(/[+−]\d/);
  await page.close();
  await article.close();
});

test("a text that is written into the page is checked", async () => {
  const { browser } = stage.current;
  const page = await browser.openExtensionPage("src/checker/index.html");
  await eventually("a field for the text", () =>
    page.evaluate(() => {
      const field = document.querySelector("textarea");
      field?.focus();
      return field !== null;
    }),
  );
  await page.type("Panasonic told the public of an access on Friday.");
  await page.evaluate(() => document.querySelector<HTMLElement>("button[type=submit]")?.click());
  const rows = await eventually("a company", async () => {
    const found = await rowsOf(page, COMPANIES);
    return found.length > 0 && found;
  });
  expect(rows).toEqual([
    ["Panasonic Corporation", "1", "157 days", "15 days", expect.stringMatching(/confirmed/)],
  ]);
  await eventually("what was found is said", () =>
    page.evaluate(
      () => document.querySelector("[role=status]")?.textContent === "1 company found.",
    ),
  );
  await page.close();
});
