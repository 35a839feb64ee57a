import { describe, expect, test } from "vitest";
import { useGallery } from "../support/gallery-page.js";

const gallery = useGallery();

describe("the popup", () => {
  test("has a switch that names its state", async () => {
    await gallery.open({ state: "popup: companies named" });
    const onThisSite = gallery.page.getByRole("switch", { name: "On this site: on" });
    expect(await onThisSite.isChecked()).toBe(true);
    await onThisSite.click();
    expect(await gallery.done()).toBe("switch gazette.example off");
    expect(await gallery.page.getByText("Breachnote is off on gazette.example.").count()).toBe(1);
  });

  test("lists companies of the article, and possible ones apart", async () => {
    await gallery.open({ state: "popup: companies named" });
    const headings = await gallery.page.locator(".popup").getByRole("heading").allTextContents();
    expect(headings).toEqual([
      "Breachnote",
      "In this article",
      "Examplecorp",
      "Samplesoft",
      "Possible matches",
      "“Placeholder”: is it Placeholder?",
    ]);
    await gallery.page.getByRole("button", { name: "Go to mention of Samplesoft" }).click();
    expect(await gallery.done()).toBe("mention samplesoft");
    expect(
      await gallery.page.getByRole("button", { name: /Go to mention of Placeholder/ }).count(),
    ).toBe(0);
  });

  test.each([
    ["Yes", "answer gazette.example Placeholder company placeholder"],
    ["Not a company", "answer gazette.example Placeholder no-company"],
  ])("asks what a name means, and takes the answer “%s”", async (name, done) => {
    await gallery.open({ state: "popup: companies named" });
    const asked = gallery.page.getByRole("group", { name: "“Placeholder”: is it Placeholder?" });
    await asked.getByRole("button", { name, exact: true }).click();
    expect(await gallery.done()).toBe(done);
    await gallery.page
      .getByText("Your answer on “Placeholder” is kept on this device, for gazette.example.")
      .waitFor();
  });

  test("takes another company for an answer, by keyboard alone", async () => {
    await gallery.open({ state: "popup: companies named" });
    const another = gallery.page.getByRole("button", { name: "Another company" });
    await another.focus();
    await gallery.page.keyboard.press("Enter");
    expect(await another.getAttribute("aria-expanded")).toBe("true");
    const search = gallery.page.getByRole("combobox", {
      name: "Which company does “Placeholder” mean here?",
    });
    await search.fill("exam");
    await gallery.page.getByRole("option", { name: /Examplecorp Holdings/ }).waitFor();
    await search.press("ArrowDown");
    await search.press("Enter");
    expect(await gallery.done()).toBe("answer gazette.example Placeholder company examplecorp");
  });

  test("shows what was answered, and takes it back", async () => {
    await gallery.open({ state: "popup: names answered" });
    await gallery.page.getByText("You said: no company, on this site.").waitFor();
    await gallery.page.getByRole("button", { name: "Undo", exact: true }).click();
    expect(await gallery.done()).toBe("answer gazette.example Placeholder not-answered");
    await gallery.page.getByRole("button", { name: "Undo my answer on “Samplesoft”" }).click();
    expect(await gallery.done()).toBe("answer gazette.example Samplesoft not-answered");
  });

  test("asks nothing in a private window, where no answer is kept (darkreader#11075, 48)", async () => {
    await gallery.open({ state: "popup: private window" });
    await gallery.page.getByText(/In a private window no answer is kept\./).waitFor();
    expect(await gallery.page.getByRole("button", { name: "Yes", exact: true }).count()).toBe(0);
  });

  test.each([
    ["popup: nothing named", "No company from your sources is named in this article."],
    ["popup: needs permission", "Breachnote has not been allowed on gazette.example."],
    ["popup: cannot run", "Breachnote cannot read this page. Search a company:"],
    ["popup: needs a refresh", "Refresh this page: Breachnote was updated."],
    ["popup: no answer", "Breachnote did not answer. Please open this again."],
    ["popup: list is stale", "List from 12 Nov 2026, 12 days old. Newer incidents are missing."],
  ])("%s has the exact words", async (state, words) => {
    await gallery.open({ state });
    await gallery.page.getByText(words, { exact: true }).waitFor();
  });

  test("says what could not be updated, what is in use and when the next try is", async () => {
    await gallery.open({ state: "popup: update failed" });
    const failed = gallery.page.locator(".popup-foot .notice");
    await failed.waitFor();
    expect(await failed.textContent()).toMatch(
      /^Example list Could not update \(network\)\. Still using 12 Nov 2026\. Next try \d?\d:30\.$/,
    );
    await gallery.page.getByRole("button", { name: "Update now" }).click();
    await gallery.page.getByText("1 checked, 1 updated, 0 failed").waitFor();
    expect(await gallery.done()).toBe("update");
  });

  test("counts several lists that could not be updated, and leads to them", async () => {
    await gallery.open({ state: "popup: updates failed" });
    await gallery.page
      .getByText("2 sources could not be updated. What is on this device is still in use.")
      .waitFor();
    await gallery.page.getByRole("button", { name: "Data sources" }).click();
    expect(await gallery.done()).toBe("options");
  });

  test("asks for a site's permission from a click", async () => {
    await gallery.open({ state: "popup: needs permission" });
    await gallery.page.getByRole("button", { name: "Allow once" }).waitFor();
    await gallery.page.getByRole("button", { name: "Always on this site" }).click();
    expect(await gallery.done()).toBe("allow gazette.example");
  });

  test("takes the focus to its search where there is nothing to read", async () => {
    await gallery.open({ state: "popup: nothing named" });
    await expect
      .poll(() => gallery.page.evaluate(() => document.activeElement?.role))
      .toBe("combobox");
  });

  test("is searched by keyboard alone", async () => {
    await gallery.open({ state: "popup: companies named" });
    const search = gallery.page.getByRole("combobox", { name: "Search a company" });
    await search.fill("exam");
    await gallery.page.getByRole("option", { name: /Examplecorp Holdings/ }).waitFor();
    expect(await search.getAttribute("aria-expanded")).toBe("true");
    await gallery.page.keyboard.press("ArrowDown");
    await gallery.page.keyboard.press("ArrowDown");
    const chosen = await search.getAttribute("aria-activedescendant");
    expect(await gallery.page.locator(`[id="${chosen}"]`).textContent()).toMatch(
      /^Examplecorp Holdings/,
    );
    await gallery.page.keyboard.press("Enter");
    expect(await gallery.done()).toBe("details examplecorp-holdings");
    await gallery.page.keyboard.press("Escape");
    expect(await search.inputValue()).toBe("");
    expect(await gallery.page.getByRole("option").count()).toBe(0);
  });

  test("says what a search without a result does not mean", async () => {
    await gallery.open({ state: "popup: companies named" });
    await gallery.page.getByRole("combobox").fill("Acme");
    const said = gallery.page.locator(".nothing");
    expect(await said.textContent()).toBe(
      "No incident for Acme in your 3 sources (4,212 incidents, newest 12 Nov 2026). This says nothing about the security of Acme: most incidents are never made public, and our lists have gaps.",
    );
  });
});
