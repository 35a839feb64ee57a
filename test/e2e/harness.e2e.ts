import { expect, test } from "vitest";
import { readMarks } from "../support/read-marks.js";
import { useStage } from "../support/story.js";
import type { TestPage } from "../support/test-browser.js";

/** A page that does what the extension must not do, so that the other stories are known to see it. */
const PAGE = `<!doctype html><html lang="en"><title>Harness</title>
<p id="text">One Panasonic here, one Panasonic there.</p><div id="host"></div>
<img src="http://elsewhere.example/pixel.png"><img src="https://secure.example/pixel.png">
<script>
  const node = document.getElementById("text").firstChild;
  const at = (start, end) => new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });
  CSS.highlights.set("later", new Highlight(at(24, 33)));
  CSS.highlights.set("first", new Highlight(at(4, 13)));
  document.getElementById("host").attachShadow({ mode: "closed" }).innerHTML = "<h2>Inside</h2>";
</script>`;

const stage = useStage({ "harness.example/": { body: PAGE } });

async function open(): Promise<TestPage> {
  const page = await stage.current.browser.newPage();
  await page.goto("http://harness.example/");
  return page;
}

test("marks are read in the order of the text, with their place in the window", async () => {
  const page = await open();
  const marks = await readMarks(page);
  expect(marks).toMatchObject([
    { text: "Panasonic", before: "One " },
    { text: "Panasonic", before: "One Panasonic here, one " },
  ]);
  const [first, second] = marks.map(({ x }) => x);
  expect(first).toBeGreaterThan(0);
  expect(second).toBeGreaterThan(first ?? 0);
  await page.close();
});

test("a closed shadow root can be looked into", async () => {
  const page = await open();
  expect(await page.inShadow("#host", (root) => root.querySelector("h2")?.textContent)).toBe(
    "Inside",
  );
  expect(await page.inShadow("#text", (root) => root.mode)).toBeUndefined();
  expect(await page.inShadow("#absent", (root) => root.mode)).toBeUndefined();
  await page.close();
});

test("a request to another site is seen, over http and https", async () => {
  const { server } = stage.current;
  server.forget();
  const page = await open();
  const stray = server.requests.filter(({ kind }) => kind === "stray").map(({ url }) => url);
  expect(stray).toContain("http://elsewhere.example/pixel.png");
  expect(stray.some((url) => url.startsWith("https://secure.example"))).toBe(true);
  await page.close();
});

test("a page is shown light and dark", async () => {
  const page = await open();
  for (const scheme of ["dark", "light"] as const) {
    await page.setColorScheme(scheme);
    const query = `(prefers-color-scheme: ${scheme})`;
    expect(await page.evaluate((asked) => matchMedia(asked).matches, query)).toBe(true);
  }
  await page.close();
});

test("the extension outlives the end of its worker", async () => {
  const { browser } = stage.current;
  const page = await open();
  await browser.killWorker();
  await browser.runCommand("next-company", page);
  await browser.clickToolbarButton(page);
  const popup = await browser.openExtensionPage("src/popup/index.html");
  expect(await popup.evaluate(() => document.title)).toBeTruthy();
  await popup.close();
  await page.close();
});
