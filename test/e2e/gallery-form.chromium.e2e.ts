import { AxeBuilder } from "@axe-core/playwright";
import { describe, expect, test } from "vitest";
import { useGallery } from "../support/gallery-page.js";

const gallery = await useGallery();

describe("axe finds nothing in the whole gallery", () => {
  test.each([
    ["light", {}, {}],
    ["dark", { theme: "dark" }, {}],
    ["right to left", { dir: "rtl" }, {}],
    ["forced colours", {}, { forcedColors: "active" }],
  ] as const)("%s", async (_name, choice, media) => {
    await gallery.page.emulateMedia(media);
    await gallery.open(choice);
    await gallery.page.getByText("Breachnote did not answer").waitFor();
    const { violations } = await new AxeBuilder({ page: gallery.page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});

describe("a card holds its form", () => {
  test.each([
    ["at 320 px, as on a phone (complaint 47)", 320, 1],
    ["with text twice as large", 380, 2],
  ])("%s", async (_name, width, zoom) => {
    await gallery.page.setViewportSize({ width, height: 800 });
    await gallery.open({});
    await gallery.page.evaluate((times) => {
      document.documentElement.style.fontSize = `${times * 100}%`;
    }, zoom);
    const wide = await gallery.page
      .locator(".card, .popup")
      .evaluateAll((boxes) => boxes.filter((box) => box.scrollWidth > box.clientWidth + 1).length);
    expect(wide).toBe(0);
  });
});
