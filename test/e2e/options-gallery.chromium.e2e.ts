import type { Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { ChromiumPage } from "../support/chromium.js";
import { galleryAddress, gallerySite } from "../support/gallery.js";
import { useStage } from "../support/story.js";

const stage = useStage(gallerySite());
let page: Page;

beforeEach(async () => {
  page = ((await stage.current.browser.newPage()) as ChromiumPage).playwright;
});
afterEach(() => page.close());

const done = () => page.locator("body").getAttribute("data-done");

describe("a source is found by its name, with its state in words", () => {
  beforeEach(async () => {
    await page.goto(galleryAddress({ state: "options: sources in every state" }));
    await page.getByText("Bundled list").first().waitFor();
  });

  test.each([
    ["Bundled list", "bundled"],
    ["Fresh list", "up to date"],
    ["Old list", "stale, 266 days old"],
    ["Very old list", "very stale, 1,000 days old"],
    ["List with a newer copy", "update available"],
    ["Busy list", "updating"],
    ["Unreachable list", "failed, using the copy of 12 Nov 2026"],
    ["Wrongly signed list", "signature did not match, not installed"],
    ["Damaged list", "copy cannot be read"],
    ["Newer list", "needs a newer Breachnote"],
    ["Switched-off list", "off"],
    ["Local table", "local file"],
    ["Register never fetched", "not fetched yet"],
  ])("%s: %s", async (name, state) => {
    const row = page.getByRole("listitem").filter({
      has: page.getByRole("checkbox", { name, exact: true }),
    });
    expect(await row.locator(".chip").textContent()).toBe(state);
  });

  test.each([
    ["Unreachable list", "Could not update (network). Still using 12 Nov 2026. Next try "],
    [
      "Wrongly signed list",
      "The update did not carry the right signature and was not installed. Still using 12 Nov 2026.",
    ],
    ["Damaged list", "The copy on this device cannot be read, and nothing of it is in use."],
    ["Newer list", "Could not update. It needs a newer Breachnote. Still using 12 Nov 2026."],
    ["Old list", "List from 3 Mar 2026, 266 days old. Newer incidents are missing."],
    ["Register never fetched", "The browser does not allow requests to register.example"],
  ])("%s says why: %s", async (name, why) => {
    const row = page.getByRole("listitem").filter({
      has: page.getByRole("checkbox", { name, exact: true }),
    });
    expect(await row.textContent()).toContain(why);
  });

  test.each([
    ["Unreachable list", "Update now", "update unreachable-list"],
    ["Old list", "Update now", "update old-list"],
    ["Damaged list", "Update now", "update damaged-list"],
    ["List with a newer copy", "Update now", "update list-with-a-newer-copy"],
    ["Shrunk list", "Install it all the same", "update shrunk-list shrunk"],
  ])("%s has its way out: %s", async (name, button, what) => {
    const row = page.getByRole("listitem").filter({
      has: page.getByRole("checkbox", { name, exact: true }),
    });
    await row.getByRole("button", { name: `${name}: ${button}`, exact: true }).click();
    expect(await done()).toBe(what);
  });

  test("has dates absolute and relative, and what is used of it", async () => {
    const row = page.getByRole("listitem").filter({
      has: page.getByRole("checkbox", { name: "Fresh list", exact: true }),
    });
    const text = await row.textContent();
    expect(text).toContain("400 of 412 records used");
    expect(text).toContain("12 Nov 2026 (12 days ago)");
    expect(text).toContain("12 Dec 2026 (in 18 days)");
    expect(text).toMatch(/Last checked24 Nov 2026.*\(3 hours ago\)/);
    expect(text).toContain("signed by Example key 2026");
  });

  test("that the browser lost is named over the others", async () => {
    await page.getByText("lists that were on this device: A list that was lost.").waitFor();
    await page.getByRole("button", { name: "Put away" }).click();
    expect(await done()).toBe("forget lost");
  });

  test("lists its rejected records with their reasons", async () => {
    await page.getByText("has rejected records (2)").click();
    await page.getByText("row 17: a date in the future").waitFor();
  });

  test("is found by the filter", async () => {
    await page.getByLabel("Filter the sources").fill("very");
    expect(await page.locator(".source").count()).toBe(1);
    expect(await page.getByText("1 source shown").count()).toBe(1);
  });

  test.each([
    ["Accept the new key", "accept b3RoZXI= for list-under-another-key"],
    ["Bundled list: Move down", "order fresh-list bundled-list"],
  ])("“%s” does what it says", async (button, what) => {
    const named = page.getByRole("button", { name: button });
    for (const fold of await page.locator('details:has-text("Bundled list") > summary').all()) {
      await fold.click();
    }
    await named.click();
    await page.waitForFunction((wanted) => document.body.dataset["done"]?.startsWith(wanted), what);
  });

  test("an update says how many were checked, updated and failed", async () => {
    await page.getByRole("button", { name: "Update now", exact: true }).click();
    await page.waitForFunction(
      () => document.body.dataset["said"] === "3 checked, 1 updated, 1 failed",
    );
  });
});

describe("on a page that runs right to left, Latin names, dates and numbers read left to right", () => {
  test.each(["options: sources in every state", "options: preview of an unsigned list"])(
    "in %s",
    async (state) => {
      await page.setViewportSize({ width: 1_200, height: 900 });
      await page.goto(galleryAddress({ state, language: "pseudo", dir: "rtl" }));
      const places = page.locator(".choice, .chip, .facts dd, .quiet, .add-source h3");
      await places.first().waitFor();
      expect(await places.evaluateAll(runningBackwards)).toEqual([]);
      expect(await places.count()).toBeGreaterThan(10);
    },
  );
});

/** The texts in Latin letters of which a part stands to the left of the one before it. */
function runningBackwards(places: readonly Element[]): readonly string[] {
  const text = (place: Element) => {
    const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    return walker.nextNode() as Text | null;
  };
  const isBackwards = (node: Text) => {
    const range = document.createRange();
    const boxes = [...node.data.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ index, 0: word }) => {
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const [box, ...furtherLines] = range.getClientRects();
      return furtherLines.length === 0 ? box : undefined;
    });
    return boxes.some((box, at) => {
      const before = boxes[at - 1];
      return box !== undefined && before?.top === box.top && box.left < before.left;
    });
  };
  return places.flatMap((place) => {
    const node = text(place);
    return node !== null && isBackwards(node) ? [node.data] : [];
  });
}

