import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { body } from "../../src/cli/body.js";
import type { Dataset } from "../../src/dataset/dataset.js";
import { recordedTerminal } from "../support/terminal.js";

const NO_DATASET = {} as Dataset;

test("body prints the article of each saved page, with page scripts off", async () => {
  const folder = mkdtempSync(join(tmpdir(), "breachnote-body-"));
  const file = join(folder, "page.html");
  const sentence = "A sentence that is long enough to be one, and that stands in an article.";
  writeFileSync(
    file,
    `<!doctype html><nav>Menu</nav><article><h1>Headline</h1><p>${sentence}<p>Größer: ${sentence}</article>
     <script>document.querySelector("p").textContent = "written by a script"</script>`,
  );
  const terminal = recordedTerminal();
  const code = await body.run([file, join(folder, "absent.html")], NO_DATASET, terminal);
  rmSync(folder, { recursive: true });

  expect(terminal.printed.map((line) => JSON.parse(line))).toEqual([
    { file, text: `${sentence}\nGrößer: ${sentence}` },
  ]);
  expect(terminal.complaints).toHaveLength(1);
  expect(code).toBe(2);
});
