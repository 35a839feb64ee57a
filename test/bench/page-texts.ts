import { madeUpNames, madeUpNews } from "./made-up.js";

/** Words of a paragraph, and how many of them stand in a link, as news links its words. */
const PARAGRAPH_WORDS = 60;
const LINK_EVERY = 20;

/** Names that stand in the lists that are built in, so that there is something to mark. */
const KNOWN = [
  "Panasonic",
  "Equifax",
  "Okta",
  "LinkedIn",
  "Medibank",
  "Capital One",
  "Adobe",
  "Anthem",
];
const KNOWN_EVERY = 9;

/** @returns a news page of so many letters, a menu and a list of other stories around its article */
export function newsPage(letters: number, names: readonly string[]): string {
  const words = madeUpNews(letters, names, 5).split(" ");
  const paragraphs: string[] = [];
  for (let at = 0; at < words.length; at += PARAGRAPH_WORDS) {
    const known = KNOWN[(at / PARAGRAPH_WORDS / KNOWN_EVERY) % KNOWN.length];
    const opening = known === undefined ? "" : `The company ${known} told the public. `;
    const text = words
      .slice(at, at + PARAGRAPH_WORDS)
      .map((word, place) => (place % LINK_EVERY === 7 ? `<a href="/t">${word}</a>` : word))
      .join(" ");
    paragraphs.push(`<p>${opening}${text}</p>`);
  }
  const others = Array.from(
    { length: 60 },
    (_, at) => `<li><a href="/${at}">Another story ${at}</a></li>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Made-up news</title>
<style>body { font: 17px/1.5 serif; margin: 0 auto; max-width: 45rem } nav li { display: inline }</style>
<header><nav><ul>${others.slice(0, 20).join("")}</ul></nav></header><main><article><h1>Made-up news</h1>
${paragraphs.join("\n")}</article></main><section class="related"><ul>${others.join("")}</ul></section></html>`;
}

export const PAGE_NAMES = madeUpNames(10_000, 7);
