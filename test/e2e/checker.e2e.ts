import { describe, expect, test } from "vitest";
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

describe("a text with dates of its own", () => {
  const STORY =
    "Panasonic file server accessed\nThe company detected the access on 11 November 2021. Panasonic told the public of the data breach on 26 November 2021.";

  /** The page with a text opened from a file. */
  async function openedFile(story: string): Promise<TestPage> {
    const page = await stage.current.browser.openExtensionPage("src/checker/index.html");
    await eventually("a field for a file", () =>
      page.evaluate(() => document.querySelector("input[type=file]") !== null),
    );
    await page.evaluate((text) => {
      const field = document.querySelector<HTMLInputElement>("input[type=file]");
      const files = new DataTransfer();
      files.items.add(new File([text], "draft.txt", { type: "text/plain" }));
      if (field !== null) field.files = files.files;
      field?.dispatchEvent(new Event("change", { bubbles: true }));
    }, story);
    await eventually("the file's text", () =>
      page.evaluate(() => document.querySelector("textarea")?.value.startsWith("Panasonic")),
    );
    return page;
  }

  /** The page with the story opened from a file, once it is checked. */
  async function checkedFile(): Promise<TestPage> {
    const page = await openedFile(STORY);
    await page.evaluate(() => document.querySelector<HTMLElement>("button[type=submit]")?.click());
    await eventually("the text's dates", () =>
      page.evaluate(() => document.querySelector(".article-dates") !== null),
    );
    return page;
  }

  test("is held against the record, each date with its sentence", async () => {
    const page = await checkedFile();
    const strip = await page.evaluate(
      () => document.querySelector<HTMLElement>(".article-dates")?.innerText ?? "",
    );
    expect(strip).toContain("Beside the record of Panasonic Corporation");
    expect(strip).toMatch(/public notice: 26 Nov 2021 in this article and in the record/);
    expect(strip).toContain("15 days");
    await page.evaluate(() =>
      document.querySelector<HTMLElement>(".article-date.agrees button")?.click(),
    );
    const selected = await eventually("the selected sentence", () =>
      page.evaluate(() => document.getSelection()?.toString() || undefined),
    );
    expect(selected).toMatch(/ November 2021\.$/);
    await page.close();
  });

  test("longer than what is read at once is taken to its most, and that is said", async () => {
    const saidMost = "At most 500,000 characters are read at once.";
    const read = (page: TestPage) =>
      page.evaluate(() => ({
        letters: document.querySelector("textarea")?.value.length,
        said: document.querySelector<HTMLElement>(".notice:not([hidden])")?.innerText ?? "",
      }));
    const short = await openedFile(STORY);
    expect(await read(short)).toEqual({ letters: STORY.length, said: "" });
    await short.close();
    const long = await openedFile(STORY.padEnd(500_100, "ü"));
    expect(await read(long)).toEqual({
      letters: 500_000,
      said: expect.stringContaining(saidMost),
    });
    await long.close();
  });

  test("is kept as a page that opens without the extension", async () => {
    const page = await checkedFile();
    await page.evaluate(() => {
      const make = URL.createObjectURL;
      URL.createObjectURL = (file: Blob) => {
        void file.text().then((text) => {
          document.body.dataset["saved"] = text;
        });
        return make(file);
      };
      [...document.querySelectorAll("button")]
        .find((button) => button.textContent === "Save as a page (HTML)")
        ?.click();
    });
    const saved = await eventually("the saved page", () =>
      page.evaluate(() => document.body.dataset["saved"]),
    );
    expect(saved).toMatch(/^<!doctype html>/);
    expect(saved).toContain("The company detected the access on 11 November 2021.");
    expect(saved).toContain("default-src 'none'");
    await page.close();
  });
});

test("a record written into the form says what is missing, then shows its card", async () => {
  const page = await stage.current.browser.openExtensionPage("src/checker/index.html");
  await eventually("the form", () =>
    page.evaluate(() => document.querySelector(".record-form") !== null),
  );
  const said = () =>
    page.evaluate(() => document.querySelector<HTMLElement>(".record-form")?.innerText ?? "");
  const fill = (values: readonly string[]) =>
    page.evaluate((texts) => {
      const fields = document.querySelectorAll<HTMLInputElement>(".record-form input");
      for (const [at, field] of [...fields].entries()) {
        field.value = texts[at] ?? "";
        field.dispatchEvent(new Event("input", { bubbles: true }));
      }
    }, values);
  const add = () =>
    page.evaluate(() => {
      const buttons = [...document.querySelectorAll("button")];
      buttons.find(({ textContent }) => textContent === "Add a date")?.click();
    });
  await add();
  await eventually("a second date", () =>
    page.evaluate(() => document.querySelectorAll(".record-claim").length === 2),
  );
  expect(await said()).toContain("Name the company and its domain.");
  await page.evaluate(() => {
    const choose = (selector: string, value: string) => {
      const field = document.querySelector<HTMLSelectElement>(selector);
      if (field !== null) field.value = value;
      field?.dispatchEvent(new Event("change", { bubbles: true }));
    };
    choose(".record-form > .field select", "phishing");
    choose(".record-claim select", "detected");
  });
  const links = ["https://examplecorp.example/notice", "https://gazette.example/a"];
  await fill([
    ...["Examplecorp", "examplecorp.example", "Example server, 2021"],
    ...["2021-11-11", "Examplecorp notice", ...links],
    ...["2021-11-26", "Examplecorp notice", ...links],
  ]);
  const whole = await eventually("the card", async () => {
    const text = await said();
    return text.includes("15 days") && text;
  });
  expect(whole).toContain("The record is complete.");
  const saved = await page.evaluate(() => {
    let file: Blob | undefined;
    URL.createObjectURL = (made) => {
      if (made instanceof Blob) file = made;
      return "#";
    };
    const buttons = [...document.querySelectorAll<HTMLElement>(".record-form button")];
    buttons.find(({ textContent }) => textContent === "Save the record")?.click();
    return file?.text();
  });
  expect(JSON.parse(saved ?? "").incidents[0].kind).toBe("phishing");
  await page.close();
});
