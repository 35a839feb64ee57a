import { describe, expect, test } from "vitest";
import { axeFaultsOfParts, colourFaults, placeFaults } from "../support/axe.js";
import { useGallery } from "../support/gallery-page.js";

const gallery = useGallery();

describe("axe finds nothing in the whole gallery", () => {
  test.each([
    ["light, by any rule", {}, {}, axeFaultsOfParts],
    ["dark, by the rules for colours", { theme: "dark" }, {}, colourFaults],
    ["forced colours, by the rules for colours", {}, { forcedColors: "active" }, colourFaults],
    ["right to left, by the rule for places", { dir: "rtl" }, {}, placeFaults],
  ] as const)("%s", async (_name, choice, media, faults) => {
    await gallery.page.emulateMedia(media);
    await gallery.open(choice);
    for (const words of ["Breachnote did not answer", "Bundled list"]) {
      await gallery.page.getByText(words).first().waitFor();
    }
    expect(await faults(gallery.page)).toEqual([]);
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
