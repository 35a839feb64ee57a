import { describe, expect, test } from "vitest";
import { useGallery } from "../support/gallery-page.js";

const gallery = useGallery();

/** The text of every tile, as a screen reader has it. */
function tiles(): Promise<readonly string[]> {
  return gallery.page.locator("dd.value").allTextContents();
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
    ["company response", "Disputed by the company", ["157 days", "not reported"], 3],
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
    ["through a supplier", "One account", ["48 days", "42 days"], 2],
    ["compared, and deadlines", "One account", ["157 days", "15 days"], 1],
    ["compared, a range", "One account", ["149–178 days", "15 days"], 1],
    ["compared, open", "One account", ["at least 157 days", "at most 15 days"], 1],
    ["outside of an article", "One account", ["157 days", "15 days"], 1],
    ["list is stale", "One account", ["157 days", "15 days"], 1],
  ] as const)("%s", async (state, stateText, values, accounts) => {
    await gallery.open({ state });
    const card = gallery.page.getByRole("dialog", { name: "Examplecorp" });
    expect(await card.getByText(stateText, { exact: true }).count()).toBe(1);
    expect(await tiles()).toEqual(values);
    const rows = card.getByRole("table", { name: "Who said what" }).getByRole("row");
    expect(await rows.count()).toBe(accounts === 0 ? 0 : accounts + 1);
    expect(await card.getByRole("link").count()).toBeGreaterThan(0);
  });

  test("a company's response is a row of the table, and a shape with its name", async () => {
    await gallery.open({ state: "company response" });
    const card = gallery.page.getByRole("dialog", { name: "Examplecorp" });
    const row = card.getByRole("row", { name: /^Company response, 3 Dec 2021/ });
    expect(await row.getByRole("cell").textContent()).toBe(
      "Examplecorp statement: sees no sign that the data came from its systemsCompany response: 3 Dec 2021",
    );
    expect(await card.locator(".legend li").allTextContents()).toContain("Company response");
  });

  test("what an unsigned list tells is labelled as that", async () => {
    await gallery.open({ state: "unsigned list" });
    const incident = gallery.page.getByRole("dialog", { name: "Examplecorp" }).getByRole("article");
    expect(await incident.getByText("From an unsigned list: Core list.").count()).toBe(1);
  });

  test("is described by its summary", async () => {
    await gallery.open({ state: "one account" });
    const card = gallery.page.getByRole("dialog", { name: "Examplecorp" });
    const id = await card.getAttribute("aria-describedby");
    expect(await gallery.page.locator(`[id="${id}"]`).textContent()).toBe(
      "Examplecorp: Example server, 2021. First access 22 June 2021 according to Examplecorp notice. Public notice 26 November 2021 per Examplecorp notice: 157 days after first access, 15 days after detection.",
    );
  });

  test.each([
    [
      "compared, and deadlines",
      [
        "first access → public notice: 157 days, near the middle (median 159, n 1,500)",
        "detection → public notice: 15 days, shorter than about 79 of 100 (median 61, n 1,600)",
      ],
    ],
    [
      "compared, a range",
      [
        "first access → public notice: 149–178 days, near the middle (median 159, n 1,500)",
        "detection → public notice: 15 days, shorter than about 79 of 100 (median 61, n 1,600)",
      ],
    ],
    [
      "compared, open",
      [
        "first access → public notice: at least 157 days, longer than at least about 50 of 100 (median 159, n 1,500)",
        "detection → public notice: at most 15 days, longer than about 1 to 21 of 100 (median 61, n 1,600)",
      ],
    ],
  ])(
    "%s: says where its days stand, of how many, when, and what that is not",
    async (state, said) => {
      await gallery.open({ state });
      const list = gallery.page.getByRole("list", {
        name: "Compared with notices to the Washington State AG, 2015–2024",
      });
      const compared = gallery.page.locator(".compared").filter({ has: list });
      expect(await list.getByRole("listitem").evaluateAll(ownTexts)).toEqual(said);
      expect(
        await compared.getByText("US notices to a regulator; not like for like.").isVisible(),
      ).toBe(true);
      await compared.getByText("How this is done").click();
      expect(await compared.getByText(/The dot is the place of this incident/).isVisible()).toBe(
        true,
      );
    },
  );

  test("names rules as dated facts, with their section on demand", async () => {
    await gallery.open({ state: "compared, and deadlines" });
    const list = gallery.page.getByRole("list", { name: "Deadlines" });
    const deadlines = gallery.page.locator(".compared").filter({ has: list });
    const lines = list.getByRole("listitem");
    expect(await lines.first().textContent()).toBe(
      "Japan: a rule with 3 to 5 days to the authority began on 1 Apr 2022, after this.",
    );
    const section = deadlines.getByText(/^APPI art\. 26/);
    expect(await section.isVisible()).toBe(false);
    await deadlines.getByText("About deadlines").click();
    expect(await section.isVisible()).toBe(true);
  });

  test("shows three of seven incidents and the way to all", async () => {
    await gallery.open({ state: "seven incidents" });
    expect(await gallery.page.getByRole("article").count()).toBe(3);
    await gallery.page.getByRole("button", { name: "All 7 incidents" }).click();
    expect(await gallery.done()).toBe("details");
  });
});

