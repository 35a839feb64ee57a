import { expect, test } from "vitest";
import { useGallery } from "../support/gallery-page.js";

const gallery = useGallery();

test("a checked text has its companies, its dates, its names with their reasons, and its evidence", async () => {
  await gallery.open({ state: "checker: a text read" });
  const companies = gallery.page.getByRole("figure", {
    name: "Companies named, and their newest incident",
  });
  const [row] = await companies.getByRole("row").filter({ hasText: "Examplecorp" }).allInnerTexts();
  expect(row?.split("\t")).toEqual([
    "Examplecorp",
    "1",
    "157 days",
    "15 days",
    "Accounts differed, since confirmed",
  ]);
  const dates = await gallery.page
    .getByRole("region", { name: "Dates in this article" })
    .innerText();
  expect(dates).toContain("Beside the record of Examplecorp");
  await gallery.page.getByRole("button", { name: "Save as a test case" }).click();
  expect(await gallery.done()).toBe("save breachnote-test-case.jsonl");
});

test("before anything is read, the form alone stands there, and the record's", async () => {
  await gallery.open({ state: "checker: nothing read" });
  await gallery.page.getByRole("textbox", { name: "Text", exact: true }).waitFor();
  expect(await gallery.page.getByRole("button", { name: "Check", exact: true }).isDisabled()).toBe(
    true,
  );
  expect(await gallery.page.locator(".checked-text").count()).toBe(0);
});