describe("adding a source", () => {
  test("shows publisher, licence, conflicts, rejects, size and ten records before anything is installed", async () => {
    await page.goto(galleryAddress({ state: "options: preview of an unsigned list" }));
    const text = await page.locator(".add-source").textContent();
    for (const words of [
      "PublisherExample Society",
      "LicenceCC0-1.0",
      "Size1.4 MB",
      "12 incidents; 3 of them with other dates.",
      "detected after it was disclosed: 12 (first in row 3)",
      "10 sample records",
      "This source is unsigned",
    ]) {
      expect(text).toContain(words);
    }
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      "Preview: Example list",
    );
    await page.getByRole("checkbox", { name: "Keep up to date from list.example" }).check();
    await page.getByRole("button", { name: "Install" }).click();
    expect(await done()).toBe("install live");
  });

  test("maps the columns of a table, once company, reference and a date are named", async () => {
    await page.goto(galleryAddress({ state: "options: columns of a table" }));
    expect(await page.locator("tbody tr").count()).toBe(10);
    const next = page.getByRole("button", { name: "Read and preview" });
    await page.getByLabel("Column “Link”").selectOption("not used");
    expect(await next.isDisabled()).toBe(true);
    await page.getByLabel("Column “Link”").selectOption("reference (address)");
    await page.getByLabel("Column “Notice”").selectOption("date: public notice");
    await next.click();
    expect(await done()).toBe("mapped detected disclosed");
  });

  test("goes on while the reader sees how far it is, and can be cancelled", async () => {
    await page.goto(galleryAddress({ state: "options: packing a list" }));
    expect(await page.getByText("Packing: 42%").count()).toBe(1);
    await page.getByRole("button", { name: "Cancel" }).click();
    expect(await done()).toBe("cancel");
  });
});
