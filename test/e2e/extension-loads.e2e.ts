import { expect, test } from "vitest";
import { useStage } from "../support/story.js";
import { eventually } from "../support/test-browser.js";

const ADDRESS = "borncity.com/empty";
const stage = useStage({
  [ADDRESS]: { body: "<!doctype html><html lang=en><title>Empty</title><p>Nothing here.</p>" },
});

const OUR_PAGES = ["popup", "options", "details", "welcome"];

test.each(OUR_PAGES)("the %s page opens with a heading", async (name) => {
  const page = await stage.current.browser.openExtensionPage(`src/${name}/index.html`);
  const heading = await eventually("a heading", () =>
    page.evaluate(() => document.querySelector("h1")?.textContent),
  );
  expect(heading).toBeTruthy();
  await page.close();
});

test("a page is read without a request to anywhere else", async () => {
  const { browser, server } = stage.current;
  server.forget();
  const page = await browser.newPage();
  await page.goto(`http://${ADDRESS}`);
  await new Promise((settle) => setTimeout(settle, 1_000));
  expect(server.requests.filter(({ kind }) => kind === "stray")).toEqual([]);
  expect(server.requests.map(({ url }) => url)).toContain(`http://${ADDRESS}`);
  await page.close();
});
