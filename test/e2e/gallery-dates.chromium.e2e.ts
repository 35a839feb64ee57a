import { describe, expect, test } from "vitest";
import { useGallery } from "../support/gallery-page.js";

const gallery = useGallery();

describe("a card on an article with dates of its own", () => {
  test("shows what the article dates otherwise than the record, the rest on demand", async () => {
    await gallery.open({ state: "dates of the article" });
    const strip = gallery.page.locator(".card .article-dates");
    const rows = strip.getByRole("listitem");
    const seen = () =>
      rows.evaluateAll(
        (items) =>
          items.filter((item) => item.checkVisibility({ contentVisibilityAuto: true })).length,
      );
    expect(await rows.first().textContent()).toMatch(
      /^first access: this article gives 11 Nov 2021, as Examplecorp notice first did; that differs from 22 Jun 2021/,
    );
    expect(await seen()).toBe(2);
    await strip.getByText("1 date as in the record").click();
    expect(await seen()).toBe(3);
    await strip.getByRole("button", { name: /^Show in the article: first access/ }).click();
    expect(await gallery.done()).toBe("date in block 1");
  });

  test("shows an article's own dates where no list has the incident", async () => {
    await gallery.open({ state: "dates of the article, no record" });
    const strip = gallery.page.locator(".card .article-dates");
    expect(await strip.getByText(/^No record of this incident in your sources/).count()).toBe(1);
    expect(await strip.getByRole("listitem").count()).toBe(2);
  });
});
