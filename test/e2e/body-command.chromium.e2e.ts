import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { body } from "../../src/cli/body.js";
import type { Dataset } from "../../src/dataset/dataset.js";
import { recordedTerminal } from "../support/terminal.js";

const NO_DATASET = {} as Dataset;
const SENTENCE = "A sentence that is long enough to be one, and that stands in an article.";
const PAGE = `<!doctype html><article><p>${SENTENCE}<p>Größer: ${SENTENCE}</article>`;
const CAPTIONS = `<figure><img><figcaption>${SENTENCE}</figcaption></figure>
  <p>${SENTENCE} (Photo: A. Name/Agency)</p><p>${SENTENCE} Photograph: A. Name</p>
  <div class="has-caption"><img><p class="wp-caption-text">${SENTENCE}</p></div>`;
const READ = `${SENTENCE}\nGrößer: ${SENTENCE}`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "breachnote-body-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** @returns the texts by file name */
async function bodiesOf(pages: Readonly<Record<string, string | Buffer>>) {
  const files = Object.entries(pages).map(([name, content]) => {
    const file = join(folder, name);
    writeFileSync(file, content);
    return file;
  });
  const terminal = recordedTerminal();
  const code = await body.run([...files, join(folder, "absent.html")], NO_DATASET, terminal);
  const lines = terminal.printed.map((line) => JSON.parse(line) as { file: string; text: string });
  const texts = lines.map(({ file, text }) => [file.slice(folder.length + 1), text]);
  return { texts: Object.fromEntries(texts), complaints: terminal.complaints, code };
}

test("body prints the article of each saved page, with page scripts off", async () => {
  const { texts, complaints, code } = await bodiesOf({
    "page.html": `<nav>Menu</nav><h1>Headline</h1>${PAGE}
      <script>document.querySelector("p").textContent = "written by a script"</script>`,
  });
  expect(texts).toEqual({ "page.html": READ, "absent.html": "" });
  expect(complaints).toHaveLength(1);
  expect(code).toBe(2);
});

test("body prints a line for every file, whatever is in it", async () => {
  const paragraphs = `<p>${SENTENCE}</p>`.repeat(20_000);
  const { texts } = await bodiesOf({
    "empty.html": "",
    "frames.html": "<html><frameset cols='*,*'><frame src='a.html'></frameset></html>",
    "bytes.html": Buffer.from(Array.from({ length: 40_000 }, (_, at) => (at * 7919) % 256)),
    "not-closed.xhtml": "<html><p>not closed",
    "deep.html": `${"<div>".repeat(3_000)}${PAGE}`,
    "leads-elsewhere.html": `<meta http-equiv=refresh content="0;url=//elsewhere.example/">${PAGE}`,
    "leads-to-itself.html": `<meta http-equiv=refresh content="0">${PAGE}`,
    "latin.html": Buffer.from(`<meta charset="utf-8">${PAGE}`, "latin1"),
    "captions.html": PAGE.replace("<p>Größer", `${CAPTIONS}<p>Größer`),
    "cut-off.html": Buffer.concat([
      Buffer.from(`<meta charset="utf-8">${PAGE}<p>„Größer“ – „größer“`),
      Buffer.from([0xc3]),
    ]),
    "utf-16.html": Buffer.from(`\ufeff${PAGE}`, "utf16le"),
    "long.html": `<article>${paragraphs}</article>`,
  });
  expect(texts).toMatchObject({
    "empty.html": "",
    "frames.html": "",
    "not-closed.xhtml": "",
    "deep.html": READ,
    "leads-elsewhere.html": READ,
    "leads-to-itself.html": READ,
    "latin.html": READ,
    "cut-off.html": READ,
    "utf-16.html": READ,
    "captions.html": READ,
  });
  expect(texts["long.html"]?.length).toBe(20_000 * (SENTENCE.length + 1) - 1);
  expect(Object.keys(texts)).toHaveLength(13);
});
