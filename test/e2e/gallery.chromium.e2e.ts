import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { ChromiumPage } from "../support/chromium.js";
import { galleryAddress, gallerySite } from "../support/gallery.js";
import { useStage } from "../support/story.js";

const stage = useStage(await gallerySite());
let page: Page;

beforeEach(async () => {
  const opened = (await stage.current.browser.newPage()) as ChromiumPage;
  page = opened.playwright;
});

afterEach(() => page.close());

async function open(choice: Readonly<Record<string, string>>): Promise<void> {
  await page.goto(galleryAddress(choice));
}

/** The text of every tile, as a screen reader has it. */
function tiles(): Promise<readonly string[]> {
  return page.locator("dd.value").allTextContents();
}

describe("a card is found by role and name", () => {
  test.each([
    ["one account", "One account", ["157 days", "15 days"], 1],
    ["accounts agree", "Accounts agree", ["157 days", "15 days", "10 days"], 3],
    [
      "accounts differ",
      "Accounts differ · on the day of access",
      ["15–157 days · 2 accounts", "15 days"],
      2,
    ],
    [
      "differed, since confirmed",
      "Accounts differed · the company later confirmed the longer period",
      ["157 days", "15 days"],
      3,
    ],
    [
      "replaced by the company",
      "Accounts differed · the company later gave the longer period",
      ["157 days", "15 days"],
      2,
    ],
    ["disputed by the company", "Disputed by the company", ["157 days", "not reported"], 2],
    ["dates not reported", "Dates not reported", ["not reported", "not reported"], 1],
    ["month known", "One account", ["149–178 days", "15 days"], 1],
    ["open ends", "One account", ["at least 157 days", "at most 15 days"], 1],
    ["same day", "One account", ["0 days", "0 days"], 1],
    ["dates conflict", "One account", ["not reported", "dates conflict"], 2],
    ["about a day", "One account", ["about 157 days", "not reported"], 1],
    ["ten years", "One account", ["3,474 days", "12–41 days"], 1],
    ["listed only", "Dates not reported", ["not reported", "not reported"], 0],
    ["said by attackers", "Dates not reported", ["not reported", "not reported"], 0],
    ["second-hand source", "One account", ["not reported", "15 days"], 2],
    ["list is stale", "One account", ["157 days", "15 days"], 1],
  ] as const)("%s", async (state, stateText, values, accounts) => {
    await open({ state });
    const card = page.getByRole("dialog", { name: "Examplecorp" });
    expect(await card.getByText(stateText, { exact: true }).count()).toBe(1);
    expect(await tiles()).toEqual(values);
    const rows = card.getByRole("table", { name: "Who said what" }).getByRole("row");
    expect(await rows.count()).toBe(accounts === 0 ? 0 : accounts + 1);
    expect(await card.getByRole("link").count()).toBeGreaterThan(0);
  });

  test("is described by its summary", async () => {
    await open({ state: "one account" });
    const card = page.getByRole("dialog", { name: "Examplecorp" });
    const id = await card.getAttribute("aria-describedby");
    expect(await page.locator(`[id="${id}"]`).textContent()).toBe(
      "Examplecorp: Example server, 2021. First access 22 June 2021 according to Examplecorp notice. Public notice 26 November 2021 per Examplecorp notice: 157 days after first access, 15 days after detection.",
    );
  });

  test("shows three of seven incidents and the way to all", async () => {
    await open({ state: "seven incidents" });
    expect(await page.getByRole("article").count()).toBe(3);
    await page.getByRole("button", { name: "All 7 incidents" }).click();
    expect(await page.locator("body").getAttribute("data-done")).toBe("details");
  });
});

describe("a card's buttons", () => {
  test.each([
    ["Close", "close"],
    ["Details", "details"],
    ["Report a problem", "report"],
    ["Hide here", "hide"],
  ])("%s does what it says", async (name, done) => {
    await open({ state: "one account" });
    await page.getByRole("button", { name, exact: true }).click();
    expect(await page.locator("body").getAttribute("data-done")).toBe(done);
  });

  test("Copy citation copies the sources and says so", async () => {
    await open({ state: "one account" });
    await page.getByRole("button", { name: "Copy citation" }).click();
    expect(await page.locator("body").getAttribute("data-done")).toMatch(
      /computed from the dates above\. Sources: Example Gazette <https:\/\/gazette\.example\/1>/,
    );
    expect(await page.getByRole("status").textContent()).toBe("Citation copied");
  });

  test("and links are large enough to hit", async () => {
    await open({ state: "seven incidents" });
    const small = await page.locator(".card :is(button, a, summary)").evaluateAll((controls) =>
      controls
        .map((control) => control.getBoundingClientRect())
        .filter(({ width, height }) => width < 24 || height < 24)
        .map(({ width, height }) => `${width} × ${height}`),
    );
    expect(small).toEqual([]);
  });
});

