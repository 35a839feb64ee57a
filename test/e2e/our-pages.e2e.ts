import { describe, expect, test } from "vitest";
import { useStage } from "../support/story.js";
import { eventually, type TestPage } from "../support/test-browser.js";

const stage = useStage({});

async function open(path: string): Promise<TestPage> {
  const page = await stage.current.browser.openExtensionPage(`src/${path}`);
  await eventually("a heading", () => page.evaluate(() => document.querySelector("h1") !== null));
  return page;
}

function texts(page: TestPage, selector: string): Promise<readonly string[]> {
  return page.evaluate(
    (wanted) => [...document.querySelectorAll(wanted)].map((each) => each.textContent ?? ""),
    selector,
  );
}

describe("the details page of Panasonic", () => {
  test("has the two numbers, the undetected days, what changed and every claim with its references", async () => {
    const page = await open("details/index.html?company=panasonic");
    expect(await texts(page, "h1")).toEqual(["Panasonic Corporation"]);
    expect((await texts(page, ".value")).slice(0, 2)).toEqual(["157 days", "15 days"]);
    const tables = await texts(page, ".scrolls table");
    expect(tables[0]).toContain("first access → detection (undetected)142 days");
    expect(tables[1]).toContain(
      "began 11 Nov 2021Panasonic notice, said 26 Nov 2021detected 11 Nov 2021Panasonic to TechCrunch, said 29 Nov 2021",
    );
    expect(tables[2]).toContain("replaced by Panasonic to TechCrunch");
    const references = await page.evaluate(
      () => new Set([...document.querySelectorAll<HTMLAnchorElement>("a")].map((a) => a.text)).size,
    );
    expect(references).toBeGreaterThanOrEqual(5);
    await page.close();
  });

  test("prepares a report that the reader alone sends", async () => {
    const page = await open("details/index.html?company=panasonic#report");
    const report = await page.evaluate(() => document.querySelector("textarea")?.value);
    expect(report).toMatch(
      /^Company: Panasonic Corporation \(panasonic\)\nIncident: panasonic-2021/,
    );
    await page.close();
  });

  test.each([
    ["?company=no-such-company", "No such company is in your sources."],
    ["?company=%3Cscript%3E", "No such company is in your sources."],
    ["", "Choose a company in the popup to see its details."],
  ])("with %s says that there is nothing", async (query, words) => {
    const page = await open(`details/index.html${query}`);
    expect(await texts(page, "p")).toContain(words);
    await page.close();
  });
});

describe("the options page", () => {
  test("keeps a choice, and shows the theme at once", async () => {
    const page = await open("options/index.html");
    await page.evaluate(() =>
      document.querySelectorAll<HTMLInputElement>("input[name=theme]")[2]?.click(),
    );
    await eventually("the dark theme", () =>
      page.evaluate(() => document.documentElement.dataset["theme"] === "dark"),
    );
    const again = await open("options/index.html");
    expect(
      await again.evaluate(
        () => document.querySelectorAll<HTMLInputElement>("input[name=theme]")[2]?.checked,
      ),
    ).toBe(true);
    await again.evaluate(() =>
      document.querySelectorAll<HTMLInputElement>("input[name=theme]")[0]?.click(),
    );
    await eventually("the theme in both pages", () =>
      page.evaluate(() => document.documentElement.dataset["theme"] === "system"),
    );
    await page.close();
    await again.close();
  });
});

describe("the welcome page", () => {
  test("offers three choices alike, and keeps the one that was made", async () => {
    const page = await open("welcome/index.html");
    expect(await texts(page, ".pick button")).toEqual([
      "On the news sites listed",
      "Only when I click the button",
      "On all sites",
    ]);
    const sizes = await page.evaluate(() =>
      [...document.querySelectorAll(".pick button")].map((each) =>
        [each.clientWidth, each.clientHeight].map((pixels) => Math.round(pixels / 2)).join(" × "),
      ),
    );
    expect(new Set(sizes).size).toBe(1);
    await page.evaluate(() => document.querySelectorAll<HTMLElement>(".pick button")[1]?.click());
    await eventually("the choice is said", async () =>
      (await texts(page, "[role=status]")).includes(
        "Breachnote reads a page when you click its button.",
      ),
    );
    await page.evaluate(() => document.querySelectorAll<HTMLElement>(".pick button")[0]?.click());
    await eventually("the other choice is said", async () =>
      (await texts(page, "[role=status]")).includes("Breachnote reads the news sites listed."),
    );
    await page.close();
  });
});