describe("a card's buttons", () => {
  test.each([
    ["Close", "close"],
    ["Details", "details"],
    ["Report a problem", "report"],
    ["Hide here", "hide"],
    ["Follow", "follow true"],
  ])("%s does what it says", async (name, done) => {
    await gallery.open({ state: "one account" });
    await gallery.page.getByRole("button", { name, exact: true }).click();
    expect(await gallery.done()).toBe(done);
  });

  test.each([
    ["Not this company", "not this company"],
    ["Off on this site", "switch off"],
    ["Options", "options"],
  ])("More opens “%s”, which does what it says", async (name, done) => {
    await gallery.open({ state: "one account" });
    const more = gallery.page.getByRole("button", { name: "More", exact: true });
    expect(await gallery.page.getByRole("button", { name }).isVisible()).toBe(false);
    await more.click();
    expect(await more.getAttribute("aria-expanded")).toBe("true");
    await gallery.page.getByRole("button", { name }).click();
    expect(await gallery.done()).toBe(done);
  });

  test("Follow is pressed for a followed company, and lets go of it", async () => {
    await gallery.open({ state: "followed by the reader" });
    const follow = gallery.page.getByRole("button", { name: "Follow", pressed: true });
    await follow.click();
    expect(await gallery.done()).toBe("follow false");
    await gallery.page.getByRole("button", { name: "Follow", pressed: false }).waitFor();
  });

  test("say in a private window that nothing is stored (darkreader#11075, 48)", async () => {
    await gallery.open({ state: "private window" });
    await gallery.page
      .getByText("Private window: nothing you choose here is stored.", { exact: true })
      .waitFor();
    const follow = gallery.page.getByRole("button", { name: "Follow" });
    expect(await follow.getAttribute("aria-disabled")).toBe("true");
    await follow.click({ force: true });
    expect(await gallery.done()).toBeNull();
  });

  test.each([
    [
      "Sentence",
      /computed from the dates above\. Sources: Example Gazette <https:\/\/gazette\.example\/1>/,
    ],
    ["BibTeX", /^@misc\{examplecorp-\d+,\n/],
    ["CSL-JSON", /^\[\s+\{\s+"id": "examplecorp-/],
    ["CSV row", /^company,incident,.*\r\nExamplecorp,examplecorp-/],
  ])(
    "Copy citation copies a %s with the label “computed”, and says so (RYD#755, 26)",
    async (form, text) => {
      await gallery.open({ state: "one account" });
      const button = gallery.page.getByRole("button", { name: "Copy citation" });
      expect(await button.getAttribute("aria-expanded")).toBe("false");
      await button.click();
      expect(await button.getAttribute("aria-expanded")).toBe("true");
      await gallery.page
        .getByRole("group", { name: "Copy as" })
        .getByRole("button", { name: form })
        .click();
      const copied = await gallery.done();
      expect(copied).toMatch(text);
      expect(copied).toContain("computed from the dates above");
      const statuses = await gallery.page.getByRole("status").allTextContents();
      expect(statuses.filter((said) => said !== "")).toEqual([`Citation copied: ${form}`]);
    },
  );

  test("and links are large enough to hit", async () => {
    await gallery.open({ state: "seven incidents" });
    for (const name of ["Copy citation", "More"]) {
      await gallery.page.getByRole("button", { name, exact: true }).click();
    }
    const small = await gallery.page
      .locator(".card :is(button, a, summary)")
      .evaluateAll((controls) =>
        controls
          .map((control) => control.getBoundingClientRect())
          .filter(({ width, height }) => width < 24 || height < 24)
          .map(({ width, height }) => `${width} × ${height}`),
      );
    expect(small).toEqual([]);
  });
});

/** The words of each item, without the days below its strip. */
function ownTexts(items: readonly Element[]): readonly string[] {
  return items.map((item) => item.firstChild?.textContent ?? "");
}