describe("the popup", () => {
  test("has a switch that names its state", async () => {
    await open({ state: "popup: companies named" });
    const onThisSite = page.getByRole("switch", { name: "On this site: on" });
    expect(await onThisSite.isChecked()).toBe(true);
    await onThisSite.click();
    expect(await page.locator("body").getAttribute("data-done")).toBe("switch gazette.example off");
    expect(await page.getByText("Breachnote is off on gazette.example.").count()).toBe(1);
  });

  test("lists companies of the article, and possible ones apart", async () => {
    await open({ state: "popup: companies named" });
    const headings = await page.locator(".popup").getByRole("heading").allTextContents();
    expect(headings).toEqual([
      "Breachnote",
      "In this article",
      "Examplecorp",
      "Samplesoft",
      "Possible matches",
      "Placeholder",
    ]);
    await page.getByRole("button", { name: "Go to mention of Samplesoft" }).click();
    expect(await page.locator("body").getAttribute("data-done")).toBe("mention samplesoft");
    expect(await page.getByRole("button", { name: /Go to mention of Placeholder/ }).count()).toBe(
      0,
    );
  });

  test.each([
    ["popup: nothing named", "No company from your sources is named in this article."],
    ["popup: needs permission", "Breachnote has not been allowed on gazette.example."],
    ["popup: cannot run", "Breachnote cannot read this page. Search a company:"],
    ["popup: needs a refresh", "Refresh this page: Breachnote was updated."],
    ["popup: no answer", "Breachnote did not answer. Please open this again."],
    ["popup: list is stale", "List from 12 Nov 2026, 12 days old. Newer incidents are missing."],
  ])("%s has the exact words", async (state, words) => {
    await open({ state });
    await page.getByText(words, { exact: true }).waitFor();
  });

  test("asks for a site's permission from a click", async () => {
    await open({ state: "popup: needs permission" });
    await page.getByRole("button", { name: "Allow once" }).waitFor();
    await page.getByRole("button", { name: "Always on this site" }).click();
    expect(await page.locator("body").getAttribute("data-done")).toBe("allow gazette.example");
  });

  test("takes the focus to its search where there is nothing to read", async () => {
    await open({ state: "popup: nothing named" });
    await expect.poll(() => page.evaluate(() => document.activeElement?.role)).toBe("combobox");
  });

  test("is searched by keyboard alone", async () => {
    await open({ state: "popup: companies named" });
    const search = page.getByRole("combobox", { name: "Search a company" });
    await search.fill("exam");
    await page.getByRole("option", { name: /Examplecorp Holdings/ }).waitFor();
    expect(await search.getAttribute("aria-expanded")).toBe("true");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    const chosen = await search.getAttribute("aria-activedescendant");
    expect(await page.locator(`[id="${chosen}"]`).textContent()).toMatch(/^Examplecorp Holdings/);
    await page.keyboard.press("Enter");
    expect(await page.locator("body").getAttribute("data-done")).toBe(
      "details examplecorp-holdings",
    );
    await page.keyboard.press("Escape");
    expect(await search.inputValue()).toBe("");
    expect(await page.getByRole("option").count()).toBe(0);
  });

  test("says what a search without a result does not mean", async () => {
    await open({ state: "popup: companies named" });
    await page.getByRole("combobox").fill("Acme");
    const said = page.locator(".nothing");
    expect(await said.textContent()).toBe(
      "No incident for Acme in your source (1 incident, newest 26 Nov 2021). This says nothing about the security of Acme: most incidents are never made public, and our lists have gaps.",
    );
  });
});

describe("axe finds nothing in the whole gallery", () => {
  test.each([
    ["light", {}, {}],
    ["dark", { theme: "dark" }, {}],
    ["right to left", { dir: "rtl" }, {}],
    ["forced colours", {}, { forcedColors: "active" }],
  ] as const)("%s", async (_name, choice, media) => {
    await page.emulateMedia(media);
    await open(choice);
    await page.getByText("Breachnote did not answer").waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});

describe("a card holds its form", () => {
  test.each([
    ["at 320 px", 320, 1],
    ["with text twice as large", 380, 2],
  ])("%s", async (_name, width, zoom) => {
    await page.setViewportSize({ width, height: 800 });
    await open({});
    await page.evaluate((times) => {
      document.documentElement.style.fontSize = `${times * 100}%`;
    }, zoom);
    const wide = await page
      .locator(".card, .popup")
      .evaluateAll((boxes) => boxes.filter((box) => box.scrollWidth > box.clientWidth + 1).length);
    expect(wide).toBe(0);
  });
});
