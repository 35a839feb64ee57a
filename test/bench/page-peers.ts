import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

export type PeerCost = {
  readonly scriptMs: number;
  readonly wholeMs: number;
  readonly marks: number;
};

/** Marks names as other extensions do, in the page, with the layout that follows. */
export async function peerCosts(page: Page, names: readonly string[]) {
  const require = createRequire(import.meta.url);
  await page.evaluate(readFileSync(require.resolve("mark.js"), "utf8"));
  return {
    "mark.js, one RegExp of all names": await timed(page, names, MARK_JS),
    "wrapped in elements, names known": await timed(page, names, WRAP),
  };
}

function timed(page: Page, names: readonly string[], run: string): Promise<PeerCost> {
  return page.evaluate<PeerCost>(`(() => {
    const names = ${JSON.stringify(names)};
    const before = document.querySelectorAll("mark").length;
    const start = performance.now();
    ${run}
    const scriptMs = performance.now() - start;
    document.body.getBoundingClientRect();
    const wholeMs = performance.now() - start;
    const marks = document.querySelectorAll("mark");
    const count = marks.length - before;
    for (const mark of marks) mark.replaceWith(mark.textContent);
    document.body.normalize();
    document.body.getBoundingClientRect();
    return { scriptMs, wholeMs, marks: count };
  })()`);
}

const MARK_JS = `
  const escaped = names.map((name) => name.replace(/[.*+?^\${}()|[\\]\\\\]/g, "\\\\$&"));
  new Mark(document.querySelector("article")).markRegExp(new RegExp("\\\\b(?:" + escaped.join("|") + ")\\\\b", "g"));`;

const WRAP = `
  const known = new Set(names);
  const walker = document.createTreeWalker(document.querySelector("article"), NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  for (let text of texts) {
    for (const word of text.data.match(/[A-Z][\\w-]+(?: [A-Z&][\\w-]*)*/g) ?? []) {
      if (!known.has(word)) continue;
      const found = text.splitText(text.data.indexOf(word));
      text = found.splitText(word.length);
      const mark = document.createElement("mark");
      found.replaceWith(mark);
      mark.append(found);
    }
  }`;
